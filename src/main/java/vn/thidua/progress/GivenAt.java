package vn.thidua.progress;

import java.util.List;
import vn.thidua.finding.Place;

/**
 * Where what is given of a standing was written.
 *
 * @param target of a village that others were merged into, a place for each of them
 * @param baseline empty where there is none
 * @param pace empty where the months are even because nothing was written
 */
public record GivenAt(List<Place> target, List<Place> baseline, List<Place> pace) {
  public GivenAt {
    target = List.copyOf(target);
    baseline = List.copyOf(baseline);
    pace = List.copyOf(pace);
  }
}
