package vn.thidua.document;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.thidua.calendar.Dates;
import vn.thidua.plan.Anniversary;
import vn.thidua.plan.Basis;
import vn.thidua.plan.Body;
import vn.thidua.plan.Phase;
import vn.thidua.plan.Places;
import vn.thidua.plan.Plan;
import vn.thidua.plan.Review;
import vn.thidua.plan.ReviewKind;
import vn.thidua.text.Sentences;

/** Composes the Kế hoạch out of the plan's parts; what is given as printed stays as printed. */
public final class PlanComposer {
  private PlanComposer() {}

  /**
   * The plan as a document.
   *
   * @param notes takes down where the figures come from
   */
  public static PlanView compose(Plan plan, Origin origin, Footnotes notes) {
    Frame frame =
        new Frames(plan, origin, notes)
            .of(
                "KẾ HOẠCH",
                "KH",
                plan.number().map(one -> Sourced.written(one, plan.places().of("number"))),
                plan.issued().map(day -> Sourced.written(day, plan.places().of("issued"))),
                plan.title());
    Optional<String> opening = Optional.of(plan.text().opening()).filter(text -> !text.isEmpty());
    List<PlanView.Numbered> content = numbered("", plan.text().content());
    String phasesNumber = String.valueOf(content.size() + 1);
    List<PlanView.Duties> bodies = new ArrayList<>();
    for (Body body : plan.bodies()) {
      bodies.add(
          new PlanView.Duties(String.valueOf(bodies.size() + 1), body.name(), body.duties()));
    }
    return new PlanView(
        frame,
        opening.isPresent() ? List.of() : bases(plan.bases(), notes),
        opening,
        plan.text().purposes(),
        plan.text().requirements(),
        content,
        phasesNumber,
        numbered(
            phasesNumber + ".", plan.phases().stream().map(phase -> phase(phase, notes)).toList()),
        bodies,
        Optional.of(plan.text().closing()).filter(text -> !text.isEmpty()));
  }

  private static List<PlanView.Numbered> numbered(String prefix, List<String> texts) {
    List<PlanView.Numbered> numbered = new ArrayList<>();
    for (String text : texts) {
      numbered.add(new PlanView.Numbered(prefix + (numbered.size() + 1), text));
    }
    return numbered;
  }

  /** Each citation on its line, ended by a semicolon, the last by a full stop. */
  static List<String> bases(List<Basis> bases, Footnotes notes) {
    List<String> lines = new ArrayList<>();
    for (Basis basis : bases) {
      String end = lines.size() == bases.size() - 1 ? "." : ";";
      lines.add("Căn cứ " + citation(basis, notes) + end);
    }
    return lines;
  }

  private static String citation(Basis basis, Footnotes notes) {
    return basis
        .asPrinted()
        .orElseGet(
            () ->
                basis.type()
                    + " số "
                    + basis.number()
                    + " ngày "
                    + date(basis.issued(), basis.places(), "issued", notes)
                    + " của "
                    + basis.issuer()
                    + basis.about().map(about -> " " + about).orElse(""));
  }

  private static String phase(Phase phase, Footnotes notes) {
    StringBuilder anniversaries = new StringBuilder();
    for (Anniversary anniversary : phase.anniversaries()) {
      String text = anniversary(anniversary, notes);
      // One that is printed as "và Ngày …" continues the phrase before it.
      anniversaries
          .append(anniversaries.length() == 0 ? "" : text.startsWith("và ") ? " " : "; ")
          .append(text);
    }
    // What ends with an ellipsis is left open: the aim continues it.
    String occasion =
        anniversaries.length() == 0
            ? Sentences.lowered(phase.aim())
            : "thi đua lập thành tích chào mừng "
                + anniversaries
                + (anniversaries.toString().endsWith("…")
                    ? " " + phase.aim()
                    : ". " + Sentences.raised(phase.aim()));
    return phase.name()
        + " ("
        + span(phase, notes)
        + "): "
        + Sentences.ended(occasion)
        + " "
        + review(phase.review(), notes);
  }

  /** The words of a phase's span. */
  static String span(Phase phase, Footnotes notes) {
    return phase
        .asPrinted()
        .orElseGet(
            () ->
                "từ ngày "
                    + date(phase.span().from(), phase.places(), "from", notes)
                    + " đến ngày "
                    + date(phase.span().to(), phase.places(), "to", notes));
  }

  /** A day as a key of a file has it. */
  static String date(LocalDate day, Places places, String key, Footnotes notes) {
    return notes.of(Dates.numeric(day), Sourced.written(day, places.of(key)).source());
  }

  /** The words of an anniversary. */
  static String anniversary(Anniversary anniversary, Footnotes notes) {
    return anniversary
        .asPrinted()
        .orElseGet(
            () ->
                "kỷ niệm "
                    + anniversary
                        .years()
                        .map(
                            years ->
                                notes.written(years.toString(), anniversary.places().of("years"))
                                    + " năm ")
                        .orElse("")
                    + anniversary.name()
                    + " ("
                    + date(anniversary.origin(), anniversary.places(), "from", notes)
                    + " - "
                    + date(anniversary.celebrated(), anniversary.places(), "to", notes)
                    + ")");
  }

  private static String review(Review review, Footnotes notes) {
    return review
        .asPrinted()
        .orElseGet(
            () ->
                "Tổ chức "
                    + (review.kind() == ReviewKind.FINAL ? "tổng kết" : "sơ kết")
                    + " đợt thi đua"
                    + review.with().map(with -> ", gắn với " + with).orElse("")
                    + ", hoàn thành trước ngày "
                    + date(review.due(), review.places(), "due", notes)
                    + ".");
  }
}
