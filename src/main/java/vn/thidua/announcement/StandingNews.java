package vn.thidua.announcement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.apache.commons.numbers.fraction.BigFraction;
import vn.thidua.document.Figures;
import vn.thidua.document.Footnotes;
import vn.thidua.document.Measured;
import vn.thidua.document.PointSources;
import vn.thidua.document.ProgressRow;
import vn.thidua.document.Rows;
import vn.thidua.document.StandingCounts;
import vn.thidua.plan.Better;
import vn.thidua.plan.Indicator;
import vn.thidua.plan.Kind;
import vn.thidua.plan.Movement;
import vn.thidua.plan.Plan;
import vn.thidua.progress.Fractions;
import vn.thidua.progress.IndicatorProgress;
import vn.thidua.progress.Progress;
import vn.thidua.progress.Result;
import vn.thidua.progress.Standing;
import vn.thidua.progress.Status;
import vn.thidua.ranking.League;
import vn.thidua.ranking.Ranked;
import vn.thidua.text.Numbers;
import vn.thidua.text.Sentences;

/** Composes what is announced of the figures: how the campaign stands, how it came out. */
public final class StandingNews {
  /** A listener keeps no more in mind; a reader finds the rest in the report. */
  private static final int MOST = 3;

  private static final List<String> RANKS = List.of("Nhất", "Nhì", "Ba");
  private static final Set<Status> GOOD = Set.of(Status.DONE, Status.ON_TRACK);
  private static final Set<Status> WEAK = Set.of(Status.SLOW, Status.BEHIND);
  private static final Set<Result> REACHED = Set.of(Result.EXCEEDED, Result.MET);

  private final Progress progress;
  private final Plan plan;
  private final Figures figures;

  /**
   * @param notes takes down where the figures come from
   */
  public StandingNews(Progress progress, Footnotes notes) {
    this.progress = progress;
    this.plan = progress.plan();
    this.figures = Figures.of(progress, notes);
  }

  /**
   * Where the campaign stands.
   *
   * @param movement the one that is told of; empty for all
   */
  public ProgressView progress(Optional<Movement> movement) {
    List<IndicatorProgress> told =
        progress.indicators().stream()
            .filter(one -> movement.isEmpty() || one.movement().equals(movement.get()))
            .toList();
    return new ProgressView(
        movement.map(StandingNews::named).orElse("các phong trào thi đua"),
        figures.until(),
        figures.estimatedUntil(),
        figures.count("indicators", told),
        StandingCounts.of(figures, told, over()),
        good(told),
        weak(told),
        figures.received(),
        figures.due());
  }

  /** A name that says itself that it is a movement is not told so twice. */
  private static String named(Movement movement) {
    return Sentences.lowered(movement.name()).startsWith("phong trào")
        ? Sentences.lowered(movement.name())
        : "phong trào “" + movement.name() + "”";
  }

  /**
   * How a phase or the year came out, or stands so far.
   *
   * @param what such as {@code đợt thi đua thứ nhất năm 2023}
   * @param ended whether its time is over
   * @param commended how many were commended, in words
   */
  public ResultsView results(
      String what, boolean ended, League league, Optional<String> commended) {
    return new ResultsView(
        what,
        ended,
        figures.until(),
        figures.estimatedUntil(),
        figures.count("indicators", progress.indicators()),
        StandingCounts.of(figures, progress.indicators(), over()),
        leaders(league),
        good(progress.indicators()),
        weak(progress.indicators()),
        commended);
  }

  private boolean over() {
    return !progress.asOf().until().isBefore(plan.span().to());
  }

  private List<ResultsView.Leader> leaders(League league) {
    List<ResultsView.Leader> leaders = new ArrayList<>();
    PointSources points = new PointSources(figures, league);
    for (Ranked ranked : league.villages()) {
      if (ranked.rank() <= RANKS.size() && hasPoints(ranked)) {
        leaders.add(
            new ResultsView.Leader(
                RANKS.get(ranked.rank() - 1),
                plan.villageLabel() + " " + ranked.score().village().name(),
                figures
                    .notes()
                    .of(
                        Numbers.vietnamese(
                            Numbers.decimal(ranked.score().points().orElseThrow(), 1)),
                        () -> points.of(ranked.score())),
                ranked.standing().rankClass().map(one -> one.name())));
      }
    }
    return leaders;
  }

  /** Before the first report nobody leads. */
  private static boolean hasPoints(Ranked ranked) {
    return ranked.score().points().filter(points -> points.signum() > 0).isPresent();
  }

  private List<ProgressRow> good(List<IndicatorProgress> told) {
    return rows(
        told,
        one ->
            one.result()
                .map(REACHED::contains)
                .orElseGet(() -> one.status().filter(GOOD::contains).isPresent()),
        Comparator.reverseOrder());
  }

  private List<ProgressRow> weak(List<IndicatorProgress> told) {
    return rows(
        told,
        one ->
            one.result()
                .map(result -> result == Result.MISSED)
                .orElseGet(() -> one.status().filter(WEAK::contains).isPresent()),
        Comparator.naturalOrder());
  }

  /** By what is reached of what was expected; of equal ones in the plan's order. */
  private List<ProgressRow> rows(
      List<IndicatorProgress> told, Predicate<Standing> wanted, Comparator<Integer> direction) {
    Rows rows = new Rows(figures);
    Comparator<IndicatorProgress> order =
        (a, b) -> direction.compare(Fractions.compare(ratio(a), ratio(b)), 0);
    return told.stream()
        .filter(one -> wanted.test(one.commune()) && one.commune().value().isPresent())
        .filter(one -> one.commune().paceRatio().isPresent() && !ceiling(one.indicator()))
        .sorted(order)
        .limit(MOST)
        .map(one -> rows.row("", Measured.of(one)))
        .toList();
  }

  private static BigFraction ratio(IndicatorProgress one) {
    return one.commune().paceRatio().orElseThrow();
  }

  /** Of a ceiling nobody boasts, and nobody says that it lags. */
  private static boolean ceiling(Indicator indicator) {
    return indicator.kind() == Kind.FLOW && indicator.better() == Better.LOWER;
  }
}
