package vn.thidua.check;

import static vn.thidua.check.VillageTargets.amount;
import static vn.thidua.finding.Code.D101;
import static vn.thidua.finding.Code.D102;
import static vn.thidua.finding.Code.D120;
import static vn.thidua.finding.Code.D122;
import static vn.thidua.finding.Code.D123;
import static vn.thidua.finding.Code.D124;
import static vn.thidua.finding.Code.D125;

import java.math.BigDecimal;
import java.util.Set;
import java.util.function.Consumer;
import vn.thidua.finding.Finding;
import vn.thidua.plan.Indicator;
import vn.thidua.plan.Kind;
import vn.thidua.plan.ReportLine;
import vn.thidua.plan.ShareBase;

/**
 * {@code D101}, {@code D102}, {@code D120}, {@code D122} to {@code D125}: one value can be what its
 * indicator measures. A negative month of a flow is a correction and passes.
 */
final class ReportedValue {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  /** Units of what is counted whole. */
  private static final Set<String> COUNTED =
      Set.of(
          "người",
          "hộ",
          "vụ",
          "con",
          "thôn",
          "vườn",
          "mô hình",
          "nhà",
          "tổ",
          "buổi",
          "lượt",
          "tuyến",
          "tiêu chí",
          "cái",
          "hố",
          "trẻ",
          "đảng viên",
          "cây",
          "cuộc",
          "lớp",
          "công trình");

  private ReportedValue() {}

  /** Whether the value can be compared with others. */
  static boolean check(ReportLine line, Indicator indicator, Consumer<Finding> findings) {
    return indicator.kind() == Kind.SHARE
        ? share(line, indicator, findings)
        : flowOrStock(line, indicator, findings);
  }

  private static boolean flowOrStock(
      ReportLine line, Indicator indicator, Consumer<Finding> findings) {
    BigDecimal value = line.value();
    if (line.of().isPresent()) {
      findings.accept(D124.at(line.places().of("of"), indicator.name()));
    }
    if (value.signum() < 0 && indicator.kind() == Kind.STOCK) {
      findings.accept(
          D120.at(line.places().of("value"), amount(value), indicator.name(), indicator.unit()));
      return false;
    }
    if (value.scale() > 0
        && COUNTED.contains(indicator.unit())
        && value.stripTrailingZeros().scale() > 0) {
      findings.accept(
          D122.at(line.places().of("value"), amount(value), indicator.name(), indicator.unit()));
    }
    return true;
  }

  private static boolean share(ReportLine line, Indicator indicator, Consumer<Finding> findings) {
    BigDecimal value = line.value();
    if (value.signum() < 0) {
      findings.accept(
          D120.at(line.places().of("value"), amount(value), indicator.name(), indicator.unit()));
      return false;
    }
    if (indicator.base() != ShareBase.REPORTED) {
      if (value.compareTo(HUNDRED) > 0) {
        findings.accept(D123.at(line.places().of("value"), amount(value), indicator.name()));
        return false;
      }
      return true;
    }
    if (line.of().isEmpty()) {
      findings.accept(D125.at(line.places().of("of"), indicator.name()));
      return false;
    }
    BigDecimal of = line.of().get();
    if (of.signum() <= 0) {
      findings.accept(D102.at(line.places().of("of"), amount(of), indicator.name()));
      return false;
    }
    if (value.compareTo(of) > 0) {
      findings.accept(
          D101.at(line.places().of("value"), amount(value), amount(of), indicator.name()));
      return false;
    }
    return true;
  }
}
