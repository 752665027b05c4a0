package vn.thidua.cli;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import vn.thidua.renewal.NextPlan;
import vn.thidua.renewal.Proposal;
import vn.thidua.renewal.Rule;

/** Says how next year's targets came about. */
final class TargetReasons implements NextPlan.Wording {
  private static final int LINES = 5;

  private final Messages messages;
  private final Amounts amounts;
  private final int year;

  /**
   * @param year of the plan that they are proposed from
   */
  TargetReasons(Messages messages, int year) {
    this.messages = messages;
    this.amounts = new Amounts(messages.language());
    this.year = year;
  }

  @Override
  public List<String> rule() {
    return IntStream.rangeClosed(1, LINES)
        .mapToObj(line -> messages.get("next.rule." + line, year, year + 1))
        .toList();
  }

  @Override
  public String reason(Proposal proposal) {
    List<String> parts = new ArrayList<>();
    proposal
        .result()
        .ifPresent(
            result ->
                parts.add(
                    messages.get(
                        proposal.forecast() ? "next.forecast" : "next.result",
                        year,
                        amounts.target(Optional.of(proposal.before())),
                        amounts.number(result))));
    parts.add(
        messages.get(
            "next.rule." + proposal.rule().name().toLowerCase(Locale.ROOT).replace('_', '-'),
            year,
            proposal.growth().map(amounts::number).orElse("")));
    return String.join("; ", parts);
  }

  /** The new target beside the old. */
  String change(Proposal proposal) {
    BigDecimal before = proposal.before().low();
    boolean same = before.compareTo(proposal.target().low()) == 0 || proposal.rule() == Rule.RANGE;
    String now = amounts.target(Optional.of(proposal.target()));
    return same ? now : amounts.target(Optional.of(proposal.before())) + " → " + now;
  }
}
