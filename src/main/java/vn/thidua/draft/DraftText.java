package vn.thidua.draft;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import vn.thidua.prose.Citation;
import vn.thidua.text.Names;

/**
 * The words of a plan to be that come from a document. Texts are lists of lines, as they stand in
 * the file; what is empty has the words of the template.
 *
 * @param issuer where it is no people's committee
 * @param parent likewise
 * @param issued in ISO form
 */
public record DraftText(
    List<String> title,
    Optional<String> issuer,
    Optional<String> parent,
    Optional<Integer> number,
    Optional<String> issued,
    Optional<String> symbol,
    Optional<String> authority,
    Optional<String> signerTitle,
    Optional<String> signerName,
    List<String> opening,
    List<DraftBasis> bases,
    List<List<String>> purposes,
    List<List<String>> requirements,
    List<List<String>> content,
    List<DraftBody> bodies,
    List<DraftMovement> movements,
    List<String> closing,
    List<String> recipients) {
  private static final int WIDTH = 100;

  /** What a document tells nothing of. */
  static final DraftText NONE =
      new DraftText(
          List.of(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          List.of(),
          List.of(),
          List.of(),
          List.of(),
          List.of(),
          List.of(),
          List.of(),
          List.of(),
          List.of());

  /** By its first word that fits, each role once. */
  private enum RoleWord {
    COUNCIL("hội đồng thi đua|hội đồng tđkt"),
    CULTURE_OFFICER("văn hóa|truyền thanh|tuyên truyền"),
    VILLAGE_BOARDS("ban cán sự|các thôn|trưởng thôn|tổ dân phố|các bản|các ấp|khu phố|khu dân cư"),
    ORGANISATIONS("mặt trận|mttq|đoàn thể|chính trị - xã hội");

    private final Pattern words;

    RoleWord(String words) {
      this.words = Pattern.compile(words);
    }
  }

  /** What was found in a document. */
  static DraftText of(FoundPlan found) {
    List<DraftBody> bodies = bodies(found.bodies());
    FoundPlan.Head head = found.head();
    FoundPlan.End end = found.end();
    return new DraftText(
        head.title().map(DraftText::lines).orElse(List.of()),
        head.issuer().filter(issuer -> !isCommittee(issuer)),
        head.parent().filter(parent -> !isCommittee(parent)),
        head.number().filter(number -> number > 0),
        head.issued().map(LocalDate::toString),
        head.symbol(),
        end.authority(),
        end.title(),
        end.name(),
        lines(found.opening()),
        bases(found.bases()),
        each(found.purposes()),
        each(found.requirements()),
        each(found.content()),
        bodies,
        movements(found.movements(), bodies),
        lines(end.closing()),
        end.recipients());
  }

  static boolean isCommittee(String name) {
    return name.matches("(?:Ủy ban nhân dân|UBND) .*");
  }

  private static List<List<String>> each(List<String> texts) {
    return texts.stream().map(DraftText::lines).toList();
  }

  /** Broken between words, so that it can stand in a folded block. */
  static List<String> lines(String text) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : text.strip().split("\\s+", -1)) {
      if (line.length() > 0 && line.length() + 1 + word.length() > WIDTH) {
        lines.add(line.toString());
        line.setLength(0);
      }
      line.append(line.length() == 0 ? "" : " ").append(word);
    }
    if (line.length() > 0) {
      lines.add(line.toString());
    }
    return lines;
  }

  /** Only what says when and by whom it was issued can be cited as a basis. */
  private static List<DraftBasis> bases(List<Citation> cited) {
    DraftIds ids = new DraftIds();
    return cited.stream()
        .filter(one -> one.date().isPresent() && one.issuer().isPresent())
        .map(
            one ->
                new DraftBasis(
                    ids.next(one.type() + " " + one.number().split("[/-]", 2)[0]),
                    one.type().substring(0, 1).toUpperCase(Locale.ROOT) + one.type().substring(1),
                    one.number(),
                    one.issuer().get(),
                    one.date().get().toString(),
                    one.about().map(DraftText::lines).orElse(List.of()),
                    lines(one.asPrinted())))
        .toList();
  }

  private static List<DraftBody> bodies(List<FoundPlan.Body> found) {
    DraftIds ids = new DraftIds();
    Set<RoleWord> given = new HashSet<>();
    List<DraftBody> bodies = new ArrayList<>();
    for (FoundPlan.Body body : found) {
      String name = Names.fold(body.name());
      Optional<String> role = Optional.empty();
      for (RoleWord one : RoleWord.values()) {
        if (role.isEmpty() && one.words.matcher(name).find() && given.add(one)) {
          role = Optional.of(one.name().toLowerCase(Locale.ROOT));
        }
      }
      bodies.add(new DraftBody(ids.next(body.name()), body.name(), role, each(body.duties())));
    }
    return bodies;
  }

  /** Who leads a movement, a plan's text seldom says: the council, until a person does. */
  private static List<DraftMovement> movements(
      List<FoundPlan.Movement> found, List<DraftBody> bodies) {
    DraftIds ids = new DraftIds();
    String lead =
        bodies.stream()
            .filter(body -> body.role().equals(Optional.of("council")))
            .findFirst()
            .or(() -> bodies.stream().findFirst())
            .map(DraftBody::id)
            .orElse("hoi-dong");
    return found.stream()
        .map(one -> new DraftMovement(ids.next(one.name()), one.name(), one.about(), lead))
        .toList();
  }
}
