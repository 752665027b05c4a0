package vn.thidua.document;

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

  /** The minutes, with blanks for what only those know who were there. */
  public static ConferenceView compose(
      ReviewMaterial material, Phase phase, PhaseProgress measured, Origin origin) {
    String name =
        "hội nghị "
            + (phase.review().kind() == ReviewKind.FINAL ? "tổng kết " : "sơ kết ")
            + Sentences.lowered(phase.name())
            + phase.review().with().map(with -> ", gắn với " + with).orElse("");
    return new ConferenceView(
        new Frames(material.progress().plan(), origin)
            .minutes(
                Sentences.raised(name),
                List.of("Các đại biểu dự hội nghị", "Lưu: VT, hồ sơ hội nghị")),
        name,
        phase
            .review()
            .done()
            .filter(day -> !day.isAfter(material.progress().asOf().known()))
            .map(Dates::inWords),
        new ReviewComposer(material, origin).phase(phase, measured),
        new Signature(Optional.empty(), "THƯ KÝ", Optional.empty()),
        new Signature(Optional.empty(), "CHỦ TỌA", Optional.empty()));
  }
}
