package vn.thidua.check;

import static vn.thidua.check.VillageTargets.amount;
import static vn.thidua.finding.Code.T137;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import vn.thidua.calendar.Dates;
import vn.thidua.finding.Finding;
import vn.thidua.plan.Certainty;
import vn.thidua.plan.Indicator;
import vn.thidua.plan.IndicatorId;
import vn.thidua.plan.Kind;
import vn.thidua.plan.Partner;
import vn.thidua.plan.Plan;
import vn.thidua.plan.ReportLine;
import vn.thidua.plan.ShareBase;
import vn.thidua.plan.Village;
import vn.thidua.plan.VillageId;

/**
 * {@code T137}: what an organisation reports of a unit is part of what the unit itself reports, so
 * not more, as far as both have reported it: the months so far where months add up, else the month.
 * Estimates are held against nothing.
 */
public final class PartsReported {
  private final Plan plan;
  private final Map<Partner, Plan> partners;
  private final LocalDate known;
  private final Set<IndicatorId> fed = new HashSet<>();
  private final Map<Subject, NavigableMap<YearMonth, ReportLine>> whole = new HashMap<>();

  /** What is counted of a unit. */
  private record Subject(VillageId village, IndicatorId indicator) {}

  /**
   * @param partners the plans of its organisations that were read
   * @param known the day as known on which it is judged
   */
  PartsReported(Plan plan, Map<Partner, Plan> partners, LocalDate known) {
    this.plan = plan;
    this.partners = partners;
    this.known = known;
    partners
        .values()
        .forEach(
            partner ->
                partner
                    .indicators()
                    .forEach(own -> whole(own).ifPresent(over -> fed.add(over.id()))));
  }

  /** The indicator that another is a part of and can be held against. */
  private Optional<Indicator> whole(Indicator own) {
    return plan.indicator(own.feeds())
        .filter(own::isMeasuredAs)
        .filter(over -> over.kind() != Kind.SHARE || over.base() == ShareBase.REPORTED);
  }

  /** Takes a line of the plan's own reports. */
  public void accept(ReportLine line) {
    if (fed.contains(line.indicator())) {
      take(whole, line);
    }
  }

  private void take(Map<Subject, NavigableMap<YearMonth, ReportLine>> lines, ReportLine line) {
    if (line.certainty() == Certainty.ACTUAL && !line.reportedOn().isAfter(known)) {
      lines
          .computeIfAbsent(
              new Subject(line.village(), line.indicator()), subject -> new TreeMap<>())
          .merge(line.period(), line, (a, b) -> b.reportedOn().isBefore(a.reportedOn()) ? a : b);
    }
  }

  /** Reads the reports of a plan. */
  public interface Reports {
    /** Hands over every line. */
    void read(Partner partner, Plan plan, Consumer<ReportLine> lines);
  }

  /** Holds what the organisations report against what was taken. */
  public void check(Reports reports, Consumer<Finding> findings) {
    if (fed.isEmpty() || whole.isEmpty()) {
      return;
    }
    partners.forEach(
        (partner, own) -> {
          Map<Subject, NavigableMap<YearMonth, ReportLine>> parts = new LinkedHashMap<>();
          reports.read(partner, own, line -> take(parts, line));
          parts.forEach(
              (subject, months) ->
                  own.indicator(subject.indicator())
                      .flatMap(
                          indicator ->
                              whole(indicator)
                                  .map(over -> new Subject(subject.village(), over.id()))
                                  .map(whole::get)
                                  .flatMap(all -> excess(indicator, months, all)))
                      .map(finding -> finding.below(folder(partner)))
                      .ifPresent(findings));
        });
  }

  /** The first month in which the part is more than the whole. */
  private Optional<Finding> excess(
      Indicator indicator,
      NavigableMap<YearMonth, ReportLine> part,
      NavigableMap<YearMonth, ReportLine> all) {
    boolean adds = indicator.kind() == Kind.FLOW;
    BigDecimal done = BigDecimal.ZERO;
    for (Map.Entry<YearMonth, ReportLine> month : part.entrySet()) {
      if (!all.containsKey(month.getKey())) {
        if (adds) {
          return Optional.empty();
        }
        continue;
      }
      done = adds ? done.add(month.getValue().value()) : month.getValue().value();
      BigDecimal whole =
          adds
              ? all.headMap(month.getKey(), true).values().stream()
                  .map(ReportLine::value)
                  .reduce(BigDecimal.ZERO, BigDecimal::add)
              : all.get(month.getKey()).value();
      if (done.compareTo(whole) > 0) {
        return Optional.of(finding(indicator, month.getValue(), done, whole));
      }
    }
    return Optional.empty();
  }

  private Finding finding(Indicator indicator, ReportLine line, BigDecimal done, BigDecimal all) {
    String unit = indicator.kind() == Kind.SHARE ? "" : " " + indicator.unit();
    String village = plan.village(line.village()).map(Village::name).orElse(line.village().value());
    return T137.at(
        line.places().of("value"),
        indicator.name(),
        plan.villageLabel() + " " + village,
        Dates.numeric(line.period()),
        amount(done) + unit,
        amount(all) + unit,
        plan.issuer().shortName());
  }

  private static String folder(Partner partner) {
    return partner.plan().replace('\\', '/').replaceFirst("/+$", "");
  }
}
