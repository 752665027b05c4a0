package vn.thidua.cli;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What the rows of {@code status} are; {@code --by} names it in English or Vietnamese. */
enum StatusView {
  INDICATOR("indicator", "chi-tieu"),
  VILLAGE("village", "thon"),
  MOVEMENT("movement", "phong-trao"),
  /** Villages against indicators. */
  MATRIX("matrix", "ma-tran");

  /** The view by phases, which is of other figures than these. */
  private static final String PHASE = "phase";

  private static final String PHASE_VIETNAMESE = "dot";

  private final String english;
  private final String vietnamese;

  StatusView(String english, String vietnamese) {
    this.english = english;
    this.vietnamese = vietnamese;
  }

  /** Whether {@code --by} asks for the phases. */
  static boolean isOfPhases(Invocation call) {
    return call.option("--by")
        .filter(wanted -> wanted.equals(PHASE) || wanted.equals(PHASE_VIETNAMESE))
        .isPresent();
  }

  /** The view that {@code --by} asks for; empty where the filters decide. */
  static Optional<StatusView> of(Invocation call) {
    Optional<String> wanted = call.option("--by");
    if (wanted.isEmpty()) {
      return Optional.empty();
    }
    Optional<StatusView> view =
        Arrays.stream(values())
            .filter(one -> wanted.get().equals(one.english) || wanted.get().equals(one.vietnamese))
            .findFirst();
    if (view.isEmpty()) {
      List<String> known =
          Stream.concat(Arrays.stream(values()).map(one -> one.english), Stream.of(PHASE)).toList();
      throw Failure.usage(
          call.messages().get("error.choice", "--by", wanted.get(), String.join(", ", known)));
    }
    return view;
  }
}
