package vn.thidua.intake;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import vn.thidua.plan.VillageId;

/** What the person who imports says of a table that does not say it itself. */
public record Told(
    Optional<VillageId> village, Optional<YearMonth> period, Optional<LocalDate> reportedOn) {}
