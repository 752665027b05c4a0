package vn.thidua.prose;

import static vn.thidua.finding.Code.L105;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.thidua.finding.Finding;
import vn.thidua.finding.Place;
import vn.thidua.text.Names;

/**
 * {@code L105}: one word is spelled in one way: the place of its tone mark ({@code Ủy}/{@code Uỷ}),
 * and i or y after s and k ({@code liệt sĩ}/{@code liệt sỹ}). The rarer spelling is named, once.
 */
final class Spellings implements ProseRule {
  private static final Pattern WORD =
      Pattern.compile(
          "\\p{L}*(?:[oO][àáảãạ]|[òóỏõọ][aA]|[oO][èéẻẽẹ]|[òóỏõọ][eE]|[uUùúủũụÙÚỦŨỤ]"
              + "[yỳýỷỹỵ]|[òóỏõọÒÓỎÕỌ][aAeE])(?!\\p{L})|(?<!\\p{L})[sSkK][ĩỹ](?!\\p{L})");

  /** Where a spelling stands first, and how often it stands. */
  private record Spelled(String word, Place place, int count) {}

  @Override
  public void check(List<Prose> document, Consumer<Finding> findings) {
    Map<String, Map<String, Spelled>> words = new LinkedHashMap<>();
    for (Prose prose : document) {
      Matcher found = WORD.matcher(prose.text());
      while (found.find()) {
        String word = found.group().toLowerCase(Locale.ROOT);
        int start = found.start();
        words
            .computeIfAbsent(Names.fold(word).replace('ỹ', 'ĩ'), key -> new LinkedHashMap<>())
            .compute(
                word,
                (w, known) ->
                    known == null
                        ? new Spelled(found.group(), prose.passage().at(start), 1)
                        : new Spelled(known.word(), known.place(), known.count() + 1));
      }
    }
    for (Map<String, Spelled> spellings : words.values()) {
      if (spellings.size() > 1) {
        List<Spelled> all = new ArrayList<>(spellings.values());
        all.sort((a, b) -> Integer.compare(a.count(), b.count()));
        Spelled rare = all.get(0);
        Spelled usual = all.get(all.size() - 1);
        findings.accept(L105.at(rare.place(), rare.word(), usual.word(), usual.place().line()));
      }
    }
  }
}
