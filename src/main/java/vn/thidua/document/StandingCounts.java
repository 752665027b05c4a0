package vn.thidua.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.thidua.progress.IndicatorProgress;
import vn.thidua.progress.Result;
import vn.thidua.progress.Standing;

/** How many indicators of the commune stand where, in the words of a report. */
public final class StandingCounts {
  private StandingCounts() {}

  /**
   * Such as {@code 5 chỉ tiêu đã hoàn thành}, those that count none left out.
   *
   * @param over whether the plan's time is over, so that the official words for results are used
   */
  public static List<String> of(List<IndicatorProgress> indicators, boolean over) {
    List<String> parts = new ArrayList<>();
    if (over) {
      List<Standing> standings = indicators.stream().map(IndicatorProgress::commune).toList();
      for (Result result : Result.values()) {
        part(
            parts,
            standings.stream().filter(s -> s.result().filter(result::equals).isPresent()).count(),
            words(result));
      }
    } else {
      Map<String, Long> counts =
          indicators.stream()
              .collect(
                  Collectors.groupingBy(
                      one -> Wording.counted(one.indicator(), one.commune()),
                      Collectors.counting()));
      for (String words : Wording.COUNTED) {
        part(parts, counts.getOrDefault(words, 0L), words);
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

  private static void part(List<String> parts, long count, String words) {
    if (count > 0) {
      parts.add(count + " chỉ tiêu " + words);
    }
  }
}
