package vn.thidua.document;

import java.util.List;

/**
 * A section of running text: what the officer wrote, or what the data propose until then.
 *
 * @param file of the plan's folder in which the officer writes it
 * @param proposed whether nobody has written it yet
 * @param paragraphs empty where nobody has written it and the data propose nothing
 */
public record Narrative(String file, boolean proposed, List<String> paragraphs) {
  public Narrative {
    paragraphs = List.copyOf(paragraphs);
  }
}
