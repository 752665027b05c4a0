package vn.thidua.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.thidua.document.Origin;
import vn.thidua.finding.Finding;
import vn.thidua.plan.Plan;
import vn.thidua.source.InputDigest;

/** The files that a run's documents rest on, read for their digest once. */
final class InputFiles {
  private final Invocation call;
  private final Path folder;
  private Optional<String> digest = Optional.empty();

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
    if (digest.isEmpty()) {
      digest = Optional.of(read());
    }
    return new Origin(plan.id(), at.toString(), digest.get());
  }

  private String read() {
    List<Finding> findings = new ArrayList<>();
    Optional<String> read = InputDigest.of(folder, findings::add);
    FindingText text = new FindingText(call, folder);
    findings.forEach(finding -> call.env().err().print(text.of(finding)));
    return read.orElseThrow(
        () -> Failure.files(call.messages().get("error.unread", findings.size())));
  }
}
