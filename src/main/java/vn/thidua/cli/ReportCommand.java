package vn.thidua.cli;

import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;

/** {@code report KIND}: an official document in one or more formats. */
final class ReportCommand implements Command {
  @Override
  public String name() {
    return "report";
  }

  @Override
  public String alias() {
    return "van-ban";
  }

  @Override
  public void describe(CommandSpec spec, Messages messages) {
    spec.addPositional(Options.operand(messages, 0, "report-kind", true));
    spec.addPositional(Options.operand(messages, 1, "subject", false));
    Options.plan(spec, messages);
    spec.addOption(Options.flag(messages, "provenance", "--provenance"));
    spec.addOption(Options.value(messages, "period", "--period"));
    spec.addOption(Options.value(messages, "formats", "-f", "--format"));
    Numbering.describe(spec, messages);
    spec.addOption(Options.flag(messages, "dry-run", "--dry-run"));
    DocumentFiles.describe(spec, messages);
  }

  @Override
  public int run(Invocation call) {
    if (call.operand(0).filter(AllDocuments.WORD::equals).isPresent()) {
      if (call.operand(1).isPresent()) {
        throw Failure.usage(call.messages().get("error.operand-extra", call.operand(1).get()));
      }
      return new AllDocuments(call).write(document -> DocumentFiles.provenance(call, document));
    }
    DocumentKind kind = DocumentKinds.named(call, call.operand(0).orElseThrow());
    DocumentRequest request = kind.request(call);
    OpenPlan open = OpenPlan.of(call);
    Optional<Numbering> numbering = Numbering.of(call, open.folder());
    if (numbering.isPresent()) {
      return numbering
          .get()
          .write(
              request,
              asked -> kind.compose(open, asked),
              document -> DocumentFiles.provenance(call, document));
    }
    if (call.args().hasMatchedOption("--dry-run")) {
      throw Failure.usage(call.messages().get("number.dry-run"));
    }
    ComposedDocument document = kind.compose(open, request);
    new DocumentFiles(call).write(document, DocumentFiles.provenance(call, document));
    return document.exit();
  }
}
