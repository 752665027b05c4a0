package vn.thidua.cli;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import vn.thidua.check.Checker;
import vn.thidua.commendation.CommendationChecker;
import vn.thidua.commendation.Dossier;
import vn.thidua.commendation.Standings;
import vn.thidua.finding.Finding;
import vn.thidua.plan.Commendation;
import vn.thidua.plan.Council;
import vn.thidua.plan.Plan;
import vn.thidua.progress.AsOf;
import vn.thidua.progress.Progress;
import vn.thidua.source.LawFile;
import vn.thidua.source.PlanFolder;

/**
 * A plan's dossier of commendation, read from its folder.
 *
 * @param unread what could not be read
 */
record OpenDossier(Path folder, Dossier dossier, List<Finding> unread) {
  /** Reads the dossier; a plan that can't be used is refused, after its mistakes are printed. */
  static OpenDossier of(Invocation call) {
    return of(call, call.planFolder());
  }

  /** The dossier in that folder; refused as above. */
  static OpenDossier of(Invocation call, Path folder) {
    Plan plan = MeasuredPlan.plan(call, folder);
    List<Finding> unread = new ArrayList<>();
    PlanFolder source = new PlanFolder(folder, unread::add);
    Dossier dossier =
        new Dossier(
            plan,
            source.council(),
            source.nominations(plan),
            source.votes(),
            source.commendations(plan),
            LawFile.read(),
            call.at());
    return new OpenDossier(folder, dossier, unread);
  }

  Plan plan() {
    return dossier.plan();
  }

  /** Which of its facts are examples. */
  Optional<String> note() {
    return dossier.council().flatMap(Council::illustrative);
  }

  /**
   * All findings, as the plan wants them weighed; where something can't be read, only what that is.
   */
  List<Finding> findings(Invocation call) {
    return findings(call, dossier);
  }

  /**
   * As above.
   *
   * @param judged the same dossier with other rows in its register
   */
  List<Finding> findings(Invocation call, Dossier judged) {
    if (Findings.exit(unread) != Exit.FINE) {
      // Rules over what was left out would accuse the rest.
      return CheckedPlan.weighed(folder, Optional.of(plan()), unread);
    }
    List<Finding> findings = new ArrayList<>(unread);
    new Checker(call.at(), findings::add).nominations(plan(), judged.nominations());
    AtomicReference<MeasuredPlan> measured = new AtomicReference<>();
    Standings standings =
        new Standings(
            day -> {
              if (measured.get() == null) {
                measured.set(MeasuredPlan.of(call, folder, plan(), AsOf.day(call.at())));
              }
              return progress(measured.get(), AsOf.day(day));
            },
            () -> MeasuredPlan.scorecard(call, folder, plan()));
    new CommendationChecker(standings, this::exists).check(judged, findings::add);
    return CheckedPlan.weighed(folder, Optional.of(plan()), findings);
  }

  private static Progress progress(MeasuredPlan measured, AsOf day) {
    return day.equals(measured.progress().asOf()) ? measured.progress() : measured.on(day);
  }

  private boolean exists(String file) {
    try {
      return Files.isRegularFile(folder.resolve(file));
    } catch (InvalidPathException e) {
      return false;
    }
  }

  /** The same dossier with more rows in its register. */
  Dossier with(List<Commendation> more) {
    List<Commendation> register = new ArrayList<>(dossier.register());
    register.addAll(more);
    return new Dossier(
        dossier.plan(),
        dossier.council(),
        dossier.nominations(),
        dossier.votes(),
        register,
        dossier.law(),
        dossier.at());
  }
}
