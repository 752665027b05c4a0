package vn.thidua.rollup;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.numbers.fraction.BigFraction;
import vn.thidua.plan.Better;
import vn.thidua.plan.Kind;
import vn.thidua.plan.ShareBase;
import vn.thidua.progress.Total;

/**
 * The rows in which the sums of plans travel: from a commune's machine to the province, and into
 * the files that keep what was done. A row for each plan, then one for each of its indicators;
 * every number is exact, a pace as the quotient of {@code pace} and {@code pace_of}, so that adding
 * up what was added up gives the same as adding up all at once.
 */
public final class Exchange {
  /** The columns, in their order. */
  public static final List<String> COLUMNS =
      List.of(
          "unit",
          "indicator",
          "name",
          "movement",
          "measure",
          "kind",
          "better",
          "base",
          "target",
          "target_to",
          "baseline",
          "value",
          "of",
          "estimated",
          "reported",
          "silent",
          "pace",
          "pace_of",
          "plan",
          "parent",
          "year",
          "at",
          "errors",
          "counted",
          "illustrative",
          "villages",
          "due",
          "on_time",
          "late",
          "over",
          "on_track",
          "slow");

  private static final Set<String> NAMES =
      Set.of("unit", "indicator", "name", "movement", "measure", "plan", "parent");

  private final List<Contribution> read = new ArrayList<>();
  private final Map<String, List<Part>> parts = new HashMap<>();

  /** The rows of a plan. */
  public static List<List<String>> rows(Contribution plan) {
    List<List<String>> rows = new ArrayList<>();
    Map<String, String> head = new HashMap<>();
    head.put("unit", plan.unit());
    head.put("name", plan.name());
    head.put("plan", plan.plan());
    head.put("parent", plan.parent());
    head.put("year", String.valueOf(plan.year()));
    head.put("at", plan.at().toString());
    head.put("errors", String.valueOf(plan.errors()));
    head.put("counted", String.valueOf(plan.counted()));
    head.put("illustrative", String.valueOf(plan.illustrative()));
    head.put("villages", String.valueOf(plan.villages()));
    head.put("due", String.valueOf(plan.due()));
    head.put("on_time", String.valueOf(plan.onTime()));
    head.put("late", String.valueOf(plan.late()));
    head.put("over", String.valueOf(plan.over()));
    head.put("on_track", plan.onTrack().toPlainString());
    head.put("slow", plan.slow().toPlainString());
    rows.add(row(head));
    plan.parts().forEach(part -> rows.add(row(cells(plan.unit(), part))));
    return rows;
  }

  private static Map<String, String> cells(String unit, Part part) {
    Map<String, String> cells = new HashMap<>();
    Measured measured = part.measured();
    cells.put("unit", unit);
    cells.put("indicator", measured.id());
    cells.put("name", measured.name());
    cells.put("movement", measured.movement());
    cells.put("measure", measured.unit());
    cells.put("kind", word(measured.kind()));
    cells.put("better", word(measured.better()));
    cells.put("base", word(measured.base()));
    cells.put("target", plain(part.low()));
    cells.put("target_to", part.low().compareTo(part.high()) == 0 ? "" : plain(part.high()));
    cells.put("baseline", part.baseline().map(Exchange::plain).orElse(""));
    cells.put("value", part.sum().map(Total.Sum::value).map(Exchange::plain).orElse(""));
    cells.put("of", part.sum().flatMap(Total.Sum::of).map(Exchange::plain).orElse(""));
    cells.put("estimated", part.sum().map(Total.Sum::estimated).map(String::valueOf).orElse(""));
    cells.put("reported", String.valueOf(part.reported()));
    cells.put("silent", String.valueOf(part.silent()));
    cells.put("pace", part.pace().getNumerator().toString());
    cells.put("pace_of", part.pace().getDenominator().toString());
    return cells;
  }

  /** Without zeros that say nothing: the same amount is written in one way only. */
  private static String plain(BigDecimal number) {
    return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
  }

  private static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }

  private static List<String> row(Map<String, String> cells) {
    return COLUMNS.stream()
        .map(column -> harmless(column, cells.getOrDefault(column, "")))
        .toList();
  }

  /** A name that a spreadsheet would run as a formula is marked as text. */
  private static String harmless(String column, String text) {
    return NAMES.contains(column) && !text.isEmpty() && "=+-@\t\r'".indexOf(text.charAt(0)) >= 0
        ? "'" + text
        : text;
  }

  /**
   * Takes a row that was read.
   *
   * @param cells by column
   * @return the column whose cell says nothing that is understood; empty where all is well
   */
  public Optional<String> take(Map<String, String> cells) {
    Cells row = new Cells(cells);
    if (row.text("indicator").isEmpty()) {
      Contribution plan = head(row);
      if (row.wrong.isEmpty()) {
        if (parts.putIfAbsent(plan.unit(), new ArrayList<>()) == null) {
          read.add(plan);
        } else {
          return Optional.of("unit");
        }
      }
    } else {
      Part part = part(row);
      List<Part> own = parts.get(row.text("unit"));
      if (row.wrong.isEmpty() && own != null) {
        own.add(part);
      } else if (own == null) {
        return Optional.of("unit");
      }
    }
    return row.wrong;
  }

  /** The plans of all rows that were taken, in their order. */
  public List<Contribution> plans() {
    return read.stream().map(plan -> plan.with(parts.get(plan.unit()))).toList();
  }

  private static Contribution head(Cells row) {
    return new Contribution(
        Arrays.asList(row.required("unit").split("/", -1)),
        row.text("plan"),
        row.text("name"),
        row.text("parent"),
        row.whole("year"),
        row.day("at"),
        row.whole("errors"),
        row.flag("counted"),
        row.flag("illustrative"),
        row.whole("villages"),
        row.whole("due"),
        row.whole("on_time"),
        row.whole("late"),
        row.flag("over"),
        row.number("on_track"),
        row.number("slow"),
        List.of());
  }

  private static Part part(Cells row) {
    BigDecimal low = row.number("target");
    Measured measured =
        new Measured(
            row.text("movement"),
            row.text("indicator"),
            row.text("name"),
            row.text("measure"),
            row.choice("kind", Kind.class, Kind.FLOW),
            row.choice("better", Better.class, Better.HIGHER),
            row.choice("base", ShareBase.class, ShareBase.REPORTED));
    Optional<BigDecimal> of = row.optional("of").filter(whole -> whole.signum() > 0);
    if (measured.kind() == Kind.SHARE && !row.text("value").isEmpty() && of.isEmpty()) {
      row.wrong("of");
    }
    return new Part(
        measured,
        low,
        row.optional("target_to").orElse(low),
        row.optional("baseline"),
        row.optional("value").map(value -> new Total.Sum(value, of, row.flag("estimated"))),
        row.whole("reported"),
        row.whole("silent"),
        row.fraction("pace", "pace_of"));
  }

  /** The cells of a row; remembers the first that could not be read. */
  private static final class Cells {
    private final Map<String, String> cells;
    private Optional<String> wrong = Optional.empty();

    Cells(Map<String, String> cells) {
      this.cells = cells;
    }

    void wrong(String column) {
      if (wrong.isEmpty()) {
        wrong = Optional.of(column);
      }
    }

    String text(String column) {
      String text = cells.getOrDefault(column, "");
      return NAMES.contains(column) && text.startsWith("'") ? text.substring(1) : text;
    }

    String required(String column) {
      if (text(column).isEmpty()) {
        wrong(column);
      }
      return text(column);
    }

    int whole(String column) {
      if (!text(column).matches("[0-9]{1,9}")) {
        wrong(column);
        return 0;
      }
      return Integer.parseInt(text(column));
    }

    boolean flag(String column) {
      if (!text(column).equals("true") && !text(column).equals("false")) {
        wrong(column);
      }
      return text(column).equals("true");
    }

    LocalDate day(String column) {
      try {
        return LocalDate.parse(text(column));
      } catch (DateTimeParseException e) {
        wrong(column);
        return LocalDate.EPOCH;
      }
    }

    BigDecimal number(String column) {
      if (!text(column).matches("-?[0-9]{1,40}(\\.[0-9]{1,40})?")) {
        wrong(column);
        return BigDecimal.ZERO;
      }
      return new BigDecimal(text(column));
    }

    Optional<BigDecimal> optional(String column) {
      return text(column).isEmpty() ? Optional.empty() : Optional.of(number(column));
    }

    BigFraction fraction(String numerator, String denominator) {
      if (!text(numerator).matches("[0-9]{1,60}")) {
        wrong(numerator);
      } else if (!text(denominator).matches("0*[1-9][0-9]{0,59}")) {
        wrong(denominator);
      } else {
        return BigFraction.of(new BigInteger(text(numerator)), new BigInteger(text(denominator)));
      }
      return BigFraction.ONE;
    }

    <E extends Enum<E>> E choice(String column, Class<E> type, E otherwise) {
      for (E constant : type.getEnumConstants()) {
        if (word(constant).equals(text(column))) {
          return constant;
        }
      }
      wrong(column);
      return otherwise;
    }
  }
}
