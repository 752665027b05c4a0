package vn.thidua.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import vn.thidua.calendar.Dates;
import vn.thidua.finding.Language;
import vn.thidua.plan.Indicator;
import vn.thidua.plan.Movement;
import vn.thidua.plan.Plan;
import vn.thidua.plan.Village;
import vn.thidua.progress.IndicatorProgress;
import vn.thidua.progress.Progress;
import vn.thidua.progress.ReportingRates;
import vn.thidua.progress.Standing;
import vn.thidua.progress.Status;
import vn.thidua.progress.VillageStanding;
import vn.thidua.text.Columns;
import vn.thidua.text.Sentences;

/** Progress for the terminal. */
final class StatusText {
  private final Invocation call;
  private final MeasuredPlan measured;
  private final StatusScope scope;
  private final Progress progress;
  private final Plan plan;
  private final Messages messages;
  private final Style style;
  private final StatusWords words;
  private final ScopeText asked;
  private final StatusLook look;
  private final Terminal terminal;

  StatusText(Invocation call, MeasuredPlan measured, StatusScope scope) {
    this.call = call;
    this.measured = measured;
    this.scope = scope;
    this.progress = scope.chosen();
    this.plan = progress.plan();
    this.messages = call.messages();
    this.style = call.style();
    this.words = new StatusWords(messages);
    this.asked = new ScopeText(scope, messages);
    this.look = new StatusLook(style);
    this.terminal = call.env().terminal();
  }

  /**
   * @param by what was asked for; where nothing was, the filters decide
   */
  String by(Optional<StatusView> by) {
    return title()
        + "\n"
        + view(by).orElseGet(() -> lines(messages.get("status.nothing"), UnaryOperator.identity()))
        + "\n"
        + counts()
        + estimatedUntil()
        + reporting()
        + plan.illustrative()
            .map(note -> lines(messages.get("status.illustrative", note), style::faint))
            .orElse("");
  }

  private Optional<String> view(Optional<StatusView> by) {
    if (by.isEmpty() && scope.indicator().isPresent()) {
      return scope.village().isPresent()
          ? Optional.of(months(scope.indicator().get().indicator(), scope.village().get()))
          : villages(scope.indicator().get());
    }
    return switch (by.orElse(StatusView.INDICATOR)) {
      case INDICATOR -> indicators();
      case VILLAGE -> byVillage();
      case MOVEMENT ->
          table(new StatusCounts(call, scope).byMovement()).map(t -> t + partsLegend());
      case MATRIX -> new StatusMatrix(call, scope).within(terminal.width());
    };
  }

  private Optional<String> table(FittedTable table) {
    return table.isEmpty() ? Optional.empty() : Optional.of(table.within(terminal.width()));
  }

  private Optional<String> table(StatusRows rows) {
    return rows.isEmpty()
        ? Optional.empty()
        : Optional.of(rows.within(terminal.width()) + legend("status.legend"));
  }

  private String title() {
    return lines(
            messages.get(
                "status.title",
                plan.issuer().shortName(),
                plan.span().years(),
                day(progress.asOf().until())),
            style::bold)
        + asked.line().map(line -> lines(line, UnaryOperator.identity())).orElse("");
  }

  private String day(LocalDate day) {
    return messages.language() == Language.VI ? Dates.numeric(day) : day.toString();
  }

  /** A text in lines that fit the screen. */
  private String lines(String text, UnaryOperator<String> paint) {
    StringBuilder lines = new StringBuilder();
    for (String line : Columns.lines(Columns.shown(text), terminal.width())) {
      lines.append(paint.apply(line)).append('\n');
    }
    return lines.toString();
  }

  /** What drawings mean, where there are any. */
  private String legend(String key) {
    return terminal.interactive() ? "\n" + lines(messages.get(key), style::faint) : "";
  }

  private Optional<String> indicators() {
    StatusRows rows =
        new StatusRows(
            call,
            measured,
            messages.get("status.column.indicator"),
            true,
            scope.village().isPresent());
    for (Movement movement : plan.movements()) {
      List<IndicatorProgress> own =
          progress.indicators().stream()
              .filter(one -> one.movement().equals(movement))
              .filter(one -> scope.shows(scope.subject(one)))
              .toList();
      if (!own.isEmpty()) {
        rows.group(movement.name(), style::bold);
        for (IndicatorProgress one : own) {
          rows.row(
              "  " + one.indicator().name(),
              UnaryOperator.identity(),
              one.indicator(),
              scope.village(),
              scope.subject(one));
        }
      }
    }
    return table(rows);
  }

  /** The villages of one indicator, the worst first, below the commune. */
  private Optional<String> villages(IndicatorProgress one) {
    StatusRows rows =
        new StatusRows(call, measured, Sentences.raised(plan.villageLabel()), false, true);
    if (scope.shows(one.commune())) {
      rows.row(
          plan.issuer().shortName(), style::bold, one.indicator(), Optional.empty(), one.commune());
    }
    scope
        .villages()
        .forEach(
            village ->
                rows.row(
                    village.village().name(),
                    UnaryOperator.identity(),
                    one.indicator(),
                    Optional.of(village.village()),
                    village.standing()));
    return table(rows);
  }

  /** How many stand where; of one judgement, in what each village does. */
  private Optional<String> byVillage() {
    if (scope.everyStatus()) {
      return table(new StatusCounts(call, scope).byVillage())
          .map(table -> table + partsLegend() + legend("status.legend.reports").stripLeading());
    }
    StatusRows rows =
        new StatusRows(call, measured, messages.get("status.column.indicator"), true, true);
    for (ReportingRates.Row village : progress.reporting().villages()) {
      List<IndicatorProgress> own =
          progress.indicators().stream()
              .map(one -> of(one, village.village()))
              .filter(one -> one.villages().stream().anyMatch(s -> scope.shows(s.standing())))
              .toList();
      if (!own.isEmpty()) {
        rows.group(asked.called(village.village()) + " (" + own.size() + ")", style::bold);
        for (IndicatorProgress one : own) {
          rows.row(
              "  " + one.indicator().name(),
              UnaryOperator.identity(),
              one.indicator(),
              Optional.of(village.village()),
              one.villages().get(0).standing());
        }
      }
    }
    return table(rows);
  }

  private static IndicatorProgress of(IndicatorProgress one, Village village) {
    return new IndicatorProgress(
        one.movement(),
        one.indicator(),
        one.commune(),
        one.villages().stream().filter(s -> s.village().equals(village)).toList());
  }

  private String partsLegend() {
    return legend("status.legend.parts");
  }

  private String months(Indicator indicator, Village village) {
    return new StatusMonths(call, measured).of(indicator, village).within(terminal.width())
        + "\n"
        + lines(
            messages.get("status.why", indicator.id().value(), village.id().value()), style::faint);
  }

  private String estimatedUntil() {
    return scope
        .estimatedUntil()
        .map(
            day ->
                lines(messages.get("status.estimated-until", day(day)), UnaryOperator.identity()))
        .orElse("");
  }

  /** How many of what was asked for stand where; ceilings in danger in words of their own. */
  private String counts() {
    boolean ofVillages = scope.indicator().isPresent();
    if (ofVillages && scope.village().isPresent()) {
      return "";
    }
    Map<Status, Map<String, Integer>> counts = new java.util.EnumMap<>(Status.class);
    int all = 0;
    for (IndicatorProgress one : progress.indicators()) {
      List<Standing> standings =
          ofVillages
              ? one.villages().stream().map(VillageStanding::standing).toList()
              : List.of(scope.subject(one));
      for (Standing standing : standings) {
        all++;
        standing
            .status()
            .ifPresent(
                status ->
                    counts
                        .computeIfAbsent(status, s -> new LinkedHashMap<>())
                        .merge(
                            status == Status.BEHIND
                                ? words.of(one.indicator(), standing)
                                : words.of(status),
                            1,
                            Integer::sum));
      }
    }
    List<String> parts = new ArrayList<>();
    counts.forEach(
        (status, byWord) ->
            byWord.forEach(
                (word, count) -> parts.add(look.paint(status).apply(count + " " + word))));
    String head =
        ofVillages ? all + " " + plan.villageLabel() + ":" : messages.get("status.counted", all);
    return joined(head, parts);
  }

  /** Parts joined by dots, in lines that fit; a part keeps its colour. */
  private String joined(String head, List<String> parts) {
    StringBuilder text = new StringBuilder();
    String line = head;
    for (int i = 0; i < parts.size(); i++) {
      String longer = line + (i == 0 ? " " : " · ") + parts.get(i);
      if (i > 0 && Columns.of(plain(longer)) + 2 > terminal.width()) {
        text.append(line).append(" ·\n");
        longer = "  " + parts.get(i);
      }
      line = longer;
    }
    return text.append(line).append('\n').toString();
  }

  private static String plain(String painted) {
    return painted.replaceAll("\u001b\\[[0-9;]*m", "");
  }

  private String reporting() {
    if (scope.indicator().isPresent()) {
      return "";
    }
    ReportingRates rates = progress.reporting();
    StringBuilder text = new StringBuilder();
    text.append(
        lines(
            messages.get(
                "status.reporting",
                rates.received(),
                rates.due(),
                rates.onTime(),
                rates.late(),
                rates.missing()),
            UnaryOperator.identity()));
    rates.villages().stream()
        .flatMap(ReportingRates.Row::written)
        .filter(row -> !row.missing().isEmpty())
        .forEach(
            row ->
                text.append(
                    lines(
                        messages.get(
                            "status.missing",
                            plan.unitName(row.village().id()).orElse(row.village().name()),
                            String.join(
                                ", ", row.missing().stream().map(String::valueOf).toList())),
                        UnaryOperator.identity())));
    return text.toString();
  }
}
