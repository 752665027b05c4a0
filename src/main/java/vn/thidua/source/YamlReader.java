package vn.thidua.source;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
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

  private final String file;
  private final String source;
  private final Consumer<Finding> findings;
  private final YAMLParser parser;

  private YamlReader(String file, String text, Consumer<Finding> findings) {
    this.file = file;
    this.source = text;
    this.findings = findings;
    this.parser =
        (YAMLParser)
            new YAMLFactory().createParser(ObjectReadContext.empty(), new StringReader(text));
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
        findings.accept(Code.S004.at(reader.place(), "---"));
      }
      return Optional.of(root);
    } catch (TooDeep e) {
      findings.accept(Code.S018.at(reader.place(), MOST_DEPTH));
    } catch (JacksonException e) {
      findings.accept(reader.syntax(e));
    }
    return Optional.empty();
  }

  private Node node(int depth) {
    if (depth > MOST_DEPTH) {
      throw new TooDeep();
    }
    Place place = place();
    if (parser.isCurrentAlias() || parser.getObjectId() != null || parser.getTypeId() != null) {
      findings.accept(Code.S014.at(place));
    }
    JsonToken token = parser.currentToken();
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
    return new Node.Scalar(Unicode.clean(parser.getString()), place, source);
  }

  private Place place() {
    return place(parser.currentTokenLocation());
  }

  private Place place(TokenStreamLocation location) {
    return new Place(file, Math.max(1, location.getLineNr()), Math.max(1, location.getColumnNr()));
  }

  private Finding syntax(JacksonException fault) {
    String problem = String.valueOf(fault.getOriginalMessage());
    Place place = fault.getLocation() == null ? place() : place(fault.getLocation());
    if (fault.getCause() instanceof MarkedYamlEngineException marked) {
      problem = marked.getProblem();
      place =
          marked
              .getProblemMark()
              .map(mark -> new Place(file, mark.getLine() + 1, mark.getColumn() + 1))
              .orElse(place);
      if (problem.contains("unexpected end of stream") && marked.getContextMark().isPresent()) {
        var opened = marked.getContextMark().get();
        return Code.S029.at(new Place(file, opened.getLine() + 1, opened.getColumn() + 1));
      }
    }
    if (problem.contains("TAB")) {
      return Code.S027.at(place);
    }
    if (problem.contains("mapping values are not allowed")) {
      return Code.S028.at(place);
    }
    return Code.S004.at(place, problem.strip().lines().findFirst().orElse(""));
  }

  /** Unwinds the reading of a file that nests too deeply. */
  private static final class TooDeep extends RuntimeException {
    private static final long serialVersionUID = 1;

    TooDeep() {
      super(null, null, false, false);
    }
  }
}
