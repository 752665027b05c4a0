package vn.thidua.document;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.commons.numbers.fraction.BigFraction;
import vn.thidua.plan.Indicator;
import vn.thidua.plan.Plan;
import vn.thidua.progress.Fractions;
import vn.thidua.progress.IndicatorProgress;
import vn.thidua.text.Sentences;

/** How sentences of a review speak of indicators and villages. */
final class ReviewWords {
  /** So many are named; more are counted. */
  static final int NAMED = 3;

  private final Plan plan;
  private final Figures figures;
  private final Rows rows;

  ReviewWords(Figures figures) {
    this.plan = figures.progress().plan();
    this.figures = figures;
    this.rows = new Rows(figures);
  }

  /** An indicator of the commune, printed. */
  ProgressRow row(IndicatorProgress one) {
    return rows.row("", Measured.of(one));
  }

  /** A sentence that lists indicators with how far each has come; empty where there are none. */
  Optional<String> list(String what, List<IndicatorProgress> indicators) {
    return indicators.isEmpty()
        ? Optional.empty()
        : Optional.of(
            what
                + ": "
                + indicators.stream()
                    .map(one -> Sentences.lowered(one.indicator().name()) + inBrackets(one))
                    .collect(Collectors.joining("; "))
                + ".");
  }

  /** How far an indicator has come, shortly. */
  private String inBrackets(IndicatorProgress one) {
    ProgressRow row = row(one);
    Optional<String> amount =
        switch (row.sense()) {
          case "reach" -> row.achievement().map(part -> part + " kế hoạch").or(row::amount);
          case "remain" -> row.amount().map(left -> "còn " + left);
          default -> row.amount();
        };
    return amount.map(text -> " (" + (row.estimated() ? "ước " : "") + text + ")").orElse("");
  }

  /** Their names, as they stand inside a sentence. */
  static String names(List<IndicatorProgress> indicators) {
    return indicators.stream()
        .map(IndicatorProgress::indicator)
        .map(Indicator::name)
        .map(Sentences::lowered)
        .collect(Collectors.joining("; "));
  }

  /**
   * The first few in words, and how many more there are.
   *
   * @param rest where the number of those that are not named comes from
   */
  <T> String counted(List<T> all, Function<T, String> words, Function<List<T>, Source> rest) {
    String named = all.stream().limit(NAMED).map(words).collect(Collectors.joining("; "));
    return all.size() <= NAMED
        ? named
        : named
            + " và "
            + figures
                .notes()
                .of(all.size() - NAMED, () -> rest.apply(all.subList(NAMED, all.size())))
            + " "
            + plan.villageLabel()
            + " khác";
  }

  /** A village with the word for what it is. */
  String unit(String name) {
    return plan.villageLabel() + " " + name;
  }

  /** Whether a part is at least so much of the whole. */
  static boolean atLeast(int part, int whole, BigFraction limit) {
    return Fractions.compare(BigFraction.of(part, whole), limit) >= 0;
  }
}
