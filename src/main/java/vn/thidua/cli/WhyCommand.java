package vn.thidua.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import picocli.CommandLine.Model.CommandSpec;
import vn.thidua.plan.Village;
import vn.thidua.progress.IndicatorProgress;
import vn.thidua.progress.Standing;
import vn.thidua.text.Names;
import vn.thidua.text.Nearest;

/**
 * {@code why INDICATOR [VILLAGE]}: how a number came about, with the file and line of every term.
 */
final class WhyCommand implements Command {
  @Override
  public String name() {
    return "why";
  }

  @Override
  public String alias() {
    return "vi-sao";
  }

  @Override
  public void describe(CommandSpec spec, Messages messages) {
    spec.addPositional(Options.operand(messages, 0, "indicator", true));
    spec.addPositional(Options.operand(messages, 1, "village", false));
    Options.plan(spec, messages);
    spec.addOption(Options.value(messages, "period", "--period"));
    Options.data(spec, messages);
  }

  @Override
  public int run(Invocation call) {
    MeasuredPlan measured = MeasuredPlan.of(call, plan -> StatusCommand.asOf(call, plan));
    IndicatorProgress indicator = indicator(call, measured);
    Optional<Village> village = call.operand(1).map(name -> village(call, measured, name));
    Standing standing = village.map(v -> standing(call, indicator, v)).orElse(indicator.commune());
    Map<String, Supplier<String>> formats = new LinkedHashMap<>();
    formats.put(
        "text", () -> new WhyText(call, measured.progress()).of(indicator, village, standing));
    formats.put("json", () -> WhyJson.of(measured.progress(), indicator, village, standing));
    DataOutput.print(call, formats);
    return Exit.FINE;
  }

  private static IndicatorProgress indicator(Invocation call, MeasuredPlan measured) {
    String wanted = call.operand(0).orElseThrow();
    List<IndicatorProgress> all = measured.progress().indicators();
    return all.stream()
        .filter(
            progress ->
                progress.indicator().id().value().equals(wanted)
                    || Names.fold(progress.indicator().name()).equals(Names.fold(wanted)))
        .findFirst()
        .orElseThrow(
            () ->
                unknown(
                    call,
                    "indicator",
                    wanted,
                    all.stream().map(p -> p.indicator().id().value()).toList()));
  }

  private static Village village(Invocation call, MeasuredPlan measured, String wanted) {
    List<Village> all = measured.plan().villages();
    return all.stream()
        .filter(
            village ->
                village.id().value().equals(wanted)
                    || Names.fold(village.name()).equals(Names.fold(wanted)))
        .findFirst()
        .orElseThrow(
            () -> unknown(call, "village", wanted, all.stream().map(v -> v.id().value()).toList()));
  }

  private static Standing standing(Invocation call, IndicatorProgress indicator, Village village) {
    return indicator.villages().stream()
        .filter(standing -> standing.village().equals(village))
        .findFirst()
        .orElseThrow(
            () ->
                Failure.usage(
                    call.messages()
                        .get("why.not-assigned", indicator.indicator().name(), village.name())))
        .standing();
  }

  static Failure unknown(Invocation call, String kind, String wanted, List<String> known) {
    String near =
        Nearest.to(wanted, known)
            .map(word -> " " + call.messages().get("error.near", word))
            .orElse("");
    return Failure.usage(
        call.messages().get("error.unknown-" + kind, wanted)
            + near
            + "\n"
            + String.join(", ", known));
  }
}
