package vn.thidua.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.thidua.calendar.Dates;
import vn.thidua.finding.Code;
import vn.thidua.finding.Finding;
import vn.thidua.plan.FiledPaper;

/**
 * {@code D131} to {@code D135}: the register of documents. Numbers run from 1 in each year, for
 * each type of document of an issuer on its own (Nghị định 30/2020/NĐ-CP, Điều 15).
 */
final class Papers {
  private static final Pattern WRITTEN = Pattern.compile("0*(\\d{1,6})/(\\S+)");

  private final Predicate<String> exists;

  /**
   * @param exists whether a file stands there, seen from the plan's folder
   */
  Papers(Predicate<String> exists) {
    this.exists = exists;
  }

  void check(List<FiledPaper> papers, Consumer<Finding> findings) {
    Map<String, List<FiledPaper>> series = new HashMap<>();
    for (FiledPaper paper : papers) {
      if (symbol(paper, findings)) {
        series.computeIfAbsent(paper.series(), one -> new ArrayList<>()).add(paper);
      }
      paper
          .file()
          .filter(exists.negate())
          .ifPresent(file -> findings.accept(Code.D134.at(paper.places().of("file"), file)));
    }
    series.values().forEach(one -> numbers(one, findings));
  }

  private static boolean symbol(FiledPaper paper, Consumer<Finding> findings) {
    Matcher written = WRITTEN.matcher(paper.symbol());
    boolean right =
        written.matches()
            && Integer.parseInt(written.group(1)) == paper.number()
            && FiledPaper.typeOf(written.group(2)).equals(paper.type());
    if (!right) {
      findings.accept(
          Code.D135.at(paper.places().of("symbol"), paper.symbol(), paper.number(), paper.type()));
    }
    return right;
  }

  private static void numbers(List<FiledPaper> series, Consumer<Finding> findings) {
    List<FiledPaper> ordered =
        series.stream().sorted(Comparator.comparingInt(FiledPaper::number)).toList();
    FiledPaper before = null;
    for (FiledPaper paper : ordered) {
      if (before != null && before.number() == paper.number()) {
        findings.accept(
            Code.D131.at(
                paper.places().of("number"), paper.symbol(), before.places().whole().line()));
      } else if (before != null) {
        if (paper.number() > before.number() + 1) {
          findings.accept(
              Code.D132.at(paper.places().of("number"), before.symbol(), paper.symbol()));
        }
        if (paper.date().isBefore(before.date())) {
          findings.accept(
              Code.D133.at(
                  paper.places().of("date"),
                  paper.symbol(),
                  Dates.numeric(paper.date()),
                  before.symbol(),
                  Dates.numeric(before.date())));
        }
      }
      before = paper;
    }
  }
}
