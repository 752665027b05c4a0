package vn.thidua.source;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import vn.thidua.calendar.Span;
import vn.thidua.finding.Finding;
import vn.thidua.plan.BodyId;
import vn.thidua.plan.Council;
import vn.thidua.plan.FormId;
import vn.thidua.plan.Majority;
import vn.thidua.plan.Meeting;
import vn.thidua.plan.Nomination;
import vn.thidua.plan.Person;
import vn.thidua.plan.PhaseId;
import vn.thidua.plan.Withheld;

/** Reads {@code council.yaml}. */
final class CouncilFile {
  private final Consumer<Finding> findings;

  CouncilFile(Consumer<Finding> findings) {
    this.findings = findings;
  }

  /** The council; empty where something it can't do without is missing. */
  Optional<Council> read(Node root) {
    Fields f =
        Fields.of(
            root,
            findings,
            "illustrative",
            "members",
            "quorum",
            "absent_votes",
            "ballots",
            "quotas",
            "repeats",
            "publication_days",
            "proposal_days",
            "fund",
            "days_off",
            "money",
            "meetings");
    Council read =
        new Council(
            f.optionalText("illustrative"),
            f.requiredItems("members", this::member),
            f.choice("quorum", Majority.class, Majority.TWO_THIRDS),
            f.choice("absent_votes", Council.AbsentVotes.class, Council.AbsentVotes.NONE),
            f.items("ballots", this::ballot),
            f.items("quotas", this::quota),
            f.items("repeats", this::repeat),
            f.optionalWhole("publication_days", 0, 60),
            f.optionalWhole("proposal_days", 0, 60),
            f.value("fund").flatMap(this::fund),
            f.items("days_off", this::daysOff),
            f.items("money", this::money),
            f.items("meetings", this::meeting),
            f.places());
    return f.complete() ? Optional.of(read) : Optional.empty();
  }

  private Optional<Council.Member> member(Node node) {
    Fields f = Fields.of(node, findings, "id", "name", "title", "role", "body", "phone");
    Council.Member read =
        new Council.Member(
            f.id("id"),
            f.text("name"),
            f.text("title"),
            f.choice("role", Council.Role.class),
            f.optionalId("body").map(BodyId::new),
            f.optionalText("phone").map(Withheld::new),
            f.places());
    return kept(f, read);
  }

  private Optional<Council.Ballot> ballot(Node node) {
    Fields f = Fields.of(node, findings, "form", "majority", "base", "secrecy");
    Council.Ballot read =
        new Council.Ballot(
            f.optionalId("form").map(FormId::new),
            f.choice("majority", Majority.class),
            f.choice("base", Council.Base.class, Council.Base.MEMBERS),
            f.choice("secrecy", Council.Secrecy.class, Council.Secrecy.OPEN),
            f.places());
    return kept(f, read);
  }

  private Optional<Council.Quota> quota(Node node) {
    Fields f = Fields.of(node, findings, "of", "most", "reason");
    Council.Quota read =
        new Council.Quota(
            f.choice("of", Person.Work.class),
            f.whole("most", 0, 100),
            f.text("reason"),
            f.places());
    return kept(f, read);
  }

  private Optional<Council.Repeat> repeat(Node node) {
    Fields f = Fields.of(node, findings, "form", "months", "reason");
    Council.Repeat read =
        new Council.Repeat(
            f.optionalId("form").map(FormId::new),
            f.whole("months", 1, 120),
            f.text("reason"),
            f.places());
    return kept(f, read);
  }

  private Optional<Council.Fund> fund(Node node) {
    Fields f = Fields.of(node, findings, "amount", "source");
    Council.Fund read = new Council.Fund(f.number("amount"), f.optionalText("source"), f.places());
    return kept(f, read);
  }

  private Optional<Council.DaysOff> daysOff(Node node) {
    Fields f = Fields.of(node, findings, "from", "to", "reason");
    java.time.LocalDate from = f.day("from");
    java.time.LocalDate to = f.optionalDay("to").orElse(from);
    String reason = f.text("reason");
    Optional<Span> days = f.complete() ? f.span(from, to) : Optional.empty();
    return days.map(span -> new Council.DaysOff(span, reason));
  }

  private Optional<Council.LocalMoney> money(Node node) {
    Fields f = Fields.of(node, findings, "form", "kind", "coefficient", "reason");
    Council.LocalMoney read =
        new Council.LocalMoney(
            new FormId(f.id("form")),
            f.choice("kind", Nomination.Nominee.class),
            f.number("coefficient"),
            f.text("reason"),
            f.places());
    return kept(f, read);
  }

  private Optional<Meeting> meeting(Node node) {
    Fields f = Fields.of(node, findings, "id", "date", "phase", "present", "absent", "published");
    List<String> present = f.ids("present");
    List<String> absent = f.ids("absent");
    Meeting read =
        new Meeting(
            f.id("id"),
            f.day("date"),
            f.optionalId("phase").map(PhaseId::new),
            present,
            absent,
            f.optionalDay("published"),
            f.places());
    return kept(f, read);
  }

  private static <T> Optional<T> kept(Fields f, T read) {
    return f.complete() ? Optional.of(read) : Optional.empty();
  }
}
