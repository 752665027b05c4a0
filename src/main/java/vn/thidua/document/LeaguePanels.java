package vn.thidua.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.commons.numbers.fraction.BigFraction;
import vn.thidua.plan.Village;
import vn.thidua.progress.Progress;
import vn.thidua.ranking.League;
import vn.thidua.ranking.Ranked;
import vn.thidua.text.Numbers;

/**
 * The villages' points over the months: a small panel each, before the band of all, so that sixty
 * villages can be told apart as well as ten.
 */
final class LeaguePanels {
  private static final double GAP = 14;
  private static final double PLOT = 72;
  private static final double HEIGHT = 128;
  private static final double TITLE_SIZE = 13;
  private static final double NOTE_SIZE = 12;

  private final Progress progress;
  private final List<LeagueMonth> months;
  private double lowest;
  private double panelWidth;

  LeaguePanels(Progress progress, List<LeagueMonth> months) {
    this.progress = progress;
    this.months = months;
  }

  static double bottom(ProgressPicture.Panels panels) {
    return panels.panels().get(panels.panels().size() - 1).y() + HEIGHT;
  }

  /** Empty where there is no month or no village with points. */
  Optional<ProgressPicture.Panels> below(double above) {
    if (months.isEmpty() || now().villages().isEmpty()) {
      return Optional.empty();
    }
    List<Ranked> shown =
        now().villages().stream()
            .filter(
                one ->
                    progress.reporting().villages().stream()
                        .anyMatch(row -> row.village().equals(one.score().village())))
            .toList();
    if (shown.isEmpty()) {
      return Optional.empty();
    }
    int columns = Math.min(5, Math.max(3, shown.size()));
    panelWidth =
        (PictureComposer.WIDTH - 2 * PictureComposer.MARGIN - (columns - 1) * GAP) / columns;
    lowest = lowest();
    double y = above + 24;
    double heading = y;
    List<ProgressPicture.Text> caption = new ArrayList<>();
    for (String line :
        PictureText.lines(
            caption(), NOTE_SIZE, PictureComposer.WIDTH - 2 * PictureComposer.MARGIN, 4)) {
      y += 18;
      caption.add(new ProgressPicture.Text(line, y));
    }
    y += 18;
    List<ProgressPicture.Panel> panels = new ArrayList<>();
    for (int i = 0; i < shown.size(); i++) {
      int row = i / columns;
      panels.add(
          panel(
              shown.get(i),
              PictureComposer.MARGIN + (i % columns) * (panelWidth + GAP),
              y + row * HEIGHT));
    }
    return Optional.of(
        new ProgressPicture.Panels(
            heading,
            "Điểm thi đua qua các tháng",
            caption,
            months.stream().map(one -> "Tháng " + one.month().getMonthValue()).toList(),
            panels));
  }

  private String caption() {
    return "Điểm trên thang 100 của từng "
        + progress.plan().villageLabel()
        + ", xếp theo hạng hiện nay. Nét đậm: điểm của đơn vị; dải xám: từ thấp nhất đến cao nhất của"
        + " mọi đơn vị; nét đứt: mức giữa (trung vị).";
  }

  private League now() {
    return months.get(months.size() - 1).league();
  }

  /** The bottom of all panels: a round number below all points. */
  private double lowest() {
    double least =
        IntStream.range(0, months.size())
            .mapToObj(this::all)
            .flatMap(List::stream)
            .mapToDouble(Double::doubleValue)
            .min()
            .orElse(0);
    return Math.max(0, Math.floor(Math.min(least, 90) / 10) * 10);
  }

  /** The points of all villages in a month, sorted. */
  private List<Double> all(int month) {
    return months.get(month).league().villages().stream()
        .map(LeaguePanels::points)
        .flatMap(Optional::stream)
        .map(BigFraction::doubleValue)
        .sorted()
        .toList();
  }

  private static Optional<BigFraction> points(Ranked ranked) {
    return ranked.score().points();
  }

  private Optional<BigFraction> points(int month, Village village) {
    return months.get(month).league().of(village).flatMap(LeaguePanels::points);
  }

  private ProgressPicture.Panel panel(Ranked ranked, double x, double y) {
    Village village = ranked.score().village();
    double plot = y + 24;
    double bottom = plot + PLOT;
    List<String> points = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    boolean joined = false;
    double endX = x;
    double endY = bottom;
    for (int month = 0; month < months.size(); month++) {
      Optional<BigFraction> value = points(month, village);
      points.add(value.map(LeaguePanels::printed).orElse(Wording.NONE));
      if (value.isPresent()) {
        endX = at(month, x);
        endY = height(value.get().doubleValue(), plot);
        line.append(joined ? "L" : "M").append(place(endX, endY));
      }
      joined = value.isPresent();
    }
    String now = points.get(points.size() - 1);
    String rank = String.valueOf(ranked.rank());
    String name = progress.plan().villageLabel() + " " + village.name();
    return new ProgressPicture.Panel(
        rank,
        village.name(),
        PictureText.shortened(village.name(), TITLE_SIZE, panelWidth - 70),
        now,
        "Hạng "
            + rank
            + ", "
            + name
            + ": "
            + String.join(
                "; ",
                IntStream.range(0, months.size())
                    .mapToObj(
                        i -> "tháng " + months.get(i).month().getMonthValue() + " " + points.get(i))
                    .toList())
            + " điểm.",
        PictureComposer.rounded(x),
        PictureComposer.rounded(y),
        PictureComposer.rounded(panelWidth),
        PictureComposer.rounded(y + 14),
        PictureComposer.rounded(x + panelWidth),
        List.of(level("100", plot, 11), level(String.valueOf((int) lowest), bottom, -3)),
        axis(x),
        PictureComposer.rounded(bottom + 13),
        PictureComposer.rounded(bottom),
        band(x, plot),
        middle(x, plot),
        line.toString(),
        PictureComposer.rounded(endX),
        PictureComposer.rounded(endY),
        points);
  }

  private static ProgressPicture.Level level(String label, double at, double below) {
    return new ProgressPicture.Level(
        label, PictureComposer.rounded(at), PictureComposer.rounded(at + below));
  }

  private List<ProgressPicture.Mark> axis(double x) {
    List<ProgressPicture.Mark> axis = new ArrayList<>();
    for (int month : months.size() == 1 ? new int[] {0} : new int[] {0, months.size() - 1}) {
      axis.add(
          new ProgressPicture.Mark(
              "T" + months.get(month).month().getMonthValue(),
              PictureComposer.rounded(at(month, x))));
    }
    return axis;
  }

  private double at(int month, double x) {
    double inner = panelWidth - 32;
    return x + 26 + (months.size() == 1 ? inner / 2 : inner * month / (months.size() - 1));
  }

  private double height(double points, double plot) {
    return plot + PLOT * (100 - Math.max(lowest, Math.min(100, points))) / (100 - lowest);
  }

  private String band(double x, double plot) {
    StringBuilder upper = new StringBuilder();
    StringBuilder lower = new StringBuilder();
    for (int month = 0; month < months.size(); month++) {
      List<Double> all = all(month);
      if (!all.isEmpty()) {
        upper
            .append(upper.length() == 0 ? "M" : "L")
            .append(place(at(month, x), height(all.get(all.size() - 1), plot)));
        lower.insert(0, "L" + place(at(month, x), height(all.get(0), plot)));
      }
    }
    return upper + lower.toString() + "Z";
  }

  private String middle(double x, double plot) {
    StringBuilder line = new StringBuilder();
    for (int month = 0; month < months.size(); month++) {
      List<Double> all = all(month);
      if (!all.isEmpty()) {
        double median = (all.get((all.size() - 1) / 2) + all.get(all.size() / 2)) / 2;
        line.append(line.length() == 0 ? "M" : "L")
            .append(place(at(month, x), height(median, plot)));
      }
    }
    return line.toString();
  }

  private static String place(double x, double y) {
    return String.format(Locale.ROOT, "%.1f %.1f", x, y);
  }

  private static String printed(BigFraction points) {
    return Numbers.vietnamese(Numbers.decimal(points, 1));
  }
}
