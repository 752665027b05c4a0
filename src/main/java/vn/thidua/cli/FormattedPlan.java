package vn.thidua.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import vn.thidua.finding.Code;
import vn.thidua.finding.Finding;
import vn.thidua.finding.Place;
import vn.thidua.source.CanonicalForm;
import vn.thidua.source.PlanFolder;

/**
 * Brings the files of one plan to their canonical form, or only tells which are not. A file that
 * can't be read whole is left as it is.
 */
final class FormattedPlan {
  private final Invocation call;
  private final Path folder;
  private final boolean checkOnly;
  private int changed;
  private int left;

  FormattedPlan(Invocation call, Path folder) {
    this.call = call;
    this.folder = folder;
    this.checkOnly = call.args().hasMatchedOption("--check");
  }

  /** The exit code. */
  int format() {
    List<Finding> findings = new ArrayList<>();
    List<String> files = List.of();
    if (Files.isDirectory(folder) && Files.isReadable(folder)) {
      files = new PlanFolder(folder, findings::add).survey();
    } else {
      findings.add(Code.S002.at(Place.ofFile(".")));
    }
    List<Finding> faults =
        findings.stream().filter(f -> f.code().isOfStructure()).sorted().distinct().toList();
    tell(faults, files);
    for (String file : files) {
      if (faults.stream().noneMatch(fault -> fault.place().file().equals(file))) {
        format(file);
      }
    }
    summary(files.size());
    int exit = Findings.exit(faults);
    return exit == Exit.FINE && (left > 0 || (checkOnly && changed > 0)) ? Exit.FINDINGS : exit;
  }

  /** The faults, each file's followed by a word that it is left. */
  private void tell(List<Finding> faults, List<String> files) {
    FindingText text = new FindingText(call, folder);
    for (int i = 0; i < faults.size(); i++) {
      String file = faults.get(i).place().file();
      call.env().err().print(text.of(faults.get(i)));
      boolean last = i == faults.size() - 1 || !faults.get(i + 1).place().file().equals(file);
      if (last && files.contains(file)) {
        leave("fmt.left", file);
      }
    }
  }

  private void leave(String message, String file) {
    left++;
    call.env()
        .err()
        .println("thidua: " + call.messages().get(message, call.shown(folder.resolve(file))));
  }

  private void format(String file) {
    Path path = folder.resolve(file);
    try {
      CanonicalForm form = CanonicalForm.of(file, Files.readAllBytes(path));
      if (form instanceof CanonicalForm.Refused) {
        leave("fmt.refused", file);
      } else if (form instanceof CanonicalForm.Rewritten rewritten) {
        if (!checkOnly) {
          write(path, rewritten.text().getBytes(StandardCharsets.UTF_8));
        }
        changed++;
        call.out().println(call.shown(path));
      }
    } catch (IOException e) {
      throw Failure.files(
          call.messages().get("error.read", path, IoReason.ofReading(e, call.messages())));
    }
  }

  /** A link stays a link; a file that nobody may write is not replaced by another. */
  private void write(Path path, byte[] content) {
    try {
      if (!Files.isWritable(path)) {
        throw new AccessDeniedException(path.toString());
      }
      OutputFile.write(path.toRealPath(), content);
    } catch (IOException e) {
      throw Failure.files(
          call.messages().get("error.write", path, IoReason.of(e, call.messages())));
    }
  }

  private void summary(int files) {
    String name = call.shown(folder).isEmpty() ? "." : call.shown(folder);
    if (changed > 0) {
      call.say(call.messages().get(checkOnly ? "fmt.would-write" : "fmt.written", name, changed));
    } else if (left == 0 && files > 0) {
      call.say(call.messages().get("fmt.canonical", name, files));
    }
  }
}
