package vn.thidua.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import vn.thidua.form.Asked;
import vn.thidua.form.Form;
import vn.thidua.form.Wording;

/** Composes the blank report form that a village without a computer fills in by hand. */
public final class FormComposer {
  /** What the reporting units are called whose heads are called {@code Trưởng thôn} and so on. */
  private static final Set<String> VILLAGES =
      Set.of("thôn", "bản", "ấp", "buôn", "làng", "xóm", "khóm", "phum", "sóc", "khu");

  private FormComposer() {}

  public static FormView compose(Form form, Origin origin) {
    List<FormView.Group> groups = new ArrayList<>();
    for (Form.Group group : form.groups()) {
      groups.add(
          new FormView.Group(
              group.name(), group.lines().stream().map(FormComposer::line).toList()));
    }
    String title = Wording.title(form);
    int subject = title.indexOf(" THÁNG");
    return new FormView(
        new Frames(form.plan(), origin, Footnotes.NONE)
            .ofVillage(
                title.substring(0, subject),
                form.villageName(),
                title.substring(subject + 1).toLowerCase(Locale.ROOT)),
        Wording.due(form),
        Wording.latest(form),
        Wording.value(form),
        groups,
        form.estimated(),
        leader(form.plan().villageLabel()));
  }

  private static FormView.Line line(Form.Line line) {
    return new FormView.Line(
        String.valueOf(line.number()),
        line.indicator().name(),
        line.indicator().unit(),
        Wording.target(line),
        Optional.of(Wording.latest(line)).filter(text -> !text.isEmpty()),
        line.latest().filter(Form.Latest::estimated).isPresent(),
        line.asked().words(),
        line.asked() == Asked.PART_AND_WHOLE);
  }

  private static String leader(String villageLabel) {
    String label = villageLabel.toLowerCase(Locale.ROOT);
    if (VILLAGES.contains(label)) {
      return "TRƯỞNG " + label.toUpperCase(Locale.ROOT);
    }
    return label.startsWith("tổ") ? "TỔ TRƯỞNG" : "NGƯỜI ĐỨNG ĐẦU";
  }
}
