package vn.thidua.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import vn.thidua.check.Checker;
import vn.thidua.difference.Difference;
import vn.thidua.difference.PlanState;
import vn.thidua.finding.Catalogue;
import vn.thidua.finding.Finding;
import vn.thidua.finding.Severity;
import vn.thidua.plan.Plan;
import vn.thidua.plan.ReportLine;
import vn.thidua.source.PlanFolder;

/**
 * What one file of a plan says otherwise. It means little by itself, so the plan that lies around
 * it is read twice, once with each content of that file; where that can't be understood, once more
 * as it was when the file was written.
 *
 * @param text in the plan's words; empty where nothing is to be said so
 * @param why a line for the user where the file could not be understood; else empty
 */
record PlanFileDiff(Optional<String> text, String why) {
  private static final PlanFileDiff NONE = new PlanFileDiff(Optional.empty(), "");
  private static final String REPORTS = "reports/";

  /** The files whose values have words. */
  private static final Set<String> TOLD =
      Set.of(
          "plan.yaml",
          "movements.yaml",
          "phases.yaml",
          "scoring.yaml",
          "council.yaml",
          "targets.csv");

  static PlanFileDiff of(Invocation call, GitExternalDiff.Blob old, GitExternalDiff.Blob now) {
    Optional<Path> folder = folder(call, now.path());
    if (folder.isEmpty() || !folder.equals(folder(call, old.path()))) {
      return NONE;
    }
    String name = name(call, folder.get(), now.path());
    boolean told =
        name.equals(name(call, folder.get(), old.path()))
            && (TOLD.contains(name) || (name.startsWith(REPORTS) && name.endsWith(".csv")));
    if (!told || !old.isPlainFile() || !now.isPlainFile()) {
      return NONE;
    }
    PlanFileDiff here = around(call, folder.get(), name, old, now);
    if (here.why.isEmpty()) {
      return here;
    }
    PlanFileDiff then = then(call, folder.get(), name, old, now);
    return then.text.isPresent() ? then : here;
  }

  private static Optional<Path> folder(Invocation call, String path) {
    try {
      Path file = call.env().directory().resolve(path).toAbsolutePath().normalize();
      return PlanFolder.at(file.getParent());
    } catch (InvalidPathException e) {
      return Optional.empty();
    }
  }

  private static String name(Invocation call, Path folder, String path) {
    Path file = call.env().directory().resolve(path).toAbsolutePath().normalize();
    return folder.relativize(file).toString().replace('\\', '/');
  }

  /** With the other files as they were in the first commit that had this one. */
  private static PlanFileDiff then(
      Invocation call,
      Path folder,
      String name,
      GitExternalDiff.Blob old,
      GitExternalDiff.Blob now) {
    String hex = now.isThere() ? now.hex() : old.hex();
    try {
      List<String> commits =
          new Git(folder)
              .say("log", "--all", "--format=%H", "--find-object=" + hex, "--", name)
              .lines()
              .toList();
      if (commits.isEmpty()) {
        return NONE;
      }
      String commit = commits.get(commits.size() - 1);
      try (GitRevision revision = GitRevision.of(call, folder, commit)) {
        return around(call, revision.folder(), name, old, now);
      }
    } catch (IOException | Git.Refused | Failure e) {
      return NONE;
    }
  }

  private static PlanFileDiff around(
      Invocation call, Path plan, String name, GitExternalDiff.Blob old, GitExternalDiff.Blob now) {
    try {
      Path copy = Files.createTempDirectory("thidua-");
      try {
        List<Finding> wrong = new ArrayList<>();
        Optional<StatedDifferences.State> before =
            state(call, plan, copy.resolve("a"), name, old, wrong);
        Optional<StatedDifferences.State> after =
            state(call, plan, copy.resolve("b"), name, now, wrong);
        if (before.isEmpty() || after.isEmpty()) {
          return wrong.isEmpty()
              ? NONE
              : new PlanFileDiff(Optional.empty(), why(call, name, wrong));
        }
        List<Difference> all = StatedDifferences.between(call, before.get(), after.get());
        boolean said = all.stream().anyMatch(one -> !one.isOfWholeFile());
        return said ? new PlanFileDiff(Optional.of(new DiffText(call).of(all)), "") : NONE;
      } finally {
        GitRevision.sweep(copy);
      }
    } catch (IOException e) {
      return NONE;
    }
  }

  /** A mistake of the file itself rather than one of those around it. */
  private static String why(Invocation call, String name, List<Finding> wrong) {
    Finding first =
        wrong.stream()
            .filter(finding -> finding.place().file().equals(name))
            .findFirst()
            .orElse(wrong.get(0));
    String message = new Catalogue(call.messages().language()).message(first);
    return call.messages().get("diff.unread", first.place(), Printable.of(message)) + "\n";
  }

  /** The plan with that content of the file; empty where that can't be read without errors. */
  private static Optional<StatedDifferences.State> state(
      Invocation call,
      Path plan,
      Path copy,
      String name,
      GitExternalDiff.Blob blob,
      List<Finding> wrong)
      throws IOException {
    Files.createDirectories(copy);
    try (Stream<Path> files = Files.list(plan)) {
      for (Path file : files.filter(PlanFileDiff::isOfPlan).toList()) {
        Files.copy(file, copy.resolve(file.getFileName()));
      }
    }
    Path own = copy.resolve(name);
    Files.createDirectories(own.getParent());
    Files.deleteIfExists(own);
    if (blob.isThere()) {
      Files.copy(call.env().directory().resolve(blob.file()), own);
    }
    if (!PlanFolder.isPlan(copy)) {
      return Optional.empty();
    }
    List<Finding> errors = new ArrayList<>();
    PlanFolder source = new PlanFolder(copy, errors::add);
    Checker checker = new Checker(call.at(), errors::add);
    List<ReportLine> lines = new ArrayList<>();
    Optional<Plan> read = source.plan();
    read.ifPresent(
        one -> {
          checker.references(one);
          source.brokenTargets().forEach(checker.names(one));
          source.reports(one, checker.knownLines(one).andThen(lines::add), checker.names(one));
        });
    // What is wrong in another file, be it for want of what this one said, changes nothing here.
    errors.removeIf(
        finding ->
            finding.severity() != Severity.ERROR
                || (read.isPresent() && !finding.place().file().equals(name)));
    wrong.addAll(errors);
    return errors.isEmpty()
        ? read.map(one -> new StatedDifferences.State(copy, new PlanState(one, lines)))
        : Optional.empty();
  }

  private static boolean isOfPlan(Path file) {
    String name = file.getFileName().toString();
    return Files.isRegularFile(file)
        && !name.startsWith(".")
        && (name.endsWith(".yaml") || name.endsWith(".csv"));
  }
}
