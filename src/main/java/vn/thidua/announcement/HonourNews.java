package vn.thidua.announcement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import vn.thidua.calendar.Dates;
import vn.thidua.commendation.Dossier;
import vn.thidua.document.CommendingMeeting;
import vn.thidua.document.Figures;
import vn.thidua.document.Footnotes;
import vn.thidua.document.Source;
import vn.thidua.document.Sourced;
import vn.thidua.law.Form;
import vn.thidua.plan.Commendation;
import vn.thidua.plan.MovementId;
import vn.thidua.plan.Nomination.Nominee;
import vn.thidua.plan.Phase;
import vn.thidua.plan.PhaseId;
import vn.thidua.plan.Plan;
import vn.thidua.text.PrivateNumbers;
import vn.thidua.text.Sentences;

/** Composes what is announced of commendations: whom a decision commends, who sets an example. */
public final class HonourNews {
  private static final List<Nominee> ORDER =
      List.of(Nominee.COLLECTIVE, Nominee.PERSON, Nominee.HOUSEHOLD);

  private final Dossier dossier;
  private final Plan plan;
  private final Footnotes notes;

  /**
   * @param notes takes down where the figures come from
   */
  public HonourNews(Dossier dossier, Footnotes notes) {
    this.notes = notes;
    this.dossier = dossier;
    this.plan = dossier.plan();
  }

  /** The plan's own commendations that were decided by the day, in the order of the register. */
  public List<Commendation> decided() {
    return decided(plan, dossier.register(), dossier.at());
  }

  /** Those of a register that are the plan's own and were decided by a day, in its order. */
  public static List<Commendation> decided(Plan plan, List<Commendation> register, LocalDate at) {
    return register.stream()
        .filter(row -> row.year() == plan.year() && !row.decidedOn().isAfter(at))
        .toList();
  }

  /** The numbers of the plan's decisions by the day, the last last. */
  public List<String> decisions() {
    return decided().stream()
        .sorted((a, b) -> a.decidedOn().compareTo(b.decidedOn()))
        .map(Commendation::decision)
        .distinct()
        .toList();
  }

  /** Whom a decision commends. */
  public CommendationView commendation(String decision) {
    List<Commendation> rows =
        decided().stream().filter(row -> row.decision().equals(decision)).toList();
    LocalDate day = rows.get(0).decidedOn();
    List<CommendationView.Group> groups = new ArrayList<>();
    for (Nominee kind : ORDER) {
      List<Honoured> members =
          rows.stream().filter(row -> row.person().kind() == kind).map(this::honoured).toList();
      if (!members.isEmpty()) {
        groups.add(new CommendationView.Group(word(kind), members));
      }
    }
    return new CommendationView(
        notes.written(decision, rows.get(0).places().of("decision")),
        day(rows.get(0), Dates.inWords(day)),
        day(rows.get(0), Dates.numeric(day)),
        CommendingMeeting.chairman(plan),
        occasion(rows),
        counted(rows),
        groups);
  }

  /** One who was commended, as an example to others. */
  public ExemplarView exemplar(Commendation row) {
    return new ExemplarView(
        honoured(row),
        word(row.person().kind()),
        row.movement().map(this::movement),
        notes.written(row.decision(), row.places().of("decision")),
        day(row, Dates.inWords(row.decidedOn())),
        CommendingMeeting.chairman(plan));
  }

  /**
   * How many were commended for a phase, or for the whole year, such as {@code 2 tập thể, 1 cá
   * nhân}; empty where nobody was.
   */
  public Optional<String> counted(Optional<PhaseId> phase) {
    Predicate<Commendation> wanted =
        row -> row.phase().equals(phase.map(PhaseId::value)) || phase.isEmpty();
    List<Commendation> rows = decided().stream().filter(wanted).toList();
    return rows.isEmpty() ? Optional.empty() : Optional.of(counted(rows));
  }

  private String day(Commendation row, String printed) {
    return notes.of(
        printed, Sourced.written(row.decidedOn(), row.places().of("decided_on")).source());
  }

  private String counted(List<Commendation> rows) {
    return ORDER.stream()
        .filter(kind -> rows.stream().anyMatch(row -> row.person().kind() == kind))
        .map(
            kind -> {
              List<Commendation> of =
                  rows.stream().filter(row -> row.person().kind() == kind).toList();
              return notes.of(of.size(), () -> those(of)) + " " + word(kind);
            })
        .collect(Collectors.joining(", "));
  }

  private static Source those(List<Commendation> rows) {
    Map<String, Source> counted = new LinkedHashMap<>();
    rows.forEach(row -> counted.put(row.id(), Source.written(row.places().whole())));
    return Source.counted("commendations", counted);
  }

  private String occasion(List<Commendation> rows) {
    Set<Optional<String>> phases =
        rows.stream().map(Commendation::phase).collect(Collectors.toSet());
    Optional<Phase> phase =
        phases.size() == 1
            ? phases.iterator().next().flatMap(id -> plan.phase(new PhaseId(id)))
            : Optional.empty();
    return phase.map(one -> Sentences.lowered(one.name())).orElse("phong trào thi đua")
        + " năm "
        + Figures.years(plan, notes);
  }

  private Honoured honoured(Commendation row) {
    String village =
        plan.village(row.person().village())
            .map(one -> plan.villageLabel() + " " + one.name())
            .orElse(row.person().village().value());
    Optional<String> about =
        row.person().kind() == Nominee.COLLECTIVE
            ? Optional.empty()
            : Optional.of(row.person().role().map(role -> role(role, village)).orElse(village));
    return new Honoured(
        PrivateNumbers.masked(row.person().name()),
        about.map(PrivateNumbers::masked),
        PrivateNumbers.masked(row.achievement()),
        dossier.law().named(row.form()).map(Form::name).orElse(row.form().value()));
  }

  /** {@code Hội viên Hội Phụ nữ thôn Số 5}: the village is not named as a thing apart. */
  private String role(String role, String village) {
    String label = " " + plan.villageLabel();
    return role.endsWith(label)
        ? role.substring(0, role.length() - label.length()) + " " + village
        : role + ", " + village;
  }

  private String movement(String written) {
    return plan.movements().stream()
        .filter(one -> one.id().equals(new MovementId(written)))
        .map(one -> one.name())
        .findFirst()
        .orElse(written);
  }

  private static String word(Nominee kind) {
    return switch (kind) {
      case PERSON -> "cá nhân";
      case COLLECTIVE -> "tập thể";
      case HOUSEHOLD -> "hộ gia đình";
    };
  }
}
