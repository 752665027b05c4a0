package vn.thidua.document;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.apache.commons.numbers.fraction.BigFraction;
import vn.thidua.finding.Place;
import vn.thidua.plan.Indicator;
import vn.thidua.plan.Target;
import vn.thidua.plan.Village;
import vn.thidua.progress.Actual;
import vn.thidua.progress.CatchUp;
import vn.thidua.progress.Figure;
import vn.thidua.progress.Formulas;
import vn.thidua.progress.IndicatorProgress;
import vn.thidua.progress.LastYear;
import vn.thidua.progress.Progress;
import vn.thidua.progress.ReportingRates;
import vn.thidua.progress.Standing;
import vn.thidua.progress.VillageStanding;

/**
 * Lists the figures of a report's table of indicators, and of how the reports came, with where each
 * comes from. The words are those that the table prints.
 */
public final class ProvenanceComposer {
  private static final String INDICATORS = "chi-tieu";
  private static final String REPORTS = "bao-cao";
  private static final String PLANNED = "ke_hoach";
  private static final String DONE = "thuc_hien";

  private final Progress progress;
  private final Optional<Village> village;
  private final List<Provenance> figures = new ArrayList<>();

  private ProvenanceComposer(Progress progress, Optional<Village> village) {
    this.progress = progress;
    this.village = village;
  }

  /**
   * The figures in the order of the document.
   *
   * @param village whose sheet it is; empty for a report on the whole
   */
  public static List<Provenance> of(Progress progress, Optional<Village> village) {
    ProvenanceComposer composer = new ProvenanceComposer(progress, village);
    composer.indicators();
    composer.reports();
    return composer.figures;
  }

  private void indicators() {
    Function<IndicatorProgress, Optional<Standing>> whose =
        village.isEmpty() ? one -> Optional.of(one.commune()) : this::ofVillage;
    Rows rows = new Rows(progress);
    List<IndicatorProgress> shown =
        progress.plan().movements().stream()
            .flatMap(
                movement ->
                    progress.indicators().stream().filter(i -> i.movement().equals(movement)))
            .filter(one -> whose.apply(one).isPresent())
            .toList();
    for (int i = 0; i < shown.size(); i++) {
      Standing standing = whose.apply(shown.get(i)).orElseThrow();
      Indicator indicator = shown.get(i).indicator();
      figures(rows.row(String.valueOf(i + 1), indicator, standing), indicator, standing);
    }
  }

  private Optional<Standing> ofVillage(IndicatorProgress progress) {
    return progress.villages().stream()
        .filter(standing -> standing.village().equals(village.orElseThrow()))
        .map(VillageStanding::standing)
        .findFirst();
  }

  private void figures(ProgressRow row, Indicator indicator, Standing standing) {
    Optional<Formulas> formulas = standing.formulas();
    standing
        .target()
        .filter(target -> !target.isRange())
        .map(Target::low)
        .ifPresent(
            low ->
                add(
                    row,
                    indicator,
                    PLANNED,
                    Optional.of(row.target()),
                    Optional.of(exact(low)),
                    Optional.empty(),
                    written(indicator),
                    List.of(),
                    List.of()));
    add(
        row,
        indicator,
        DONE,
        row.actual(),
        standing.value(),
        standing.actual().map(Actual::formula),
        Optional.empty(),
        List.of(),
        standing.actual().map(Actual::terms).orElse(List.of()));
    add(
        row,
        indicator,
        "phan_tram_ke_hoach",
        row.achievement(),
        standing.achievement(),
        formulas.map(Formulas::achievement),
        Optional.empty(),
        List.of(PLANNED, DONE),
        List.of());
    Optional<BigFraction> ratio = standing.lastYear().flatMap(LastYear::ratio);
    add(
        row,
        indicator,
        "so_cung_ky",
        row.growth(),
        ratio.or(() -> standing.lastYear().flatMap(LastYear::points)),
        Optional.of(ratio.isPresent() ? "a/c" : "a − c"),
        Optional.empty(),
        List.of(DONE),
        standing.lastYear().map(then -> then.actual().terms()).orElse(List.of()));
    add(
        row,
        indicator,
        "con_thieu",
        row.missing(),
        standing.catchUp().map(CatchUp::missing),
        Optional.of("T − a"),
        Optional.empty(),
        List.of(PLANNED, DONE),
        List.of());
  }

  /** Where a target was written: for a village in what was handed out, else with the indicator. */
  private Optional<Place> written(Indicator indicator) {
    return village
        .flatMap(
            v ->
                progress.plan().assignments().stream()
                    .filter(one -> one.village().equals(v.id()))
                    .filter(one -> one.indicator().equals(indicator.id()))
                    .map(one -> one.places().of("target"))
                    .findFirst())
        .or(() -> Optional.of(indicator.places().of("target")));
  }

  private void add(
      ProgressRow row,
      Indicator indicator,
      String column,
      Optional<String> printed,
      Optional<BigFraction> exact,
      Optional<String> formula,
      Optional<Place> written,
      List<String> from,
      List<Figure> terms) {
    if (printed.isPresent() && exact.isPresent()) {
      figures.add(
          new Provenance(
              INDICATORS,
              row.number(),
              column,
              Optional.of(indicator.id().value()),
              printed.get(),
              exact.get(),
              formula,
              written,
              from,
              terms));
    }
  }

  private static BigFraction exact(BigDecimal number) {
    return BigFraction.of(number.unscaledValue(), BigInteger.ONE)
        .multiply(BigFraction.of(10).pow(-number.scale()));
  }

  private void reports() {
    List<ReportingRates.Row> rows =
        progress.reporting().villages().stream()
            .filter(row -> village.isEmpty() || row.village().equals(village.get()))
            .toList();
    ReportingRates rates = new ReportingRates(rows);
    report("phai_nop", rates.due());
    report("da_nop", rates.received());
    report("dung_han", rates.onTime());
    report("muon", rates.late());
    report("con_thieu", rates.missing());
  }

  private void report(String column, int count) {
    figures.add(
        new Provenance(
            REPORTS,
            "1",
            column,
            Optional.empty(),
            String.valueOf(count),
            BigFraction.of(count),
            Optional.empty(),
            Optional.empty(),
            List.of(),
            List.of()));
  }
}
