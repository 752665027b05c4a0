package vn.thidua.source;

import static vn.thidua.source.Column.*;

import java.util.Optional;
import java.util.function.Consumer;
import vn.thidua.plan.Commendation;
import vn.thidua.plan.FormId;
import vn.thidua.plan.MovementId;
import vn.thidua.plan.Nomination;
import vn.thidua.plan.Person;
import vn.thidua.plan.Withheld;

/** Reads the rows that name somebody: those nominated and those who were commended. */
final class NomineeRows {
  private NomineeRows() {}

  /** A row of {@code nominations.csv}; left out where something in it can't be read. */
  static void nomination(Table.Cells cells, KnownNames names, Consumer<Nomination> nominations) {
    Nomination nomination =
        new Nomination(
            cells.text(ID),
            person(cells, names),
            new MovementId(cells.text(MOVEMENT)),
            cells.text(ACHIEVEMENT),
            cells.optionalText(EVIDENCE),
            cells.optionalText(PROPOSED_BY),
            cells.date(PROPOSED_ON),
            cells.optionalText(FORM).map(FormId::new).orElse(FormId.CERTIFICATE),
            cells.places());
    if (cells.complete()) {
      nominations.accept(nomination);
    }
  }

  /** A row of {@code commendations.csv}; left out where something in it can't be read. */
  static void commendation(
      Table.Cells cells, KnownNames names, Consumer<Commendation> commendations) {
    Commendation commendation =
        new Commendation(
            cells.text(ID),
            person(cells, names),
            new FormId(cells.text(FORM)),
            cells.optionalText(MOVEMENT),
            cells.text(ACHIEVEMENT),
            cells.text(DECISION),
            cells.date(DECIDED_ON),
            cells.optionalNumber(MONEY),
            cells.count(YEAR),
            cells.optionalText(PHASE),
            cells.optionalText(NOMINATION),
            cells.places());
    if (cells.complete()) {
      commendations.accept(commendation);
    }
  }

  private static Person person(Table.Cells cells, KnownNames names) {
    return new Person(
        cells.choice(KIND, Nomination.Nominee.class, Nomination.Nominee.PERSON),
        cells.text(NAME),
        names.village(cells.text(VILLAGE)),
        cells.optionalText(ROLE),
        optional(cells, GENDER, Person.Gender.class),
        optional(cells, WORK, Person.Work.class),
        cells.optionalText(IDENTITY_NUMBER).map(Withheld::new),
        cells.optionalText(PHONE).map(Withheld::new));
  }

  private static <E extends Enum<E>> Optional<E> optional(
      Table.Cells cells, Column column, Class<E> type) {
    return cells.optionalText(column).isEmpty()
        ? Optional.empty()
        : Optional.of(cells.choice(column, type, type.getEnumConstants()[0]));
  }
}
