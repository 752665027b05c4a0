package vn.thidua.law;

import java.time.LocalDate;

/** What a file for commendation must hold (thành phần hồ sơ). */
public record FilePart(String part, LocalDate from, Provision source) implements Dated {}
