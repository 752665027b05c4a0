package vn.thidua.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import vn.thidua.calendar.Dates;
import vn.thidua.commendation.Dossier;
import vn.thidua.commendation.Entitlement;
import vn.thidua.commendation.PrizeMoney;
import vn.thidua.law.Act;
import vn.thidua.law.Dated;
import vn.thidua.law.FilePart;
import vn.thidua.law.Form;
import vn.thidua.law.Provision;
import vn.thidua.plan.Nomination;

/** {@code commend law}: what a commune may grant on a day, and with how much money. */
final class CommendLaw implements CommendStep {
  @Override
  public String name() {
    return "law";
  }

  @Override
  public String alias() {
    return "quy-dinh";
  }

  @Override
  public int run(Invocation call, List<String> operands) {
    if (!operands.isEmpty()) {
      throw Failure.usage(call.messages().get("error.commend-operand", "law", operands.get(0)));
    }
    Dossier dossier = OpenDossier.of(call).dossier();
    Map<String, Supplier<String>> formats = new LinkedHashMap<>();
    formats.put("text", () -> text(call, dossier));
    formats.put("json", () -> json(dossier));
    DataOutput.print(call, formats);
    return Exit.FINE;
  }

  private static String text(Invocation call, Dossier dossier) {
    Messages messages = call.messages();
    String day = Dates.numeric(dossier.at());
    Optional<Act> act = dossier.law().act(dossier.at());
    if (act.isEmpty()) {
      return messages.get("law.none", day) + "\n";
    }
    StringBuilder text =
        new StringBuilder(messages.get("law.of", day, act.get().law(), act.get().decree()))
            .append('\n');
    text.append(
            dossier
                .law()
                .salary(dossier.at())
                .map(
                    base ->
                        messages.get(
                            "law.salary",
                            new Amounts(messages.language()).number(base.amount()),
                            base.source().article()))
                .orElseGet(() -> messages.get("law.no-salary", day)))
        .append('\n');
    for (Form form : dossier.law().forms(dossier.at())) {
      form(call, dossier, form, text);
    }
    text.append(messages.get("law.file")).append('\n');
    for (FilePart part : dossier.law().fileParts()) {
      if (!part.from().isAfter(dossier.at())) {
        text.append("  - ").append(part.part()).append('\n');
      }
    }
    return text.toString();
  }

  private static void form(Invocation call, Dossier dossier, Form form, StringBuilder text) {
    Messages messages = call.messages();
    String authority = "law." + form.grantedBy().name().toLowerCase(Locale.ROOT);
    text.append('\n').append(call.style().bold(form.name())).append(": ");
    text.append(messages.get(authority)).append('\n');
    text.append("  ").append(cited(messages, form.source())).append('\n');
    for (Nomination.Nominee kind : Nomination.Nominee.values()) {
      Entitlement entitlement = dossier.entitlement(form.id(), kind, dossier.at());
      entitlement
          .money()
          .ifPresent(
              money -> {
                text.append("  ").append(messages.get("kind." + word(kind))).append(": ");
                text.append(money.formula(new Amounts(messages.language())::number)).append('\n');
                text.append("    ").append(cited(messages, entitlement.rests().get(1)));
                text.append('\n');
              });
    }
  }

  private static String cited(Messages messages, Provision provision) {
    return provision.confirmed()
        ? provision.article()
        : messages.get("law.unconfirmed", provision.article());
  }

  private static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }

  private static String json(Dossier dossier) {
    return Json.text(
        json -> {
          json.writeStartObject();
          json.writeStringProperty("at", dossier.at().toString());
          Optional<Act> act = dossier.law().act(dossier.at());
          Json.text(json, "law", act.map(Act::law));
          Json.text(json, "decree", act.map(Act::decree));
          Json.decimal(
              json, "base_salary", dossier.law().salary(dossier.at()).map(base -> base.amount()));
          json.writeArrayPropertyStart("forms");
          for (Form form : dossier.law().forms(dossier.at())) {
            json.writeStartObject();
            json.writeStringProperty("id", form.id().value());
            json.writeStringProperty("name", form.name());
            json.writeStringProperty("granted_by", word(form.grantedBy()));
            provision(json, form);
            json.writeArrayPropertyStart("money");
            for (Nomination.Nominee kind : Nomination.Nominee.values()) {
              Entitlement entitlement = dossier.entitlement(form.id(), kind, dossier.at());
              if (entitlement.money().isPresent()) {
                PrizeMoney money = entitlement.money().get();
                json.writeStartObject();
                json.writeStringProperty("kind", word(kind));
                Json.decimal(json, "coefficient", Optional.of(money.coefficient()));
                Json.decimal(json, "amount", Optional.of(money.paid()));
                json.writeStringProperty("article", entitlement.rests().get(1).article());
                json.writeBooleanProperty("confirmed", entitlement.rests().get(1).confirmed());
                json.writeEndObject();
              }
            }
            json.writeEndArray();
            json.writeEndObject();
          }
          json.writeEndArray();
          json.writeEndObject();
        });
  }

  private static void provision(tools.jackson.core.JsonGenerator json, Dated rule) {
    json.writeStringProperty("article", rule.source().article());
    json.writeBooleanProperty("confirmed", rule.source().confirmed());
  }
}
