package vn.thidua.document;

import java.lang.reflect.RecordComponent;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.regex.Pattern;
import vn.thidua.finding.Passage;
import vn.thidua.finding.Place;
import vn.thidua.plan.Places;

/**
 * The words in a plan's files that hold numbers, with their places: a document takes them over as
 * they are, names, paragraphs, citations, so that a number in them needs no footnote of its own.
 */
public final class Quotations {
  private static final Pattern NUMBER_AND_WORD = Pattern.compile("(?=.*\\d)(?=.*\\p{L}).*");
  private static final Pattern ENDS = Pattern.compile("[.,;:…/ ]+$");

  private final Map<String, IntFunction<Place>> places = new LinkedHashMap<>();
  private List<String> longestFirst = List.of();

  private Quotations() {}

  /**
   * All the words in some records.
   *
   * @param written records, and lists of records, as they were read
   */
  public static Quotations of(List<?> written) {
    Quotations quotations = new Quotations();
    quotations.walk(written, Optional.empty());
    quotations.longestFirst =
        quotations.places.keySet().stream()
            .sorted(Comparator.comparing(String::length).reversed())
            .toList();
    return quotations;
  }

  /**
   * Where the words were written that a text takes over around some of its characters; the longest
   * such words count.
   *
   * @param from the first of the characters, from 0
   * @param to behind the last
   */
  Optional<Place> of(String text, int from, int to) {
    String folded = text.toLowerCase(Locale.ROOT);
    for (String words : longestFirst) {
      for (int at = folded.indexOf(words); at >= 0; at = folded.indexOf(words, at + 1)) {
        if (at <= from && to <= at + words.length()) {
          return Optional.of(places.get(words).apply(from - at));
        }
      }
    }
    return Optional.empty();
  }

  private void walk(Object written, Optional<Place> place) {
    if (written instanceof String text) {
      place.ifPresent(there -> add(text, there));
    } else if (written instanceof Passage passage) {
      words(passage.text()).ifPresent(words -> places.put(words, passage::at));
    } else if (written instanceof Optional<?> optional) {
      optional.ifPresent(one -> walk(one, place));
    } else if (written instanceof Iterable<?> all) {
      all.forEach(one -> walk(one, place));
    } else if (written instanceof Map<?, ?> map) {
      map.values().forEach(one -> walk(one, place));
    } else if (written instanceof Record record) {
      components(record, place);
    }
  }

  private void components(Record record, Optional<Place> place) {
    Map<String, Object> values = new LinkedHashMap<>();
    Optional<Places> own = Optional.empty();
    for (RecordComponent component : record.getClass().getRecordComponents()) {
      Object value = read(component, record);
      if (value instanceof Places places) {
        own = Optional.of(places);
      } else {
        values.put(key(component.getName()), value);
      }
    }
    for (Map.Entry<String, Object> value : values.entrySet()) {
      walk(value.getValue(), own.map(places -> places.of(value.getKey())).or(() -> place));
    }
  }

  private static Object read(RecordComponent component, Record record) {
    try {
      return component.getAccessor().invoke(record);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(component.getName(), e);
    }
  }

  /** As the files have it. */
  private static String key(String component) {
    return component.replaceAll("(?=[A-Z])", "_").toLowerCase(Locale.ROOT);
  }

  /** The first place counts, unless a passage knows the place of each of its characters. */
  private void add(String text, Place place) {
    words(text).ifPresent(words -> places.putIfAbsent(words, offset -> place));
  }

  /** As they are looked for; what ends a sentence is the document's own. */
  private static Optional<String> words(String text) {
    return Optional.of(Block.of(Block.Kind.PARAGRAPH, text).text())
        .map(folded -> ENDS.matcher(folded).replaceAll("").toLowerCase(Locale.ROOT))
        .filter(words -> NUMBER_AND_WORD.matcher(words).matches());
  }
}
