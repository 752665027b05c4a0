package vn.thidua.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.thidua.plan.Village;
import vn.thidua.progress.IndicatorProgress;
import vn.thidua.text.Sentences;

/** What part of a plan's progress was asked for, in words. */
final class ScopeText {
  private final StatusScope scope;
  private final Messages messages;
  private final StatusWords words;

  ScopeText(StatusScope scope, Messages messages) {
    this.scope = scope;
    this.messages = messages;
    this.words = new StatusWords(messages);
  }

  /** Empty where everything was asked for. */
  Optional<String> line() {
    List<String> parts = new ArrayList<>();
    scope.village().ifPresent(village -> parts.add(called(village)));
    scope
        .indicator()
        .map(IndicatorProgress::indicator)
        .ifPresent(
            one -> parts.add(messages.get("status.scope.indicator", one.name(), one.unit())));
    if (scope.indicator().isEmpty()) {
      scope
          .movement()
          .ifPresent(one -> parts.add(messages.get("status.scope.movement", one.name())));
    }
    if (!scope.everyStatus()) {
      parts.add(
          messages.get(
              "status.scope.only",
              String.join(", ", scope.only().stream().map(words::of).toList())));
    }
    return parts.isEmpty()
        ? Optional.empty()
        : Optional.of(Sentences.raised(String.join(" · ", parts)));
  }

  String called(Village village) {
    return Sentences.raised(scope.whole().plan().villageLabel() + " " + village.name());
  }
}
