package vn.thidua.check;

import static vn.thidua.finding.Code.P136;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import vn.thidua.finding.Finding;
import vn.thidua.plan.BroadcastSlot;
import vn.thidua.plan.Plan;

/** {@code P136}: the loudspeakers read one thing at a time. */
final class BroadcastsApart implements Rule {
  @Override
  public Stream<Finding> check(Plan plan) {
    List<BroadcastSlot> slots = plan.loudspeaker().slots();
    List<Finding> findings = new ArrayList<>();
    for (int i = 0; i < slots.size(); i++) {
      BroadcastSlot slot = slots.get(i);
      slots.subList(0, i).stream()
          .filter(slot::overlaps)
          .findFirst()
          .ifPresent(
              earlier ->
                  findings.add(
                      P136.at(
                          slot.places().of("time"),
                          slot.time(),
                          earlier.time(),
                          earlier.time().plusMinutes(earlier.minutes()))));
    }
    return findings.stream();
  }
}
