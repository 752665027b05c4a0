package vn.thidua.law;

/**
 * Where a rule stands.
 *
 * @param article as one cites it
 * @param confirmed whether it was compared with the law's own text; a rule that was not is never
 *     presented as certain
 */
public record Provision(String article, boolean confirmed) {}
