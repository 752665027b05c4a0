package vn.thidua.cli;

import java.util.List;
import java.util.Optional;
import vn.thidua.announcement.News;
import vn.thidua.document.Provenance;
import vn.thidua.finding.Place;
import vn.thidua.plan.Plan;

/**
 * What is announced, with what the command must know besides.
 *
 * @param subject its part of the names of files; empty where the day says enough
 * @param note which facts are examples
 * @param facts what it tells that was written somewhere
 * @param figures what it tells that was computed
 * @param exit the exit code once it is out
 */
record AnnouncedNews(
    Plan plan,
    News news,
    String subject,
    Optional<String> note,
    List<Fact> facts,
    List<Provenance> figures,
    int exit) {
  /**
   * A fact and where it was written.
   *
   * @param printed the fact as the plan has it
   */
  record Fact(String printed, Place place) {}

  /** News of which nothing was computed. */
  static AnnouncedNews of(
      Plan plan, News news, String subject, Optional<String> note, List<Fact> facts) {
    return new AnnouncedNews(plan, news, subject, note, facts, List.of(), Exit.FINE);
  }
}
