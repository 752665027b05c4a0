package vn.thidua.check;

import java.util.stream.Stream;
import vn.thidua.finding.Finding;
import vn.thidua.plan.Plan;

/** One thing that can be wrong with a plan. */
interface Rule {
  Stream<Finding> check(Plan plan);
}
