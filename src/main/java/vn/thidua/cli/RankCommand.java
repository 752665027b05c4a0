package vn.thidua.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import picocli.CommandLine.Model.CommandSpec;

/** {@code rank}: the villages' league table, and why a village stands where it does. */
final class RankCommand implements Command {
  private static final List<String> BY = List.of("village", "group");

  @Override
  public String name() {
    return "rank";
  }

  @Override
  public String alias() {
    return "xep-hang";
  }

  @Override
  public void describe(CommandSpec spec, Messages messages) {
    Options.plan(spec, messages);
    spec.addOption(Options.value(messages, "rank-by", "--by"));
    spec.addOption(Options.value(messages, "rank-period", "--period"));
    spec.addOption(Options.value(messages, "rank-phase", "--phase"));
    spec.addOption(Options.value(messages, "rank-why", "--why"));
    spec.addOption(Options.pair(messages, "rank-compare", "--compare"));
    spec.addOption(Options.many(messages, "set", "--set"));
    Options.data(spec, messages);
  }

  @Override
  public int run(Invocation call) {
    List<String> compared = call.options("--compare");
    if (call.option("--why").isPresent() && !compared.isEmpty()) {
      throw Failure.usage(call.messages().get("error.option-unfit", "--compare", "rank --why"));
    }
    if (compared.size() == 1 || compared.size() > 2) {
      throw Failure.usage(call.messages().get("error.compare"));
    }
    String by = call.option("--by").orElse("village");
    if (!BY.contains(by)) {
      throw Failure.usage(call.messages().get("error.choice", "--by", by, String.join(", ", BY)));
    }
    OpenLeague open = OpenLeague.of(call);
    RankView view = open.view();
    Map<String, Supplier<String>> formats = new LinkedHashMap<>();
    if (call.option("--why").isPresent()) {
      open.why(call, call.option("--why").get());
    } else if (!compared.isEmpty()) {
      RankView.Standing first = view.of(call, compared.get(0));
      RankView.Standing second = view.of(call, compared.get(1));
      formats.put("text", () -> new RankCompareText(call, view).of(first, second));
      formats.put("json", () -> RankJson.of(view, List.of(first, second)));
      DataOutput.print(call, formats);
    } else {
      formats.put("text", () -> new RankText(call, view).by(by));
      formats.put("json", () -> RankJson.of(view, view.all()));
      formats.put("csv", () -> RankCsv.of(view));
      DataOutput.print(call, formats, () -> new RankTable(call, view).sheets());
    }
    return open.exit();
  }
}
