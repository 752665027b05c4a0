package vn.thidua.cli;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import vn.thidua.calendar.Dates;
import vn.thidua.document.Renderer;
import vn.thidua.document.TemplateFault;
import vn.thidua.document.Templates;
import vn.thidua.source.Inputs;
import vn.thidua.source.PlanFolder;
import vn.thidua.verification.Comparison;
import vn.thidua.verification.Difference;
import vn.thidua.verification.FiledDocument;
import vn.thidua.verification.Unreadable;

/** Makes filed documents anew from the plan's files of today, as they were asked for then. */
final class Verification {
  private final Invocation call;

  Verification(Invocation call) {
    this.call = call;
  }

  /** Compares one file; what hinders it is told of that file, and the next can follow. */
  VerifiedFile of(String operand) {
    Map<String, String> metadata = Map.of();
    try {
      byte[] bytes = DocumentInput.content(call, operand);
      FiledDocument filed = FiledDocument.read(bytes);
      metadata = filed.metadata();
      return compared(operand, bytes, filed);
    } catch (Unreadable e) {
      return VerifiedFile.failed(
          operand,
          metadata,
          call.messages().get("verify.unreadable." + e.reason().name()),
          Exit.FILES);
    } catch (Failure e) {
      return VerifiedFile.failed(operand, metadata, e.getMessage(), e.exit());
    }
  }

  private VerifiedFile compared(String operand, byte[] bytes, FiledDocument filed)
      throws Unreadable {
    Optional<DocumentRequest> request =
        Dates.parse(filed.about("at"))
            .flatMap(at -> DocumentRequest.parse(filed.about("request"), at));
    if (request.isEmpty()) {
      throw Failure.files(call.messages().get("verify.unreadable.NOT_OURS"));
    }
    Path folder = folder(operand);
    Invocation then = call.on(request.get().at());
    ComposedDocument document;
    try {
      document = composed(then, folder, request.get());
    } catch (Failure e) {
      if (e.exit() != Exit.FINE) {
        throw e;
      }
      return VerifiedFile.unneeded(
          operand, filed.metadata(), e.getMessage(), changed(folder, filed));
    }
    if (!document.origin().plan().equals(filed.about("plan"))) {
      throw Failure.usage(
          call.messages().get("verify.other-plan", filed.about("plan"), document.origin().plan()));
    }
    byte[] made = rendered(folder, document, filed);
    boolean identical = Arrays.equals(bytes, made);
    List<Difference> differences =
        identical ? List.of() : Comparison.of(filed, FiledDocument.read(made));
    boolean same = document.origin().sha256().equals(filed.about("sha256"));
    SortedMap<String, Inputs.Change> inputs = same ? new TreeMap<>() : changed(folder, filed);
    return new VerifiedFile(
        operand,
        filed.metadata(),
        Optional.empty(),
        Optional.empty(),
        identical,
        inputs,
        differences,
        new ChangedSources(
            differences.isEmpty() || inputs.isEmpty() ? List.of() : document.figures(folder),
            inputs.keySet()),
        Math.max(document.exit(), differences.isEmpty() ? Exit.FINE : Exit.FINDINGS));
  }

  private SortedMap<String, Inputs.Change> changed(Path folder, FiledDocument filed) {
    return new InputFiles(call, folder).inputs().since(filed.about("inputs"));
  }

  /** The plan that the user named, else the nearest above the file, else above where we are. */
  private Path folder(String operand) {
    return call.namedPlanFolder()
        .or(() -> PlanFolder.at(call.path(operand).toAbsolutePath().getParent()))
        .orElseGet(call::planFolder);
  }

  private static ComposedDocument composed(Invocation then, Path folder, DocumentRequest request) {
    if (request.command().equals("commend") && request.subject().isPresent()) {
      return CommendDocument.named(then, request.kind())
          .compose(then, OpenDossier.of(then, folder), request);
    }
    DocumentKind kind = DocumentKinds.named(then, request.kind());
    if (!request.command().equals("report")
        || (kind.subject().isPresent() && request.subject().isEmpty())) {
      throw Failure.files(then.messages().get("verify.unreadable.NOT_OURS"));
    }
    return kind.compose(OpenPlan.again(then, folder), request);
  }

  private byte[] rendered(Path folder, ComposedDocument document, FiledDocument filed) {
    try {
      return new Renderer(new Templates(folder), missing -> {})
          .render(document.template(), document.view(), filed.format());
    } catch (TemplateFault fault) {
      FindingText text = new FindingText(call, folder);
      call.env().err().print(text.of(fault.finding()));
      throw Failure.findings(call.messages().get("error.template"));
    }
  }
}
