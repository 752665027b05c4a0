package vn.thidua.cli;

import vn.thidua.plan.Better;
import vn.thidua.plan.Indicator;
import vn.thidua.plan.Kind;
import vn.thidua.progress.PhaseStanding;
import vn.thidua.progress.Standing;
import vn.thidua.progress.Status;
import vn.thidua.rollup.Gathered;
import vn.thidua.rollup.Measured;

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

  /** In a phase: the official word once it is over; a dash where nothing is asked in it. */
  String of(Indicator indicator, PhaseStanding standing) {
    if (standing.result().isPresent()) {
      return messages.get("status.result." + PhaseText.word(standing.result().get()));
    }
    if (standing.aim().isEmpty()) {
      return messages.get("status.not-yet-due");
    }
    return standing.status().map(status -> of(indicator, status, false)).orElse("–");
  }

  String of(Indicator indicator, Standing standing) {
    Status status = standing.status().orElse(Status.NO_REPORT);
    if (standing.notYetDue(indicator)) {
      return messages.get("status.not-yet-due");
    }
    return of(indicator, status, standing.broken());
  }

  /** Of many plans together. */
  String of(Gathered one) {
    if (one.notYetDue()) {
      return messages.get("status.not-yet-due");
    }
    Measured measured = one.measured();
    return of(measured.kind(), measured.better(), one.judgement().status(), one.exceeded());
  }

  private String of(Indicator indicator, Status status, boolean broken) {
    return of(indicator.kind(), indicator.better(), status, broken);
  }

  private String of(Kind kind, Better better, Status status, boolean broken) {
    boolean ceiling = kind == Kind.FLOW && better == Better.LOWER;
    return ceiling
        ? messages.get("status.ceiling." + (broken ? "broken" : status.word()))
        : of(status);
  }
}
