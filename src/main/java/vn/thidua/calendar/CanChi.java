package vn.thidua.calendar;

import java.util.List;

/** The names of the years in the cycle of sixty (can chi). */
public final class CanChi {
  private static final List<String> CAN =
      List.of("Giáp", "Ất", "Bính", "Đinh", "Mậu", "Kỷ", "Canh", "Tân", "Nhâm", "Quý");
  private static final List<String> CHI =
      List.of("Tý", "Sửu", "Dần", "Mão", "Thìn", "Tỵ", "Ngọ", "Mùi", "Thân", "Dậu", "Tuất", "Hợi");

  private CanChi() {}

  /** The name of the lunar year that begins in a year of our calendar, such as {@code Quý Mão}. */
  public static String of(int year) {
    return CAN.get(Math.floorMod(year - 4, 10)) + " " + CHI.get(Math.floorMod(year - 4, 12));
  }
}
