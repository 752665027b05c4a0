package vn.thidua.plan;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The review of a phase.
 *
 * @param with what it is held together with
 * @param due the day before which it is to be finished
 * @param movedFrom the day that was wanted, where nobody works on it and the review is due earlier
 * @param done the day on which it was held; absent while it is to come
 * @param asPrinted the whole sentence, where the plan prints another than the tool would
 */
public record Review(
    ReviewKind kind,
    Optional<String> with,
    LocalDate due,
    Optional<LocalDate> movedFrom,
    Optional<LocalDate> done,
    Optional<String> asPrinted,
    Places places) {}
