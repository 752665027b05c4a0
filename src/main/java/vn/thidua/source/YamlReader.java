package vn.thidua.source;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.dataformat.yaml.YAMLFactory;
import tools.jackson.dataformat.yaml.YAMLParser;
import vn.thidua.finding.Code;
import vn.thidua.finding.Finding;
import vn.thidua.finding.Place;
import vn.thidua.text.Unicode;

/**
 * Reads YAML 1.2 into {@link Node}s through Jackson's token stream, which alone keeps every place.
 * Anchors, aliases and tags are refused: they hide where a value stands.
 */
final class YamlReader {
  /** Deeper than any plan; a file of ten thousand brackets must not end in a stack overflow. */
  private static final int MOST_DEPTH = 40;

  private static final YAMLFactory YAML = new YAMLFactory();

  private final String file;
  private final String text;

  /** The text's characters where some of them are two {@code char}s, else null. */
  private final int[] points;

  private final Consumer<Finding> findings;
  private final YAMLParser parser;

  /** Where the last key or value begins that could be read. */
  private Place last;

  private YamlReader(String file, String text, Consumer<Finding> findings) {
    this.file = file;
    this.text = text;
    this.points =
        text.codePointCount(0, text.length()) == text.length() ? null : text.codePoints().toArray();
    this.findings = findings;
    this.last = new Place(file, 1, 1);
    this.parser = (YAMLParser) YAML.createParser(ObjectReadContext.empty(), new StringReader(text));
  }

  /** The root of a file's text; empty, with a finding, when it is no YAML. */
  static Optional<Node> read(String file, String text, Consumer<Finding> findings) {
    YamlReader reader = new YamlReader(file, text, findings);
    try (reader.parser) {
      if (reader.parser.nextToken() == null) {
        findings.accept(Code.S005.at(Place.ofFile(file)));
        return Optional.empty();
      }
      Node root = reader.node(0);
      if (reader.parser.nextToken() != null) {
        findings.accept(Code.S004.at(reader.place(), "@document"));
      }
      return Optional.of(root);
    } catch (TooDeep e) {
      findings.accept(Code.S018.at(reader.place(), MOST_DEPTH));
    } catch (JacksonException e) {
      findings.accept(new YamlFault(file, text).of(e, reader.last));
    }
    return Optional.empty();
  }

  private Node node(int depth) {
    if (depth > MOST_DEPTH) {
      throw new TooDeep();
    }
    Place place = place();
    last = place;
    JsonToken token = parser.currentToken();
    if (parser.isCurrentAlias()
        || parser.getObjectId() != null
        || parser.getTypeId() != null
        || (token.isScalarValue() && isMarked())) {
      findings.accept(Code.S014.at(place));
    }
    if (token == JsonToken.START_ARRAY) {
      List<Node> items = new ArrayList<>();
      while (parser.nextToken() != JsonToken.END_ARRAY) {
        items.add(node(depth + 1));
      }
      return new Node.Sequence(items, place);
    }
    if (token == JsonToken.START_OBJECT) {
      Map<String, Node.Entry> entries = new LinkedHashMap<>();
      while (parser.nextToken() != JsonToken.END_OBJECT) {
        Place key = place();
        last = key;
        if (isMarked()) {
          findings.accept(Code.S014.at(key));
        }
        String name = Unicode.clean(parser.currentName());
        parser.nextToken();
        Node value = node(depth + 1);
        Node.Entry earlier = entries.putIfAbsent(name, new Node.Entry(key, value));
        if (earlier != null) {
          findings.accept(Code.S013.at(key, name, earlier.key().line()));
        }
      }
      return new Node.Mapping(entries, place);
    }
    if (token == JsonToken.VALUE_NULL) {
      return new Node.Empty(place);
    }
    return new Node.Scalar(Unicode.clean(parser.getString()), place, text);
  }

  /**
   * Whether an anchor or a tag stands before what was read; the parser tells only of those of lists
   * and mappings.
   */
  private boolean isMarked() {
    int at = (int) parser.currentTokenLocation().getCharOffset();
    if (at < 0 || at >= (points == null ? text.length() : points.length)) {
      return false;
    }
    int first = points == null ? text.charAt(at) : points[at];
    return first == '&' || first == '!';
  }

  private Place place() {
    TokenStreamLocation location = parser.currentTokenLocation();
    return new Place(file, Math.max(1, location.getLineNr()), Math.max(1, location.getColumnNr()));
  }

  /** Unwinds the reading of a file that nests too deeply. */
  private static final class TooDeep extends RuntimeException {
    private static final long serialVersionUID = 1;

    TooDeep() {
      super(null, null, false, false);
    }
  }
}
