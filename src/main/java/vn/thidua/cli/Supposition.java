package vn.thidua.cli;

import java.math.BigDecimal;
import java.util.List;
import vn.thidua.plan.Indicator;
import vn.thidua.plan.Plan;
import vn.thidua.plan.Village;
import vn.thidua.progress.Ledger;
import vn.thidua.text.Numbers;

/** What {@code --set VILLAGE.INDICATOR=VALUE} takes for granted. */
record Supposition(Village village, Indicator indicator, BigDecimal value) {
  /** All that a call supposes. */
  static List<Supposition> of(Invocation call, Plan plan) {
    return call.options("--set").stream().map(text -> one(call, plan, text)).toList();
  }

  private static Supposition one(Invocation call, Plan plan, String text) {
    int dot = text.indexOf('.');
    int equals = text.indexOf('=');
    if (dot < 1 || equals < dot + 2) {
      throw Failure.usage(call.messages().get("error.set", text));
    }
    Village village = Subjects.village(call, plan, text.substring(0, dot));
    Indicator indicator = Subjects.indicator(call, plan, text.substring(dot + 1, equals));
    String value = text.substring(equals + 1);
    return new Supposition(
        village,
        indicator,
        Numbers.parse(value)
            .orElseThrow(() -> Failure.usage(call.messages().get("error.set-number", value))));
  }

  void apply(Ledger ledger) {
    ledger.suppose(indicator, village.id(), value);
  }
}
