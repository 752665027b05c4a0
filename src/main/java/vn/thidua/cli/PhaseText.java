package vn.thidua.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vn.thidua.calendar.Dates;
import vn.thidua.finding.Language;
import vn.thidua.plan.Indicator;
import vn.thidua.plan.Movement;
import vn.thidua.progress.PhaseAim;
import vn.thidua.progress.PhaseProgress;
import vn.thidua.progress.PhaseStanding;
import vn.thidua.progress.Progress;
import vn.thidua.progress.Status;

/** Where the commune stands in each phase, for the terminal. */
final class PhaseText {
  private final StatusScope scope;
  private final Progress progress;
  private final ScopeText asked;
  private final Messages messages;
  private final Style style;
  private final Amounts amounts;
  private final StatusWords words;

  PhaseText(Invocation call, StatusScope scope) {
    this.scope = scope;
    this.progress = scope.whole();
    this.messages = call.messages();
    this.style = call.style();
    this.amounts = new Amounts(messages.language());
    this.words = new StatusWords(messages);
    this.asked = new ScopeText(scope, messages);
  }

  String of(List<PhaseProgress> phases) {
    StringBuilder text = new StringBuilder();
    text.append(
            style.bold(
                messages.get(
                    "status.title",
                    progress.plan().issuer().shortName(),
                    progress.plan().span().years(),
                    day(progress.asOf().until()))))
        .append('\n')
        .append(asked.line().map(line -> line + "\n").orElse(""))
        .append('\n');
    if (phases.isEmpty()) {
      return text.append(messages.get("status.phase.none")).append('\n').toString();
    }
    phases.forEach(phase -> text.append(phase(phase)).append('\n'));
    text.append(messages.get("status.phase.note")).append('\n');
    progress
        .plan()
        .illustrative()
        .ifPresent(
            note ->
                text.append(style.faint(messages.get("status.illustrative", note))).append('\n'));
    return text.toString();
  }

  private String phase(PhaseProgress phase) {
    String state = phase.over() ? "title" : phase.begun() ? "running" : "ahead";
    String heading =
        messages.get(
            "status.phase." + state,
            phase.phase().name(),
            day(phase.phase().span().to()),
            day(phase.until()));
    TextTable table = new TextTable("lrrlrrl");
    List<TextTable.Cell> head = new ArrayList<>();
    for (String column :
        new String[] {
          "indicator", "phase-target", "actual", "unit", "phase-achievement", "pace", "status"
        }) {
      head.add(new TextTable.Cell(messages.get("status.column." + column), style::faint));
    }
    table.row(head);
    for (Movement movement : progress.plan().movements()) {
      List<PhaseProgress.Row> own =
          phase.indicators().stream()
              .filter(row -> row.movement().equals(movement))
              .filter(
                  row ->
                      scope.showsCommune(row)
                          || scope.village().isPresent()
                          || scope.indicator().isPresent())
              .toList();
      if (!own.isEmpty()) {
        table.heading(new TextTable.Cell(movement.name(), style::bold));
        own.forEach(row -> rows(row, table));
      }
    }
    return style.bold(heading)
        + "\n"
        + (phase.indicators().isEmpty() ? messages.get("status.nothing") + "\n" : table);
  }

  /** The commune's row, or the village's; of one indicator those of all villages below it. */
  private void rows(PhaseProgress.Row row, TextTable table) {
    String name = "  " + row.indicator().name();
    if (scope.village().isPresent()) {
      row.villages().forEach(one -> table.row(row(name, row.indicator(), one.standing())));
      return;
    }
    if (scope.indicator().isPresent() && !scope.showsCommune(row)) {
      table.heading(TextTable.Cell.of(name));
    }
    if (scope.showsCommune(row)) {
      table.row(row(name, row.indicator(), row.commune()));
    }
    if (scope.indicator().isPresent()) {
      row.villages()
          .forEach(
              one ->
                  table.row(
                      row("    " + asked.called(one.village()), row.indicator(), one.standing())));
    }
  }

  private List<TextTable.Cell> row(String name, Indicator indicator, PhaseStanding standing) {
    String estimated = standing.estimated() ? messages.get("status.estimated") + " " : "";
    return List.of(
        TextTable.Cell.of(name),
        TextTable.Cell.of(aim(standing.aim())),
        TextTable.Cell.of(estimated + amounts.amount(standing.value())),
        TextTable.Cell.of(indicator.unit()),
        TextTable.Cell.of(amounts.percent(standing.achievement())),
        TextTable.Cell.of(amounts.percent(standing.paceRatio())),
        new TextTable.Cell(
            words.of(indicator, standing), style.of(standing.status().orElse(Status.NO_REPORT))));
  }

  private String aim(Optional<PhaseAim> aim) {
    return aim.map(
            a ->
                amounts.amount(Optional.of(a.low()))
                    + (a.isRange() ? "–" + amounts.amount(Optional.of(a.high())) : "")
                    + (a.set() ? messages.get("status.phase.set") : ""))
        .orElseGet(() -> amounts.amount(Optional.empty()));
  }

  private String day(LocalDate day) {
    return messages.language() == Language.VI ? Dates.numeric(day) : day.toString();
  }

  /** A phase's word in data, such as {@code met}. */
  static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
