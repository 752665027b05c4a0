/**
 * Tables as spreadsheets have them: grids of cells, out of CSV, TSV and XLSX files of any making,
 * and into XLSX.
 *
 * <p>Comes in: bytes of a file, or rows to write. Goes out: sheets of cells with their addresses,
 * or bytes. Must not know: plans, indicators, anything of the domain.
 */
package vn.thidua.sheet;
