package vn.thidua.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import vn.thidua.finding.Code;
import vn.thidua.finding.Finding;
import vn.thidua.plan.Body;
import vn.thidua.plan.Contact;
import vn.thidua.plan.Plan;
import vn.thidua.plan.VillageId;
import vn.thidua.text.Names;

/** Reads {@code contacts.csv}. */
final class ContactsFile {
  static final String FILE = "contacts.csv";

  /** Nothing that could end a mail's header or begin another. */
  private static final Pattern ADDRESS =
      Pattern.compile("[A-Za-z0-9._%+-]+@[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)*");

  private final Plan plan;
  private final KnownNames names;
  private final Consumer<Finding> findings;

  ContactsFile(Plan plan, Consumer<Finding> findings) {
    this.plan = plan;
    this.names = new KnownNames(plan);
    this.findings = findings;
  }

  /**
   * @param tables reads a table of the plan's folder row by row
   */
  List<Contact> read(BiConsumer<String, Consumer<Table.Cells>> tables) {
    List<Contact> contacts = new ArrayList<>();
    tables.accept(FILE, cells -> contact(cells).ifPresent(contacts::add));
    return contacts;
  }

  private Optional<Contact> contact(Table.Cells cells) {
    String who = cells.text(Column.WHO);
    String email = cells.text(Column.EMAIL);
    if (!cells.complete()) {
      return Optional.empty();
    }
    Optional<String> id = names.find(who).map(VillageId::value).or(() -> body(who));
    if (id.isEmpty()) {
      findings.accept(Code.R011.at(cells.places().of("who"), who));
    }
    boolean address = ADDRESS.matcher(email).matches();
    if (!address) {
      findings.accept(Code.S035.at(cells.places().of("email"), email));
    }
    return address ? id.map(one -> new Contact(one, email, cells.places())) : Optional.empty();
  }

  private Optional<String> body(String text) {
    String folded = Names.fold(text);
    return plan.bodies().stream()
        .filter(body -> body.id().value().equals(text) || Names.fold(body.name()).equals(folded))
        .map(Body::id)
        .map(id -> id.value())
        .findFirst();
  }
}
