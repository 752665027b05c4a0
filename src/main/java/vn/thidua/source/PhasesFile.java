package vn.thidua.source;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Consumer;
import vn.thidua.calendar.LunarDay;
import vn.thidua.calendar.Span;
import vn.thidua.finding.Code;
import vn.thidua.finding.Finding;
import vn.thidua.plan.Anniversary;
import vn.thidua.plan.Phase;
import vn.thidua.plan.PhaseId;
import vn.thidua.plan.Review;
import vn.thidua.plan.ReviewKind;

/** Reads {@code phases.yaml}. */
final class PhasesFile {
  private final Consumer<Finding> findings;
  private final Set<String> incomplete;

  PhasesFile(Consumer<Finding> findings, Set<String> incomplete) {
    this.findings = findings;
    this.incomplete = incomplete;
  }

  List<Phase> read(Node root) {
    return Fields.of(root, findings, "phases").requiredItems("phases", this::phase);
  }

  private Optional<Phase> phase(Node node) {
    Fields f =
        Fields.of(
            node,
            findings,
            "id",
            "name",
            "from",
            "to",
            "as_printed",
            "anniversaries",
            "aim",
            "review");
    LocalDate from = f.day("from");
    LocalDate to = f.day("to");
    Optional<Span> span = f.complete() ? f.span(from, to) : Optional.empty();
    Optional<Review> review = f.node("review").flatMap(this::review);
    PhaseId id = new PhaseId(f.id("id"));
    String name = f.text("name");
    String aim = f.text("aim");
    Optional<String> asPrinted = f.optionalText("as_printed");
    List<Anniversary> anniversaries = f.items("anniversaries", this::anniversary);
    if (!f.complete() || span.isEmpty() || review.isEmpty()) {
      incomplete.addAll(f.written("id"));
      return Optional.empty();
    }
    return Optional.of(
        new Phase(id, name, span.get(), asPrinted, anniversaries, aim, review.get(), f.places()));
  }

  private Optional<Anniversary> anniversary(Node node) {
    Fields f = Fields.of(node, findings, "name", "from", "to", "lunar", "years", "as_printed");
    OptionalInt years = f.optionalWhole("years", 0, 9999);
    Optional<LunarDay> lunar = f.optionalLunarDay("lunar");
    LocalDate celebrated = f.day("to");
    Anniversary read =
        new Anniversary(
            f.text("name"),
            lunar.isPresent() ? f.optionalDay("from").orElse(celebrated) : f.date("from"),
            celebrated,
            years.isPresent() ? Optional.of(years.getAsInt()) : Optional.empty(),
            lunar,
            f.optionalText("as_printed"),
            f.places());
    if (f.complete() && read.celebrated().isBefore(read.origin())) {
      findings.accept(
          Code.S017.at(
              f.places().of("to"),
              read.origin(),
              read.celebrated(),
              "@celebrated",
              "@before-origin"));
      f.incomplete();
    }
    return f.complete() ? Optional.of(read) : Optional.empty();
  }

  private Optional<Review> review(Node node) {
    Fields f = Fields.of(node, findings, "kind", "with", "due", "moved_from", "done", "as_printed");
    Review read =
        new Review(
            f.choice("kind", ReviewKind.class),
            f.optionalText("with"),
            f.day("due"),
            f.optionalDay("moved_from"),
            f.optionalDay("done"),
            f.optionalText("as_printed"),
            f.places());
    return f.complete() ? Optional.of(read) : Optional.empty();
  }
}
