package vn.thidua.law;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.thidua.plan.FormId;
import vn.thidua.plan.Nomination;
import vn.thidua.text.Names;

/** The rules on commendation that matter to a commune, of all dates. */
public record Law(
    List<Act> acts,
    List<BaseSalary> salaries,
    List<Rounding> roundings,
    List<Form> forms,
    List<Coefficient> coefficients,
    List<FilePart> fileParts) {
  public Law {
    acts = List.copyOf(acts);
    salaries = List.copyOf(salaries);
    roundings = List.copyOf(roundings);
    forms = List.copyOf(forms);
    coefficients = List.copyOf(coefficients);
    fileParts = List.copyOf(fileParts);
  }

  /** The law of a day; empty before the first that is known. */
  public Optional<Act> act(LocalDate day) {
    return acts.stream()
        .filter(act -> !act.from().isAfter(day))
        .max(Comparator.comparing(Act::from));
  }

  /** The base salary of a day; empty where it is not known. */
  public Optional<BaseSalary> salary(LocalDate day) {
    return Dated.on(day, salaries, salary -> !salary.to().isBefore(day));
  }

  /** How money was rounded on a day. */
  public Optional<Rounding> rounding(LocalDate day) {
    return Dated.on(day, roundings, rounding -> true);
  }

  /** A form as it stands on a day; empty where there is no such form then. */
  public Optional<Form> form(FormId id, LocalDate day) {
    return Dated.on(day, forms, form -> form.id().equals(id));
  }

  /** The money of a form on a day; empty where none is known. */
  public Optional<Coefficient> coefficient(FormId form, Nomination.Nominee kind, LocalDate day) {
    return Dated.on(day, coefficients, one -> one.form().equals(form) && one.kind() == kind);
  }

  /** The forms of a day, in the order of the rules. */
  public List<Form> forms(LocalDate day) {
    Map<FormId, Form> standing = new LinkedHashMap<>();
    forms.forEach(form -> form(form.id(), day).ifPresent(now -> standing.put(now.id(), now)));
    return List.copyOf(standing.values());
  }

  /** The form of that id or name, whatever the day; empty where there is none. */
  public Optional<Form> named(FormId written) {
    String folded = Names.fold(written.value());
    return forms.stream()
        .filter(form -> form.id().value().equals(folded) || Names.fold(form.name()).equals(folded))
        .findFirst();
  }
}
