package vn.thidua.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.thidua.draft.FoundPlan;
import vn.thidua.draft.PlanDocument;
import vn.thidua.finding.Code;
import vn.thidua.finding.Finding;
import vn.thidua.finding.Place;
import vn.thidua.source.Manuscript;

/**
 * The text of a plan out of which another is drafted: what was recognised in it, and what was not.
 */
record ReadDocument(ProofreadFile file, FoundPlan found) {
  static ReadDocument of(Invocation call, String operand) {
    List<Finding> findings = new ArrayList<>();
    Manuscript manuscript = DocumentInput.read(call, operand, findings::add);
    int year =
        call.option("--year")
            .filter(text -> text.matches("\\d{4}"))
            .map(Integer::valueOf)
            .orElseGet(() -> call.at().getYear());
    FoundPlan found = PlanDocument.read(manuscript.passages(), year);
    String name = DocumentInput.name(operand);
    found.unread().forEach(unread -> findings.add(Code.S060.at(unread.place())));
    missing(found, Place.ofFile(name), findings);
    return new ReadDocument(new ProofreadFile(name, manuscript, Findings.ordered(findings)), found);
  }

  private static void missing(FoundPlan found, Place place, List<Finding> findings) {
    if (found.head().title().isEmpty()) {
      findings.add(Code.S061.at(place, "@title", "@example", "plan.yaml"));
    }
    if (found.purposes().isEmpty() && found.requirements().isEmpty()) {
      findings.add(Code.S061.at(place, "@purposes", "@example", "plan.yaml"));
    }
    if (found.content().isEmpty()) {
      findings.add(Code.S061.at(place, "@content", "@example", "plan.yaml"));
    }
    if (found.bodies().isEmpty()) {
      findings.add(Code.S061.at(place, "@bodies", "@example", "plan.yaml"));
    }
    if (found.movements().isEmpty()) {
      findings.add(Code.S061.at(place, "@movements", "@example", "movements.yaml"));
    }
    if (found.phases().isEmpty()) {
      findings.add(Code.S061.at(place, "@phases", "@example", "phases.yaml"));
    }
    found.phases().stream()
        .filter(phase -> phase.due().isEmpty())
        .forEach(
            phase -> findings.add(Code.S061.at(phase.place(), "@due", "@last-day", "phases.yaml")));
  }

  /** The year of the plan; empty where the text tells none. */
  Optional<Integer> year() {
    return found
        .head()
        .year()
        .or(() -> found.phases().stream().findFirst().map(phase -> phase.from().getYear()))
        .or(() -> found.head().issued().map(date -> date.getYear()));
  }

  /** Prints what was found, kind by kind, and what was not understood. */
  void print(Invocation call) {
    Messages messages = call.messages();
    call.out()
        .println(
            messages.get(
                "init.found",
                file.name(),
                found.bases().size(),
                found.purposes().size() + found.requirements().size() + found.content().size(),
                found.movements().size(),
                found.phases().size(),
                found.phases().stream().mapToInt(phase -> phase.anniversaries().size()).sum(),
                found.bodies().size(),
                found.end().recipients().size()));
    call.out().println();
    FindingText text = new FindingText(call, file::line, place -> file.shown(place, messages));
    file.findings().forEach(finding -> call.out().print(text.of(finding)));
  }
}
