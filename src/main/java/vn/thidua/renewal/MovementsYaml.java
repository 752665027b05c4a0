package vn.thidua.renewal;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import vn.thidua.plan.Indicator;
import vn.thidua.plan.Kind;
import vn.thidua.plan.Movement;
import vn.thidua.plan.PhaseAmount;
import vn.thidua.source.YamlEdits;

/** Renews {@code movements.yaml}: the targets proposed, each with its reason behind it. */
final class MovementsYaml {
  private final Proposals proposals;
  private final PhaseTargets phases;
  private final Function<Proposal, String> reason;
  private final YamlEdits file;

  private MovementsYaml(
      Proposals proposals, PhaseTargets phases, Function<Proposal, String> reason, YamlEdits file) {
    this.proposals = proposals;
    this.phases = phases;
    this.reason = reason;
    this.file = file;
  }

  /**
   * Writes next year's values.
   *
   * @param reason says how a target came about, in a line
   */
  static void renew(
      List<Movement> movements,
      Proposals proposals,
      PhaseTargets phases,
      Function<Proposal, String> reason,
      YamlEdits file) {
    MovementsYaml renewed = new MovementsYaml(proposals, phases, reason, file);
    for (int i = 0; i < movements.size(); i++) {
      List<Indicator> indicators = movements.get(i).indicators();
      for (int k = 0; k < indicators.size(); k++) {
        renewed.indicator(indicators.get(k), "movements/" + i + "/indicators/" + k);
      }
    }
  }

  private void indicator(Indicator indicator, String path) {
    Proposal proposal = proposals.of(indicator);
    if (!proposal.target().isRange()) {
      file.set(path + "/target", plain(proposal.target().low()));
    }
    file.comment(path + "/target", reason.apply(proposal));
    if (indicator.kind() != Kind.FLOW) {
      baseline(proposal, path);
    }
    for (PhaseAmount amount : indicator.phaseTargets()) {
      if (!amount.amount().isRange()) {
        file.set(
            path + "/phase_targets/" + amount.phase().value(), plain(phases.of(indicator, amount)));
      }
    }
  }

  /** Only what began somewhere this year begins somewhere next year. */
  private void baseline(Proposal proposal, String path) {
    if (!file.has(path + "/baseline")) {
      return;
    }
    Optional<BigDecimal> baseline = proposal.baseline();
    if (baseline.isPresent()) {
      file.set(path + "/baseline", plain(baseline.get()));
    } else {
      file.remove(path + "/baseline");
    }
  }

  static String plain(BigDecimal number) {
    return number.stripTrailingZeros().toPlainString();
  }
}
