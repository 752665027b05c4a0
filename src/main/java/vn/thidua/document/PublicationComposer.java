package vn.thidua.document;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
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
      CommendingMeeting papers, Optional<Sourced<LocalDate>> published, Sourced<LocalDate> meant) {
    Footnotes notes = papers.notes();
    Plan plan = papers.plan();
    Sourced<LocalDate> posted = published.orElse(meant);
    OptionalInt days = papers.council().publicationDays();
    String from = "từ " + notes.of(Dates.numeric(posted.value()), posted.source());
    String time =
        days.isPresent() && days.getAsInt() > 0
            ? notes.of(String.format("%02d", days.getAsInt()), () -> days(papers))
                + " ngày làm việc, "
                + from
                + " đến hết "
                + last(papers, posted, days.getAsInt())
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

  private static Source days(CommendingMeeting papers) {
    return Source.written(papers.council().places().of("publication_days"))
        .exactly(String.valueOf(papers.council().publicationDays().orElseThrow()));
  }

  private static String last(CommendingMeeting papers, Sourced<LocalDate> posted, int days) {
    LocalDate last = papers.dossier().workingDays().after(posted.value(), days);
    return papers
        .notes()
        .of(
            Dates.numeric(last),
            () ->
                Source.computed(
                        "last_day",
                        "posted + working days",
                        Map.of("posted", posted.source().get(), "days", days(papers)))
                    .exactly(last));
  }
}
