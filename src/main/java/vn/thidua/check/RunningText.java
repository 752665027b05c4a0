package vn.thidua.check;

import static vn.thidua.finding.Code.P113;
import static vn.thidua.finding.Code.P114;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import vn.thidua.calendar.Dates;
import vn.thidua.finding.Finding;
import vn.thidua.finding.Passage;
import vn.thidua.plan.Basis;
import vn.thidua.plan.Phase;
import vn.thidua.plan.Plan;
import vn.thidua.prose.Cited;
import vn.thidua.prose.Proofreader;

/**
 * Anniversaries and citations that stand in the plan's paragraphs, judged as those in its fields. A
 * document that is among the plan's bases is judged there, and here only for being cited with the
 * same date.
 */
final class RunningText implements Rule {
  @Override
  public Stream<Finding> check(Plan plan) {
    List<Passage> passages = new ArrayList<>(plan.text().passages());
    for (Phase phase : plan.phases()) {
      passages.add(new Passage(phase.aim(), offset -> phase.places().of("aim")));
    }
    passages.removeIf(passage -> !hasDigit(passage.text()));
    Map<String, Basis> bases = new HashMap<>();
    plan.bases().forEach(basis -> bases.putIfAbsent(basis.number().replace(" ", ""), basis));
    List<Finding> findings = new ArrayList<>();
    List<Cited> documents = Proofreader.facts(passages, bases.keySet(), findings::add);
    LocalDate latest = CitedBeforeIssued.latest(plan);
    Set<String> said = new HashSet<>();
    for (Cited cited : documents) {
      Basis basis = bases.get(cited.number());
      if (cited.date().isEmpty() || !said.add(cited.number() + cited.date().get())) {
        continue;
      }
      LocalDate date = cited.date().get();
      if (basis == null && date.isAfter(latest)) {
        findings.add(P113.at(cited.datePlace(), Dates.numeric(date), Dates.numeric(latest)));
      } else if (basis != null && !basis.issued().equals(date)) {
        findings.add(
            P114.at(
                cited.datePlace(),
                basis.number(),
                Dates.numeric(date),
                Dates.numeric(basis.issued()),
                basis.places().of("issued").line()));
      }
    }
    return findings.stream();
  }

  /** No date, year or number of a document stands in a text without one. */
  private static boolean hasDigit(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= '0' && c <= '9') {
        return true;
      }
    }
    return false;
  }
}
