package vn.thidua.document;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.commons.numbers.fraction.BigFraction;
import vn.thidua.calendar.Dates;
import vn.thidua.plan.Indicator;
import vn.thidua.plan.Plan;
import vn.thidua.progress.PaceMark;
import vn.thidua.progress.Progress;
import vn.thidua.progress.Standing;
import vn.thidua.progress.Status;

/** Composes the picture of progress: every indicator against its pace, and the league. */
public final class PictureComposer {
  static final double WIDTH = 1080;
  static final double MARGIN = 30;
  private static final double NAME_WIDTH = 300;
  private static final double SCALE_FROM = 345;

  /** As long as a target reached whole. */
  private static final double WHOLE = 310;

  /** What is reached beyond the target is drawn up to here. */
  private static final double MOST = 1.1;

  private static final double NAME_SIZE = 13;
  private static final double NOTE_SIZE = 12;
  private static final double LINE = 16;
  private static final double BAR = 11;

  private final Progress progress;
  private final List<Drawn.Group> drawn;
  private final Optional<String> scope;
  private final List<LeagueMonth> months;
  private final Origin origin;
  private double y;

  /**
   * @param progress of it only the villages whose points are to be drawn
   * @param drawn the bars
   * @param scope what of the plan that is, in words; empty where it is all
   * @param months the league over the months, the first first; empty where it is not to be drawn
   */
  public PictureComposer(
      Progress progress,
      List<Drawn.Group> drawn,
      Optional<String> scope,
      List<LeagueMonth> months,
      Origin origin) {
    this.progress = progress;
    this.drawn = List.copyOf(drawn);
    this.scope = scope;
    this.months = List.copyOf(months);
    this.origin = origin;
  }

  /** The picture; the same every time. */
  public ProgressPicture compose() {
    Plan plan = progress.plan();
    y = 72;
    if (scope.isPresent()) {
      y += LINE + 2;
    }
    List<ProgressPicture.Text> notes = new ArrayList<>();
    note(notes, "Số liệu tính đến ngày " + Dates.numeric(progress.asOf().until()) + estimates());
    if (standings().findAny().isEmpty()) {
      note(notes, "Không có chỉ tiêu nào ở mức này.");
    }
    ProgressPicture.Bars bars = bars();
    y = bars.bottom() + 14;
    Optional<ProgressPicture.Panels> league = new LeaguePanels(progress, months).below(y);
    y = league.map(LeaguePanels::bottom).orElse(y) + 20;
    List<ProgressPicture.Text> illustrative = new ArrayList<>();
    plan.illustrative().ifPresent(text -> note(illustrative, "Ghi chú: " + text));
    return new ProgressPicture(
        "Tiến độ thi đua năm " + plan.span().years() + " – " + plan.issuer().shortName(),
        scope,
        notes,
        WIDTH,
        rounded(y + 10),
        bars,
        league,
        illustrative,
        origin);
  }

  private void note(List<ProgressPicture.Text> notes, String text) {
    for (String line : PictureText.lines(text, NOTE_SIZE, WIDTH - 2 * MARGIN, Integer.MAX_VALUE)) {
      notes.add(new ProgressPicture.Text(line, y));
      y += LINE;
    }
  }

  private String estimates() {
    return standings()
        .map(Standing::until)
        .filter(progress.asOf().until()::isBefore)
        .max(java.time.LocalDate::compareTo)
        .map(day -> "; số ước là đến ngày " + Dates.numeric(day))
        .map(text -> text + ", so với mức phải đạt đến ngày đó.")
        .orElse(".");
  }

  private ProgressPicture.Bars bars() {
    List<ProgressPicture.Count> counts = counts();
    y += 18;
    double countsText = y;
    y += 34;
    double heading = y;
    double top = y + 8;
    y += 12;
    List<ProgressPicture.Group> groups = new ArrayList<>();
    for (Drawn.Group group : drawn) {
      y += 22;
      double name = y;
      y += 8;
      groups.add(
          new ProgressPicture.Group(
              PictureText.cut(group.name(), NAME_SIZE, WIDTH - 2 * MARGIN),
              name,
              group.bars().stream().map(this::bar).toList()));
    }
    List<ProgressPicture.Mark> scale =
        List.of(
            new ProgressPicture.Mark("0", SCALE_FROM),
            new ProgressPicture.Mark("50", SCALE_FROM + WHOLE / 2),
            new ProgressPicture.Mark("100% kế hoạch", SCALE_FROM + WHOLE));
    return new ProgressPicture.Bars(
        Dates.numeric(progress.asOf().until()),
        countsText - 10,
        countsText,
        heading,
        top,
        rounded(y + 6),
        scale,
        counts,
        groups);
  }

  private List<ProgressPicture.Count> counts() {
    Map<Status, Integer> counts = new EnumMap<>(Status.class);
    standings()
        .forEach(one -> one.status().ifPresent(status -> counts.merge(status, 1, Integer::sum)));
    List<ProgressPicture.Count> placed = new ArrayList<>();
    double x = MARGIN;
    for (Map.Entry<Status, Integer> count : counts.entrySet()) {
      String words =
          count.getValue() + " " + Wording.of(count.getKey()).toLowerCase(java.util.Locale.ROOT);
      placed.add(
          new ProgressPicture.Count(count.getKey().word(), words, rounded(x), rounded(x + 24)));
      x += 24 + PictureText.width("= " + words, NAME_SIZE) + 26;
    }
    return placed;
  }

  private Stream<Standing> standings() {
    return drawn.stream().flatMap(group -> group.bars().stream()).map(Drawn::standing);
  }

  private ProgressPicture.Bar bar(Drawn one) {
    Indicator indicator = one.indicator();
    Standing standing = one.standing();
    List<String> names = PictureText.lines(one.name(), NAME_SIZE, NAME_WIDTH, 2);
    List<ProgressPicture.Text> lines = new ArrayList<>();
    for (int i = 0; i < names.size(); i++) {
      lines.add(new ProgressPicture.Text(names.get(i), rounded(y + 13 + i * LINE)));
    }
    double middle = y + 9 + (names.size() - 1) * LINE / 2;
    y += 6 + names.size() * LINE;
    ProgressRow row =
        new Rows(Figures.of(progress, Footnotes.NONE))
            .row("", new Measured(indicator, Optional.empty(), standing));
    double reached = part(standing.achievement());
    Optional<Double> pace =
        PaceMark.of(indicator, standing)
            .map(part -> rounded(SCALE_FROM + WHOLE * part(Optional.of(part))));
    double end = rounded(SCALE_FROM + WHOLE * reached);
    String figures =
        (row.estimated() ? "ước " : "")
            + row.actual().orElse(Wording.NONE)
            + " / "
            + Wording.withUnit(row.target(), row.unit());
    String ratio = standing.paceRatio().map(Wording::percent).orElse(Wording.NONE);
    return new ProgressPicture.Bar(
        one.name(),
        lines,
        sentence(one.name(), row, ratio),
        rounded(middle),
        rounded(middle - BAR / 2),
        rounded(middle + 4),
        rounded(middle - 9),
        rounded(middle + 9),
        rounded(WHOLE * reached),
        standing.achievement().filter(part -> part.doubleValue() > MOST).isPresent(),
        pace,
        pace.filter(at -> late(standing) && at > end + 1)
            .map(at -> new ProgressPicture.Gap(end, at)),
        PictureText.cut(figures, NOTE_SIZE, 175),
        ratio,
        row.judgement(),
        standing.status().orElse(Status.NO_REPORT).word(),
        row);
  }

  private static boolean late(Standing standing) {
    return standing.status().filter(s -> s == Status.SLOW || s == Status.BEHIND).isPresent();
  }

  private static String sentence(String name, ProgressRow row, String ratio) {
    return name
        + ": "
        + row.amount()
            .map(amount -> (row.estimated() ? "ước " : "") + amount)
            .orElse("chưa có số liệu")
        + ", kế hoạch "
        + Wording.withUnit(row.target(), row.unit())
        + (ratio.equals(Wording.NONE) ? "" : ", bằng " + ratio + " so với tiến độ")
        + ", "
        + row.judgement().toLowerCase(java.util.Locale.ROOT)
        + ".";
  }

  /** For drawing: within the room there is. */
  private static double part(Optional<BigFraction> part) {
    return part.map(value -> Math.max(0, Math.min(MOST, value.doubleValue()))).orElse(0.0);
  }

  static double rounded(double place) {
    return Math.round(place * 100) / 100.0;
  }
}
