package vn.thidua.prose;

import static vn.thidua.finding.Code.P114;
import static vn.thidua.finding.Code.P116;
import static vn.thidua.finding.Code.P135;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import vn.thidua.finding.Finding;
import vn.thidua.text.Names;

/**
 * {@code P111}, {@code P112}, {@code P114}, {@code P116} to {@code P118}, {@code P135}: a cited
 * document's number has a form, fits its type and its issuer, carries the year of its date, and is
 * cited with one date. What is wrong with one document is said once, however often it is cited.
 */
final class CitationForms implements ProseRule {
  private final Set<String> judged;

  /**
   * @param judged the numbers of documents that are judged elsewhere
   */
  CitationForms(Set<String> judged) {
    this.judged = judged;
  }

  @Override
  public void check(List<Prose> document, Consumer<Finding> findings) {
    Set<String> said = new HashSet<>();
    Map<String, Dated> first = new HashMap<>();
    for (Prose prose : document) {
      for (CitationMention mention : prose.citations()) {
        if (judged.contains(mention.plainNumber())) {
          continue;
        }
        Optional<Finding> fault = fault(prose, mention);
        String key = mention.plainNumber() + " " + Names.fold(mention.type());
        if (fault.isPresent() && said.add(key)) {
          findings.accept(fault.get());
        }
        if (fault.isEmpty()) {
          twoDates(prose, mention, first).filter(found -> said.add(key)).ifPresent(findings);
        }
      }
    }
  }

  private static Optional<Finding> fault(Prose prose, CitationMention mention) {
    Optional<Symbol.Fault> fault = Symbol.fault(mention.type(), mention.number(), mention.issuer());
    if (fault.isPresent()) {
      return fault.map(
          f -> f.code().at(prose.passage().at(mention.numberStart()), f.args().toArray()));
    }
    Optional<String> year = Symbol.year(mention.number());
    boolean other =
        year.isPresent()
            && mention.date().isPresent()
            && mention.date().get().date().isPresent()
            && mention.date().get().year() != Integer.parseInt(year.get());
    if (!other) {
      return Symbol.lacksNought(mention.number())
          ? Optional.of(P135.at(prose.passage().at(mention.numberStart()), mention.number()))
          : Optional.empty();
    }
    return Optional.of(
        P116.at(
            prose.passage().at(mention.numberStart()),
            mention.number(),
            year.get(),
            mention.date().get().printed()));
  }

  /** A citation with its date and line. */
  private record Dated(DateMention date, int line) {}

  private static Optional<Finding> twoDates(
      Prose prose, CitationMention mention, Map<String, Dated> first) {
    if (mention.date().isEmpty() || mention.date().get().date().isEmpty()) {
      return Optional.empty();
    }
    boolean national = mention.plainNumber().matches(".*(TTg|CP|TW|/\\d{4}/.*)");
    if (!national && mention.issuer().isEmpty()) {
      return Optional.empty();
    }
    String key =
        mention.plainNumber() + " " + (national ? "" : Names.fold(mention.issuer().orElse("")));
    DateMention date = mention.date().get();
    Dated earlier =
        first.putIfAbsent(key, new Dated(date, prose.passage().at(mention.start()).line()));
    boolean differs = earlier != null && !earlier.date().printed().equals(date.printed());
    return differs
        ? Optional.of(
            P114.at(
                prose.passage().at(date.start()),
                mention.number(),
                date.printed(),
                earlier.date().printed(),
                earlier.line()))
        : Optional.empty();
  }
}
