package vn.thidua.announcement;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import vn.thidua.text.spoken.Reading;
import vn.thidua.text.spoken.ReadingSpeed;

/**
 * A text in sentences, as it is read.
 *
 * @param sentences with how long each takes
 */
record Spoken(List<Sentence> sentences) {
  Spoken {
    sentences = List.copyOf(sentences);
  }

  /**
   * A sentence with the mark that ends it.
   *
   * @param seconds how long it takes to read
   */
  record Sentence(String text, int seconds) {}

  /** The sentences of a text in words, which no dot can divide but a full stop. */
  static Spoken of(Announcements announcements, ReadingSpeed speed, String written) {
    List<Sentence> sentences = new ArrayList<>();
    for (String line : announcements.read(written).text().lines().toList()) {
      for (String sentence : line.strip().split("(?<=[.!?…])\\s+", -1)) {
        if (!sentence.isBlank()) {
          int syllables = new Reading(sentence, List.of(), List.of()).syllables();
          sentences.add(new Sentence(sentence, (int) speed.of(syllables).toSeconds()));
        }
      }
    }
    return new Spoken(sentences);
  }

  int seconds() {
    return sentences.stream().mapToInt(Sentence::seconds).sum();
  }

  /** As many sentences as there is time for. */
  Spoken first(int seconds) {
    int count = 0;
    int used = 0;
    while (count < sentences.size() && used + sentences.get(count).seconds() <= seconds) {
      used += sentences.get(count).seconds();
      count++;
    }
    return new Spoken(sentences.subList(0, count));
  }

  /** What is left once the first part was read. */
  Spoken without(Spoken first) {
    return new Spoken(sentences.subList(first.sentences().size(), sentences.size()));
  }

  String text() {
    return sentences.stream().map(Sentence::text).collect(Collectors.joining("\n"));
  }
}
