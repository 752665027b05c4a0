package vn.thidua.check;

import static vn.thidua.finding.Code.D128;
import static vn.thidua.finding.Code.D129;
import static vn.thidua.finding.Code.D130;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import vn.thidua.calendar.Dates;
import vn.thidua.finding.Finding;
import vn.thidua.plan.Assignment;
import vn.thidua.plan.Closing;
import vn.thidua.plan.Indicator;
import vn.thidua.plan.IndicatorId;
import vn.thidua.plan.Plan;
import vn.thidua.plan.ReportLine;
import vn.thidua.plan.Target;
import vn.thidua.plan.Village;
import vn.thidua.plan.VillageId;

/**
 * {@code D128}, {@code D129}, {@code D130}: what was closed stays as it was reported, until it is
 * closed again. Of the lines that stream by, those of closed months alone are kept.
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
      lines.merge(key(line), line, ClosedValuesKept::weightier);
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
      if (!closing.found().equals(closing.sha256())) {
        findings.accept(D130.at(closing.places().of("sha256"), closing.what()));
      } else if (closing.period().isPresent()) {
        month(closing, closing.period().get());
      } else {
        targets(closing);
      }
    }
  }

  private void month(Closing closing, YearMonth month) {
    Map<String, ReportLine> closed = new LinkedHashMap<>();
    closing.lines().forEach(line -> closed.put(key(line), line));
    List<ReportLine> now = new ArrayList<>();
    lines.values().stream().filter(line -> line.period().equals(month)).forEach(now::add);
    for (ReportLine line : now) {
      ReportLine before = closed.remove(key(line));
      if (before == null || !same(before, line)) {
        findings.accept(
            D128.at(
                line.places().of("value"),
                indicator(line.indicator()),
                village(line.village()),
                before == null ? "–" : value(before),
                value(line),
                closing.what(),
                Dates.numeric(closing.closedOn())));
      }
    }
    for (ReportLine line : closed.values()) {
      findings.accept(
          D129.at(
              closing.places().whole(),
              indicator(line.indicator()),
              village(line.village()),
              value(line),
              closing.what(),
              Dates.numeric(closing.closedOn())));
    }
  }

  private void targets(Closing closing) {
    Map<String, Assignment> closed = new LinkedHashMap<>();
    closing.targets().forEach(target -> closed.put(key(target), target));
    for (Assignment target : plan.assignments()) {
      Assignment before = closed.remove(key(target));
      if (before == null || !same(before, target)) {
        findings.accept(
            D128.at(
                target.places().of("target"),
                indicator(target.indicator()),
                village(target.village()),
                before == null ? "–" : value(before.target()),
                value(target.target()),
                closing.what(),
                Dates.numeric(closing.closedOn())));
      }
    }
    for (Assignment target : closed.values()) {
      findings.accept(
          D129.at(
              closing.places().whole(),
              indicator(target.indicator()),
              village(target.village()),
              value(target.target()),
              closing.what(),
              Dates.numeric(closing.closedOn())));
    }
  }

  private static boolean same(ReportLine a, ReportLine b) {
    return a.certainty() == b.certainty() && value(a).equals(value(b));
  }

  private static boolean same(Assignment a, Assignment b) {
    return value(a.target()).equals(value(b.target()))
        && a.baseline()
            .map(VillageTargets::amount)
            .equals(b.baseline().map(VillageTargets::amount));
  }

  private static String value(ReportLine line) {
    return VillageTargets.amount(line.value())
        + line.of().map(of -> "/" + VillageTargets.amount(of)).orElse("");
  }

  private static String value(Target target) {
    return target.isRange()
        ? VillageTargets.amount(target.low()) + "–" + VillageTargets.amount(target.high())
        : VillageTargets.amount(target.low());
  }

  private String indicator(IndicatorId id) {
    return plan.indicator(id).map(Indicator::name).orElse(id.value());
  }

  private String village(VillageId id) {
    return plan.village(id)
        .map(Village::name)
        .map(name -> plan.villageLabel() + " " + name)
        .orElse(id.value());
  }

  private static String key(ReportLine line) {
    return line.village().value() + " " + line.period() + " " + line.indicator().value();
  }

  private static String key(Assignment target) {
    return target.village().value() + " " + target.indicator().value();
  }
}
