package vn.thidua.cli;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import vn.thidua.text.Nearest;

/** {@code commend}: the council's work, step by step. */
final class CommendCommand implements Command {
  private static final List<CommendStep> STEPS =
      Stream.concat(
              Stream.of(
                  new CommendCheck(),
                  new CommendRecord(),
                  new CommendHistory(),
                  new CommendStatistics(),
                  new CommendLaw()),
              CommendDocument.ALL.stream())
          .toList();

  @Override
  public String name() {
    return "commend";
  }

  @Override
  public String alias() {
    return "khen-thuong";
  }

  @Override
  public void describe(CommandSpec spec, Messages messages) {
    spec.addPositional((PositionalParamSpec) Options.operands(messages, "commend-step"));
    Options.plan(spec, messages);
    spec.addOption(Options.value(messages, "decision", "--decision"));
    spec.addOption(Options.value(messages, "decided-on", "--decided-on"));
    Numbering.describe(spec, messages);
    spec.addOption(Options.flag(messages, "dry-run", "--dry-run"));
    spec.addOption(Options.value(messages, "output", "-o", "--output"));
    spec.addOption(Options.flag(messages, "provenance", "--provenance"));
    Options.data(spec, messages);
  }

  @Override
  public int run(Invocation call) {
    List<String> operands = call.operands();
    if (operands.isEmpty()) {
      throw Failure.usage(call.messages().get("error.commend-step", names()));
    }
    String word = operands.get(0);
    CommendStep step =
        STEPS.stream()
            .filter(one -> one.name().equals(word) || one.alias().equals(word))
            .findFirst()
            .orElseThrow(() -> unknown(call, word));
    return step.run(call, operands.subList(1, operands.size()));
  }

  private static Failure unknown(Invocation call, String word) {
    Optional<String> near =
        Nearest.to(
            word, STEPS.stream().flatMap(one -> Stream.of(one.name(), one.alias())).toList());
    return Failure.usage(
        near.map(name -> call.messages().get("error.commend-near", word, name))
            .orElseGet(() -> call.messages().get("error.commend-unknown", word, names())));
  }

  private static String names() {
    return String.join(", ", STEPS.stream().map(CommendStep::name).toList());
  }
}
