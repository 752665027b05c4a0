package vn.thidua.plan;

/**
 * The village and the indicator that a row of a CSV file names, whatever else of it can be read.
 *
 * @param village of that id, name or alias; the text as written where the plan has none such, empty
 *     where the cell is
 * @param indicator likewise
 */
public record RowNames(VillageId village, IndicatorId indicator, Places places) {}
