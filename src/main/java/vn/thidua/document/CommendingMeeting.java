package vn.thidua.document;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.thidua.calendar.Dates;
import vn.thidua.commendation.Dossier;
import vn.thidua.law.Form;
import vn.thidua.plan.Council;
import vn.thidua.plan.Meeting;
import vn.thidua.plan.Nomination;
import vn.thidua.plan.Phase;
import vn.thidua.plan.Plan;
import vn.thidua.text.Sentences;

/**
 * A meeting that agrees on commendations, and what all its papers say of it.
 *
 * @param council the one whose meeting it is
 * @param origin of the paper that is made
 * @param notes takes down where the figures come from
 */
public record CommendingMeeting(
    Dossier dossier, Council council, Meeting meeting, Origin origin, Footnotes notes) {
  static final String COUNCIL = "Hội đồng thi đua - khen thưởng";

  /** Stands where nothing is known. */
  static final String NONE = "–";

  /** Who decides on commendations. */
  public static String chairman(Plan plan) {
    return "Chủ tịch " + plan.issuer().name();
  }

  String chairman() {
    return chairman(plan());
  }

  Plan plan() {
    return dossier.plan();
  }

  /** Those that were proposed at the meeting. */
  Stream<Nomination> nominations() {
    return dossier.nominations().stream()
        .filter(one -> dossier.meeting(one).filter(meeting::equals).isPresent());
  }

  /** Those on whom the meeting agreed. */
  List<Nomination> agreed() {
    return nominations().filter(dossier::agreed).toList();
  }

  /** For what is commended, such as {@code đợt thi đua thứ nhất năm 2023}. */
  String occasion() {
    Optional<Phase> phase = meeting.phase().flatMap(plan()::phase);
    return phase.map(one -> Sentences.lowered(one.name())).orElse("phong trào thi đua")
        + " năm "
        + Figures.years(plan(), notes);
  }

  /** That the meeting was held; the sentence goes on. */
  String convened() {
    return "Ngày "
        + held(Dates.numeric(meeting.date()))
        + ", "
        + COUNCIL
        + " xã đã họp xét khen thưởng "
        + occasion();
  }

  /** The day on which it was held, as it is printed. */
  String held(String printed) {
    return notes.of(printed, Sourced.written(meeting.date(), meeting.places().of("date")).source());
  }

  /** Where its figures come from. */
  CommendationSources sources() {
    return new CommendationSources(dossier, council, meeting);
  }

  /** What is granted by a nomination, in words. */
  String form(Nomination nomination) {
    return dossier.law().named(nomination.form()).map(Form::name).orElse(NONE);
  }
}
