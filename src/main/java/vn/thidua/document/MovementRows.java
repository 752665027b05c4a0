package vn.thidua.document;

import java.util.List;

/** A movement with its indicators. */
public record MovementRows(String number, String name, String lead, List<ProgressRow> rows) {}
