package vn.thidua.plan;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.thidua.finding.Passage;

/**
 * What the officer wrote for a report, section by section, in paragraphs.
 *
 * @param folder where texts for this report alone are written, such as {@code texts/2023-H1}
 * @param sections those that somebody has written; none is empty
 */
public record OfficerTexts(String folder, Map<ReportSection, List<Passage>> sections) {
  public OfficerTexts {
    Map<ReportSection, List<Passage>> kept = new EnumMap<>(ReportSection.class);
    sections.forEach((section, paragraphs) -> kept.put(section, List.copyOf(paragraphs)));
    sections = kept;
  }

  /** The paragraphs of a section; empty where nobody has written it. */
  public Optional<List<String>> of(ReportSection section) {
    return Optional.ofNullable(sections.get(section))
        .map(passages -> passages.stream().map(Passage::text).toList());
  }

  /** The file in which a section is written for this report alone. */
  public String file(ReportSection section) {
    return folder + "/" + section.word() + ".md";
  }
}
