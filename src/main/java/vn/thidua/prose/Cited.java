package vn.thidua.prose;

import java.time.LocalDate;
import java.util.Optional;
import vn.thidua.finding.Place;

/**
 * A document cited in running text.
 *
 * @param number without stray spaces
 * @param datePlace where its date stands; its number, where it has none
 */
public record Cited(String number, Optional<LocalDate> date, Place datePlace) {}
