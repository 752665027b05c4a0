package vn.thidua.prose;

import java.util.List;
import java.util.function.Consumer;
import vn.thidua.finding.Finding;

/** One thing that can be wrong with running text. */
interface ProseRule {
  /** Looks through the passages of one document, in their order. */
  void check(List<Prose> document, Consumer<Finding> findings);
}
