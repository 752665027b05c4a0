package vn.thidua.cli;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import vn.thidua.announcement.News;
import vn.thidua.document.Footnotes;
import vn.thidua.plan.Plan;

/**
 * What is announced, with what the command must know besides.
 *
 * @param composer composes it again, with footnotes
 * @param subject its part of the names of files; empty where the day says enough
 * @param note which facts are examples
 * @param written the records whose words it may take over
 * @param exit the exit code once it is out
 */
record AnnouncedNews(
    Plan plan,
    News news,
    Function<Footnotes, ? extends News> composer,
    String subject,
    Optional<String> note,
    List<?> written,
    int exit) {
  /** News that are composed now, and again where their figures are asked about. */
  static AnnouncedNews of(
      Plan plan,
      Function<Footnotes, ? extends News> composer,
      String subject,
      Optional<String> note,
      List<?> written,
      int exit) {
    return new AnnouncedNews(
        plan, composer.apply(Footnotes.NONE), composer, subject, note, written, exit);
  }
}
