package vn.thidua.source;

import static vn.thidua.source.Column.*;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import vn.thidua.finding.Code;
import vn.thidua.finding.Finding;
import vn.thidua.finding.Place;
import vn.thidua.plan.Adjustment;
import vn.thidua.plan.Assignment;
import vn.thidua.plan.Certainty;
import vn.thidua.plan.Closing;
import vn.thidua.plan.Commendation;
import vn.thidua.plan.Contact;
import vn.thidua.plan.Council;
import vn.thidua.plan.FiledPaper;
import vn.thidua.plan.IndicatorId;
import vn.thidua.plan.Movement;
import vn.thidua.plan.Nomination;
import vn.thidua.plan.OfficerTexts;
import vn.thidua.plan.Phase;
import vn.thidua.plan.PhaseAssignment;
import vn.thidua.plan.PhaseId;
import vn.thidua.plan.PlainLines;
import vn.thidua.plan.Plan;
import vn.thidua.plan.PreviousLine;
import vn.thidua.plan.ReportLine;
import vn.thidua.plan.RowNames;
import vn.thidua.plan.Rubric;
import vn.thidua.plan.Scorecard;
import vn.thidua.plan.StageScore;
import vn.thidua.plan.Vote;

/**
 * A plan's folder. Reading never stops at a mistake: each is handed over as a finding, with its
 * place.
 */
public final class PlanFolder {
  /** The name that makes a folder a plan. */
  public static final String PLAN_FILE = "plan.yaml";

  private static final String MOVEMENTS_FILE = "movements.yaml";
  private static final String PHASES_FILE = "phases.yaml";
  static final String TARGETS_FILE = "targets.csv";
  static final String PREVIOUS_FILE = "previous.csv";
  static final String NOMINATIONS_FILE = "nominations.csv";
  static final String COUNCIL_FILE = "council.yaml";
  static final String VOTES_FILE = "votes.csv";

  /** The register of commendations. */
  public static final String COMMENDATIONS_FILE = "commendations.csv";

  /** The register of documents. */
  public static final String DOCUMENTS_FILE = "documents.csv";

  private static final String SCORING_FILE = "scoring.yaml";
  private static final String REPORTS = "reports";
  private static final String TEMPLATES = "templates";
  private static final long LARGEST_YAML = 3_000_000;

  private final Path folder;
  private final Consumer<Finding> findings;
  private final List<RowNames> brokenTargets = new ArrayList<>();
  private Optional<Rubric> brokenRubric = Optional.empty();

  /**
   * @param findings takes what could not be read
   */
  public PlanFolder(Path folder, Consumer<Finding> findings) {
    this.folder = folder;
    this.findings = findings;
  }

  /** Whether a folder holds what makes it a plan, be it one that can't be read. */
  public static boolean isPlan(Path folder) {
    return stands(folder, PLAN_FILE);
  }

  /** The nearest folder at or above {@code start} that holds a plan. */
  public static Optional<Path> at(Path start) {
    for (Path folder = start; folder != null; folder = folder.getParent()) {
      if (isPlan(folder)) {
        return Optional.of(folder);
      }
    }
    return Optional.empty();
  }

  /**
   * The files that a plan and its documents are read from, by name.
   *
   * @param unreadable takes the names of those that are none
   */
  static List<String> inputs(Path folder, Consumer<String> unreadable) {
    List<String> files = data(folder);
    // Nothing that a document prints rests on these.
    files.removeAll(List.of(ClosingsFile.FILE, ContactsFile.FILE, DOCUMENTS_FILE));
    files.addAll(reportFiles(folder, unreadable));
    files.addAll(FileTree.below(folder, TEMPLATES, name -> true, unreadable));
    files.addAll(TextsFolder.files(folder, unreadable));
    files.sort(null);
    return files;
  }

  /** As above, with what documents do not rest on but checks do. */
  static List<String> everything(Path folder, Consumer<String> unreadable) {
    List<String> files = data(folder);
    files.addAll(reportFiles(folder, unreadable));
    files.addAll(FileTree.below(folder, ClosingsFile.FOLDER, name -> true, unreadable));
    files.addAll(TextsFolder.files(folder, unreadable));
    return files;
  }

  /** The files of a plan but its reports that are there. */
  private static List<String> data(Path folder) {
    List<String> files = new ArrayList<>();
    for (String file :
        List.of(
            PLAN_FILE,
            MOVEMENTS_FILE,
            PHASES_FILE,
            TARGETS_FILE,
            PREVIOUS_FILE,
            NOMINATIONS_FILE,
            SCORING_FILE,
            ScoringTables.ADJUSTMENTS,
            ScoringTables.SCORES,
            ContactsFile.FILE,
            COUNCIL_FILE,
            VOTES_FILE,
            COMMENDATIONS_FILE,
            DOCUMENTS_FILE,
            ClosingsFile.FILE)) {
      if (stands(folder, file)) {
        files.add(file);
      }
    }
    return files;
  }

  /** The plan without its reports; empty when {@code plan.yaml} lacks what every plan needs. */
  public Optional<Plan> plan() {
    Set<String> incomplete = new TreeSet<>();
    Optional<PlanFile> file = yaml(PLAN_FILE).map(root -> new PlanFile(root, findings, incomplete));
    Optional<Node> movementsRoot = yaml(MOVEMENTS_FILE);
    if (movementsRoot.isEmpty()) {
      incomplete.add(Plan.any("indicators"));
    }
    List<Movement> movements =
        movementsRoot.map(new MovementsFile(findings, incomplete)::read).orElse(List.of());
    List<Phase> phases =
        yaml(PHASES_FILE).map(new PhasesFile(findings, incomplete)::read).orElse(List.of());
    Optional<Plan> bare = file.flatMap(f -> f.with(movements, phases, List.of()));
    return bare.map(
        plan -> {
          List<PhaseAssignment> byPhase = new ArrayList<>();
          List<Assignment> assignments = assignments(new KnownNames(plan), byPhase, incomplete);
          return plan.withAssignments(assignments, byPhase, incomplete);
        });
  }

  /** The folder of the plan above, seen from this one, whatever else can be read. */
  Optional<String> parent() {
    return yaml(PLAN_FILE).flatMap(root -> text(root, "parent"));
  }

  /** As above, of the plans of the units. */
  List<String> unitPlans() {
    return yaml(PLAN_FILE)
        .flatMap(root -> value(root, "villages"))
        .filter(Node.Sequence.class::isInstance)
        .map(villages -> ((Node.Sequence) villages).items())
        .orElse(List.of())
        .stream()
        .flatMap(village -> text(village, "plan").stream())
        .toList();
  }

  private static Optional<Node> value(Node node, String key) {
    return node instanceof Node.Mapping mapping
        ? Optional.ofNullable(mapping.entries().get(key)).map(Node.Entry::value)
        : Optional.empty();
  }

  private static Optional<String> text(Node node, String key) {
    return value(node, key)
        .filter(Node.Scalar.class::isInstance)
        .map(value -> ((Node.Scalar) value).text())
        .filter(text -> !text.isBlank());
  }

  /**
   * What the rows of {@code targets.csv} name that were left out of the plan, since something else
   * in them can't be read.
   */
  public List<RowNames> brokenTargets() {
    return brokenTargets;
  }

  /**
   * What {@code scoring.yaml} names where not all of it can be read, so that the plan has no
   * rubric: blank ids stand in for what could not be read. Known once the scorecard was read.
   */
  public Optional<Rubric> brokenRubric() {
    return brokenRubric;
  }

  /**
   * Hands over every line of every report, in the order of the files' names.
   *
   * @param broken takes what those lines name that are left out, since something else in them can't
   *     be read
   */
  public void reports(Plan plan, Consumer<ReportLine> lines, Consumer<RowNames> broken) {
    reports(new KnownNames(plan), lines, broken);
  }

  /**
   * Hands over every line of every report where all are plain. Nothing is said of those that are
   * not: {@link #reports} reads them.
   *
   * @return whether all were plain and could be read; where not, what was handed over is not all
   */
  public boolean plainReports(Plan plan, PlainReports reader, PlainLines lines) {
    boolean[] whole = {true};
    List<String> files = reportFiles(folder, name -> whole[0] = false);
    try {
      return whole[0] && reader.read(folder, files, plan, lines);
    } catch (IOException e) {
      return false;
    }
  }

  private void reports(KnownNames names, Consumer<ReportLine> lines, Consumer<RowNames> broken) {
    List<String> files =
        reportFiles(folder, name -> findings.accept(Code.S002.at(Place.ofFile(name))));
    for (String file : files) {
      Set<String> told = new HashSet<>();
      table(
          file,
          cells -> {
            String village = cells.text(VILLAGE);
            String named = cells.text(INDICATOR);
            IndicatorId indicator = names.indicator(named);
            ReportLine line =
                new ReportLine(
                    names.village(village),
                    cells.month(PERIOD),
                    indicator,
                    cells.number(VALUE, names.unit(indicator)),
                    cells.optionalNumber(OF),
                    cells.optionalNumber(CUMULATIVE),
                    cells.choice(KIND, Certainty.class, Certainty.ACTUAL),
                    cells.date(REPORTED_ON),
                    cells.optionalText(REPORTED_BY).orElse(""),
                    cells.optionalText(NOTE).orElse(""),
                    cells.places());
            spelling(VILLAGE, village, line.village().value(), cells, names, told);
            spelling(INDICATOR, named, indicator.value(), cells, names, told);
            if (cells.complete()) {
              lines.accept(line);
            } else {
              broken.accept(new RowNames(line.village(), line.indicator(), line.places()));
            }
          });
    }
  }

  /** Says once a file that a name is written otherwise than in the plan. */
  private void spelling(
      Column column,
      String written,
      String id,
      Table.Cells cells,
      KnownNames names,
      Set<String> told) {
    if (!written.equals(id) && names.isRespelled(written) && told.add(written)) {
      findings.accept(Code.D118.at(cells.places().of(column.key()), written, id));
    }
  }

  /**
   * Hands over last year's values; none where the plan has no {@code previous.csv}.
   *
   * @param named takes what each line names, whether or not the rest of it can be read
   */
  public void previous(Plan plan, Consumer<PreviousLine> lines, Consumer<RowNames> named) {
    previous(new KnownNames(plan), lines, named);
  }

  private void previous(KnownNames names, Consumer<PreviousLine> lines, Consumer<RowNames> named) {
    if (!stands(folder, PREVIOUS_FILE)) {
      return;
    }
    table(
        PREVIOUS_FILE,
        cells -> {
          PreviousLine line =
              new PreviousLine(
                  names.village(cells.text(VILLAGE)),
                  cells.month(PERIOD),
                  names.indicator(cells.text(INDICATOR)),
                  cells.number(VALUE),
                  cells.optionalNumber(OF),
                  cells.places());
          named.accept(new RowNames(line.village(), line.indicator(), line.places()));
          if (cells.complete()) {
            lines.accept(line);
          }
        });
  }

  /** The nominations; none where the plan has no {@code nominations.csv}. */
  public List<Nomination> nominations(Plan plan) {
    return nominations(new KnownNames(plan));
  }

  private List<Nomination> nominations(KnownNames names) {
    List<Nomination> nominations = new ArrayList<>();
    if (stands(folder, NOMINATIONS_FILE)) {
      table(NOMINATIONS_FILE, cells -> NomineeRows.nomination(cells, names, nominations::add));
    }
    return nominations;
  }

  /** Where villages and bodies are reached; none where the plan has no {@code contacts.csv}. */
  public List<Contact> contacts(Plan plan) {
    return stands(folder, ContactsFile.FILE)
        ? new ContactsFile(plan, findings).read(this::table)
        : List.of();
  }

  /** The council with its rules and meetings; empty where the plan has no {@code council.yaml}. */
  public Optional<Council> council() {
    return stands(folder, COUNCIL_FILE)
        ? yaml(COUNCIL_FILE).flatMap(new CouncilFile(findings)::read)
        : Optional.empty();
  }

  /** How the council's meetings voted; none where the plan has no {@code votes.csv}. */
  public List<Vote> votes() {
    List<Vote> votes = new ArrayList<>();
    if (stands(folder, VOTES_FILE)) {
      table(VOTES_FILE, cells -> VoteRows.vote(cells, votes::add));
    }
    return votes;
  }

  /** The register of commendations; none where the plan has no {@code commendations.csv}. */
  public List<Commendation> commendations(Plan plan) {
    return commendations(new KnownNames(plan));
  }

  private List<Commendation> commendations(KnownNames names) {
    List<Commendation> commendations = new ArrayList<>();
    if (stands(folder, COMMENDATIONS_FILE)) {
      table(
          COMMENDATIONS_FILE, cells -> NomineeRows.commendation(cells, names, commendations::add));
    }
    return commendations;
  }

  /** The register of documents; none where the plan has no {@code documents.csv}. */
  public List<FiledPaper> papers() {
    List<FiledPaper> papers = new ArrayList<>();
    if (stands(folder, DOCUMENTS_FILE)) {
      table(DOCUMENTS_FILE, cells -> PaperRows.paper(cells, papers::add));
    }
    return papers;
  }

  /**
   * By what the villages are scored; without a rubric where the plan has none, or one that can't be
   * read whole.
   */
  public Scorecard scorecard(Plan plan) {
    return scorecard(new KnownNames(plan));
  }

  private Scorecard scorecard(KnownNames names) {
    ScoringTables tables =
        new ScoringTables(
            names,
            (file, rows) -> {
              if (stands(folder, file)) {
                table(file, rows);
              }
            });
    boolean written = stands(folder, SCORING_FILE);
    Optional<ScoringFile.Reading> read =
        written ? yaml(SCORING_FILE).map(new ScoringFile(findings)::read) : Optional.empty();
    Optional<Rubric> rubric =
        read.filter(ScoringFile.Reading::whole).map(ScoringFile.Reading::rubric);
    brokenRubric = read.filter(one -> !one.whole()).map(ScoringFile.Reading::rubric);
    List<Adjustment> adjustments = tables.adjustments();
    List<StageScore> scores = tables.scores();
    // Beside a rubric that can't be read nobody knows what they name.
    return written && rubric.isEmpty()
        ? new Scorecard(rubric, List.of(), List.of())
        : new Scorecard(rubric, adjustments, scores);
  }

  /**
   * What the officer wrote for a report.
   *
   * @param occasion the report's period, such as {@code 2023-H1}, or the id of its phase
   */
  public OfficerTexts texts(String occasion) {
    return new TextsFolder(folder, findings).of(occasion);
  }

  /** Reads all texts for reports for the findings alone. */
  public void surveyTexts(Plan plan) {
    new TextsFolder(folder, findings).survey(plan);
  }

  /** The months, and targets, that were closed; none where nothing was. */
  public List<Closing> closings(Plan plan) {
    return closings(new KnownNames(plan));
  }

  private List<Closing> closings(KnownNames names) {
    return stands(folder, ClosingsFile.FILE)
        ? new ClosingsFile(names, file -> stands(folder, file), this::table, findings).read()
        : List.of();
  }

  /**
   * Reads all files for the findings alone, the tables too where there is no plan for them to go
   * with.
   *
   * @return the files that are there, in the order of reading
   */
  public List<String> survey() {
    Optional<Plan> plan = plan();
    KnownNames names = plan.map(KnownNames::new).orElseGet(KnownNames::new);
    if (plan.isEmpty()) {
      assignments(names, new ArrayList<>(), new TreeSet<>());
    }
    previous(names, line -> {}, row -> {});
    nominations(names);
    council();
    votes();
    commendations(names);
    papers();
    scorecard(names);
    closings(names);
    plan.ifPresent(this::contacts);
    reports(names, line -> {}, row -> {});
    List<String> files = data(folder);
    files.addAll(reportFiles(folder, name -> {}));
    return files;
  }

  private List<Assignment> assignments(
      KnownNames names, List<PhaseAssignment> byPhase, Set<String> incomplete) {
    List<Assignment> assignments = new ArrayList<>();
    Consumer<Finding> counted =
        finding -> {
          incomplete.add(TARGETS_FILE);
          findings.accept(finding);
        };
    if (stands(folder, TARGETS_FILE)) {
      table(
          TARGETS_FILE,
          cells -> {
            Assignment assignment =
                new Assignment(
                    names.village(cells.text(VILLAGE)),
                    names.indicator(cells.text(INDICATOR)),
                    cells.target(TARGET),
                    cells.optionalNumber(BASELINE),
                    cells.places());
            Optional<PhaseId> phase = cells.optionalText(PHASE).map(PhaseId::new);
            if (cells.complete() && phase.isPresent()) {
              byPhase.add(
                  new PhaseAssignment(
                      assignment.village(),
                      assignment.indicator(),
                      phase.get(),
                      assignment.target(),
                      cells.places()));
            } else if (cells.complete()) {
              assignments.add(assignment);
            } else {
              brokenTargets.add(
                  new RowNames(assignment.village(), assignment.indicator(), assignment.places()));
            }
          },
          counted);
    }
    return assignments;
  }

  private Optional<Node> yaml(String file) {
    Path path = folder.resolve(file);
    if (isNoFile(file)) {
      return Optional.empty();
    }
    try {
      if (Files.exists(path) && Files.size(path) > LARGEST_YAML) {
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

  private void table(String file, Consumer<Table.Cells> rows) {
    table(file, rows, findings);
  }

  private void table(String file, Consumer<Table.Cells> rows, Consumer<Finding> findings) {
    if (isNoFile(file)) {
      return;
    }
    try (InputStream in = Files.newInputStream(folder.resolve(file))) {
      CsvFile kind = CsvFile.named(file);
      Table.read(file, in, kind.required(), kind.optional(), findings, rows);
    } catch (IOException e) {
      unreadable(file, e);
    }
  }

  private static List<String> reportFiles(Path folder, Consumer<String> unreadable) {
    return FileTree.below(
        folder, REPORTS, name -> name.toLowerCase(Locale.ROOT).endsWith(".csv"), unreadable);
  }

  /** Whether something of that name stands there, be it a link that leads nowhere. */
  private static boolean stands(Path folder, String file) {
    return Files.exists(folder.resolve(file), LinkOption.NOFOLLOW_LINKS);
  }

  /** Opening a pipe or a device would wait for ever. */
  private boolean isNoFile(String file) {
    if (stands(folder, file) && !Files.isRegularFile(folder.resolve(file))) {
      findings.accept(Code.S002.at(Place.ofFile(file)));
      return true;
    }
    return false;
  }

  private void unreadable(String file, IOException fault) {
    boolean missing = fault instanceof NoSuchFileException;
    findings.accept((missing ? Code.S001 : Code.S002).at(Place.ofFile(file)));
  }
}
