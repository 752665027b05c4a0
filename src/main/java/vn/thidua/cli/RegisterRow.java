package vn.thidua.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.thidua.finding.Finding;
import vn.thidua.law.Form;
import vn.thidua.law.Law;
import vn.thidua.plan.Commendation;
import vn.thidua.plan.Council;
import vn.thidua.plan.Movement;
import vn.thidua.plan.Plan;
import vn.thidua.plan.Village;
import vn.thidua.source.KnownNames;
import vn.thidua.source.PlanFolder;
import vn.thidua.text.PrivateNumbers;

/**
 * A commendation with the names that its plan and the law give to what it holds.
 *
 * @param illustrative what the plan says is an example
 * @param village the village's name, with the word for it
 * @param movement the movement's name; empty where none is written
 */
record RegisterRow(
    Plan plan,
    Optional<String> illustrative,
    Commendation entry,
    String village,
    String form,
    String movement) {
  /** The registers of several plans, in the order of the decisions. */
  static List<RegisterRow> of(Invocation call, Law law, List<Path> folders) {
    List<RegisterRow> rows = new ArrayList<>();
    for (Path folder : folders) {
      Plan plan = MeasuredPlan.plan(call, folder);
      List<Finding> findings = new ArrayList<>();
      PlanFolder source = new PlanFolder(folder, findings::add);
      Optional<String> illustrative = source.council().flatMap(Council::illustrative);
      source.commendations(plan).forEach(entry -> rows.add(of(law, plan, illustrative, entry)));
      FindingText text = new FindingText(call, folder);
      findings.forEach(finding -> call.env().err().print(text.of(finding)));
    }
    rows.sort(
        Comparator.comparing((RegisterRow row) -> row.entry().decidedOn())
            .thenComparing(row -> row.entry().decision()));
    return rows;
  }

  private static RegisterRow of(
      Law law, Plan plan, Optional<String> illustrative, Commendation entry) {
    String written = entry.person().village().value();
    return new RegisterRow(
        plan,
        illustrative,
        entry,
        plan.village(entry.person().village())
            .map((Village village) -> plan.villageLabel() + " " + village.name())
            .orElse(written),
        law.named(entry.form()).map(Form::name).orElse(entry.form().value()),
        entry
            .movement()
            .map(
                id ->
                    plan.movements().stream()
                        .filter((Movement one) -> one.id().value().equals(id))
                        .map(Movement::name)
                        .findFirst()
                        .orElse(id))
            .orElse(""));
  }

  /** The entry's name, without private numbers that may stand in it. */
  String name() {
    return PrivateNumbers.masked(entry.person().name());
  }

  /** What it was for, likewise. */
  String achievement() {
    return PrivateNumbers.masked(entry.achievement());
  }

  /** What the plans of these rows say is an example, a line each; empty where none says so. */
  static String note(Messages messages, List<RegisterRow> rows) {
    return rows.stream()
        .flatMap(row -> row.illustrative().stream())
        .distinct()
        .map(note -> messages.get("status.illustrative", note) + "\n")
        .collect(Collectors.joining());
  }

  /** Whether a name is that of the row's village in its plan. */
  boolean isOf(String name) {
    return new KnownNames(plan).find(name).filter(entry.person().village()::equals).isPresent();
  }

  /** The folder of the plan and those that are named beside it. */
  static List<Path> folders(Invocation call, List<String> others) {
    List<Path> folders = new ArrayList<>();
    boolean here =
        others.isEmpty()
            || call.option("--plan").isPresent()
            || PlanFolder.at(call.env().directory().toAbsolutePath()).isPresent();
    Optional.of(here).filter(one -> one).ifPresent(one -> folders.add(call.planFolder()));
    others.forEach(other -> folders.add(call.planFolder(other)));
    return folders.stream().map(Path::normalize).distinct().toList();
  }
}
