package vn.thidua.cli;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.thidua.finding.Place;
import vn.thidua.plan.Adjustment;
import vn.thidua.plan.Indicator;
import vn.thidua.plan.Item;
import vn.thidua.plan.ItemId;
import vn.thidua.plan.Method;
import vn.thidua.plan.Places;
import vn.thidua.plan.Plan;
import vn.thidua.plan.Rubric;
import vn.thidua.plan.Scorecard;
import vn.thidua.plan.Village;
import vn.thidua.progress.AsOf;
import vn.thidua.progress.Ledger;
import vn.thidua.text.Numbers;

/**
 * What {@code --set VILLAGE.WHAT=NUMBER} takes for granted: an indicator's value, or points or
 * cases for a part of the rubric.
 */
record Supposition(
    Village village,
    Optional<Indicator> indicator,
    Optional<Item> item,
    ItemId what,
    BigDecimal value) {
  /** The place of what no file says. */
  private static final Place PLACE = Place.ofFile("--set");

  /** All that a call supposes. */
  static List<Supposition> of(Invocation call, Plan plan, Scorecard card) {
    return call.options("--set").stream().map(text -> one(call, plan, card, text)).toList();
  }

  private static Supposition one(Invocation call, Plan plan, Scorecard card, String text) {
    int dot = text.indexOf('.');
    int equals = text.indexOf('=');
    if (dot < 1 || equals < dot + 2) {
      throw Failure.usage(call.messages().get("error.set", text));
    }
    Village village = Subjects.village(call, plan, text.substring(0, dot));
    String what = text.substring(dot + 1, equals);
    Optional<Rubric> rubric = card.rubric();
    Optional<Item> item = rubric.flatMap(r -> r.item(new ItemId(what)));
    boolean event =
        rubric
            .filter(r -> r.disqualifiers().stream().anyMatch(d -> d.id().equals(what)))
            .isPresent();
    boolean indicator = plan.indicators().anyMatch(known -> known.id().value().equals(what));
    Optional<Indicator> meant =
        !indicator && (item.isPresent() || event)
            ? Optional.empty()
            : Optional.of(Subjects.indicator(call, plan, what));
    String value = text.substring(equals + 1);
    return new Supposition(
        village,
        meant,
        item,
        new ItemId(what),
        Numbers.parse(value.startsWith("+") ? value.substring(1) : value)
            .orElseThrow(() -> Failure.usage(call.messages().get("error.set-number", value))));
  }

  void apply(Ledger ledger) {
    indicator.ifPresent(known -> ledger.suppose(known, village.id(), value));
  }

  /** Whether cases are supposed, and not points. */
  boolean counts() {
    return item.filter(i -> i.rule().method() == Method.PER_OCCURRENCE).isPresent();
  }

  /** What was decided, and what is supposed to be beside it. */
  static Scorecard with(Scorecard card, List<Supposition> supposed, AsOf day) {
    List<Adjustment> adjustments =
        Stream.concat(
                card.adjustments().stream(),
                supposed.stream()
                    .filter(one -> one.indicator().isEmpty())
                    .map(one -> one.adjustment(day)))
            .toList();
    return new Scorecard(card.rubric(), adjustments, card.scores());
  }

  private Adjustment adjustment(AsOf day) {
    return new Adjustment(
        village.id(),
        what,
        counts() ? Optional.empty() : Optional.of(value),
        counts() ? Optional.of(value) : Optional.empty(),
        day.until(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        new Places() {
          @Override
          public Place whole() {
            return PLACE;
          }

          @Override
          public Place of(String key) {
            return PLACE;
          }
        });
  }
}
