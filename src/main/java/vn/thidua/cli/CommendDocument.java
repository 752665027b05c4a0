package vn.thidua.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.thidua.commendation.Dossier;
import vn.thidua.document.CertificateComposer;
import vn.thidua.document.CertificatesView;
import vn.thidua.document.CommendationComposer;
import vn.thidua.document.CommendingMeeting;
import vn.thidua.document.MinutesComposer;
import vn.thidua.document.Origin;
import vn.thidua.document.PublicationComposer;
import vn.thidua.document.Sourced;
import vn.thidua.finding.Code;
import vn.thidua.finding.Finding;
import vn.thidua.finding.Severity;
import vn.thidua.plan.Commendation;
import vn.thidua.plan.Council;
import vn.thidua.plan.Meeting;
import vn.thidua.plan.Nomination;

/**
 * {@code commend minutes|proposal|publication|decision|certificates MEETING}: a paper of a meeting,
 * in one or more formats. Money and law are those of the day of the decision: that in the register,
 * {@code --decided-on}, or {@code --at}.
 */
record CommendDocument(String name, String alias, String fileWord) implements CommendStep {
  /** What a paper would present as certain and is not. */
  private static final Set<Code> TOLD = Set.of(Code.C116, Code.C117);

  /** The papers, in the order in which they are made. */
  static final List<CommendDocument> ALL =
      List.of(
          new CommendDocument("proposal", "to-trinh", "to-trinh"),
          new CommendDocument("minutes", "bien-ban", "bien-ban"),
          new CommendDocument("publication", "niem-yet", "niem-yet"),
          new CommendDocument("decision", "quyet-dinh", "quyet-dinh"),
          new CommendDocument("certificates", "giay-khen", "giay-khen"));

  /** The paper of that name; refused where there is none. */
  static CommendDocument named(Invocation call, String word) {
    return ALL.stream()
        .filter(paper -> paper.name().equals(word))
        .findFirst()
        .orElseThrow(
            () -> Failure.usage(call.messages().get("error.commend-unknown", word, names())));
  }

  private static String names() {
    return String.join(", ", ALL.stream().map(CommendDocument::name).toList());
  }

  @Override
  public int run(Invocation call, List<String> operands) {
    if (operands.size() != 1) {
      throw Failure.usage(call.messages().get("error.document-meeting", name));
    }
    DocumentRequest request =
        DocumentRequest.of(
            call, "commend", name, Optional.of(operands.get(0)), "--decided-on", "--decision");
    OpenDossier open = OpenDossier.of(call);
    judge(call, open);
    Optional<Numbering> numbering = Numbering.of(call, open.folder());
    if (numbering.isPresent()) {
      return numbering
          .get()
          .write(
              request,
              asked -> document(call, open, asked),
              document -> DocumentFiles.provenance(call, document));
    }
    ComposedDocument document = document(call, open, request);
    new DocumentFiles(call).write(document, DocumentFiles.provenance(call, document));
    return Exit.FINE;
  }

  /** Composes the paper; refused, after they are printed, where the dossier has errors. */
  ComposedDocument compose(Invocation call, OpenDossier open, DocumentRequest request) {
    judge(call, open);
    return document(call, open, request);
  }

  private static void judge(Invocation call, OpenDossier open) {
    List<Finding> findings = open.findings(call);
    List<Finding> errors =
        findings.stream().filter(one -> one.severity() == Severity.ERROR).toList();
    if (!errors.isEmpty()) {
      CommendRecord.print(call, open.folder(), errors);
      throw Failure.findings(call.messages().get("error.no-document", errors.size()));
    }
    CommendRecord.print(
        call, open.folder(), findings.stream().filter(one -> TOLD.contains(one.code())).toList());
  }

  private ComposedDocument document(Invocation call, OpenDossier open, DocumentRequest request) {
    Meeting meeting = CommendRecord.meeting(call, open.dossier(), request.subject().orElseThrow());
    Council council = open.dossier().council().orElseThrow();
    Optional<Commendation> registered = registered(open.dossier(), meeting);
    Optional<Sourced<LocalDate>> decided =
        request
            .option("--decided-on")
            .map(text -> CommendRecord.decidedOn(call, meeting, text))
            .map(day -> Sourced.asked(day, "--decided-on"))
            .or(() -> registered.map(CommendDocument::decidedOn));
    Optional<Sourced<String>> number =
        request
            .option("--decision")
            .map(text -> CommendRecord.decision(call, text))
            .map(text -> Sourced.asked(text, "--decision"))
            .or(() -> registered.map(CommendDocument::decision));
    Origin origin = new InputFiles(call, open.folder()).origin(open.plan(), request);
    return ComposedDocument.of(
        "documents/" + name + ".ftlh",
        open.plan().id() + "-" + fileWord + "-" + meeting.id(),
        notes ->
            view(
                call,
                new CommendingMeeting(open.dossier(), council, meeting, origin, notes),
                request.at(),
                meeting,
                decided,
                number),
        origin,
        List.of(open.dossier()),
        Exit.FINE);
  }

  private static Sourced<LocalDate> decidedOn(Commendation row) {
    return Sourced.written(row.decidedOn(), row.places().of("decided_on"));
  }

  private static Sourced<String> decision(Commendation row) {
    return Sourced.written(row.decision(), row.places().of("decision"));
  }

  private Record view(
      Invocation call,
      CommendingMeeting papers,
      LocalDate at,
      Meeting meeting,
      Optional<Sourced<LocalDate>> decided,
      Optional<Sourced<String>> number) {
    Sourced<LocalDate> day = decided.orElseGet(() -> Sourced.asked(at, "--at"));
    return switch (name) {
      case "proposal" -> new CommendationComposer(papers).proposal(day);
      case "minutes" -> new MinutesComposer(papers).compose();
      case "publication" ->
          PublicationComposer.compose(
              papers,
              meeting
                  .published()
                  .map(posted -> Sourced.written(posted, meeting.places().of("published"))),
              Sourced.asked(at, "--at"));
      case "certificates" -> certificates(call, papers, meeting, decided, number);
      default ->
          new CommendationComposer(papers)
              .decision(day, number.map(CommendDocument::whole), decided.isPresent());
    };
  }

  /** {@code 52} of {@code 52/QĐ-UBND}. */
  private static Sourced<Integer> whole(Sourced<String> number) {
    String text = number.value();
    return new Sourced<>(Integer.valueOf(text.substring(0, text.indexOf('/'))), number.source());
  }

  private static CertificatesView certificates(
      Invocation call,
      CommendingMeeting papers,
      Meeting meeting,
      Optional<Sourced<LocalDate>> decided,
      Optional<Sourced<String>> number) {
    CertificateComposer composer = new CertificateComposer(papers);
    if (composer.isEmpty()) {
      throw Failure.usage(call.messages().get("error.no-certificates", meeting.id()));
    }
    return composer.compose(decided, number);
  }

  private static Optional<Commendation> registered(Dossier dossier, Meeting meeting) {
    return dossier.nominations().stream()
        .filter((Nomination one) -> dossier.meeting(one).filter(meeting::equals).isPresent())
        .flatMap(one -> dossier.registered(one).stream())
        .findFirst();
  }
}
