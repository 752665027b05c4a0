package vn.thidua.plan;

import java.util.Optional;

/**
 * Who issues the plan.
 *
 * @param name in full, such as {@code Ủy ban nhân dân xã Kim Hoa}
 * @param shortName such as {@code UBND xã Kim Hoa}
 * @param symbol as it stands in document numbers, such as {@code UBND}
 * @param parent the superior body printed above the issuer's name
 * @param place the place name in the date line
 */
public record Issuer(
    String name,
    String shortName,
    String symbol,
    Optional<String> parent,
    String place,
    Signer signer) {}
