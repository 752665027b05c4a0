package vn.thidua.document;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import vn.thidua.calendar.Dates;
import vn.thidua.commendation.Dossier;
import vn.thidua.plan.Nomination;
import vn.thidua.plan.Person;
import vn.thidua.text.PrivateNumbers;
import vn.thidua.text.Sentences;

/** Composes the certificates of those on whom a meeting agreed. */
public final class CertificateComposer {
  /** Room for a pen. */
  private static final String BLANK = "\u00a0".repeat(8);

  private final CommendingMeeting papers;
  private final Dossier dossier;

  public CertificateComposer(CommendingMeeting papers) {
    this.papers = papers;
    this.dossier = papers.dossier();
  }

  /**
   * A certificate for each.
   *
   * @param day of the decision; absent while it is a draft
   * @param number of the decision, such as {@code 52/QĐ-UBND}
   */
  public CertificatesView compose(
      Optional<Sourced<LocalDate>> day, Optional<Sourced<String>> number) {
    Footnotes notes = papers.notes();
    Frame frame = new CouncilFrames(papers).chairman(Optional.empty(), day, "");
    String decision =
        "Quyết định số "
            + number
                .map(one -> notes.of(one.value(), one.source()))
                .orElse(BLANK + "/QĐ-" + dossier.plan().issuer().symbol())
            + day.map(one -> " ngày " + notes.of(Dates.numeric(one.value()), one.source()))
                .orElse(" ngày" + BLANK);
    return new CertificatesView(
        "Giấy khen " + papers.occasion(),
        papers.chairman().toUpperCase(Locale.ROOT),
        frame.head().mottoRule(),
        papers.agreed().stream().map(one -> certificate(one, decision, frame)).toList(),
        frame.illustrative(),
        frame.origin());
  }

  private CertificatesView.Certificate certificate(Nomination one, String decision, Frame frame) {
    return new CertificatesView.Certificate(
        papers.form(one).toUpperCase(Locale.ROOT),
        called(one) + PrivateNumbers.masked(one.name()),
        about(one),
        occasion(one),
        Sentences.ended(Sentences.raised(PrivateNumbers.masked(one.achievement()))),
        decision,
        dossier.registered(one).map(row -> papers.notes().written(row.id(), row.places().of("id"))),
        frame.head().placeAndDate(),
        frame.signature().orElseThrow());
  }

  private static String called(Nomination one) {
    return one.nominee()
        .gender()
        .filter(gender -> one.kind() == Nomination.Nominee.PERSON)
        .map(gender -> gender == Person.Gender.FEMALE ? "Bà " : "Ông ")
        .orElse("");
  }

  private String about(Nomination one) {
    String commune = dossier.plan().issuer().shortName().replace("UBND ", "");
    String place =
        one.kind() == Nomination.Nominee.COLLECTIVE
            ? commune
            : dossier.village(one) + ", " + commune;
    return one.nominee()
        .role()
        .filter(role -> one.kind() == Nomination.Nominee.PERSON)
        .map(PrivateNumbers::masked)
        .map(role -> role + ", " + place)
        .orElse(Sentences.raised(place));
  }

  private String occasion(Nomination one) {
    String movement =
        dossier.plan().movements().stream()
            .filter(known -> known.id().equals(one.movement()))
            .findFirst()
            .map(
                known ->
                    known.name().toLowerCase(Locale.ROOT).startsWith("phong trào")
                        ? Sentences.lowered(known.name())
                        : "phong trào “" + known.name() + "”")
            .orElse("phong trào thi đua");
    return "Đã có thành tích trong " + movement + ", " + papers.occasion();
  }

  /** Whether there is anybody to certify. */
  public boolean isEmpty() {
    return papers.agreed().isEmpty();
  }
}
