package vn.thidua.cli;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What the rows of {@code status} are; {@code --by} names it in English or Vietnamese. */
enum StatusView {
  INDICATOR("indicator", "chi-tieu"),
  VILLAGE("village", "thon"),
  MOVEMENT("movement", "phong-trao"),
  /** Villages against indicators. */
  MATRIX("matrix", "ma-tran");

  private final String english;
  private final String vietnamese;

  StatusView(String english, String vietnamese) {
    this.english = english;
    this.vietnamese = vietnamese;
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
      List<String> known = Arrays.stream(values()).map(one -> one.english).toList();
      throw Failure.usage(
          call.messages().get("error.choice", "--by", wanted.get(), String.join(", ", known)));
    }
    return view;
  }
}
