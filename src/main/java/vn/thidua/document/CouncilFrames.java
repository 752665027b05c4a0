package vn.thidua.document;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.thidua.plan.Council;
import vn.thidua.plan.Issuer;

/** Makes the frames of the papers of a meeting: the council's own and the chairman's. */
final class CouncilFrames {
  private final CommendingMeeting meeting;

  CouncilFrames(CommendingMeeting meeting) {
    this.meeting = meeting;
  }

  /**
   * What the council issues and its deputy signs; the chairman, who decides, does not propose to
   * himself.
   *
   * @param date absent while it is a draft
   */
  Frame council(String type, String symbol, Optional<Sourced<LocalDate>> date, String subject) {
    return signed(ofCouncil().of(type, symbol, Optional.empty(), date, subject), deputy());
  }

  Frame minutes(String subject) {
    Frame frame =
        ofCouncil().minutes(subject, List.of("Thành viên Hội đồng", "Lưu: VT, hồ sơ khen thưởng"));
    return framed(frame, frame.signature());
  }

  /**
   * What the chairman decides.
   *
   * @param number absent while it is a draft
   * @param date likewise
   */
  Frame chairman(
      Optional<Sourced<Integer>> number, Optional<Sourced<LocalDate>> date, String subject) {
    return signed(
        new Frames(meeting.plan(), meeting.origin(), meeting.notes())
            .of("QUYẾT ĐỊNH", "QĐ", number, date, subject),
        new Signature(Optional.empty(), "CHỦ TỊCH", meeting.plan().issuer().signer().name()));
  }

  private Frames ofCouncil() {
    Issuer own = meeting.plan().issuer();
    return new Frames(
        meeting.plan(),
        new Issuer(
            CommendingMeeting.COUNCIL,
            CommendingMeeting.COUNCIL,
            "HĐTĐKT",
            Optional.of(own.name()),
            own.place(),
            own.signer()),
        meeting.origin(),
        meeting.notes());
  }

  private Signature deputy() {
    return meeting.council().members().stream()
        .filter(member -> member.role() == Council.Role.DEPUTY)
        .findFirst()
        .map(
            member ->
                new Signature(
                    Optional.of("KT. CHỦ TỊCH HỘI ĐỒNG"),
                    "PHÓ CHỦ TỊCH",
                    Optional.of(member.name())))
        .orElseGet(() -> new Signature(Optional.of("TM. HỘI ĐỒNG"), "CHỦ TỊCH", Optional.empty()));
  }

  private Frame signed(Frame frame, Signature signature) {
    return framed(frame, Optional.of(signature));
  }

  /** The frame with another signature, and with what the council says is an example. */
  private Frame framed(Frame frame, Optional<Signature> signature) {
    return new Frame(
        frame.head(),
        frame.title(),
        signature,
        frame.recipients(),
        meeting.council().illustrative().or(frame::illustrative),
        frame.origin());
  }
}
