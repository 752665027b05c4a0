package vn.thidua.source;

import static vn.thidua.source.Column.*;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import vn.thidua.finding.Code;
import vn.thidua.finding.Finding;
import vn.thidua.finding.Place;
import vn.thidua.plan.Assignment;
import vn.thidua.plan.Certainty;
import vn.thidua.plan.Movement;
import vn.thidua.plan.Phase;
import vn.thidua.plan.Plan;
import vn.thidua.plan.PreviousLine;
import vn.thidua.plan.ReportLine;

/**
 * A plan's folder. Reading never stops at a mistake: each is handed over as a finding, with its
 * place.
 */
public final class PlanFolder {
  /** The name that makes a folder a plan. */
  public static final String PLAN_FILE = "plan.yaml";

  private static final String MOVEMENTS_FILE = "movements.yaml";
  private static final String PHASES_FILE = "phases.yaml";
  private static final String TARGETS_FILE = "targets.csv";
  private static final String PREVIOUS_FILE = "previous.csv";
  private static final String REPORTS = "reports";
  private static final long LARGEST_YAML = 3_000_000;

  private final Path folder;
  private final Consumer<Finding> findings;

  /**
   * @param findings takes what could not be read
   */
  public PlanFolder(Path folder, Consumer<Finding> findings) {
    this.folder = folder;
    this.findings = findings;
  }

  /** The nearest folder at or above {@code start} that holds a plan. */
  public static Optional<Path> at(Path start) {
    for (Path folder = start; folder != null; folder = folder.getParent()) {
      if (Files.exists(folder.resolve(PLAN_FILE))) {
        return Optional.of(folder);
      }
    }
    return Optional.empty();
  }

  /** The plan without its reports; empty when {@code plan.yaml} lacks what every plan needs. */
  public Optional<Plan> plan() {
    Set<String> incomplete = new TreeSet<>();
    Optional<PlanFile> file = yaml(PLAN_FILE).map(root -> new PlanFile(root, findings, incomplete));
    List<Movement> movements =
        yaml(MOVEMENTS_FILE).map(new MovementsFile(findings, incomplete)::read).orElse(List.of());
    List<Phase> phases =
        yaml(PHASES_FILE).map(new PhasesFile(findings, incomplete)::read).orElse(List.of());
    Optional<Plan> bare = file.flatMap(f -> f.with(movements, phases, List.of()));
    List<Assignment> assignments =
        bare.map(plan -> assignments(new KnownNames(plan))).orElse(List.of());
    return bare.map(plan -> plan.withAssignments(assignments));
  }

  /** Hands over every line of every report, in the order of the files' names. */
  public void reports(Plan plan, Consumer<ReportLine> lines) {
    KnownNames names = new KnownNames(plan);
    for (String file : csvFiles(REPORTS)) {
      table(
          file,
          Set.of(VILLAGE, PERIOD, INDICATOR, VALUE, REPORTED_ON),
          Set.of(OF, KIND, NOTE),
          cells -> {
            ReportLine line =
                new ReportLine(
                    names.village(cells.text(VILLAGE)),
                    cells.month(PERIOD),
                    names.indicator(cells.text(INDICATOR)),
                    cells.number(VALUE),
                    cells.optionalNumber(OF),
                    cells.choice(KIND, Certainty.class, Certainty.ACTUAL),
                    cells.date(REPORTED_ON),
                    cells.optionalText(NOTE).orElse(""),
                    cells.places());
            if (cells.complete()) {
              lines.accept(line);
            }
          });
    }
  }

  /** Hands over last year's values; none where the plan has no {@code previous.csv}. */
  public void previous(Plan plan, Consumer<PreviousLine> lines) {
    if (!Files.exists(folder.resolve(PREVIOUS_FILE))) {
      return;
    }
    KnownNames names = new KnownNames(plan);
    table(
        PREVIOUS_FILE,
        Set.of(VILLAGE, PERIOD, INDICATOR, VALUE),
        Set.of(OF),
        cells -> {
          PreviousLine line =
              new PreviousLine(
                  names.village(cells.text(VILLAGE)),
                  cells.month(PERIOD),
                  names.indicator(cells.text(INDICATOR)),
                  cells.number(VALUE),
                  cells.optionalNumber(OF),
                  cells.places());
          if (cells.complete()) {
            lines.accept(line);
          }
        });
  }

  private List<Assignment> assignments(KnownNames names) {
    List<Assignment> assignments = new ArrayList<>();
    if (Files.exists(folder.resolve(TARGETS_FILE))) {
      table(
          TARGETS_FILE,
          Set.of(VILLAGE, INDICATOR, TARGET),
          Set.of(BASELINE, NOTE),
          cells -> {
            Assignment assignment =
                new Assignment(
                    names.village(cells.text(VILLAGE)),
                    names.indicator(cells.text(INDICATOR)),
                    cells.target(TARGET),
                    cells.optionalNumber(BASELINE),
                    cells.places());
            if (cells.complete()) {
              assignments.add(assignment);
            }
          });
    }
    return assignments;
  }

  private Optional<Node> yaml(String file) {
    Path path = folder.resolve(file);
    try {
      if (Files.isRegularFile(path) && Files.size(path) > LARGEST_YAML) {
        findings.accept(Code.S018.at(Place.ofFile(file), LARGEST_YAML));
        return Optional.empty();
      }
      String text;
      try (InputStream in = Files.newInputStream(path)) {
        text = new Lines(file, in, findings).whole();
      }
      return YamlReader.read(file, text, findings);
    } catch (IOException e) {
      unreadable(file, e);
      return Optional.empty();
    }
  }

  private void table(
      String file, Set<Column> required, Set<Column> optional, Consumer<Table.Cells> rows) {
    try (InputStream in = Files.newInputStream(folder.resolve(file))) {
      Table.read(file, in, required, optional, findings, rows);
    } catch (IOException e) {
      unreadable(file, e);
    }
  }

  /**
   * The CSV files below a folder, by name; what is hidden or a spreadsheet's lock file is passed
   * over.
   */
  private List<String> csvFiles(String below) {
    List<String> files = new ArrayList<>();
    Path start = folder.resolve(below);
    if (!Files.exists(start)) {
      return files;
    }
    try (DirectoryStream<Path> entries = Files.newDirectoryStream(start)) {
      for (Path entry : entries) {
        String name = entry.getFileName().toString();
        String path = below + "/" + name;
        if (name.startsWith(".") || name.startsWith("~$")) {
          continue;
        }
        if (Files.isDirectory(entry)) {
          files.addAll(csvFiles(path));
        } else if (name.toLowerCase(java.util.Locale.ROOT).endsWith(".csv")) {
          files.add(path);
        }
      }
    } catch (IOException | UncheckedIOException e) {
      unreadable(below, e);
    }
    files.sort(null);
    return files;
  }

  private void unreadable(String file, Exception fault) {
    if (fault instanceof NoSuchFileException && !Files.isSymbolicLink(folder.resolve(file))) {
      findings.accept(Code.S001.at(Place.ofFile(file)));
    } else {
      findings.accept(Code.S002.at(Place.ofFile(file)));
    }
  }
}
