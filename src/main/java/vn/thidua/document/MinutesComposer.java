package vn.thidua.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.thidua.calendar.Dates;
import vn.thidua.commendation.Dossier;
import vn.thidua.commendation.Tally;
import vn.thidua.plan.Council;
import vn.thidua.plan.Meeting;
import vn.thidua.plan.Nomination;
import vn.thidua.text.PrivateNumbers;

/** Composes the minutes of a meeting that agrees on commendations. */
public final class MinutesComposer {
  private final CommendingMeeting papers;
  private final Dossier dossier;
  private final Council council;
  private final Meeting meeting;
  private final Footnotes notes;
  private final CommendationSources sources;

  public MinutesComposer(CommendingMeeting meeting) {
    this.papers = meeting;
    this.dossier = meeting.dossier();
    this.council = meeting.council();
    this.meeting = meeting.meeting();
    this.notes = meeting.notes();
    this.sources = meeting.sources();
  }

  public MinutesView compose() {
    int members = meeting.present().size() + meeting.absent().size();
    int needed = council.quorum().of(members);
    return new MinutesView(
        new CouncilFrames(papers).minutes("Họp xét khen thưởng " + papers.occasion()),
        papers.held(Dates.inWords(meeting.date())),
        "trụ sở " + papers.plan().issuer().name(),
        CommendingMeeting.COUNCIL + " họp xét khen thưởng " + papers.occasion() + ".",
        present(Council.Role.CHAIR).map(MinutesComposer::withOffice),
        present(Council.Role.SECRETARY).map(MinutesComposer::withOffice),
        people(meeting.present()),
        people(meeting.absent()),
        "Có mặt "
            + notes.of(
                meeting.present().size(), () -> sources.members("present", meeting.present()))
            + "/"
            + notes.of(members, sources::members)
            + " thành viên; cuộc họp cần ít nhất "
            + notes.of(needed, () -> sources.quorum(needed))
            + " thành viên dự họp.",
        ballots(),
        votes(),
        "Hội đồng đề nghị "
            + papers.chairman()
            + " khen thưởng "
            + new CommendedList(papers, meeting.date()).counted()
            + ".",
        signature(Council.Role.SECRETARY, "THƯ KÝ"),
        signature(Council.Role.CHAIR, "CHỦ TỌA"));
  }

  private Signature signature(Council.Role role, String title) {
    return new Signature(Optional.empty(), title, present(role).map(Council.Member::name));
  }

  private Optional<Council.Member> present(Council.Role role) {
    return council.members().stream()
        .filter(member -> member.role() == role && meeting.present().contains(member.id()))
        .findFirst();
  }

  private static String withOffice(Council.Member member) {
    return member.name() + ", " + member.title();
  }

  private List<String> people(List<String> ids) {
    return council.members().stream()
        .filter(member -> ids.contains(member.id()))
        .map(MinutesComposer::withOffice)
        .toList();
  }

  private String ballots() {
    boolean secret =
        papers
            .nominations()
            .allMatch(one -> council.ballot(dossier.form(one)).secrecy() == Council.Secrecy.SECRET);
    return secret ? "Hội đồng bỏ phiếu kín." : "Hội đồng biểu quyết công khai.";
  }

  private List<MinutesView.Row> votes() {
    List<MinutesView.Row> rows = new ArrayList<>();
    papers
        .nominations()
        .forEach(
            one ->
                dossier
                    .vote(one)
                    .flatMap(dossier::tally)
                    .ifPresent(tally -> rows.add(row(rows.size() + 1, one, tally))));
    return rows;
  }

  private MinutesView.Row row(int number, Nomination nomination, Tally tally) {
    return new MinutesView.Row(
        String.valueOf(number),
        PrivateNumbers.masked(nomination.name()),
        papers.form(nomination),
        votes(tally, "for", tally.vote().inFavour()),
        votes(tally, "against", tally.vote().against()),
        votes(tally, "blank", tally.vote().blank()),
        notes.of(tally.needed(), () -> sources.needed(tally)),
        tally.passed() ? "Đạt" : "Không đạt");
  }

  private String votes(Tally tally, String column, int number) {
    return notes.of(number, Sourced.written(number, tally.vote().places().of(column)).source());
  }
}
