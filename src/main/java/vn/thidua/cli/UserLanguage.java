package vn.thidua.cli;

import java.util.List;
import java.util.Map;
import vn.thidua.finding.Language;

/** The language of messages: {@code --lang}, else the locale as POSIX reads it. */
final class UserLanguage {
  static final List<String> TAGS = List.of(Language.VI.tag(), Language.EN.tag());

  private static final String OPTION = "--lang";

  private UserLanguage() {}

  /** A tag that is none of ours is refused later, in the language that the locale says. */
  static Language of(Env env, String... args) {
    for (int i = 0; i < args.length; i++) {
      String tag =
          args[i].startsWith(OPTION + "=")
              ? args[i].substring(OPTION.length() + 1)
              : args[i].equals(OPTION) && i + 1 < args.length ? args[i + 1] : "";
      if (TAGS.contains(tag)) {
        return Language.ofLocale(tag);
      }
    }
    Map<String, String> variables = env.variables();
    for (String name : new String[] {"LC_ALL", "LC_MESSAGES", "LANG"}) {
      String locale = variables.getOrDefault(name, "");
      if (!locale.isEmpty()) {
        return Language.ofLocale(locale);
      }
    }
    return Language.EN;
  }
}
