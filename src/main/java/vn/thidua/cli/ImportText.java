package vn.thidua.cli;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.thidua.calendar.Dates;
import vn.thidua.finding.Finding;
import vn.thidua.intake.Change;
import vn.thidua.plan.Closing;
import vn.thidua.plan.Indicator;
import vn.thidua.plan.Plan;
import vn.thidua.plan.ReportLine;
import vn.thidua.plan.Village;

/** What became of the files that were sent, for people: file by file, then the sum. */
final class ImportText {
  /** What changes a figure that stands, or would. */
  private static final Set<Change.Effect> SHOWN =
      EnumSet.of(Change.Effect.CONFIRMS, Change.Effect.REPLACES, Change.Effect.OUTDATED);

  /** Of many files that were not taken, so many are called by name again at the end. */
  private static final int NAMED = 20;

  private final Invocation call;
  private final Messages messages;
  private final Plan plan;
  private final boolean replace;
  private final boolean dryRun;
  private final FindingText findings;
  private final Amounts amounts;
  private final Map<String, String> villages = new HashMap<>();
  private final List<String> notTaken = new ArrayList<>();
  private int files;
  private int rows;

  ImportText(Invocation call, Plan plan, boolean replace, boolean dryRun) {
    this.call = call;
    this.messages = call.messages();
    this.plan = plan;
    this.replace = replace;
    this.dryRun = dryRun;
    this.findings = new FindingText(call, call.env().directory());
    this.amounts = new Amounts(messages.language());
    for (Village village : plan.villages()) {
      villages.put(village.id().value(), village.name());
    }
  }

  void print(ImportedFile imported, boolean writable) {
    for (Finding finding : Findings.ordered(imported.findings())) {
      call.out().print(findings.of(finding));
    }
    String name = imported.file().shown();
    if (imported.refused()) {
      notTaken.add(name);
      call.out().println(call.style().red(messages.get("import.refused", name)));
      return;
    }
    if (imported.changes().isEmpty()) {
      call.out().println(messages.get("import.nothing", name));
      return;
    }
    Map<List<Object>, ReportLine> subjects = new LinkedHashMap<>();
    for (Change change : imported.changes()) {
      ReportLine line = change.line();
      subjects.putIfAbsent(List.of(line.village(), line.period()), line);
    }
    List<Change> taken = imported.taken(replace);
    call.out()
        .println(
            messages.get(
                "import.file",
                name,
                subjects.size() > 3
                    ? messages.get("import.subjects", subjects.size())
                    : String.join("; ", subjects.values().stream().map(this::subject).toList()),
                imported.changes().size(),
                parts(imported)));
    differences(imported);
    imported.closed().forEach(this::closed);
    if (!writable || imported.isHeld(replace)) {
      notTaken.add(name);
    }
    if (!writable) {
      call.out().println(call.style().red(messages.get("import.elsewhere", name)));
    } else if (imported.isHeld(replace)) {
      String why = imported.closed().isEmpty() ? "import.held" : "import.held-closed";
      call.out().println(call.style().yellow(messages.get(why, name)));
    } else if (!taken.isEmpty()) {
      files++;
      rows += taken.size();
    }
  }

  /** How many of its figures are what, those that are none left out. */
  private String parts(ImportedFile imported) {
    List<String> parts = new ArrayList<>();
    for (Change.Effect effect : Change.Effect.values()) {
      if (imported.count(effect) > 0) {
        parts.add(messages.get("import.count." + word(effect), imported.count(effect)));
      }
    }
    if (imported.passedOver() > 0) {
      parts.add(messages.get("import.count.passed-over", imported.passedOver()));
    }
    return String.join(", ", parts);
  }

  private static String word(Change.Effect effect) {
    return effect.name().toLowerCase(Locale.ROOT);
  }

  /** The village and month that a line is about. */
  private String subject(ReportLine line) {
    String village = villages.getOrDefault(line.village().value(), line.village().value());
    String subject =
        messages.get("import.subject", plan.villageLabel(), village, Dates.numeric(line.period()));
    return line.reportedBy().isEmpty()
        ? subject
        : messages.get("import.by", subject, Printable.of(line.reportedBy()));
  }

  /** What stands and what would stand in its place. */
  private void differences(ImportedFile imported) {
    TextTable table = new TextTable("lrrrl");
    boolean any = false;
    for (Change change : imported.changes()) {
      if (SHOWN.contains(change.effect())) {
        if (!any) {
          table.row(
              "  " + messages.get("import.column.indicator"),
              messages.get("import.column.old"),
              messages.get("import.column.new"),
              messages.get("import.column.change"),
              "");
          any = true;
        }
        BigDecimal old = change.before().orElseThrow().value();
        BigDecimal now = change.line().value();
        table.row(
            "  "
                + plan.indicator(change.line().indicator())
                    .map(Indicator::name)
                    .orElse(change.line().indicator().value()),
            amounts.number(old),
            amounts.number(now),
            (now.compareTo(old) > 0 ? "+" : "") + amounts.number(now.subtract(old)),
            messages.get("import.effect." + word(change.effect())));
      }
    }
    if (any) {
      call.out().print(table);
    }
    imported.changes().stream()
        .filter(change -> change.effect() == Change.Effect.REPLACES)
        .map(this::reporters)
        .flatMap(Optional::stream)
        .distinct()
        .forEach(call.out()::println);
  }

  /** Who reports now and who did, where both are known and are not the same. */
  private Optional<String> reporters(Change change) {
    String before = change.before().orElseThrow().reportedBy();
    String now = change.line().reportedBy();
    return before.isEmpty() || now.isEmpty() || before.equals(now)
        ? Optional.empty()
        : Optional.of(messages.get("import.reporter", Printable.of(now), Printable.of(before)));
  }

  /** A month that the commune has closed would change. */
  private void closed(Closing closing) {
    call.out()
        .println(
            call.style()
                .yellow(
                    messages.get(
                        "import.closed",
                        Dates.numeric(closing.period().orElseThrow()),
                        Dates.numeric(closing.closedOn()),
                        closing.closedBy(),
                        closing.what())));
  }

  /** What is doubtful of what was taken, beside all that stands. */
  void doubts(List<Finding> doubts) {
    Findings.ordered(doubts).forEach(finding -> call.out().print(findings.of(finding)));
  }

  void summary(int sent) {
    call.say(messages.get(dryRun ? "import.would-write" : "import.written", sent, files, rows));
    if (sent > 1 && !notTaken.isEmpty()) {
      List<String> named = notTaken.subList(0, Math.min(NAMED, notTaken.size()));
      String rest = notTaken.size() > NAMED ? ", …" : "";
      call.say(messages.get("import.not-taken", notTaken.size(), String.join(", ", named) + rest));
    }
  }
}
