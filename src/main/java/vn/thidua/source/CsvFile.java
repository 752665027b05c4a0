package vn.thidua.source;

import static vn.thidua.source.Column.*;

import java.util.Set;

/** The kinds of CSV files that a plan has, with their columns. */
enum CsvFile {
  TARGETS(Set.of(VILLAGE, INDICATOR, TARGET), Set.of(PHASE, BASELINE, NOTE)),
  PREVIOUS(Set.of(VILLAGE, PERIOD, INDICATOR, VALUE), Set.of(OF)),
  NOMINATIONS(
      Set.of(ID, KIND, NAME, VILLAGE, MOVEMENT, ACHIEVEMENT, PROPOSED_ON),
      Set.of(ROLE, GENDER, WORK, EVIDENCE, PROPOSED_BY, FORM, IDENTITY_NUMBER, PHONE, NOTE)),
  CONTACTS(Set.of(WHO, EMAIL), Set.of(NOTE)),
  VOTES(Set.of(MEETING, NOMINATION, FOR, AGAINST, ABSENT), Set.of(BLANK, NOTE)),
  COMMENDATIONS(
      Set.of(ID, KIND, NAME, VILLAGE, FORM, ACHIEVEMENT, DECISION, DECIDED_ON, YEAR),
      Set.of(ROLE, GENDER, WORK, MOVEMENT, IDENTITY_NUMBER, PHONE, NOMINATION, MONEY, PHASE, NOTE)),
  DOCUMENTS(Set.of(NUMBER, TYPE, SYMBOL, DATE, SUBJECT), Set.of(FILE, REQUEST, NOTE)),
  CLOSINGS(Set.of(PERIOD, CLOSED_ON, CLOSED_BY, SHA256), Set.of(REASON, ROWS)),
  ADJUSTMENTS(Set.of(VILLAGE, ITEM, DATE), Set.of(POINTS, COUNT, REASON, EVIDENCE, DECIDED_BY)),
  SCORES(Set.of(VILLAGE, ITEM, POINTS), Set.of(STAGE, DATE, REASON)),
  REPORT(
      Set.of(VILLAGE, PERIOD, INDICATOR, VALUE, REPORTED_ON),
      Set.of(OF, CUMULATIVE, KIND, REPORTED_BY, NOTE));

  // Made by Set.of, so as immutable as the enum.
  @SuppressWarnings("ImmutableEnumChecker")
  private final Set<Column> required;

  @SuppressWarnings("ImmutableEnumChecker")
  private final Set<Column> optional;

  CsvFile(Set<Column> required, Set<Column> optional) {
    this.required = required;
    this.optional = optional;
  }

  /** Columns that must stand. */
  Set<Column> required() {
    return required;
  }

  /** Columns that may stand. */
  Set<Column> optional() {
    return optional;
  }

  /** The kind of a file by its path in the plan's folder. */
  static CsvFile named(String file) {
    return switch (file) {
      case PlanFolder.TARGETS_FILE -> TARGETS;
      case PlanFolder.PREVIOUS_FILE -> PREVIOUS;
      case PlanFolder.NOMINATIONS_FILE -> NOMINATIONS;
      case ContactsFile.FILE -> CONTACTS;
      case PlanFolder.VOTES_FILE -> VOTES;
      case PlanFolder.COMMENDATIONS_FILE -> COMMENDATIONS;
      case PlanFolder.DOCUMENTS_FILE -> DOCUMENTS;
      case ClosingsFile.FILE -> CLOSINGS;
      case ScoringTables.ADJUSTMENTS -> ADJUSTMENTS;
      case ScoringTables.SCORES -> SCORES;
      case ClosingsFile.FOLDER + "/targets.csv" -> TARGETS;
      default -> REPORT;
    };
  }
}
