package vn.thidua.cli;

import vn.thidua.plan.Better;
import vn.thidua.plan.Indicator;
import vn.thidua.plan.Kind;
import vn.thidua.progress.Standing;
import vn.thidua.progress.Status;

/**
 * The word for a status. Of a ceiling nobody says that it is late: it is kept, used up faster than
 * time goes, or exceeded.
 */
final class StatusWords {
  private final Messages messages;

  StatusWords(Messages messages) {
    this.messages = messages;
  }

  String of(Status status) {
    return messages.get("status." + status.word());
  }

  String of(Indicator indicator, Standing standing) {
    Status status = standing.status().orElse(Status.NO_REPORT);
    boolean ceiling = indicator.kind() == Kind.FLOW && indicator.better() == Better.LOWER;
    if (!ceiling) {
      return of(status);
    }
    return messages.get("status.ceiling." + (standing.broken() ? "broken" : status.word()));
  }
}
