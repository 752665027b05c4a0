package vn.thidua.document;

import java.util.List;
import vn.thidua.plan.OfficerTexts;
import vn.thidua.plan.ReportSection;
import vn.thidua.text.Sentences;

/** Makes the sections of running text: the officer's own words go before what the data propose. */
final class Narratives {
  private final OfficerTexts texts;

  Narratives(OfficerTexts texts) {
    this.texts = texts;
  }

  Narrative of(ReportSection section, List<String> proposed) {
    return texts
        .of(section)
        .map(own -> new Narrative(texts.file(section), false, own))
        .orElseGet(
            () ->
                new Narrative(
                    texts.file(section), true, proposed.stream().map(Sentences::ended).toList()));
  }
}
