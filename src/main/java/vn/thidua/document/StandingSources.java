package vn.thidua.document;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.apache.commons.numbers.fraction.BigFraction;
import vn.thidua.plan.Assignment;
import vn.thidua.plan.Indicator;
import vn.thidua.plan.Plan;
import vn.thidua.plan.Target;
import vn.thidua.plan.Village;
import vn.thidua.progress.Actual;
import vn.thidua.progress.Forecast;
import vn.thidua.progress.IndicatorProgress;
import vn.thidua.progress.LastYear;
import vn.thidua.progress.MonthValue;
import vn.thidua.progress.Origins;
import vn.thidua.progress.Progress;
import vn.thidua.progress.Standing;
import vn.thidua.progress.Trace;
import vn.thidua.progress.Traced;
import vn.thidua.progress.Traces;
import vn.thidua.progress.VillageStanding;
import vn.thidua.text.Numbers;

/** Where the numbers of standings come from, as {@code why} tells them; each is worked out once. */
public final class StandingSources {
  private final Progress progress;
  private final Plan plan;
  private final Origins origins;
  private final Map<String, Source> known = new HashMap<>();

  StandingSources(Progress progress) {
    this.progress = progress;
    this.plan = progress.plan();
    this.origins = new Origins(plan, progress.asOf().until());
  }

  /** The day up to which figures are counted. */
  Source day() {
    Source at = Source.asked("--at", progress.asOf().known().toString());
    return known.computeIfAbsent(
        "day",
        key ->
            progress.asOf().until().equals(progress.asOf().known())
                ? at
                : Source.computed("until", "the last day reported on", Map.of("at", at))
                    .exactly(progress.asOf().until()));
  }

  /** One of the numbers that {@code why} explains. */
  Source of(Traced number, Measured measured) {
    return kept(number.key(), measured, () -> traced(number, measured));
  }

  private Source kept(String word, Measured measured, Supplier<Source> made) {
    String key = word + " " + String.join(" ", about(measured));
    Source source = known.get(key);
    if (source == null) {
      source = made.get().named(word, about(measured));
      known.put(key, source);
    }
    return source;
  }

  private static List<String> about(Measured measured) {
    List<String> ids = new ArrayList<>(List.of(measured.indicator().id().value()));
    measured.village().ifPresent(village -> ids.add(village.id().value()));
    return ids;
  }

  private Source traced(Traced number, Measured measured) {
    Trace trace =
        Traces.of(
            number,
            measured.standing(),
            measured.indicator().kind(),
            plan.months(),
            origins.of(measured.indicator(), measured.village()));
    Map<String, Source> steps = new LinkedHashMap<>();
    Source last = Source.computed(number.key(), "–", Map.of());
    for (Trace.Step step : trace.steps()) {
      Source source = step(step, steps, trace, measured);
      steps.put(step.symbol(), source);
      if (trace.result().filter(step::equals).isPresent()) {
        last = source;
      }
    }
    return number == Traced.FORECAST ? withMonths(last, trace, measured.standing()) : last;
  }

  private Source step(Trace.Step step, Map<String, Source> before, Trace trace, Measured measured) {
    return switch (step.symbol()) {
      case "a" -> actual(measured);
      case "T" ->
          step.value().equals(low(measured)) ? target(measured) : part(step, target(measured));
      case "b" -> baseline(measured);
      case "p" -> pace(measured);
      default ->
          Source.computed(step.symbol(), step.formula().orElse("given"), inputs(step, before))
              .from(step.symbol().equals("c") ? trace.before() : List.of())
              .exactly(step.value());
    };
  }

  private static Map<String, Source> inputs(Trace.Step step, Map<String, Source> before) {
    Map<String, Source> inputs = new LinkedHashMap<>();
    if (!step.symbol().equals("c")) {
      before.forEach(
          (letter, source) -> {
            if (step.formula().filter(formula -> formula.contains(letter)).isPresent()) {
              inputs.put(letter, source);
            }
          });
    }
    return inputs;
  }

  private static Source part(Trace.Step step, Source whole) {
    return Source.computed("target", "T·p", Map.of("T", whole)).exactly(step.value());
  }

  /** What a straight line runs through; each month with the figures that it is made of. */
  private static Source withMonths(Source forecast, Trace trace, Standing standing) {
    List<MonthValue> levels = standing.forecast().map(Forecast::levels).orElse(List.of());
    if (levels.isEmpty()) {
      return forecast;
    }
    Map<String, Source> inputs = new LinkedHashMap<>(forecast.inputs());
    levels.forEach(
        level ->
            inputs.put(
                level.month().toString(),
                Source.computed("level", "Σ latest value", Map.of())
                    .from(level.terms())
                    .exactly(level.value())));
    return Source.computed("forecast", forecast.formula().orElse(""), inputs)
        .exactly(trace.result().orElseThrow().value());
  }

  /** What was reached. */
  Source actual(Measured measured) {
    return kept(
        "actual",
        measured,
        () -> {
          Actual actual = measured.standing().actual().orElseThrow();
          return Source.computed("actual", actual.formula(), Map.of())
              .from(actual.terms())
              .exactly(actual.value());
        });
  }

  private static BigFraction low(Measured measured) {
    return measured.standing().target().map(Target::low).map(Source::fraction).orElseThrow();
  }

  /** What is to be reached: where it was written, or what the targets handed out add up to. */
  Source target(Measured measured) {
    return kept("target", measured, () -> targeted(measured));
  }

  private Source targeted(Measured measured) {
    Target target = measured.standing().target().orElseThrow();
    Map<String, Source> handed = handedOut(measured);
    Source source =
        handed.isEmpty()
            ? Source.written(measured.indicator().places().of("target"))
            : handed.size() == 1
                ? handed.values().iterator().next()
                : Source.computed("target", "Σ", handed);
    return source.exactly(exact(target));
  }

  /** Both ends of a range, else the number. */
  static String exact(Target target) {
    String low = Source.text(Source.fraction(target.low()));
    return target.isRange() ? low + ".." + Source.text(Source.fraction(target.high())) : low;
  }

  private Map<String, Source> handedOut(Measured measured) {
    Map<String, Source> handed = new LinkedHashMap<>();
    for (Assignment one : origins.handedOut(measured.indicator(), measured.village())) {
      handed.put(
          one.village().value(),
          Source.written(one.places().of("target")).exactly(exact(one.target())));
    }
    return handed;
  }

  private Source baseline(Measured measured) {
    Map<String, Source> own = new LinkedHashMap<>();
    for (Assignment one : origins.handedOut(measured.indicator(), measured.village())) {
      one.baseline()
          .ifPresent(
              value ->
                  own.put(
                      one.village().value(),
                      Source.written(one.places().of("baseline")).exactly(value)));
    }
    Source source =
        own.isEmpty()
            ? Source.written(measured.indicator().places().of("baseline"))
            : own.size() == 1
                ? own.values().iterator().next()
                : Source.computed("baseline", "Σ", own);
    return source
        .named("baseline", about(measured))
        .exactly(measured.standing().baseline().orElseThrow());
  }

  private Source pace(Measured measured) {
    Indicator indicator = measured.indicator();
    String key =
        indicator.places().has("pace")
            ? "pace"
            : indicator.places().has("season") ? "season" : "name";
    return kept(
        "pace",
        measured,
        () ->
            Source.computed("pace", "p(day)", Map.of("day", until(measured.standing())))
                .at(indicator.places().of(key))
                .exactly(measured.standing().pace()));
  }

  /** The day whose pace a standing is measured by. */
  private Source until(Standing standing) {
    return standing.until().equals(progress.asOf().until())
        ? day()
        : estimatedUntil(standing.until());
  }

  /** The latest day that estimates speak of. */
  Source estimatedUntil(LocalDate day) {
    Source from = day();
    return known.computeIfAbsent(
        "until " + day,
        key ->
            Source.computed("estimated_until", "end of the estimate's month", Map.of("day", from))
                .exactly(day));
  }

  /** This year's value as a part of last year's. */
  Source ratioToLastYear(Measured measured) {
    return kept(
        "same_period_ratio",
        measured,
        () ->
            Source.computed(
                    "same_period_ratio",
                    "a/c",
                    Map.of("a", actual(measured), "c", samePeriod(measured)))
                .exactly(lastYear(measured).ratio().orElseThrow()));
  }

  /** The rate of a sentence: it agrees with the ratio that the table beside it prints. */
  Source rate(Measured measured) {
    return kept(
        "growth_of_printed_ratio",
        measured,
        () -> {
          BigFraction ratio = lastYear(measured).ratio().orElseThrow();
          BigFraction printed =
              Source.fraction(Numbers.decimal(ratio.multiply(100), 1)).divide(100);
          return Source.computed(
                  "growth",
                  "h − 1",
                  Map.of(
                      "h",
                      Source.computed(
                              "same_period_ratio",
                              "a/c, rounded to 0,1 %",
                              Map.of("ratio", ratioToLastYear(measured)))
                          .exactly(printed)))
              .exactly(printed.subtract(BigFraction.ONE));
        });
  }

  private Source samePeriod(Measured measured) {
    Actual then = lastYear(measured).actual();
    return kept(
        "same_period",
        measured,
        () ->
            Source.computed("same_period", then.formula(), Map.of())
                .from(then.terms())
                .exactly(then.value()));
  }

  private static LastYear lastYear(Measured measured) {
    return measured.standing().lastYear().orElseThrow();
  }

  /** What is still missing to the target. */
  Source missing(Measured measured) {
    return kept(
        "missing",
        measured,
        () ->
            Source.computed(
                    "missing", "T − a", Map.of("T", target(measured), "a", actual(measured)))
                .exactly(measured.standing().catchUp().orElseThrow().missing()));
  }

  /** The forecast as a part of the target. */
  Source forecastOfTarget(Measured measured) {
    return kept(
        "forecast_achievement",
        measured,
        () ->
            Source.computed(
                    "forecast_achievement",
                    "f/T",
                    Map.of("f", of(Traced.FORECAST, measured), "T", target(measured)))
                .exactly(
                    measured.standing().forecast().orElseThrow().value().divide(low(measured))));
  }

  /** What makes a standing count where it counts: how it keeps pace, else what was reached. */
  Source judged(Measured measured) {
    Standing standing = measured.standing();
    return standing.paceRatio().isPresent()
        ? of(Traced.PACE_RATIO, measured)
        : standing.actual().isPresent()
            ? actual(measured)
            : standing.target().isPresent()
                ? target(measured)
                : Source.written(measured.indicator().places().of("name"));
  }

  /** The indicators of the commune that were counted. */
  Source counted(String what, List<IndicatorProgress> indicators) {
    Map<String, Source> items = new LinkedHashMap<>();
    indicators.forEach(one -> items.put(one.indicator().id().value(), judged(Measured.of(one))));
    return Source.counted(what, items);
  }

  /** The villages that have not yet reported of a stock. */
  Source silent(Measured measured) {
    Map<String, Source> silent = new LinkedHashMap<>();
    for (IndicatorProgress one : progress.indicators()) {
      if (one.indicator().equals(measured.indicator())) {
        for (VillageStanding village : one.villages()) {
          if (village.assigned() && village.standing().value().isEmpty()) {
            silent.put(village.village().id().value(), target(Measured.of(one, village)));
          }
        }
      }
    }
    return Source.counted("silent", silent).exactly(String.valueOf(measured.standing().silent()));
  }

  /** The indicators of a village that were counted. */
  Source counted(String what, Village village, List<Measured> measured) {
    Map<String, Source> items = new LinkedHashMap<>();
    measured.forEach(one -> items.put(one.indicator().id().value(), judged(one)));
    return Source.counted(what, items).named(what, List.of(village.id().value()));
  }
}
