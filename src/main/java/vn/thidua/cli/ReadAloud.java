package vn.thidua.cli;

import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import vn.thidua.finding.Place;
import vn.thidua.plan.Loudspeaker;
import vn.thidua.text.spoken.Doubt;
import vn.thidua.text.spoken.Reading;
import vn.thidua.text.spoken.ReadingSpeed;

/** What a user is told of a text that is read aloud: how long it takes, where one may stumble. */
final class ReadAloud {
  private final Invocation call;
  private final ReadingSpeed speed;

  /** Read as the plan has it, else as is usual. */
  ReadAloud(Invocation call, Optional<Loudspeaker> loudspeaker) {
    this.call = call;
    this.speed =
        new ReadingSpeed(loudspeaker.map(Loudspeaker::readingSpeed).orElse(ReadingSpeed.USUAL));
  }

  Duration length(int syllables) {
    return speed.of(syllables);
  }

  /** The length in minutes and seconds, with what it was reckoned from. */
  void sayLength(int syllables) {
    Duration length = length(syllables);
    call.say(
        call.messages()
            .get(
                length.toMinutes() > 0 ? "speak.length" : "speak.length-short",
                length.toMinutes(),
                length.toSecondsPart(),
                syllables,
                speed.syllables()));
  }

  /** What an announcer may stumble over in a document, each word once, at its first place. */
  void sayDoubts(List<SpokenDocument.Stumble> stumbles, Function<Place, String> where) {
    Set<String> told = new HashSet<>();
    stumbles.stream()
        .filter(stumble -> told.add(stumble.doubt().written()))
        .forEach(stumble -> call.say(where.apply(stumble.place()) + ": " + text(stumble.doubt())));
  }

  private String text(Doubt doubt) {
    String reason =
        doubt.spoken().isBlank() ? "left-out" : doubt.reason().name().toLowerCase(Locale.ROOT);
    return call.messages().get("speak.doubt." + reason, shown(doubt.written()), doubt.spoken());
  }

  /** A sign as it is, or by its number where it can't be seen. */
  private static String shown(String written) {
    boolean seen = written.codePoints().noneMatch(c -> Character.isISOControl(c) || c == 0xfffd);
    return seen ? written : "U+%04X".formatted(written.codePointAt(0));
  }

  /** What of a bulletin its user is told. */
  void say(Reading reading) {
    reading.doubts().stream().map(this::text).distinct().forEach(call::say);
    sayLength(reading.syllables());
  }
}
