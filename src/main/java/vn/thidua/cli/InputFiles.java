package vn.thidua.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.thidua.document.Origin;
import vn.thidua.document.Signing;
import vn.thidua.finding.Finding;
import vn.thidua.plan.Plan;
import vn.thidua.source.InputDigest;
import vn.thidua.source.Inputs;

/** The files that a run's documents rest on, read for their digest once. */
final class InputFiles {
  private final Invocation call;
  private final Path folder;
  private Optional<Inputs> inputs = Optional.empty();

  InputFiles(Invocation call, Path folder) {
    this.call = call;
    this.folder = folder;
  }

  /**
   * What a document is made of; where a file can't be read it is refused, after those are printed.
   *
   * @param at the day as of which it is made
   */
  Origin origin(Plan plan, LocalDate at) {
    return origin(plan, at, "", Optional.empty());
  }

  /** As above, of a document that was asked for. */
  Origin origin(Plan plan, DocumentRequest request) {
    return origin(plan, request.at(), request.words(), request.signing());
  }

  private Origin origin(Plan plan, LocalDate at, String request, Optional<Signing> signing) {
    return new Origin(
        plan.id(), at.toString(), request, inputs().sha256(), inputs().parts(), signing);
  }

  /** The files themselves. */
  Inputs inputs() {
    if (inputs.isEmpty()) {
      inputs = Optional.of(read());
    }
    return inputs.get();
  }

  private Inputs read() {
    List<Finding> findings = new ArrayList<>();
    Optional<Inputs> read = InputDigest.of(folder, findings::add);
    FindingText text = new FindingText(call, folder);
    findings.forEach(finding -> call.env().err().print(text.of(finding)));
    return read.orElseThrow(
        () -> Failure.files(call.messages().get("error.unread", findings.size())));
  }
}
