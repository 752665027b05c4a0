package vn.thidua.document;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.thidua.calendar.Dates;
import vn.thidua.plan.Phase;
import vn.thidua.plan.ReviewKind;
import vn.thidua.progress.PhaseProgress;
import vn.thidua.text.Sentences;

/** Composes the minutes of the conference that reviews a phase. */
public final class ConferenceComposer {
  private ConferenceComposer() {}

  /**
   * The minutes, with blanks for what only those know who were there.
   *
   * @param notes takes down where the figures come from
   */
  public static ConferenceView compose(
      ReviewMaterial material,
      Phase phase,
      PhaseProgress measured,
      Origin origin,
      Footnotes notes) {
    String name =
        "hội nghị "
            + (phase.review().kind() == ReviewKind.FINAL ? "tổng kết " : "sơ kết ")
            + Sentences.lowered(phase.name())
            + phase.review().with().map(with -> ", gắn với " + with).orElse("");
    return new ConferenceView(
        new Frames(material.progress().plan(), origin, notes)
            .minutes(
                Sentences.raised(name),
                List.of("Các đại biểu dự hội nghị", "Lưu: VT, hồ sơ hội nghị")),
        name,
        phase
            .review()
            .done()
            .filter(day -> !day.isAfter(material.progress().asOf().known()))
            .map(
                day ->
                    notes.of(
                        Dates.inWords(day),
                        Sourced.written(day, phase.review().places().of("done")).source()))
            .orElseGet(() -> "ngày …… tháng …… năm " + year(material, notes)),
        new ReviewComposer(material, origin, notes).phase(phase, measured),
        new Signature(Optional.empty(), "THƯ KÝ", Optional.empty()),
        new Signature(Optional.empty(), "CHỦ TỌA", Optional.empty()));
  }

  private static String year(ReviewMaterial material, Footnotes notes) {
    LocalDate at = material.progress().asOf().known();
    return notes.of(at.getYear(), Sourced.asked(at, "--at").source());
  }
}
