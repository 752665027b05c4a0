package vn.thidua.document;

import java.time.YearMonth;
import vn.thidua.ranking.League;

/** The league at a month's end, or on the day measured while the month runs. */
public record LeagueMonth(YearMonth month, League league) {}
