package vn.thidua.source;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;
import vn.thidua.finding.Finding;
import vn.thidua.law.Act;
import vn.thidua.law.BaseSalary;
import vn.thidua.law.Coefficient;
import vn.thidua.law.FilePart;
import vn.thidua.law.Form;
import vn.thidua.law.Law;
import vn.thidua.law.Provision;
import vn.thidua.law.Rounding;
import vn.thidua.plan.FormId;
import vn.thidua.plan.Nomination;

/** Reads the rules on commendation that come with the tool. */
public final class LawFile {
  private static final String FILE = "/vn/thidua/commendation/rules.yaml";

  private LawFile() {}

  /** The rules of all dates, read once: many plans are held against them. */
  public static Law read() {
    return Once.LAW;
  }

  /** Loaded only when the rules are asked for. */
  private static final class Once {
    private static final Law LAW = file();
  }

  private static Law file() {
    try (InputStream in = LawFile.class.getResourceAsStream(FILE)) {
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return law(YamlReader.read(FILE, text, LawFile::refuse).orElseThrow());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A mistake in our own file is a mistake of ours. */
  private static void refuse(Finding finding) {
    throw new IllegalStateException(FILE + " " + finding);
  }

  private static Law law(Node root) {
    Fields f =
        Fields.of(
            root, LawFile::refuse, "laws", "base_salaries", "rounding", "forms", "money", "file");
    return new Law(
        f.requiredItems("laws", LawFile::act),
        f.requiredItems("base_salaries", LawFile::salary),
        f.requiredItems("rounding", LawFile::rounding),
        f.requiredItems("forms", LawFile::form),
        f.requiredItems("money", LawFile::coefficient),
        f.requiredItems("file", LawFile::part));
  }

  private static Optional<Act> act(Node node) {
    Fields f = Fields.of(node, LawFile::refuse, "from", "law", "decree");
    return Optional.of(new Act(from(f), f.text("law"), f.text("decree")));
  }

  private static Optional<BaseSalary> salary(Node node) {
    Fields f = Fields.of(node, LawFile::refuse, "from", "to", "amount", "article", "confirmed");
    return Optional.of(new BaseSalary(from(f), f.day("to"), f.number("amount"), provision(f)));
  }

  private static Optional<Rounding> rounding(Node node) {
    Fields f = Fields.of(node, LawFile::refuse, "from", "up_to", "article", "confirmed");
    return Optional.of(new Rounding(from(f), f.number("up_to"), provision(f)));
  }

  private static Optional<Form> form(Node node) {
    Fields f =
        Fields.of(
            node, LawFile::refuse, "id", "name", "from", "granted_by", "article", "confirmed");
    return Optional.of(
        new Form(
            new FormId(f.id("id")),
            f.text("name"),
            from(f),
            f.choice("granted_by", Form.Authority.class),
            provision(f)));
  }

  private static Optional<Coefficient> coefficient(Node node) {
    Fields f =
        Fields.of(
            node, LawFile::refuse, "form", "kind", "from", "coefficient", "article", "confirmed");
    return Optional.of(
        new Coefficient(
            new FormId(f.id("form")),
            f.choice("kind", Nomination.Nominee.class),
            from(f),
            f.number("coefficient"),
            provision(f)));
  }

  private static Optional<FilePart> part(Node node) {
    Fields f = Fields.of(node, LawFile::refuse, "part", "from", "article", "confirmed");
    return Optional.of(new FilePart(f.text("part"), from(f), provision(f)));
  }

  private static LocalDate from(Fields f) {
    return f.day("from");
  }

  private static Provision provision(Fields f) {
    return new Provision(
        f.text("article"), f.optionalText("confirmed").filter("false"::equals).isEmpty());
  }
}
