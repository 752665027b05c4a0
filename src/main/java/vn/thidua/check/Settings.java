package vn.thidua.check;

import static vn.thidua.finding.Code.R010;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import vn.thidua.finding.Finding;
import vn.thidua.finding.Place;
import vn.thidua.finding.Severity;
import vn.thidua.plan.CheckSetting;

/**
 * Weighs findings as the plan's {@code checks} say. A setting that fits no finding is itself one
 * ({@code R010}): it hides nothing and only misleads.
 */
public final class Settings {
  private final List<CheckSetting> settings;
  private final Function<Place, Optional<String>> lines;

  /**
   * @param lines the line of a file at a place, as it was written
   */
  public Settings(List<CheckSetting> settings, Function<Place, Optional<String>> lines) {
    this.settings = settings;
    this.lines = lines;
  }

  /** The findings as the plan weighs them, those switched off left out. */
  public List<Finding> apply(List<Finding> findings) {
    if (settings.isEmpty()) {
      return findings;
    }
    List<Finding> weighed = new ArrayList<>();
    Set<CheckSetting> used = new HashSet<>();
    for (Finding finding : findings) {
      Optional<CheckSetting> setting =
          settings.stream().filter(candidate -> fits(candidate, finding)).findFirst();
      setting.ifPresent(used::add);
      if (setting.isEmpty()) {
        weighed.add(finding);
      } else if (setting.get().severity() != CheckSetting.Weight.OFF) {
        Severity severity = Severity.valueOf(setting.get().severity().name());
        weighed.add(new Finding(finding.code(), severity, finding.place(), finding.args()));
      }
    }
    for (CheckSetting setting : settings) {
      if (!used.contains(setting)) {
        weighed.add(R010.at(setting.places().of("code"), setting.code()));
      }
    }
    return weighed;
  }

  private boolean fits(CheckSetting setting, Finding finding) {
    return setting.code() == finding.code()
        && (setting.containing().isEmpty()
            || lines
                .apply(finding.place())
                .filter(line -> line.contains(setting.containing().get()))
                .isPresent());
  }
}
