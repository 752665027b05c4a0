package vn.thidua.announcement;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import vn.thidua.plan.Commendation;
import vn.thidua.plan.Movement;
import vn.thidua.plan.Phase;
import vn.thidua.plan.Village;

/** What there is to tell of a plan, as known on a day; composed when it is asked for. */
public interface Newsroom {
  /** Whether a village's report for a month has come. */
  BiPredicate<Village, YearMonth> received();

  /** The plan's own commendations that were decided, in the order of the register. */
  List<Commendation> decided();

  /** How the campaign stands, or one movement. */
  News progress(Optional<Movement> movement);

  /** How a phase that was reviewed came out. */
  News results(Phase phase);

  /** Whom a decision commends. */
  News commendation(String decision);

  /** One who was commended, as an example to others. */
  News exemplar(Commendation row);
}
