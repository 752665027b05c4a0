package vn.thidua.cli;

import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import vn.thidua.document.Origin;
import vn.thidua.document.ReviewComposer;
import vn.thidua.document.ReviewMaterial;
import vn.thidua.document.ReviewView;
import vn.thidua.plan.Plan;
import vn.thidua.progress.AsOf;

/** A plan out of which documents are composed: read once, measured once for each day. */
final class OpenPlan {
  private final Invocation call;
  private final boolean dated;
  private final Path folder;
  private final Plan plan;
  private final InputFiles inputs;
  private final Map<AsOf, MeasuredPlan> measured = new HashMap<>();

  private OpenPlan(Invocation call, Path folder, boolean dated) {
    this.call = call;
    this.dated = dated;
    this.folder = folder;
    this.plan = MeasuredPlan.plan(call, folder);
    this.inputs = new InputFiles(call, folder);
  }

  /** The plan that the call names; one that can't be used is refused, its mistakes are printed. */
  static OpenPlan of(Invocation call) {
    return of(call, call.planFolder());
  }

  /** The plan in that folder; refused as above. */
  static OpenPlan of(Invocation call, Path folder) {
    return new OpenPlan(call, folder, call.option("--at").isPresent());
  }

  /** The plan in that folder, for documents that were made before on the call's day. */
  static OpenPlan again(Invocation call, Path folder) {
    return new OpenPlan(call, folder, true);
  }

  /** Whether the user named a day, which is then stamped on what no day changes. */
  boolean dated() {
    return dated;
  }

  Invocation call() {
    return call;
  }

  Path folder() {
    return folder;
  }

  Plan plan() {
    return plan;
  }

  /** Measures the plan on all of these days in one reading. */
  void measure(Collection<AsOf> days) {
    measured.putAll(MeasuredPlan.of(call, folder, plan, days));
  }

  /** Where the plan stands on the day that a document is about. */
  MeasuredPlan measured(DocumentKind kind, DocumentRequest request) {
    return measured.computeIfAbsent(
        kind.day(call, plan, request).orElseThrow(),
        day -> MeasuredPlan.of(call, folder, plan, day));
  }

  Origin origin(DocumentRequest request) {
    return inputs.origin(plan, request);
  }

  /**
   * A report of the whole commune, whose template has the name of its kind.
   *
   * @param name of its files, behind the plan's id
   * @param sources what it says beside the progress
   */
  ComposedDocument review(
      DocumentKind kind,
      DocumentRequest request,
      String name,
      Function<ReviewSources, ReviewMaterial> sources,
      BiFunction<ReviewComposer, MeasuredPlan, ReviewView> view) {
    MeasuredPlan standing = measured(kind, request);
    ReviewMaterial material = sources.apply(new ReviewSources(call, standing));
    Origin origin = origin(request);
    return ComposedDocument.of(
        "documents/" + kind.word() + ".ftlh",
        plan.id() + "-" + name,
        notes -> view.apply(new ReviewComposer(material, origin, notes), standing),
        origin,
        material.written(),
        standing.exit());
  }
}
