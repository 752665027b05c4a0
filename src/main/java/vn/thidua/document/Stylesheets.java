package vn.thidua.document;

import com.openhtmltopdf.css.parser.CSSParser;
import com.openhtmltopdf.util.XRLog;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.thidua.finding.Code;
import vn.thidua.finding.Finding;
import vn.thidua.finding.Place;

/**
 * Finds what is wrong in the stylesheets that a plan has of its own: a renderer passes over it
 * without a word. A page may use more of CSS than the parser knows, so that of {@code html.css}
 * only what breaks the grammar counts.
 */
public final class Stylesheets {
  private static final Pattern MESSAGE =
      Pattern.compile("(.+?) at line (\\d+)\\. (?:Skipping|Ignoring).*", Pattern.DOTALL);
  private static final Pattern SUBJECT =
      Pattern.compile(
          "(\\S+) is an unrecognized CSS property|Value (\\S+) is not .*|(#\\S+) is not .*");

  private Stylesheets() {}

  /** The mistakes of the stylesheet that a format uses; none where the plan has none of its own. */
  public static List<Finding> mistakes(Path planFolder, Format format) {
    String name = "templates/formats/" + format.extension() + ".css";
    Path file = planFolder.resolve(name);
    List<Finding> findings = new ArrayList<>();
    if (!Files.isRegularFile(file)) {
      return findings;
    }
    try {
      String css = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
      XRLog.setLoggingEnabled(false);
      new CSSParser(
              (uri, message) -> {
                if (format == Format.PDF
                    || (message.startsWith("Found ") && !message.contains("@media"))) {
                  findings.add(finding(name, css, message));
                }
              })
          .parseStylesheet(name, 0, new StringReader(css));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return findings;
  }

  private static Finding finding(String name, String css, String message) {
    Matcher told = MESSAGE.matcher(message);
    if (!told.matches()) {
      return Code.S052.at(Place.ofFile(name), message);
    }
    List<String> lines = css.lines().toList();
    int line = Math.max(1, Math.min(Integer.parseInt(told.group(2)), lines.size()));
    Matcher subject = SUBJECT.matcher(told.group(1));
    if (subject.matches()) {
      String word =
          subject.group(1) != null
              ? subject.group(1)
              : subject.group(2) != null ? subject.group(2) : subject.group(3);
      // The parser counts a property's line from 0, a value's from 1.
      for (int at = line; at <= Math.min(line + 1, lines.size()); at++) {
        int column = lines.get(at - 1).indexOf(word);
        if (column >= 0) {
          return Code.S052.at(
              new Place(name, at, lines.get(at - 1).codePointCount(0, column) + 1), told.group(1));
        }
      }
    }
    String text = lines.isEmpty() ? "" : lines.get(line - 1);
    int column = text.length() - text.stripLeading().length() + 1;
    return Code.S052.at(new Place(name, line, column), told.group(1));
  }
}
