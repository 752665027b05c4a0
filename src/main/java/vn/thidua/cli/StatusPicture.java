package vn.thidua.cli;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import vn.thidua.document.Drawn;
import vn.thidua.document.LeagueMonth;
import vn.thidua.document.PictureComposer;
import vn.thidua.document.Pictures;
import vn.thidua.document.ProgressPicture;
import vn.thidua.document.TemplateFault;
import vn.thidua.document.Templates;
import vn.thidua.plan.Indicator;
import vn.thidua.plan.Movement;
import vn.thidua.plan.Plan;
import vn.thidua.plan.Scorecard;
import vn.thidua.progress.AsOf;
import vn.thidua.progress.IndicatorProgress;
import vn.thidua.progress.Progress;
import vn.thidua.ranking.Assessment;
import vn.thidua.ranking.League;
import vn.thidua.text.Sentences;

/** Progress as a picture: a document, so Vietnamese whatever the user's language. */
final class StatusPicture {
  private final Invocation call;
  private final MeasuredPlan measured;
  private final StatusScope scope;

  StatusPicture(Invocation call, MeasuredPlan measured, StatusScope scope) {
    this.call = call;
    this.measured = measured;
    this.scope = scope;
  }

  String svg() {
    refuseOtherRows();
    return made(Pictures::svg);
  }

  String html() {
    refuseOtherRows();
    return made(Pictures::html);
  }

  /** The filters choose what is drawn; other rows there are none. */
  private void refuseOtherRows() {
    if (StatusView.of(call).filter(by -> by != StatusView.INDICATOR).isPresent()) {
      throw Failure.usage(call.messages().get("error.option-unfit", "--by", "status -f svg, html"));
    }
  }

  private String made(BiFunction<Pictures, ProgressPicture, String> form) {
    DocumentFiles files = new DocumentFiles(call);
    ProgressPicture picture =
        new PictureComposer(
                scope.chosen(),
                drawn(),
                words(),
                leagues(),
                new InputFiles(call, call.planFolder()).origin(measured.plan(), call.at()))
            .compose();
    try {
      return form.apply(new Pictures(new Templates(measured.folder())), picture);
    } catch (TemplateFault fault) {
      throw files.failed(fault);
    }
  }

  /** The indicators by movement, or of one indicator the commune and its villages. */
  private List<Drawn.Group> drawn() {
    List<Drawn.Group> groups = new ArrayList<>();
    if (scope.indicator().isPresent() && scope.village().isEmpty()) {
      Indicator indicator = scope.indicator().get().indicator();
      List<Drawn> bars =
          scope.villages().stream()
              .map(one -> new Drawn(one.village().name(), indicator, one.standing()))
              .collect(Collectors.toCollection(ArrayList::new));
      if (scope.showsCommune(scope.indicator().get())) {
        bars.add(
            0,
            new Drawn(
                measured.plan().issuer().shortName(),
                indicator,
                scope.indicator().get().commune()));
      }
      groups.add(new Drawn.Group(indicator.name(), bars));
      return groups;
    }
    for (Movement movement : measured.plan().movements()) {
      List<Drawn> bars =
          scope.chosen().indicators().stream()
              .filter(one -> one.movement().equals(movement))
              .filter(one -> scope.shows(scope.subject(one)))
              .map(one -> new Drawn(one.indicator().name(), one.indicator(), scope.subject(one)))
              .toList();
      if (!bars.isEmpty()) {
        groups.add(new Drawn.Group(movement.name(), bars));
      }
    }
    return groups;
  }

  /** What of the plan is drawn. */
  private Optional<String> words() {
    List<String> parts = new ArrayList<>();
    Plan plan = measured.plan();
    scope.village().ifPresent(village -> parts.add(plan.villageLabel() + " " + village.name()));
    scope
        .indicator()
        .map(IndicatorProgress::indicator)
        .ifPresentOrElse(
            one -> parts.add("chỉ tiêu “" + one.name() + "”"),
            () -> scope.movement().ifPresent(one -> parts.add("phong trào “" + one.name() + "”")));
    if (!scope.everyStatus()) {
      parts.add(
          "chỉ các mức: "
              + String.join(
                  ", ",
                  scope.only().stream()
                      .map(new StatusWords(new Messages(vn.thidua.finding.Language.VI))::of)
                      .toList()));
    }
    return parts.isEmpty()
        ? Optional.empty()
        : Optional.of(Sentences.raised(String.join(" · ", parts)));
  }

  /** The league at the end of each month, with all that is known today. */
  private List<LeagueMonth> leagues() {
    List<LeagueMonth> leagues = new ArrayList<>();
    Plan plan = measured.plan();
    Scorecard card = MeasuredPlan.scorecard(call, measured.folder(), plan);
    AsOf now = measured.progress().asOf();
    YearMonth current = plan.reporting().months().of(now.until());
    for (YearMonth month : plan.months()) {
      LocalDate end = plan.reporting().months().days(month).to();
      if (!month.isAfter(current)) {
        leagues.add(
            new LeagueMonth(
                month,
                league(
                    end.isBefore(now.until())
                        ? measured.on(new AsOf(now.known(), end))
                        : measured.progress(),
                    card)));
      }
    }
    return leagues;
  }

  private static League league(Progress progress, Scorecard card) {
    return League.of(new Assessment(progress, progress, card));
  }
}
