package vn.thidua.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import vn.thidua.calendar.Dates;
import vn.thidua.plan.Assignment;
import vn.thidua.plan.Indicator;
import vn.thidua.plan.IndicatorId;
import vn.thidua.plan.Movement;
import vn.thidua.plan.Plan;
import vn.thidua.plan.Role;
import vn.thidua.plan.Target;
import vn.thidua.plan.Village;
import vn.thidua.plan.VillageId;

/** Composes the decision that hands out the targets. */
public final class AssignmentComposer {
  /** What the width of a landscape page holds beside the names of indicators. */
  private static final int SIDE_BY_SIDE = 12;

  /** The columns of a table but those of villages, in percent: number, unit, whole commune. */
  private static final double FIXED = 4 + 7 + 8;

  private static final double NAME = 25;

  private final Plan plan;
  private final Origin origin;
  private final Map<VillageId, Map<IndicatorId, Target>> handed = new HashMap<>();

  public AssignmentComposer(Plan plan, Origin origin) {
    this.plan = plan;
    this.origin = origin;
    for (Assignment one : plan.assignments()) {
      handed
          .computeIfAbsent(one.village(), village -> new HashMap<>())
          .putIfAbsent(one.indicator(), one.target());
    }
  }

  /** The decision, without number and date: it is a draft until it is signed. */
  public AssignmentView compose() {
    Frames frames = new Frames(plan, origin);
    Frame frame =
        frames.draft(
            "QUYẾT ĐỊNH", "QĐ", "Về việc giao chỉ tiêu thi đua năm " + plan.span().years());
    List<String> recipients = new ArrayList<>(List.of("Như Điều 3"));
    recipients.addAll(frame.recipients());
    List<Village> villages = villages();
    return new AssignmentView(
        frame.to(recipients),
        plan.issuer().name().toUpperCase(Locale.ROOT),
        bases(),
        plan.issuer().name(),
        new Boards(plan).all(),
        Boards.body(plan, Role.COUNCIL),
        plan.villageLabel(),
        plan.span().years(),
        (villages.size() < 10 ? "0" : "") + villages.size(),
        String.valueOf(plan.reporting().dueDay()),
        tables(villages),
        frames.attached("Quyết định", "QĐ-" + plan.issuer().symbol()));
  }

  /** Those that were handed something. */
  private List<Village> villages() {
    return plan.villages().stream().filter(one -> handed.containsKey(one.id())).toList();
  }

  /** The plan's own citations, the plan itself, and who proposed it. */
  private List<String> bases() {
    List<String> lines = new ArrayList<>(PlanComposer.bases(plan.bases()));
    plan.issued()
        .filter(day -> plan.number().isPresent())
        .ifPresent(
            day ->
                lines.add(
                    "Căn cứ Kế hoạch số "
                        + (plan.number().get() < 10 ? "0" : "")
                        + plan.number().get()
                        + "/KH-"
                        + plan.issuer().symbol()
                        + " ngày "
                        + Dates.numeric(day)
                        + " của "
                        + plan.issuer().name()
                        + "."));
    String council = Boards.body(plan, Role.COUNCIL);
    if (!council.isEmpty()) {
      lines.add("Theo đề nghị của " + council + ".");
    }
    for (int i = 0; i < lines.size() - 1; i++) {
      lines.set(i, lines.get(i).replaceAll("[.;]$", "") + ";");
    }
    return lines;
  }

  private List<AssignmentView.Matrix> tables(List<Village> villages) {
    List<AssignmentView.Matrix> tables = new ArrayList<>();
    int count = (villages.size() + SIDE_BY_SIDE - 1) / SIDE_BY_SIDE;
    for (int i = 0; i < count; i++) {
      List<Village> some =
          villages.subList(villages.size() * i / count, villages.size() * (i + 1) / count);
      double each = Math.round((100 - FIXED - NAME) / some.size() * 10) / 10.0;
      tables.add(
          new AssignmentView.Matrix(
              some.stream().map(Village::name).toList(),
              String.format(Locale.ROOT, "%.1f", 100 - FIXED - each * some.size()),
              String.format(Locale.ROOT, "%.1f", each),
              groups(some)));
    }
    return tables;
  }

  private List<AssignmentView.Group> groups(List<Village> villages) {
    List<AssignmentView.Group> groups = new ArrayList<>();
    int number = 0;
    for (Movement movement : plan.movements()) {
      List<AssignmentView.Line> lines = new ArrayList<>();
      for (Indicator indicator : movement.indicators()) {
        number++;
        lines.add(line(String.valueOf(number), indicator, villages));
      }
      if (!lines.isEmpty()) {
        groups.add(new AssignmentView.Group(Rows.roman(groups.size() + 1), movement.name(), lines));
      }
    }
    return groups;
  }

  private AssignmentView.Line line(String number, Indicator indicator, List<Village> villages) {
    return new AssignmentView.Line(
        number,
        indicator.name(),
        indicator.unit(),
        Wording.target(Optional.of(indicator.target())),
        villages.stream()
            .map(
                village ->
                    Wording.target(
                        Optional.ofNullable(
                            handed.getOrDefault(village.id(), Map.of()).get(indicator.id()))))
            .toList());
  }
}
