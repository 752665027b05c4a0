package vn.thidua.document;

import java.time.LocalDate;

/** The number and the date that a document goes out under. */
public record Signing(int number, LocalDate date) {}
