package vn.thidua.intake;

import java.util.List;
import vn.thidua.text.Names;

/** Units of measure as they are written, each under all its spellings. Nothing is converted. */
final class Units {
  private static final List<List<String>> SAME =
      List.of(
          List.of("m", "mét", "met", "md", "m dài"),
          List.of("m2", "m²", "mét vuông"),
          List.of("km", "ki lô mét", "kilomet"),
          List.of("ha", "héc ta", "hecta", "hec ta"),
          List.of("triệu đồng", "tr.đ", "trđ", "tr đ", "tr.đồng", "tr đồng", "triệu"),
          List.of("%", "phần trăm"),
          List.of("kg", "ki lô gam"));

  private Units() {}

  /** Whether two spellings mean one unit. */
  static boolean same(String one, String other) {
    if (one.equals(other)) {
      return true;
    }
    String a = Names.fold(one);
    String b = Names.fold(other);
    if (a.equals(b)) {
      return true;
    }
    for (List<String> group : SAME) {
      if (group.contains(a) && group.contains(b)) {
        return true;
      }
    }
    return false;
  }
}
