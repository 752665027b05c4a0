package vn.thidua.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Consumer;
import vn.thidua.finding.Code;
import vn.thidua.finding.Finding;
import vn.thidua.finding.Place;

/**
 * The lines of a stream of bytes, one at a time. A line that is no UTF-8 is a finding and is passed
 * over.
 */
final class Lines {
  /** A line longer than any row of a report: a file that is no CSV at all. */
  private static final int LONGEST = 1 << 20;

  private static final int CHUNK = 1 << 13;
  private static final int FEWEST = 1 << 8;
  private static final byte[] NOTHING = new byte[0];

  private final String file;
  private final InputStream in;
  private final Consumer<Finding> findings;
  private byte[] chunk = NOTHING;
  private int chunkAt;
  private int chunkEnd;
  private byte[] bytes = new byte[256];
  private int number;
  private boolean ended;

  private boolean toldDecomposed;

  /** The line before ended in a carriage return, which a line feed may complete. */
  private boolean returned;

  Lines(String file, InputStream in, Consumer<Finding> findings) {
    this.file = file;
    this.in = in;
    this.findings = findings;
  }

  /**
   * A line without its end.
   *
   * @param number starting from 1
   * @param ascii whether it holds nothing but ASCII
   */
  record Line(String text, int number, boolean ascii) {}

  /** The next line that can be read; empty at the end. */
  Optional<Line> next() throws IOException {
    while (!ended) {
      int length = fill();
      if (length < 0) {
        break;
      }
      number++;
      int start = number == 1 && startsWithMark(length) ? 3 : 0;
      String text = new String(bytes, start, length - start, StandardCharsets.UTF_8);
      int wrong = text.indexOf('\ufffd');
      if (wrong < 0 && text.length() == length - start) {
        return Optional.of(new Line(text, number, true));
      }
      if (wrong < 0
          || Arrays.equals(
              text.getBytes(StandardCharsets.UTF_8), Arrays.copyOfRange(bytes, start, length))) {
        composed(text, start, length);
        return Optional.of(new Line(text, number, false));
      }
      findings.accept(Code.S003.at(new Place(file, number, text.codePointCount(0, wrong) + 1)));
    }
    return Optional.empty();
  }

  /** Says once that the file has letters with separate marks (U+0300 to U+036F). */
  private void composed(String text, int start, int length) {
    for (int i = start; i < length && !toldDecomposed; i++) {
      if (bytes[i] == (byte) 0xCC || bytes[i] == (byte) 0xCD) {
        int at = 0;
        while (at < text.length() && (text.charAt(at) < '\u0300' || text.charAt(at) > '\u036f')) {
          at++;
        }
        if (at < text.length()) {
          toldDecomposed = true;
          findings.accept(
              Code.D117.at(new Place(file, number, Math.max(1, text.codePointCount(0, at)))));
        }
        return;
      }
    }
  }

  /**
   * All lines that can be read; one passed over leaves an empty line, so that the places below it
   * stay right.
   */
  String whole() throws IOException {
    StringBuilder text = new StringBuilder();
    int written = 0;
    for (Optional<Line> line = next(); line.isPresent(); line = next()) {
      text.append("\n".repeat(line.get().number() - 1 - written))
          .append(line.get().text())
          .append('\n');
      written = line.get().number();
    }
    return text.toString();
  }

  private boolean startsWithMark(int length) {
    return length >= 3
        && bytes[0] == (byte) 0xEF
        && bytes[1] == (byte) 0xBB
        && bytes[2] == (byte) 0xBF;
  }

  /**
   * Reads up to the next line feed, carriage return or both; the number of bytes, or -1 at the end
   * or after a line without end.
   */
  private int fill() throws IOException {
    int length = 0;
    while (true) {
      if (chunkAt == chunkEnd) {
        if (chunk.length < CHUNK) {
          // A plan has thousands of small files: each gets as much as it has, the end included.
          chunk = new byte[Math.max(FEWEST, Math.min(CHUNK, in.available() + 1))];
        }
        chunkAt = 0;
        chunkEnd = Math.max(0, in.read(chunk));
        if (chunkEnd == 0) {
          ended = true;
          return length == 0 ? -1 : length;
        }
      }
      if (returned) {
        returned = false;
        if (chunk[chunkAt] == '\n') {
          chunkAt++;
          continue;
        }
      }
      int end = chunkAt;
      while (end < chunkEnd && chunk[end] != '\n' && chunk[end] != '\r') {
        end++;
      }
      int more = end - chunkAt;
      if (length + more > LONGEST) {
        findings.accept(Code.S018.at(new Place(file, number + 1, 1), LONGEST));
        ended = true;
        return -1;
      }
      if (length + more > bytes.length) {
        bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, length + more));
      }
      System.arraycopy(chunk, chunkAt, bytes, length, more);
      length += more;
      chunkAt = end;
      if (end < chunkEnd) {
        returned = chunk[end] == '\r';
        chunkAt++;
        return length;
      }
    }
  }
}
