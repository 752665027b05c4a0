package vn.thidua.document;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/**
 * Tells where the figures of a document come from: its template is given a view whose texts carry
 * footnotes, and they are read out of what it makes of them.
 */
public final class ProvenanceReader {
  private static final Pattern NUMBER = Pattern.compile("\\d+(?:[.,/:]\\d+)*");
  private static final String ALT = "aria-label";

  private final Templates templates;
  private final Quotations quotations;

  /**
   * @param planFolder whose templates are used
   * @param quotations the words of the plan that the document may take over
   */
  public ProvenanceReader(Path planFolder, Quotations quotations) {
    this.templates = Templates.marked(planFolder);
    this.quotations = quotations;
  }

  /**
   * The figures in the order of the document; behind them those of what its pictures show, in
   * words.
   *
   * @param composer composes the view with footnotes
   * @throws TemplateFault where the template is wrong
   */
  public List<Provenance> of(String template, Function<Footnotes, ? extends Record> composer) {
    MarkedFootnotes notes = new MarkedFootnotes();
    String text = templates.render(template, Map.of("v", composer.apply(notes)));
    return template.endsWith(".ftl")
        ? read(notes, paragraphs(text))
        : page(notes, Xhtml.parse(template, text));
  }

  /** Of a text without markup: blank lines part paragraphs. */
  private static List<Block> paragraphs(String text) {
    return Stream.of(text.split("\\n\\s*\\n"))
        .map(paragraph -> Block.of(Block.Kind.PARAGRAPH, paragraph))
        .filter(block -> !block.key().isEmpty())
        .toList();
  }

  private List<Provenance> page(MarkedFootnotes notes, Document page) {
    List<Provenance> figures = new ArrayList<>(read(notes, Blocks.of(page)));
    NodeList pictures = page.getElementsByTagName("figure");
    for (int i = 0; i < pictures.getLength(); i++) {
      Element picture = (Element) pictures.item(i);
      Optional<String> caption =
          Optional.ofNullable(picture.getElementsByTagName("caption").item(0))
              .map(title -> notes.read(title.getTextContent()).text());
      figures.addAll(
          figures(
              notes.read(picture.getAttribute(ALT)),
              new Spot("", 0, caption, Optional.empty()),
              Optional.of(ALT)));
    }
    return figures;
  }

  private List<Provenance> read(MarkedFootnotes notes, List<Block> marked) {
    List<List<MarkedFootnotes.Read>> cells =
        marked.stream().map(block -> block.cells().stream().map(notes::read).toList()).toList();
    List<Block> blocks = new ArrayList<>();
    for (int i = 0; i < marked.size(); i++) {
      blocks.add(
          new Block(
              marked.get(i).kind(),
              cells.get(i).stream().map(MarkedFootnotes.Read::text).toList()));
    }
    List<Provenance> figures = new ArrayList<>();
    List<String> head = List.of();
    for (int i = 0; i < blocks.size(); i++) {
      Block block = blocks.get(i);
      if (block.kind() == Block.Kind.HEAD_ROW) {
        head = block.cells();
      }
      Spot spot = Spot.of(blocks, i);
      boolean matches = block.isRow() && head.size() == block.cells().size();
      for (int j = 0; j < block.cells().size(); j++) {
        figures.addAll(
            figures(
                cells.get(i).get(j), spot, matches ? Optional.of(head.get(j)) : Optional.empty()));
      }
    }
    return figures;
  }

  /** What has a footnote, and the numbers besides that stand in words of the plan. */
  private List<Provenance> figures(MarkedFootnotes.Read read, Spot spot, Optional<String> column) {
    String text = read.text();
    List<Provenance> figures = new ArrayList<>();
    read.figures()
        .forEach(
            one ->
                figures.add(
                    new Provenance(
                        text.substring(one.from(), one.to()),
                        spot,
                        column,
                        text,
                        one.from(),
                        one.source())));
    Matcher number = NUMBER.matcher(text);
    while (number.find()) {
      int from = number.start();
      int to = number.end();
      if (read.figures().stream().noneMatch(one -> one.from() < to && from < one.to())) {
        quotations
            .of(text, from, to)
            .map(
                place ->
                    new Provenance(number.group(), spot, column, text, from, Source.written(place)))
            .ifPresent(figures::add);
      }
    }
    figures.sort(Comparator.comparingInt(Provenance::offset));
    return figures;
  }
}
