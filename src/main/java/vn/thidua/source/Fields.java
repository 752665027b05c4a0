package vn.thidua.source;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.thidua.calendar.Dates;
import vn.thidua.calendar.LunarDay;
import vn.thidua.calendar.Span;
import vn.thidua.finding.Code;
import vn.thidua.finding.Finding;
import vn.thidua.finding.Passage;
import vn.thidua.finding.Place;
import vn.thidua.plan.PhaseAmount;
import vn.thidua.plan.PhaseId;
import vn.thidua.plan.Places;
import vn.thidua.plan.Target;
import vn.thidua.text.Names;
import vn.thidua.text.Nearest;
import vn.thidua.text.Numbers;

/**
 * The keys of one mapping, read one by one. What is missing or of the wrong type becomes a finding
 * and a stand-in value, so that reading goes on; a record made with a stand-in is not {@link
 * #complete}.
 */
final class Fields {
  /** The first and last year of a day that the tool computes with. */
  static final int FIRST_YEAR = 1900;

  static final int LAST_YEAR = 2200;

  /** Every month of a plan is held in memory and printed. */
  private static final int MOST_YEARS = 5;

  private static final Pattern PERCENT = Pattern.compile("(100|[1-9]?[0-9])%");

  private final Map<String, Node.Entry> entries;
  private final Place place;
  private final Consumer<Finding> findings;

  /** Known keys that an unknown one probably means: that they are missing is said already. */
  private final Set<String> misspelt = new HashSet<>();

  private boolean complete = true;

  private Fields(Map<String, Node.Entry> entries, Place place, Consumer<Finding> findings) {
    this.entries = entries;
    this.place = place;
    this.findings = findings;
  }

  /** The keys of a node that must be a mapping with none but the known keys. */
  static Fields of(Node node, Consumer<Finding> findings, String... known) {
    if (!(node instanceof Node.Mapping mapping)) {
      findings.accept(Code.S008.at(node.place(), "@mapping"));
      Fields none = new Fields(Map.of(), node.place(), finding -> {});
      none.complete = false;
      return none;
    }
    List<String> keys = Arrays.asList(known);
    Fields fields = new Fields(mapping.entries(), mapping.place(), findings);
    mapping
        .entries()
        .forEach(
            (key, entry) -> {
              if (!keys.contains(key)) {
                Optional<String> near =
                    VietnameseKeys.meant(key, keys).or(() -> Nearest.to(key, keys));
                near.ifPresent(fields.misspelt::add);
                findings.accept(
                    Code.S006.at(entry.key(), key, near.orElse(""), String.join(", ", keys)));
              }
            });
    return fields;
  }

  /** Whether every value that must stand stood and could be read. */
  boolean complete() {
    return complete;
  }

  /** Whether a key seems to stand under another name, so that what it holds was not read. */
  boolean isMisspelt(String key) {
    return misspelt.contains(key);
  }

  /** Where each value was written. */
  Places places() {
    Map<String, Place> places = new LinkedHashMap<>();
    entries.forEach((key, entry) -> places.put(key, entry.value().place()));
    return new KeyPlaces(place, places);
  }

  String text(String key) {
    return required(key, optionalText(key), "");
  }

  Optional<String> optionalText(String key) {
    return value(key).flatMap(node -> scalar(node).map(Node.Scalar::text));
  }

  String id(String key) {
    return required(key, optionalId(key), "");
  }

  /**
   * Ids and folded names under which others may mean this record although it is left out: what
   * stands at those keys, right or wrong.
   */
  Set<String> written(String... keys) {
    Set<String> written = new HashSet<>();
    for (String key : keys) {
      Optional<Node> node = value(key);
      List<Node> values =
          node.isPresent() && node.get() instanceof Node.Sequence sequence
              ? sequence.items()
              : node.stream().toList();
      for (Node value : values) {
        if (value instanceof Node.Scalar scalar) {
          written.add(scalar.text());
          written.add(Names.fold(scalar.text()));
        }
      }
    }
    return written;
  }

  Optional<String> optionalId(String key) {
    return value(key).flatMap(this::id);
  }

  /** A day of our time: one that the tool computes with. */
  LocalDate day(String key) {
    return required(key, optionalDay(key), LocalDate.EPOCH);
  }

  Optional<LocalDate> optionalDay(String key) {
    return value(key)
        .flatMap(this::scalar)
        .flatMap(
            scalar ->
                date(scalar)
                    .filter(
                        day -> {
                          boolean ours = day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR;
                          if (!ours) {
                            findings.accept(
                                Code.S031.at(scalar.place(), day, FIRST_YEAR, LAST_YEAR));
                          }
                          return ours;
                        }));
  }

  /** Any day of history. */
  LocalDate date(String key) {
    return required(key, value(key).flatMap(this::scalar).flatMap(this::date), LocalDate.EPOCH);
  }

  /** The time between two days; empty, with a finding, where it ends before it begins or never. */
  Optional<Span> span(LocalDate from, LocalDate to) {
    Place place = places().of(value("to").isPresent() ? "to" : "from");
    if (to.isBefore(from)) {
      findings.accept(Code.S017.at(place, from, to, "@end", "@before-beginning"));
      return Optional.empty();
    }
    if (from.plusYears(MOST_YEARS).isBefore(to)) {
      findings.accept(Code.S032.at(place, from, to, MOST_YEARS));
      return Optional.empty();
    }
    return Optional.of(new Span(from, to));
  }

  /** A day of the lunar calendar, such as {@code 10/3}. */
  Optional<LunarDay> optionalLunarDay(String key) {
    return value(key)
        .flatMap(this::scalar)
        .flatMap(
            scalar -> {
              Optional<LunarDay> day = LunarDay.parse(scalar.text());
              if (day.isEmpty()) {
                findings.accept(Code.S009.at(scalar.place(), scalar.text(), "10/3"));
              }
              return day;
            });
  }

  int whole(String key, int least, int most) {
    OptionalInt number = optionalWhole(key, least, most);
    return required(
        key, number.isPresent() ? Optional.of(number.getAsInt()) : Optional.empty(), least);
  }

  OptionalInt optionalWhole(String key, int least, int most) {
    Optional<Integer> whole = value(key).flatMap(node -> whole(node, least, most));
    return whole.isPresent() ? OptionalInt.of(whole.get()) : OptionalInt.empty();
  }

  /** A part of a hundred such as {@code 20%}; empty where something else stands. */
  Optional<Integer> percent(String key) {
    return value(key)
        .filter(Node.Scalar.class::isInstance)
        .map(node -> ((Node.Scalar) node).text())
        .filter(text -> PERCENT.matcher(text).matches())
        .map(text -> Integer.valueOf(text.substring(0, text.length() - 1)));
  }

  /** The whole numbers of a list; none where the key is left out. */
  List<Integer> wholes(String key, int least, int most) {
    return items(key, node -> whole(node, least, most));
  }

  private Optional<Integer> whole(Node node, int least, int most) {
    Optional<Node.Scalar> scalar = scalar(node);
    Optional<BigDecimal> number = scalar.flatMap(this::number);
    if (number.isEmpty()) {
      return Optional.empty();
    }
    BigDecimal value = number.get();
    boolean fits =
        value.stripTrailingZeros().scale() <= 0
            && value.compareTo(BigDecimal.valueOf(least)) >= 0
            && value.compareTo(BigDecimal.valueOf(most)) <= 0;
    if (!fits) {
      findings.accept(Code.S016.at(scalar.get().place(), scalar.get().text(), least, most));
      return Optional.empty();
    }
    return Optional.of(value.intValueExact());
  }

  /**
   * A mapping from phases to amounts, those left out that can't be read.
   *
   * @param ranges whether an amount is a list of two numbers
   */
  List<PhaseAmount> phaseAmounts(String key, boolean ranges) {
    Optional<Node> node = value(key);
    if (!(node.orElse(null) instanceof Node.Mapping mapping)) {
      node.ifPresent(other -> findings.accept(Code.S008.at(other.place(), "@mapping")));
      return List.of();
    }
    List<PhaseAmount> amounts = new ArrayList<>();
    mapping
        .entries()
        .forEach(
            (phase, entry) ->
                amount(entry.value(), ranges)
                    .ifPresent(
                        amount ->
                            amounts.add(new PhaseAmount(new PhaseId(phase), amount, entry.key()))));
    return amounts;
  }

  /** One entry of a mapping whose keys are ids. */
  record PlacedNumber(String key, BigDecimal value, Place place) {}

  /** A mapping from ids to numbers, those left out that can't be read. */
  List<PlacedNumber> placedNumbers(String key) {
    Optional<Node> node = value(key);
    if (!(node.orElse(null) instanceof Node.Mapping mapping)) {
      node.ifPresent(other -> findings.accept(Code.S008.at(other.place(), "@mapping")));
      return List.of();
    }
    List<PlacedNumber> numbers = new ArrayList<>();
    mapping
        .entries()
        .forEach(
            (id, entry) ->
                scalar(entry.value())
                    .flatMap(this::number)
                    .ifPresent(number -> numbers.add(new PlacedNumber(id, number, entry.key()))));
    return numbers;
  }

  private Optional<Target> amount(Node node, boolean range) {
    List<BigDecimal> numbers =
        (node instanceof Node.Sequence sequence ? sequence.items() : List.of(node))
            .stream().flatMap(item -> scalar(item).flatMap(this::number).stream()).toList();
    boolean list = node instanceof Node.Sequence;
    if (list != range || numbers.size() > 2 || (range && numbers.size() < 2)) {
      findings.accept(Code.S008.at(node.place(), range ? "@range" : "@number"));
      return Optional.empty();
    }
    return numbers.isEmpty()
        ? Optional.empty()
        : Optional.of(new Target(numbers.get(0), numbers.get(numbers.size() - 1)));
  }

  BigDecimal number(String key) {
    return required(key, optionalNumber(key), BigDecimal.ZERO);
  }

  Optional<BigDecimal> optionalNumber(String key) {
    return value(key).flatMap(this::scalar).flatMap(this::number);
  }

  /** One of an enum's words, in lower case; {@code otherwise} where the key is left out. */
  <E extends Enum<E>> E choice(String key, Class<E> type, E otherwise) {
    return optionalChoice(key, type).orElse(otherwise);
  }

  /** One of an enum's words; the first stands in where it is missing or none of them. */
  <E extends Enum<E>> E choice(String key, Class<E> type) {
    return required(key, optionalChoice(key, type), type.getEnumConstants()[0]);
  }

  /** One of an enum's words, where one stands. */
  <E extends Enum<E>> Optional<E> optionalChoice(String key, Class<E> type) {
    return value(key)
        .flatMap(this::scalar)
        .flatMap(
            scalar -> {
              Optional<E> chosen = Words.constant(type, scalar.text());
              if (chosen.isEmpty()) {
                findings.accept(Words.unknown(type, scalar.text(), scalar.place()));
              }
              return chosen;
            });
  }

  /** The words of a list that are an enum's. */
  <E extends Enum<E>> List<E> choices(String key, Class<E> type) {
    return items(
        key,
        node ->
            scalar(node)
                .flatMap(
                    scalar -> {
                      Optional<E> chosen = Words.constant(type, scalar.text());
                      if (chosen.isEmpty()) {
                        findings.accept(Words.unknown(type, scalar.text(), scalar.place()));
                        complete = false;
                      }
                      return chosen;
                    }));
  }

  /** A time of the day such as {@code 05:30}. */
  LocalTime time(String key) {
    Optional<LocalTime> time =
        value(key)
            .flatMap(this::scalar)
            .flatMap(
                scalar -> {
                  boolean written = scalar.text().matches("([01]\\d|2[0-3]):[0-5]\\d");
                  if (!written) {
                    findings.accept(Code.S080.at(scalar.place(), scalar.text()));
                  }
                  return written ? Optional.of(LocalTime.parse(scalar.text())) : Optional.empty();
                });
    return required(key, time, LocalTime.MIDNIGHT);
  }

  /** The items of a list of texts; none where the key is left out. */
  List<String> texts(String key) {
    return items(key, node -> scalar(node).map(Node.Scalar::text));
  }

  /** The text or texts under a key as passages, the empty ones left out. */
  List<Passage> passages(String key) {
    return value(key).stream()
        .flatMap(
            node -> node instanceof Node.Sequence list ? list.items().stream() : Stream.of(node))
        .filter(Node.Scalar.class::isInstance)
        .map(node -> ((Node.Scalar) node).passage())
        .toList();
  }

  List<String> ids(String key) {
    return items(key, this::id);
  }

  /** As above, each with its place. */
  Map<String, Place> placedIds(String key) {
    Map<String, Place> ids = new LinkedHashMap<>();
    items(key, node -> id(node).map(id -> Map.entry(id, node.place())))
        .forEach(id -> ids.put(id.getKey(), id.getValue()));
    return ids;
  }

  List<BigDecimal> numbers(String key) {
    return items(key, node -> scalar(node).flatMap(this::number));
  }

  /** The items of a list, those left out that can't be read. */
  <T> List<T> items(String key, Function<Node, Optional<T>> read) {
    Optional<Node> node = value(key);
    if (node.isEmpty()) {
      return List.of();
    }
    if (!(node.get() instanceof Node.Sequence sequence)) {
      findings.accept(Code.S008.at(node.get().place(), "@list"));
      return List.of();
    }
    return sequence.items().stream().map(read).flatMap(Optional::stream).toList();
  }

  /** As {@link #items}, where the key may not be left out. */
  <T> List<T> requiredItems(String key, Function<Node, Optional<T>> read) {
    if (value(key).isEmpty()) {
      missing(key);
      return List.of();
    }
    return items(key, read);
  }

  /** The node under a key that must stand; empty, with a finding, where it does not. */
  Optional<Node> node(String key) {
    Optional<Node> node = value(key);
    if (node.isEmpty()) {
      missing(key);
    }
    return node;
  }

  /** The node under a key; empty where the key or its value is left out. */
  Optional<Node> value(String key) {
    return Optional.ofNullable(entries.get(key))
        .map(Node.Entry::value)
        .filter(node -> !isBlank(node));
  }

  /** Nothing, or quotes with nothing between them. */
  private static boolean isBlank(Node node) {
    return node instanceof Node.Empty
        || (node instanceof Node.Scalar scalar && scalar.text().isEmpty());
  }

  /** The record misses a part, whose findings were made elsewhere. */
  void incomplete() {
    complete = false;
  }

  private <T> T required(String key, Optional<T> value, T standIn) {
    if (value.isEmpty()) {
      complete = false;
      if (value(key).isEmpty()) {
        missing(key);
      }
    }
    return value.orElse(standIn);
  }

  private void missing(String key) {
    complete = false;
    if (!misspelt.contains(key)) {
      Place at = entries.containsKey(key) ? entries.get(key).key() : place;
      findings.accept(Code.S007.at(at, key));
    }
  }

  private Optional<Node.Scalar> scalar(Node node) {
    if (node instanceof Node.Scalar scalar && !isBlank(node)) {
      return Optional.of(scalar);
    }
    findings.accept(Code.S008.at(node.place(), "@text"));
    return Optional.empty();
  }

  private Optional<String> id(Node node) {
    Optional<String> text = scalar(node).map(Node.Scalar::text);
    if (text.isPresent() && !isId(text.get())) {
      findings.accept(Code.S011.at(node.place(), text.get()));
      return Optional.empty();
    }
    return text;
  }

  /** Lower-case ASCII words and numbers with single hyphens between. */
  private static boolean isId(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean word = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
      boolean hyphen = c == '-' && i > 0 && i < text.length() - 1 && text.charAt(i - 1) != '-';
      if (!word && !hyphen) {
        return false;
      }
    }
    return !text.isEmpty();
  }

  private Optional<BigDecimal> number(Node.Scalar scalar) {
    Optional<BigDecimal> number = Numbers.parse(scalar.text());
    if (number.isEmpty()) {
      findings.accept(NumberFinding.unread(scalar.text(), "", scalar.place()));
    } else {
      NumberFinding.thousands(scalar.text(), scalar::place).ifPresent(findings);
    }
    return number;
  }

  private Optional<LocalDate> date(Node.Scalar scalar) {
    Optional<LocalDate> date = Dates.parse(scalar.text());
    if (date.isEmpty()) {
      findings.accept(DateFinding.of(scalar.text(), scalar.place()));
    }
    return date;
  }
}
