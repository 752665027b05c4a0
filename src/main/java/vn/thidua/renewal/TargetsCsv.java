package vn.thidua.renewal;

import java.util.Optional;
import vn.thidua.plan.Indicator;
import vn.thidua.plan.Kind;
import vn.thidua.plan.Phase;
import vn.thidua.plan.Plan;
import vn.thidua.plan.Target;
import vn.thidua.plan.Village;

/** Next year's {@code targets.csv}: what is proposed for each village. */
final class TargetsCsv {
  private TargetsCsv() {}

  /** The text of the file, village by village; the column of phases only where there are such. */
  static String of(Plan plan, Successors successors, Proposals proposals, PhaseTargets phases) {
    boolean byPhase = !plan.phaseAssignments().isEmpty();
    StringBuilder text = new StringBuilder("village,indicator,target,baseline");
    text.append(byPhase ? ",phase\n" : "\n");
    for (Village village : successors.standing()) {
      plan.indicators()
          .forEach(
              indicator ->
                  proposals.ofVillages(indicator).stream()
                      .filter(one -> one.village().filter(village::equals).isPresent())
                      .forEach(one -> rows(plan, one, phases, byPhase, text)));
    }
    return text.toString();
  }

  private static void rows(
      Plan plan, Proposal proposal, PhaseTargets phases, boolean byPhase, StringBuilder text) {
    Indicator indicator = proposal.indicator();
    String begin = proposal.village().orElseThrow().id().value() + "," + indicator.id().value();
    boolean level = indicator.kind() != Kind.FLOW && hasBaselines(plan, indicator);
    String baseline = level ? proposal.baseline().map(MovementsYaml::plain).orElse("") : "";
    text.append(begin)
        .append(',')
        .append(amount(proposal.target()))
        .append(',')
        .append(baseline)
        .append(byPhase ? ",\n" : "\n");
    for (Phase phase : plan.phases()) {
      Optional<String> amount = phases.of(proposal, phase.id()).map(MovementsYaml::plain);
      amount.ifPresent(
          value ->
              text.append(begin)
                  .append(',')
                  .append(value)
                  .append(",,")
                  .append(phase.id().value())
                  .append('\n'));
    }
  }

  /** Where this year's villages began somewhere, next year's do. */
  private static boolean hasBaselines(Plan plan, Indicator indicator) {
    return plan.assignments().stream()
        .anyMatch(one -> one.indicator().equals(indicator.id()) && one.baseline().isPresent());
  }

  private static String amount(Target target) {
    String low = MovementsYaml.plain(target.low());
    return target.isRange() ? low + "-" + MovementsYaml.plain(target.high()) : low;
  }
}
