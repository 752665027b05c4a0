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

  /**
   * The minutes (Nghị định 30/2020/NĐ-CP, Phụ lục III, mẫu 1.9): the head bears no place and date,
   * which stand in the text.
   */
  public static ConferenceView compose(
      ReviewMaterial material, Phase phase, PhaseProgress measured, Origin origin) {
    String name =
        "hội nghị "
            + (phase.review().kind() == ReviewKind.FINAL ? "tổng kết " : "sơ kết ")
            + Sentences.lowered(phase.name())
            + phase.review().with().map(with -> ", gắn với " + with).orElse("");
    Frame dated =
        new Frames(material.progress().plan(), origin)
            .of("BIÊN BẢN", "BB", Optional.empty(), Optional.empty(), Sentences.raised(name));
    Head head = dated.head();
    return new ConferenceView(
        new Frame(
            new Head(
                head.superior(),
                head.issuer(),
                head.issuerRule(),
                head.mottoRule(),
                head.number(),
                ""),
            dated.title(),
            Optional.empty(),
            List.of("Các đại biểu dự hội nghị", "Lưu: VT, hồ sơ hội nghị"),
            dated.illustrative(),
            dated.origin()),
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
