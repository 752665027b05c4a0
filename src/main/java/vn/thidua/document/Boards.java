package vn.thidua.document;

import java.util.List;
import vn.thidua.plan.Body;
import vn.thidua.plan.Plan;
import vn.thidua.plan.Role;
import vn.thidua.plan.Village;

/** How a document addresses the boards of villages. */
final class Boards {
  private final Plan plan;
  private final String label;
  private final String board;

  Boards(Plan plan) {
    this.plan = plan;
    this.label = plan.villageLabel();
    String name = body(plan, Role.VILLAGE_BOARDS);
    int all = name.indexOf(" các ");
    this.board = all > 0 ? name.substring(0, all) + " " : "";
  }

  /** The body of that role by its name; empty where the plan has none. */
  static String body(Plan plan, Role role) {
    return plan.bodies().stream()
        .filter(one -> one.role().filter(role::equals).isPresent())
        .map(Body::name)
        .findFirst()
        .orElse("");
  }

  /** {@code Ban cán sự các thôn}. */
  String all() {
    return board.isEmpty() ? "Các " + label : board + "các " + label;
  }

  /** {@code Ban cán sự thôn Số 8}, {@code Ban cán sự các thôn: Số 8, Số 9}. */
  String of(List<Village> villages) {
    if (villages.size() == 1) {
      String one = label + " " + villages.get(0).name();
      return board.isEmpty() ? vn.thidua.text.Sentences.raised(one) : board + one;
    }
    long standing = plan.villages().stream().filter(village -> village.to().isEmpty()).count();
    return villages.size() == standing
        ? all()
        : all() + ": " + String.join(", ", villages.stream().map(Village::name).toList());
  }
}
