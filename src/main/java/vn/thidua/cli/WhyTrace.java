package vn.thidua.cli;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.thidua.finding.Place;
import vn.thidua.plan.Plan;
import vn.thidua.progress.Figure;
import vn.thidua.progress.Forecast;
import vn.thidua.progress.Trace;

/** One number step by step, and the reported figures below it, for the terminal. */
final class WhyTrace {
  private final Plan plan;
  private final Messages messages;
  private final Style style;
  private final Amounts amounts;

  WhyTrace(Invocation call, Plan plan) {
    this.plan = plan;
    this.messages = call.messages();
    this.style = call.style();
    this.amounts = new Amounts(messages.language());
  }

  /**
   * The number that was asked about.
   *
   * @param estimated whether an estimate is among what was reached
   * @param forecast of whose months the number may be made
   */
  String of(WhyNumber why, boolean estimated, Optional<Forecast> forecast) {
    Trace trace = why.trace();
    StringBuilder text = new StringBuilder();
    text.append(style.bold("  " + why.name() + ": ")).append(answer(why, estimated)).append("\n\n");
    if (trace.steps().isEmpty()) {
      return text.toString();
    }
    TextTable table = new TextTable("lll");
    for (Trace.Step step : trace.steps()) {
      table.row("  " + why.meaning(step), why.arithmetic(step), "= " + why.value(step));
    }
    text.append(table);
    if (!trace.months().isEmpty()) {
      text.append('\n')
          .append(messages.get("why.rates." + forecast.orElseThrow().method().word()))
          .append("\n  ")
          .append(why.months())
          .append('\n');
    }
    List<String> lists =
        Stream.of(terms("why.terms", trace.terms()), terms("why.terms-before", trace.before()))
            .filter(list -> !list.isEmpty())
            .toList();
    return text.append(lists.isEmpty() ? "" : "\n" + String.join("", lists)).toString();
  }

  private String answer(WhyNumber why, boolean estimated) {
    if (why.trace().result().isEmpty()) {
      return why.none();
    }
    boolean marked = estimated && why.trace().number().restsOnReports();
    return (marked ? messages.get("status.estimated") + " " : "") + why.answer();
  }

  /** Under their heading; nothing where there are none. */
  String terms(String heading, List<Figure> terms) {
    return terms.isEmpty() ? "" : messages.get(heading, terms.size()) + '\n' + terms(terms);
  }

  /** A line a figure, with its place. */
  private String terms(List<Figure> figures) {
    TextTable table = new TextTable("lllrll");
    for (Figure figure : figures) {
      String name = plan.unitName(figure.village()).orElse(figure.village().value());
      table.row(
          "  " + figure.place().file() + ":" + figure.place().line(),
          figure.month().toString(),
          name,
          amounts.number(figure.value())
              + figure.of().map(of -> " / " + amounts.number(of)).orElse(""),
          figure.estimated() ? messages.get("status.estimated") : "",
          figure.reportedBy().isEmpty()
              ? ""
              : messages.get("why.reported-by", Printable.of(figure.reportedBy())));
    }
    return table.toString();
  }

  /** A letter with the places where its value was written, such as {@code T: targets.csv:3}. */
  static String given(String letter, List<Place> written) {
    return written.isEmpty()
        ? letter
        : written.stream()
            .map(place -> place.file() + ":" + place.line())
            .collect(Collectors.joining(", ", letter + ": ", ""));
  }
}
