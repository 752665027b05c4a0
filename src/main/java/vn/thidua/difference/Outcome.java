package vn.thidua.difference;

import vn.thidua.progress.Progress;
import vn.thidua.ranking.League;

/** What follows from a state of a plan on one day. */
public record Outcome(Progress progress, League league) {}
