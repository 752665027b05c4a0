package vn.thidua.document;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import vn.thidua.calendar.Dates;
import vn.thidua.plan.Plan;

/** Composes the list that is posted before the chairman decides. */
public final class PublicationComposer {
  private PublicationComposer() {}

  /**
   * The list of those on whom a meeting agreed.
   *
   * @param published the day on which it was posted; absent while it is a draft
   * @param meant the day on which a draft is meant to be posted
   */
  public static PublicationView compose(
      CommendingMeeting papers, Optional<LocalDate> published, LocalDate meant) {
    Plan plan = papers.plan();
    LocalDate posted = published.orElse(meant);
    OptionalInt days = papers.council().publicationDays();
    String from = "từ " + Dates.numeric(posted);
    String time =
        days.isPresent() && days.getAsInt() > 0
            ? String.format("%02d", days.getAsInt())
                + " ngày làm việc, "
                + from
                + " đến hết "
                + Dates.numeric(papers.dossier().workingDays().after(posted, days.getAsInt()))
            : from + " đến khi có quyết định khen thưởng";
    CommendedList agreed = new CommendedList(papers, papers.meeting().date());
    return new PublicationView(
        new CouncilFrames(papers)
            .council(
                "THÔNG BÁO",
                "TB",
                published,
                "Niêm yết công khai danh sách đề nghị khen thưởng " + papers.occasion())
            .to(List.of("Như mục 1 (để niêm yết)", "Lưu: VT")),
        papers.convened(),
        agreed.counted(),
        agreed.groups(),
        "trụ sở " + plan.issuer().shortName() + ", nhà văn hóa các " + plan.villageLabel(),
        time,
        CommendingMeeting.COUNCIL + " " + plan.issuer().shortName().replace("UBND ", ""));
  }
}
