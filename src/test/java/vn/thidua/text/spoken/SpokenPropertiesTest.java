package vn.thidua.text.spoken;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import vn.thidua.text.Syllables;

/** What holds of everything that is read aloud. */
final class SpokenPropertiesTest {
  private static final Lexicon LEXICON = Lexicon.standard();
  private static final Announcer ANNOUNCER = new Announcer(LEXICON);
  private static final List<String> SNIPPETS = snippets();

  private static List<String> snippets() {
    try {
      return Files.readAllLines(Path.of("src/test/resources/vn/thidua/text/spoken/readings.tsv"))
          .stream()
          .filter(line -> !line.startsWith("#"))
          .map(line -> line.split("\t", -1)[1])
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Snippets, words and odd characters in any order, with nothing between them. */
  @Provide
  Arbitrary<String> texts() {
    return parts().map(parts -> String.join("", parts));
  }

  /**
   * What people write, one after the other. Of noise the law would not hold: glued to a number, an
   * abbreviation is read as letters ({@code AN2}), and as what it means once the number is a word.
   */
  @Provide
  Arbitrary<String> writtenTexts() {
    return Arbitraries.of(SNIPPETS).list().ofMaxSize(8).map(parts -> String.join(" ", parts));
  }

  private static Arbitrary<List<String>> parts() {
    return Arbitraries.oneOf(
            Arbitraries.of(SNIPPETS),
            Arbitraries.of(
                "xã",
                " ",
                "\n",
                ". ",
                ", ",
                " - ",
                "-",
                "/",
                "(",
                ")",
                "…",
                "UBND",
                "số ",
                "ngày ",
                "tháng ",
                "thứ ",
                "XIV",
                "%",
                "m2",
                "h",
                ":",
                "5",
                "05",
                "2023",
                "1.000",
                "0,5",
                "٣",
                "²",
                "½",
                "Ⅳ",
                "①",
                "漢",
                "\ud835\udfcf",
                "😀",
                "\u0000",
                "\u0301",
                "\ud800"),
            Arbitraries.strings().numeric().ofMaxLength(12),
            Arbitraries.strings().withChars("0123456789./-,:% hm").ofMaxLength(12),
            Arbitraries.strings().ofMaxLength(6))
        .list()
        .ofMaxSize(8);
  }

  @Property
  void no_digit_and_no_sign_is_left_of_any_text(@ForAll("texts") String text) {
    String read = ANNOUNCER.read(text).text();
    assertThat(read.codePoints().filter(c -> !isRead(c)).mapToObj(Character::getName)).isEmpty();
  }

  private static boolean isRead(int c) {
    int type = Character.getType(c);
    return Character.isLetter(c)
        || type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK
        || type == Character.ENCLOSING_MARK
        || " \n\t,.;:?!".indexOf(c) >= 0;
  }

  @Property(tries = 4000)
  void what_is_words_already_comes_back_as_it_is(@ForAll("writtenTexts") String text) {
    String read = ANNOUNCER.read(text).text();
    Reading again = ANNOUNCER.read(read);
    assertThat(again.text()).isEqualTo(read);
    assertThat(again.changes()).isEmpty();
  }

  /** Every word of a text is either changed, and told so, or stands there in its order. */
  @Property
  void nothing_else_of_the_text_changes(@ForAll("texts") String text) {
    Reading reading = ANNOUNCER.read(text);
    String plain = java.text.Normalizer.normalize(text, java.text.Normalizer.Form.NFC);
    int at = 0;
    int found = 0;
    for (Reading.Change change : reading.changes()) {
      found = follow(reading.text(), plain.substring(at, change.offset()), found);
      at = change.offset() + change.written().length();
    }
    follow(reading.text(), plain.substring(at), found);
  }

  private static int follow(String read, String kept, int from) {
    int at = from;
    for (String word : kept.split("[^\\p{L}\\p{M}]+", -1)) {
      int found = read.indexOf(word, at);
      assertThat(found).as("%s in %s", word, read).isGreaterThanOrEqualTo(0);
      at = found + word.length();
    }
    return at;
  }

  @Property(tries = 200)
  void words_of_vietnamese_are_kept(@ForAll("words") List<String> words) {
    String text = String.join(" ", words) + ".";
    assertThat(ANNOUNCER.read(text).text()).isEqualTo(text);
    assertThat(ANNOUNCER.read(text).syllables()).isEqualTo(words.size());
  }

  @Provide
  Arbitrary<List<String>> words() {
    List<String> syllables =
        SNIPPETS.stream()
            .flatMap(snippet -> List.of(snippet.split("[^\\p{L}]+", -1)).stream())
            .filter(word -> word.length() > 1 && Syllables.isOne(word))
            .filter(
                word -> LEXICON.reading(word).isEmpty() && Character.isLowerCase(word.charAt(0)))
            .distinct()
            .toList();
    return Arbitraries.of(syllables).list().ofMinSize(1).ofMaxSize(30);
  }

  @Property(tries = 1)
  void every_reading_of_the_list_is_words() {
    for (String written : LEXICON.written()) {
      String reading = LEXICON.reading(written).orElseThrow();
      assertThat(ANNOUNCER.read(reading).text()).as(written).isEqualToIgnoringCase(reading);
    }
  }
}
