package vn.thidua.check;

import static vn.thidua.finding.Code.D128;
import static vn.thidua.finding.Code.D129;
import static vn.thidua.finding.Code.D130;
import static vn.thidua.finding.Code.D140;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import vn.thidua.calendar.Dates;
import vn.thidua.finding.Finding;
import vn.thidua.plan.Closing;
import vn.thidua.plan.Indicator;
import vn.thidua.plan.Phase;
import vn.thidua.plan.Plan;
import vn.thidua.plan.ReportLine;
import vn.thidua.plan.Village;
import vn.thidua.plan.VillageId;

/**
 * {@code D128}, {@code D129}, {@code D130}, {@code D140}: what was closed stays as it was reported,
 * until it is closed again. Of the lines that stream by, those of closed months alone are kept.
 */
public final class ClosedValuesKept implements Consumer<ReportLine> {
  private final Plan plan;
  private final LocalDate at;
  private final Consumer<Finding> findings;
  private final Map<String, Closing> closings = new LinkedHashMap<>();
  private final Map<String, ReportLine> lines = new HashMap<>();

  /**
   * @param all in the order in which they were closed: the last of a month is the one that holds
   */
  ClosedValuesKept(Plan plan, List<Closing> all, LocalDate at, Consumer<Finding> findings) {
    this.plan = plan;
    this.at = at;
    this.findings = findings;
    for (Closing closing : all) {
      if (!closing.closedOn().isAfter(at)) {
        closings.put(closing.what(), closing);
      }
    }
  }

  @Override
  public void accept(ReportLine line) {
    if (closings.containsKey(line.period().toString()) && !line.reportedOn().isAfter(at)) {
      String key = ClosedValue.of(line).key() + " " + line.period();
      lines.merge(key, line, ClosedValuesKept::weightier);
    }
  }

  /** Of two lines for one village, month and indicator the one that counts. */
  private static ReportLine weightier(ReportLine a, ReportLine b) {
    int certainty = a.certainty().compareTo(b.certainty());
    if (certainty != 0) {
      return certainty < 0 ? a : b;
    }
    int day = a.reportedOn().compareTo(b.reportedOn());
    return day > 0 || (day == 0 && a.places().whole().compareTo(b.places().whole()) > 0) ? a : b;
  }

  /** Compares what stands now with what was closed. */
  public void end() {
    for (Closing closing : closings.values()) {
      if (closing.found().equals(closing.sha256())) {
        compare(closing, closed(closing), standing(closing));
      } else {
        findings.accept(D130.at(closing.places().of("sha256"), closing.what()));
      }
    }
  }

  private static Stream<ClosedValue> closed(Closing closing) {
    return Stream.of(
            closing.lines().stream().map(ClosedValue::of),
            closing.targets().stream().map(ClosedValue::of),
            closing.phaseTargets().stream().map(ClosedValue::of))
        .flatMap(values -> values);
  }

  private Stream<ClosedValue> standing(Closing closing) {
    if (closing.period().isEmpty()) {
      return Stream.concat(
          plan.assignments().stream().map(ClosedValue::of),
          plan.phaseAssignments().stream().map(ClosedValue::of));
    }
    YearMonth month = closing.period().get();
    return lines.values().stream().filter(line -> line.period().equals(month)).map(ClosedValue::of);
  }

  private void compare(Closing closing, Stream<ClosedValue> before, Stream<ClosedValue> now) {
    Map<String, ClosedValue> closed = new LinkedHashMap<>();
    before.forEach(value -> closed.put(value.key(), value));
    String label = closing.period().isPresent() ? closing.what() : "@targets";
    String day = Dates.numeric(closing.closedOn());
    now.forEach(
        value -> {
          ClosedValue old = closed.remove(value.key());
          String indicator = indicator(value);
          String village = village(value.village());
          String what = closing.what();
          if (old == null) {
            findings.accept(
                D140.at(value.place(), indicator, village, value.value(), what, day, label));
          } else if (!old.says(value)) {
            findings.accept(
                D128.at(
                    value.place(),
                    indicator,
                    village,
                    old.value(),
                    value.value(),
                    what,
                    day,
                    old.certainty(),
                    value.certainty(),
                    label));
          }
        });
    for (ClosedValue gone : closed.values()) {
      findings.accept(
          D129.at(
              closing.places().whole(),
              indicator(gone),
              village(gone.village()),
              gone.value(),
              closing.what(),
              day,
              label));
    }
  }

  /** The indicator's name, with that of the phase whose target it is. */
  private String indicator(ClosedValue value) {
    String name =
        plan.indicator(value.indicator()).map(Indicator::name).orElse(value.indicator().value());
    return value
        .phase()
        .map(id -> name + " (" + plan.phase(id).map(Phase::name).orElse(id.value()) + ")")
        .orElse(name);
  }

  private String village(VillageId id) {
    return plan.village(id)
        .map(Village::name)
        .map(name -> plan.villageLabel() + " " + name)
        .orElse(id.value());
  }
}
