package vn.thidua.document;

import java.time.LocalDate;
import java.util.OptionalInt;
import vn.thidua.calendar.Dates;
import vn.thidua.plan.Plan;

/** Composes the list that is posted before the chairman decides. */
public final class PublicationComposer {
  private PublicationComposer() {}

  /**
   * The list of those on whom a meeting agreed.
   *
   * @param posted the day on which it is posted
   */
  public static PublicationView compose(CommendationComposer papers, LocalDate posted) {
    Plan plan = papers.dossier().plan();
    OptionalInt days = papers.council().publicationDays();
    String from = "từ ngày " + Dates.numeric(posted);
    String time =
        days.isPresent() && days.getAsInt() > 0
            ? String.format("%02d", days.getAsInt())
                + " ngày làm việc, "
                + from
                + " đến hết ngày "
                + Dates.numeric(papers.dossier().workingDays().after(posted, days.getAsInt()))
            : from + " đến khi có quyết định khen thưởng";
    return new PublicationView(
        papers.notice(posted, "Niêm yết công khai danh sách đề nghị khen thưởng"),
        papers.held(),
        papers.countedAgreed(),
        papers.posted(),
        "trụ sở " + plan.issuer().name() + " và nhà văn hóa các " + plan.villageLabel(),
        time,
        CommendationComposer.COUNCIL + " " + plan.issuer().shortName().replace("UBND ", ""));
  }
}
