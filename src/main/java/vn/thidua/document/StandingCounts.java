package vn.thidua.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import vn.thidua.progress.IndicatorProgress;
import vn.thidua.progress.Result;

/** How many indicators of the commune stand where, in the words of a report. */
public final class StandingCounts {
  private StandingCounts() {}

  /**
   * Such as {@code 5 chỉ tiêu đã hoàn thành}, those that count none left out.
   *
   * @param over whether the plan's time is over, so that the official words for results are used
   */
  public static List<String> of(Figures figures, List<IndicatorProgress> indicators, boolean over) {
    List<String> parts = new ArrayList<>();
    if (over) {
      for (Result result : Result.values()) {
        part(
            parts,
            figures,
            result.name().toLowerCase(Locale.ROOT),
            indicators.stream()
                .filter(one -> one.commune().result().filter(result::equals).isPresent())
                .toList(),
            words(result));
      }
    } else {
      Map<String, List<IndicatorProgress>> counts =
          indicators.stream()
              .collect(
                  Collectors.groupingBy(one -> Wording.counted(one.indicator(), one.commune())));
      for (String words : Wording.COUNTED) {
        part(parts, figures, "status", counts.getOrDefault(words, List.of()), words);
      }
    }
    return parts;
  }

  private static String words(Result result) {
    return switch (result) {
      case EXCEEDED -> "vượt kế hoạch";
      case MET -> "đạt kế hoạch";
      case MISSED -> "không đạt";
      case NOT_ASSESSED -> "không đánh giá";
    };
  }

  private static void part(
      List<String> parts,
      Figures figures,
      String what,
      List<IndicatorProgress> counted,
      String words) {
    if (!counted.isEmpty()) {
      parts.add(figures.count(what, counted) + " chỉ tiêu " + words);
    }
  }
}
