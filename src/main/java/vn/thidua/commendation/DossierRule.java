package vn.thidua.commendation;

import java.util.stream.Stream;
import vn.thidua.finding.Finding;

/** One rule that a dossier must keep. */
interface DossierRule {
  Stream<Finding> check(Dossier dossier);
}
