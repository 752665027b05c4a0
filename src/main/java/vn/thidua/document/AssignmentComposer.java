package vn.thidua.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import vn.thidua.plan.Assignment;
import vn.thidua.plan.Indicator;
import vn.thidua.plan.IndicatorId;
import vn.thidua.plan.Movement;
import vn.thidua.plan.Places;
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
  private final Footnotes notes;
  private final Map<VillageId, Map<IndicatorId, Assignment>> handed = new HashMap<>();

  /**
   * @param notes takes down where the figures come from
   */
  public AssignmentComposer(Plan plan, Origin origin, Footnotes notes) {
    this.plan = plan;
    this.origin = origin;
    this.notes = notes;
    for (Assignment one : plan.assignments()) {
      handed
          .computeIfAbsent(one.village(), village -> new HashMap<>())
          .putIfAbsent(one.indicator(), one);
    }
  }

  /** The decision, without number and date: it is a draft until it is signed. */
  public AssignmentView compose() {
    Frames frames = new Frames(plan, origin, notes);
    Frame frame =
        frames.draft(
            "QUYẾT ĐỊNH", "QĐ", "Về việc giao chỉ tiêu thi đua năm " + Figures.years(plan, notes));
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
        Figures.years(plan, notes),
        notes.of((villages.size() < 10 ? "0" : "") + villages.size(), () -> counted(villages)),
        notes.written(
            String.valueOf(plan.reporting().dueDay()), plan.reporting().places().of("due_day")),
        tables(villages),
        frames.attached("Quyết định", "QĐ-" + plan.issuer().symbol()));
  }

  private static Source counted(List<Village> villages) {
    Map<String, Source> items = new LinkedHashMap<>();
    villages.forEach(one -> items.put(one.id().value(), Source.written(one.places().of("name"))));
    return Source.counted("villages", items);
  }

  /** Those that were handed something. */
  private List<Village> villages() {
    return plan.villages().stream().filter(one -> handed.containsKey(one.id())).toList();
  }

  /** The plan's own citations, the plan itself, and who proposed it. */
  private List<String> bases() {
    List<String> lines = new ArrayList<>(PlanComposer.bases(plan.bases(), notes));
    plan.issued()
        .filter(day -> plan.number().isPresent())
        .ifPresent(
            day ->
                lines.add(
                    "Căn cứ Kế hoạch số "
                        + notes.of(
                            (plan.number().get() < 10 ? "0" : "") + plan.number().get(),
                            Sourced.written(plan.number().get(), plan.places().of("number"))
                                .source())
                        + "/KH-"
                        + plan.issuer().symbol()
                        + " ngày "
                        + PlanComposer.date(day, plan.places(), "issued", notes)
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
        target(indicator.target(), indicator.places()),
        villages.stream()
            .map(
                village ->
                    Optional.ofNullable(
                            handed.getOrDefault(village.id(), Map.of()).get(indicator.id()))
                        .map(one -> target(one.target(), one.places()))
                        .orElse(Wording.NONE))
            .toList());
  }

  private String target(Target target, Places places) {
    return notes.of(
        Wording.target(Optional.of(target)),
        () -> Source.written(places.of("target")).exactly(StandingSources.exact(target)));
  }
}
