package vn.thidua.document;

import java.util.List;
import java.util.Set;
import vn.thidua.progress.IndicatorProgress;
import vn.thidua.progress.Progress;
import vn.thidua.progress.Result;
import vn.thidua.progress.Status;

/** Which indicators stand well and which do not: by status, at the plan's end by result. */
final class Assessed {
  private final Progress progress;

  Assessed(Progress progress) {
    this.progress = progress;
  }

  /** Whether the plan's time is over, so that results are final. */
  boolean over() {
    return !progress.asOf().until().isBefore(progress.plan().span().to());
  }

  List<IndicatorProgress> all() {
    return progress.indicators();
  }

  /** Those done or on track of which something was due; at the end those exceeded or met. */
  List<IndicatorProgress> well() {
    return those(Set.of(Status.DONE, Status.ON_TRACK), Set.of(Result.EXCEEDED, Result.MET)).stream()
        .filter(one -> !one.commune().notYetDue(one.indicator()))
        .toList();
  }

  /** Those slow or behind; at the end those missed. */
  List<IndicatorProgress> weak() {
    return those(Set.of(Status.SLOW, Status.BEHIND), Set.of(Result.MISSED));
  }

  /** Those without a figure; at the end those not assessed. */
  List<IndicatorProgress> unknown() {
    return those(Set.of(Status.NO_REPORT), Set.of(Result.NOT_ASSESSED));
  }

  /** Those that stand so. */
  List<IndicatorProgress> those(Status status) {
    return those(Set.of(status), Set.of());
  }

  /** Those that came out so. */
  List<IndicatorProgress> those(Result result) {
    return those(Set.of(), Set.of(result));
  }

  private List<IndicatorProgress> those(Set<Status> statuses, Set<Result> results) {
    return progress.indicators().stream()
        .filter(
            one ->
                one.commune()
                    .result()
                    .map(results::contains)
                    .orElseGet(
                        () -> statuses.contains(one.commune().status().orElse(Status.NO_REPORT))))
        .toList();
  }

  /** How many indicators stand where; at the end in the official words for results. */
  String counted(Figures figures) {
    return "Trong tổng số "
        + figures.count("indicators", all())
        + " chỉ tiêu có "
        + String.join("; ", StandingCounts.of(figures, all(), over()))
        + ".";
  }
}
