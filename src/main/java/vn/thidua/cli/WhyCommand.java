package vn.thidua.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import picocli.CommandLine.Model.CommandSpec;
import vn.thidua.plan.Village;
import vn.thidua.progress.IndicatorProgress;
import vn.thidua.progress.Standing;

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
    IndicatorProgress indicator =
        Subjects.indicator(call, measured.progress().indicators(), call.operand(0).orElseThrow());
    Optional<Village> village =
        call.operand(1).map(name -> Subjects.standing(call, measured.progress(), name));
    Standing standing = village.map(v -> standing(call, indicator, v)).orElse(indicator.commune());
    Map<String, Supplier<String>> formats = new LinkedHashMap<>();
    formats.put(
        "text", () -> new WhyText(call, measured.progress()).of(indicator, village, standing));
    formats.put("json", () -> WhyJson.of(measured.progress(), indicator, village, standing));
    DataOutput.print(
        call,
        formats,
        () -> new WhyTable(call, measured.progress()).of(indicator, village, standing));
    return measured.exit();
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
}
