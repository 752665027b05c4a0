package vn.thidua.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import picocli.CommandLine.Model.CommandSpec;
import vn.thidua.calendar.Dates;
import vn.thidua.calendar.Span;
import vn.thidua.document.FormComposer;
import vn.thidua.document.Format;
import vn.thidua.form.Form;
import vn.thidua.form.FormBook;
import vn.thidua.form.FormCsv;
import vn.thidua.plan.Plan;
import vn.thidua.plan.Village;
import vn.thidua.source.FormVersion;

/** {@code form}: blank report forms for the villages. */
final class FormCommand implements Command {
  private static final String XLSX = "xlsx";
  private static final String CSV = "csv";

  @Override
  public String name() {
    return "form";
  }

  @Override
  public String alias() {
    return "bieu-mau";
  }

  @Override
  public void describe(CommandSpec spec, Messages messages) {
    Options.plan(spec, messages);
    spec.addOption(Options.value(messages, "form-period", "--period"));
    spec.addOption(Options.value(messages, "form-village", "--village"));
    spec.addOption(Options.value(messages, "form-formats", "-f", "--format"));
    DocumentFiles.describe(spec, messages);
  }

  @Override
  public int run(Invocation call) {
    List<String> formats = formats(call);
    Path folder = call.planFolder();
    Plan plan = MeasuredPlan.plan(call, folder);
    YearMonth month = month(call, plan);
    Span days = plan.reporting().months().days(month);
    List<Village> villages = villages(call, plan, days);
    MeasuredPlan measured = MeasuredPlan.before(call, folder, plan, month);
    DocumentFiles documents = new DocumentFiles(call);
    InputFiles inputs = new InputFiles(call, folder);
    Map<Path, byte[]> files = new LinkedHashMap<>();
    for (Village village : villages) {
      Form form =
          Form.of(
              measured.progress(), village, month, FormVersion.of(plan, village.id(), days.from()));
      String name = "bieu-mau-" + month + "-" + village.id();
      for (String format : formats) {
        files.put(
            documents.folder().resolve(name + "." + format),
            content(call, documents, inputs, form, format));
      }
    }
    documents.write(files);
    return measured.exit();
  }

  private static byte[] content(
      Invocation call, DocumentFiles documents, InputFiles inputs, Form form, String format) {
    return switch (format) {
      case XLSX -> FormBook.of(form);
      case CSV -> FormCsv.of(form);
      default ->
          documents.render(
              "documents/form.ftlh",
              FormComposer.compose(form, inputs.origin(form.plan(), call.at())),
              Format.named(format).orElseThrow());
    };
  }

  private static List<String> formats(Invocation call) {
    List<String> known = new ArrayList<>(List.of(XLSX, CSV));
    Arrays.stream(Format.values()).map(Format::extension).forEach(known::add);
    List<String> formats =
        Stream.of(call.option("--format").orElse(XLSX).split(",", -1)).map(String::strip).toList();
    for (String format : formats) {
      if (!known.contains(format)) {
        throw Failure.usage(
            call.messages().get("error.choice", "--format", format, String.join(", ", known)));
      }
    }
    return formats;
  }

  private static YearMonth month(Invocation call, Plan plan) {
    String text =
        call.option("--period")
            .orElseThrow(() -> Failure.usage(call.messages().get("error.form-period")));
    YearMonth month =
        Dates.parseMonth(text)
            .orElseThrow(() -> Failure.usage(call.messages().get("error.month", text)));
    if (!plan.months().contains(month)) {
      throw Failure.usage(call.messages().get("error.month-outside", month));
    }
    return month;
  }

  /** The village that was asked for, else all that stand in the month. */
  private static List<Village> villages(Invocation call, Plan plan, Span days) {
    if (call.option("--village").isEmpty()) {
      return plan.villages().stream().filter(village -> stands(village, days)).toList();
    }
    Village village = Subjects.village(call, plan, call.option("--village").get());
    if (!stands(village, days)) {
      throw Failure.usage(
          call.messages()
              .get(
                  "error.village-gone",
                  village.name(),
                  Dates.numeric(days.from()),
                  Dates.numeric(days.to())));
    }
    return List.of(village);
  }

  private static boolean stands(Village village, Span days) {
    LocalDate from = village.from().orElse(days.from());
    LocalDate to = village.to().orElse(days.to());
    return !from.isAfter(days.to()) && !to.isBefore(days.from());
  }
}
