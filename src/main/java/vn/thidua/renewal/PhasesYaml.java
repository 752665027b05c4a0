package vn.thidua.renewal;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.thidua.calendar.Span;
import vn.thidua.plan.Anniversary;
import vn.thidua.plan.Phase;
import vn.thidua.plan.Review;
import vn.thidua.prose.RenewedText;
import vn.thidua.source.YamlEdits;

/** Renews {@code phases.yaml}. */
final class PhasesYaml {
  private final RenewedYaml texts;
  private final YamlEdits file;
  private final Map<String, LocalDate> moved = new LinkedHashMap<>();

  private PhasesYaml(RenewedYaml texts, YamlEdits file) {
    this.texts = texts;
    this.file = file;
  }

  /**
   * Writes next year's values.
   *
   * @return by the paths of the reviews' deadlines that were moved, the day on which they were
   *     wanted
   */
  static Map<String, LocalDate> renew(List<Phase> phases, RenewedYaml texts, YamlEdits file) {
    PhasesYaml renewed = new PhasesYaml(texts, file);
    for (int i = 0; i < phases.size(); i++) {
      renewed.phase(phases.get(i), "phases/" + i);
    }
    return renewed.moved;
  }

  private void phase(Phase phase, String path) {
    Span span = YearLater.of(phase.span());
    file.set(path + "/from", span.from().toString());
    file.set(path + "/to", span.to().toString());
    for (String key : List.of("/name", "/as_printed", "/aim", "/review/with")) {
      file.value(path + key)
          .ifPresent(text -> RenewedYaml.write(file, path + key, texts.parts(text)));
    }
    for (int i = 0; i < phase.anniversaries().size(); i++) {
      anniversary(phase.anniversaries().get(i), span, path + "/anniversaries/" + i);
    }
    review(phase.review(), path + "/review");
  }

  private void anniversary(Anniversary anniversary, Span phase, String path) {
    LocalDate celebrated = YearLater.celebrated(anniversary, phase);
    file.set(path + "/to", celebrated.toString());
    boolean dated = file.has(path + "/from");
    if (anniversary.years().isPresent()) {
      int years =
          dated
              ? celebrated.getYear() - anniversary.origin().getYear()
              : anniversary.years().get() + 1;
      file.set(path + "/years", String.valueOf(years));
    }
    file.value(path + "/as_printed")
        .ifPresent(
            text ->
                RenewedYaml.write(
                    file,
                    path + "/as_printed",
                    RenewedText.celebrated(text, texts.parts(text), celebrated)));
  }

  private void review(Review review, String path) {
    LocalDate wanted = YearLater.wanted(review);
    LocalDate due = YearLater.working(wanted);
    file.set(path + "/due", due.toString());
    file.value(path + "/as_printed")
        .ifPresent(
            text ->
                RenewedYaml.write(
                    file, path + "/as_printed", RenewedText.due(text, texts.parts(text), due)));
    for (String key : List.of("/moved_from", "/done")) {
      if (file.has(path + key)) {
        file.remove(path + key);
      }
    }
    if (!due.equals(wanted)) {
      file.add(path + "/due", "moved_from", wanted.toString());
      moved.put(path + "/due", wanted);
    }
  }
}
