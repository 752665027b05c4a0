package vn.thidua.source;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import vn.thidua.finding.Finding;
import vn.thidua.plan.Commendation;
import vn.thidua.plan.Person;

/** The register of commendations as it is written: rows are added and none is lost. */
public final class Register {
  private static final List<Column> ALWAYS =
      List.of(
          Column.ID,
          Column.NOMINATION,
          Column.NAME,
          Column.VILLAGE,
          Column.KIND,
          Column.ROLE,
          Column.GENDER,
          Column.WORK,
          Column.MOVEMENT,
          Column.ACHIEVEMENT,
          Column.FORM,
          Column.DECISION,
          Column.DECIDED_ON,
          Column.MONEY,
          Column.YEAR,
          Column.PHASE);

  private Register() {}

  /**
   * The register with more rows, in the canonical form of a plan's files. Identity and telephone
   * numbers of those nominated are not taken over: the register does not need them.
   *
   * @param content what stands in the register, which must have been read without a finding of
   *     structure; empty where there is none yet
   */
  public static String with(byte[] content, List<Commendation> more) throws IOException {
    CsvForm old =
        content.length == 0
            ? new CsvForm(List.of(), List.of())
            : CsvForm.of(PlanFolder.COMMENDATIONS_FILE, content, (Finding finding) -> {});
    TreeSet<Column> columns = new TreeSet<>(ALWAYS);
    columns.addAll(old.columns());
    List<List<String>> rows = new ArrayList<>();
    for (List<String> row : old.rows()) {
      Map<Column, String> cells = new EnumMap<>(Column.class);
      for (int i = 0; i < old.columns().size(); i++) {
        cells.put(old.columns().get(i), row.get(i));
      }
      rows.add(row(columns, cells));
    }
    more.forEach(commendation -> rows.add(row(columns, cells(commendation))));
    return new CsvForm(List.copyOf(columns), rows).text();
  }

  private static List<String> row(Set<Column> columns, Map<Column, String> cells) {
    return columns.stream().map(column -> cells.getOrDefault(column, "")).toList();
  }

  private static Map<Column, String> cells(Commendation row) {
    Person person = row.person();
    Map<Column, String> cells = new EnumMap<>(Column.class);
    cells.put(Column.ID, row.id());
    cells.put(Column.NOMINATION, row.nomination().orElse(""));
    cells.put(Column.NAME, person.name());
    cells.put(Column.VILLAGE, person.village().value());
    cells.put(Column.KIND, word(Optional.of(person.kind())));
    cells.put(Column.ROLE, person.role().orElse(""));
    cells.put(Column.GENDER, word(person.gender()));
    cells.put(Column.WORK, word(person.work()));
    cells.put(Column.MOVEMENT, row.movement().orElse(""));
    cells.put(Column.ACHIEVEMENT, row.achievement());
    cells.put(Column.FORM, row.form().value());
    cells.put(Column.DECISION, row.decision());
    cells.put(Column.DECIDED_ON, row.decidedOn().toString());
    cells.put(Column.MONEY, row.money().map(BigDecimal::toPlainString).orElse(""));
    cells.put(Column.YEAR, String.valueOf(row.year()));
    cells.put(Column.PHASE, row.phase().orElse(""));
    return cells;
  }

  private static String word(Optional<? extends Enum<?>> constant) {
    return constant.map(one -> one.name().toLowerCase(Locale.ROOT)).orElse("");
  }
}
