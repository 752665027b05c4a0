package vn.thidua.text;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Bytes that somebody sent, as text in NFC.
 *
 * @param encoding what they were written in, as people call it
 * @param confidence in percent: how many of the words with marks are Vietnamese syllables, for an
 *     encoding that had to be recognised; 100 for one that says itself what it is
 * @param converted whether it was recognised by its words, so that a reader should look at it
 */
public record Decoding(String text, String encoding, int confidence, boolean converted) {
  /** Less than that may be anything. */
  private static final int ENOUGH = 60;

  /** Text of which that many words are right needs no other encoding; the rest is abbreviations. */
  private static final int PLAIN = 90;

  /** So many words tell as much as all do. */
  private static final int JUDGED = 5_000;

  private static final char LAST_ASCII = '\u007f';

  private static final int MARKS =
      1 << Character.NON_SPACING_MARK
          | 1 << Character.COMBINING_SPACING_MARK
          | 1 << Character.ENCLOSING_MARK;

  private static final Remembered<Boolean> SYLLABLES = new Remembered<>(Syllables::isOne);
  private static final Charset WESTERN = Charset.forName("windows-1252");

  /** The text of bytes; empty where no encoding makes Vietnamese of them. */
  public static Optional<Decoding> of(byte[] bytes) {
    Optional<Decoding> marked = marked(bytes);
    if (marked.isPresent()) {
      return marked;
    }
    Optional<String> unicode = strictly(bytes, 0, StandardCharsets.UTF_8);
    if (unicode.isPresent()) {
      return Optional.of(sure(unicode.get(), "UTF-8"));
    }
    String western = new String(bytes, WESTERN);
    return Stream.concat(
            Stream.of(judged(new String(bytes, Charset.forName("windows-1258")), "windows-1258")),
            legacy(western))
        .max(Comparator.comparingInt(Decoding::confidence))
        .filter(best -> best.confidence() >= ENOUGH);
  }

  /**
   * The texts of one file in Vietnamese where they are in an old font's encoding although they came
   * as Unicode; empty where they are not.
   */
  public static Optional<Decoding> ofFonts(String text) {
    if (!hasWestern(text)) {
      return Optional.empty();
    }
    int now = judged(text, "").confidence();
    return now < PLAIN
        ? legacy(text)
            .max(Comparator.comparingInt(Decoding::confidence))
            .filter(best -> best.confidence() >= ENOUGH && best.confidence() > now)
        : Optional.empty();
  }

  private static Stream<Decoding> legacy(String western) {
    return Stream.of(LegacyEncoding.values())
        .map(encoding -> judged(encoding.convert(western), encoding.shown()));
  }

  /** What a mark at the beginning, or zeros at every other place, tell. */
  private static Optional<Decoding> marked(byte[] bytes) {
    if (starts(bytes, 0xEF, 0xBB, 0xBF)) {
      return strictly(bytes, 3, StandardCharsets.UTF_8).map(text -> sure(text, "UTF-8"));
    }
    if (starts(bytes, 0xFF, 0xFE) || zeros(bytes, 1)) {
      int start = starts(bytes, 0xFF, 0xFE) ? 2 : 0;
      return strictly(bytes, start, StandardCharsets.UTF_16LE).map(text -> sure(text, "UTF-16 LE"));
    }
    if (starts(bytes, 0xFE, 0xFF) || zeros(bytes, 0)) {
      int start = starts(bytes, 0xFE, 0xFF) ? 2 : 0;
      return strictly(bytes, start, StandardCharsets.UTF_16BE).map(text -> sure(text, "UTF-16 BE"));
    }
    return Optional.empty();
  }

  private static boolean starts(byte[] bytes, int... mark) {
    for (int i = 0; i < mark.length; i++) {
      if (i >= bytes.length || (bytes[i] & 0xFF) != mark[i]) {
        return false;
      }
    }
    return true;
  }

  /** Whether most of every other byte are zero, as in UTF-16 without a mark. */
  private static boolean zeros(byte[] bytes, int first) {
    int length = Math.min(bytes.length, 400) / 2 * 2;
    int zeros = 0;
    for (int i = first; i < length; i += 2) {
      zeros += bytes[i] == 0 ? 1 : 0;
    }
    return length >= 4 && zeros * 4 > length / 2 * 3;
  }

  private static Optional<String> strictly(byte[] bytes, int start, Charset charset) {
    try {
      return Optional.of(
          charset
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT)
              .decode(ByteBuffer.wrap(bytes, start, bytes.length - start))
              .toString());
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }

  private static Decoding sure(String text, String encoding) {
    return new Decoding(Unicode.composed(text), encoding, 100, false);
  }

  private static Decoding judged(String text, String encoding) {
    String composed = Unicode.composed(text);
    int all = 0;
    int good = 0;
    int length = composed.length();
    for (int i = 0; i < length && all < JUDGED; i++) {
      if (composed.charAt(i) > LAST_ASCII && isOfWord(composed.charAt(i))) {
        int start = i;
        while (start > 0 && isOfWord(composed.charAt(start - 1))) {
          start--;
        }
        while (i < length && isOfWord(composed.charAt(i))) {
          i++;
        }
        good += SYLLABLES.of(composed.substring(start, i)) ? 1 : 0;
        all++;
      }
    }
    boolean odd = hasControls(composed);
    int confidence = all == 0 || odd ? 0 : good * 100 / all;
    return new Decoding(composed, encoding, confidence, true);
  }

  /** Whether a character is a letter, or a mark or a half of one. */
  private static boolean isOfWord(char c) {
    return c <= LAST_ASCII
        ? (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z')
        : Character.isLetter(c)
            || Character.isSurrogate(c)
            || (MARKS >> Character.getType(c) & 1) != 0;
  }

  /** Whether a text has any letter of Western Europe, of which old fonts made theirs. */
  private static boolean hasWestern(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= 0xA1 && text.charAt(i) <= 0xFE) {
        return true;
      }
    }
    return false;
  }

  private static boolean hasControls(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < ' ' && c != '\t' && c != '\n' && c != '\r') {
        return true;
      }
    }
    return false;
  }
}
