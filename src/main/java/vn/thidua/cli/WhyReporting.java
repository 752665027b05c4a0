package vn.thidua.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;
import vn.thidua.calendar.Dates;
import vn.thidua.finding.Language;
import vn.thidua.plan.Village;
import vn.thidua.progress.Progress;
import vn.thidua.progress.ReportingRates;

/** How the reporting rates came about: each report that was due, and the day on which it came. */
final class WhyReporting {
  private final Messages messages;
  private final Style style;
  private final Amounts amounts;
  private final Progress progress;
  private final Optional<Village> village;
  private final List<ReportingRates.Row> rows;

  WhyReporting(Invocation call, Progress progress, Optional<Village> village) {
    this.messages = call.messages();
    this.style = call.style();
    this.amounts = new Amounts(messages.language());
    this.progress = progress;
    this.village = village;
    this.rows =
        progress.reporting().villages().stream()
            .filter(row -> village.isEmpty() || row.village().equals(village.get()))
            .flatMap(ReportingRates.Row::written)
            .toList();
  }

  String text() {
    ReportingRates rates = new ReportingRates(rows);
    TextTable summary = new TextTable("lll");
    rate(summary, "received", rates.received(), rates.due());
    rate(summary, "on-time", rates.onTime(), rates.due());
    rate(summary, "late", rates.late(), rates.due());
    rate(summary, "missing", rates.missing(), rates.due());
    TextTable table = new TextTable("llll");
    for (ReportingRates.Row row : rows) {
      for (ReportingRates.Report arrival : row.reports()) {
        if (village.isPresent() || arrival.late() || arrival.came().isEmpty()) {
          table.row(
              "  " + arrival.month(),
              progress.plan().unitName(row.village().id()).orElse(row.village().name()),
              messages.get("why.report.due", day(arrival.due())),
              came(arrival));
        }
      }
    }
    String whose =
        village
            .map(v -> progress.plan().villageLabel() + " " + v.name())
            .orElse(progress.plan().issuer().shortName());
    return style.bold(
            messages.get(
                "why.title", messages.get("why.report"), whose, day(progress.asOf().until())))
        + "\n\n"
        + summary
        + "\n"
        + messages.get(village.isPresent() ? "why.report.all" : "why.report.latecomers")
        + "\n"
        + table;
  }

  private void rate(TextTable table, String what, int count, int due) {
    Optional<BigFraction> rate =
        due == 0 ? Optional.empty() : Optional.of(BigFraction.of(count, due));
    table.row(
        "  " + messages.get("why.report." + what), count + " / " + due, amounts.percent(rate));
  }

  private String came(ReportingRates.Report arrival) {
    if (arrival.came().isEmpty()) {
      return messages.get("why.report.not-come");
    }
    String day = day(arrival.came().get());
    return arrival.late()
        ? messages.get(
            "why.report.came-late",
            day,
            java.time.temporal.ChronoUnit.DAYS.between(arrival.due(), arrival.came().get()))
        : messages.get("why.report.came", day);
  }

  private String day(LocalDate day) {
    return messages.language() == Language.VI ? Dates.numeric(day) : day.toString();
  }

  String json() {
    ReportingRates rates = new ReportingRates(rows);
    return Json.text(
        json -> {
          json.writeStartObject();
          json.writeStringProperty("number", "reporting");
          Json.text(json, "village", village.map(v -> v.id().value()));
          json.writeStringProperty("at", progress.asOf().until().toString());
          json.writeStringProperty("formula", "received/due");
          json.writeNumberProperty("due", rates.due());
          json.writeNumberProperty("received", rates.received());
          json.writeNumberProperty("on_time", rates.onTime());
          json.writeNumberProperty("late", rates.late());
          json.writeNumberProperty("missing", rates.missing());
          json.writeArrayPropertyStart("terms");
          for (ReportingRates.Row row : rows) {
            for (ReportingRates.Report arrival : row.reports()) {
              json.writeStartObject();
              json.writeStringProperty("village", row.village().id().value());
              json.writeStringProperty("period", arrival.month().toString());
              json.writeStringProperty("due", arrival.due().toString());
              Json.text(json, "came", arrival.came().map(LocalDate::toString));
              json.writeEndObject();
            }
          }
          json.writeEndArray();
          json.writeEndObject();
        });
  }
}
