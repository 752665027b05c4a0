package vn.thidua.check;

import static vn.thidua.finding.Code.R013;
import static vn.thidua.finding.Code.T130;
import static vn.thidua.finding.Code.T135;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vn.thidua.finding.Finding;
import vn.thidua.finding.Place;
import vn.thidua.plan.Indicator;
import vn.thidua.plan.IndicatorId;
import vn.thidua.plan.Kind;
import vn.thidua.plan.Plan;
import vn.thidua.plan.Superior;
import vn.thidua.text.Nearest;

/**
 * {@code R013}, {@code T130}, {@code T135}: what feeds an indicator of the plan above is measured
 * as that is, and a unit's figures for it come from one indicator.
 */
final class FedIndicators implements Rule {
  private final Superior superior;

  FedIndicators(Superior superior) {
    this.superior = superior;
  }

  @Override
  public Stream<Finding> check(Plan plan) {
    Plan above = superior.plan();
    List<Finding> findings = new ArrayList<>();
    Map<IndicatorId, Indicator> first = new HashMap<>();
    plan.indicators()
        .forEach(
            indicator -> {
              Optional<Indicator> over = above.indicator(indicator.feeds());
              if (over.isEmpty() && indicator.fed().isPresent()) {
                unknown(above, indicator).ifPresent(findings::add);
              }
              over.ifPresent(
                  fed -> {
                    if (!indicator.isMeasuredAs(fed)) {
                      findings.add(otherwise(indicator, fed));
                    }
                    Indicator earlier = first.putIfAbsent(fed.id(), indicator);
                    if (earlier != null && superior.unit().isPresent()) {
                      findings.add(
                          T135.at(place(indicator), earlier.name(), indicator.name(), fed.name()));
                    }
                  });
            });
    return findings.stream();
  }

  private static Optional<Finding> unknown(Plan above, Indicator indicator) {
    if (!above.incomplete().isEmpty()) {
      return Optional.empty();
    }
    String id = indicator.feeds().value();
    List<String> ids = above.indicators().map(known -> known.id().value()).toList();
    return Optional.of(
        R013.at(place(indicator), id, above.issuer().shortName(), Nearest.to(id, ids).orElse("")));
  }

  private static Place place(Indicator indicator) {
    return indicator.places().of(indicator.fed().isPresent() ? "feeds" : "id");
  }

  /** Says only what differs, in the words of the file. */
  private static Finding otherwise(Indicator indicator, Indicator over) {
    List<String> here = new ArrayList<>();
    List<String> above = new ArrayList<>();
    List<String> keys = new ArrayList<>();
    differing("unit", indicator.unit(), over.unit(), keys, here, above);
    differing("kind", indicator.kind(), over.kind(), keys, here, above);
    differing("better", indicator.better(), over.better(), keys, here, above);
    if (indicator.kind() == Kind.SHARE && over.kind() == Kind.SHARE) {
      differing("base", indicator.base(), over.base(), keys, here, above);
    }
    return T130.at(
        indicator.places().of(keys.get(0)),
        indicator.name(),
        String.join(", ", here),
        String.join(", ", above));
  }

  private static void differing(
      String key,
      Object own,
      Object other,
      List<String> keys,
      List<String> here,
      List<String> above) {
    if (!own.equals(other)) {
      keys.add(key);
      here.add(key + ": " + word(own));
      above.add(key + ": " + word(other));
    }
  }

  private static String word(Object value) {
    return value instanceof Enum<?> ? value.toString().toLowerCase(Locale.ROOT) : value.toString();
  }
}
