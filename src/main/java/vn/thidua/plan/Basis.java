package vn.thidua.plan;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A document that the plan cites (căn cứ).
 *
 * @param type such as {@code Chỉ thị}
 * @param number as printed, mistakes kept, such as {@code 03/CT-UBND}
 * @param asPrinted the whole citation as the plan prints it
 */
public record Basis(
    BasisId id,
    String type,
    String number,
    String issuer,
    LocalDate issued,
    Optional<String> about,
    Optional<String> asPrinted,
    Places places) {}
