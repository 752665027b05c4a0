package vn.thidua.cli;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.thidua.calendar.Dates;
import vn.thidua.commendation.Dossier;
import vn.thidua.commendation.PrizeMoney;
import vn.thidua.finding.Finding;
import vn.thidua.finding.Severity;
import vn.thidua.plan.Commendation;
import vn.thidua.plan.Council;
import vn.thidua.plan.Meeting;
import vn.thidua.plan.Nomination;
import vn.thidua.plan.Person;
import vn.thidua.plan.PhaseId;
import vn.thidua.source.PlanFolder;
import vn.thidua.source.Register;
import vn.thidua.text.PrivateNumbers;

/**
 * {@code commend record MEETING}: enters into the register what a meeting agreed to, once the
 * decision is signed. Done twice it changes nothing.
 */
final class CommendRecord implements CommendStep {
  private static final Pattern DECISION = Pattern.compile("\\d{1,5}/QĐ-[\\p{L}\\d-]+");

  @Override
  public String name() {
    return "record";
  }

  @Override
  public String alias() {
    return "ghi-so";
  }

  @Override
  public int run(Invocation call, List<String> operands) {
    if (operands.size() != 1) {
      throw Failure.usage(call.messages().get("error.record-meeting"));
    }
    OpenDossier open = OpenDossier.of(call);
    Meeting meeting = meeting(call, open.dossier(), operands.get(0));
    String decision = decision(call);
    LocalDate day = decidedOn(call, meeting);
    List<Finding> errors = errors(open.findings(call));
    if (!errors.isEmpty()) {
      print(call, open.folder(), errors);
      throw Failure.findings(call.messages().get("error.not-recorded", errors.size()));
    }
    List<Commendation> more = commendations(call, open.dossier(), meeting, decision, day);
    if (more.isEmpty()) {
      call.out().println(call.messages().get("record.same", decision));
      return Exit.FINE;
    }
    warn(call, open, more);
    tell(call, more);
    boolean dryRun = call.args().hasMatchedOption("--dry-run");
    if (!dryRun) {
      write(call, open.folder().resolve(PlanFolder.COMMENDATIONS_FILE), more);
    }
    call.out()
        .println(
            call.messages()
                .get(
                    dryRun ? "record.would" : "record.done",
                    more.size(),
                    decision,
                    Dates.numeric(day)));
    return Exit.FINE;
  }

  static Meeting meeting(Invocation call, Dossier dossier, String id) {
    List<String> held =
        dossier.council().map(Council::meetings).orElse(List.of()).stream()
            .map(Meeting::id)
            .toList();
    return dossier
        .meeting(id)
        .orElseThrow(
            () -> Failure.usage(call.messages().get("error.meeting", id, String.join(", ", held))));
  }

  static String decision(Invocation call) {
    return decision(
        call,
        call.option("--decision")
            .orElseThrow(() -> Failure.usage(call.messages().get("error.record-decision"))));
  }

  static String decision(Invocation call, String number) {
    if (!DECISION.matcher(number).matches()) {
      throw Failure.usage(call.messages().get("error.decision-number", number));
    }
    return number;
  }

  static LocalDate decidedOn(Invocation call, Meeting meeting) {
    return decidedOn(
        call,
        meeting,
        call.option("--decided-on")
            .orElseThrow(() -> Failure.usage(call.messages().get("error.record-decision"))));
  }

  static LocalDate decidedOn(Invocation call, Meeting meeting, String text) {
    LocalDate day =
        Dates.parse(text)
            .orElseThrow(
                () -> Failure.usage(call.messages().get("error.date", "--decided-on", text)));
    if (day.isBefore(meeting.date())) {
      throw Failure.usage(
          call.messages()
              .get(
                  "error.decided-before",
                  Dates.numeric(day),
                  meeting.id(),
                  Dates.numeric(meeting.date())));
    }
    return day;
  }

  /** What the meeting agreed to and the register does not hold yet. */
  private static List<Commendation> commendations(
      Invocation call, Dossier dossier, Meeting meeting, String decision, LocalDate day) {
    List<Commendation> more = new ArrayList<>();
    for (Nomination nomination : dossier.nominations()) {
      boolean here = dossier.meeting(nomination).filter(meeting::equals).isPresent();
      if (!here || !dossier.agreed(nomination)) {
        continue;
      }
      Optional<Commendation> before = dossier.registered(nomination);
      if (before.isEmpty()) {
        more.add(commendation(dossier, meeting, nomination, decision, day));
      } else if (!before.get().decision().equals(decision)
          || !before.get().decidedOn().equals(day)) {
        throw Failure.usage(
            call.messages()
                .get(
                    "error.recorded",
                    nomination.name(),
                    before.get().decision(),
                    Dates.numeric(before.get().decidedOn())));
      }
    }
    if (more.isEmpty() && dossier.nominations().stream().noneMatch(dossier::agreed)) {
      throw Failure.usage(call.messages().get("error.none-agreed", meeting.id()));
    }
    return more;
  }

  private static Commendation commendation(
      Dossier dossier, Meeting meeting, Nomination nomination, String decision, LocalDate day) {
    Person person = nomination.nominee();
    Optional<BigDecimal> money =
        dossier
            .entitlement(nomination.form(), nomination.kind(), day)
            .money()
            .map(PrizeMoney::paid);
    int year = dossier.plan().year();
    return new Commendation(
        year + "-" + nomination.id(),
        new Person(
            person.kind(),
            Csv.harmless(person.name()),
            person.village(),
            person.role().map(Csv::harmless),
            person.gender(),
            person.work(),
            Optional.empty(),
            Optional.empty()),
        dossier.form(nomination),
        Optional.of(nomination.movement().value()),
        Csv.harmless(nomination.achievement()),
        decision,
        day,
        money,
        year,
        meeting.phase().map(PhaseId::value),
        Optional.of(nomination.id()),
        nomination.places());
  }

  /** What the decision would make wrong: said, and the signed decision is recorded all the same. */
  private static void warn(Invocation call, OpenDossier open, List<Commendation> more) {
    List<Finding> before = open.findings(call);
    List<Finding> after = open.findings(call, open.with(more));
    print(
        call, open.folder(), after.stream().filter(finding -> !before.contains(finding)).toList());
  }

  private static void tell(Invocation call, List<Commendation> more) {
    for (Commendation row : more) {
      call.out()
          .println(
              "  "
                  + call.messages()
                      .get(
                          row.money().isPresent() ? "record.row" : "record.row-no-money",
                          PrivateNumbers.masked(row.person().name()),
                          row.money()
                              .map(new Amounts(call.messages().language())::number)
                              .orElse("")));
    }
  }

  private static void write(Invocation call, Path file, List<Commendation> more) {
    try {
      byte[] old = Files.exists(file) ? Files.readAllBytes(file) : new byte[0];
      OutputFile.replaceAll(
          call, Map.of(file, Register.with(old, more).getBytes(StandardCharsets.UTF_8)));
    } catch (IOException e) {
      throw Failure.files(
          call.messages().get("error.read", file, IoReason.ofReading(e, call.messages())));
    }
  }

  private static List<Finding> errors(List<Finding> findings) {
    return findings.stream().filter(finding -> finding.severity() == Severity.ERROR).toList();
  }

  static void print(Invocation call, Path folder, List<Finding> findings) {
    FindingText text = new FindingText(call, folder);
    findings.forEach(finding -> call.env().err().print(text.of(finding)));
  }
}
