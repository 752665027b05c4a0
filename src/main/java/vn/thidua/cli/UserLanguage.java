package vn.thidua.cli;

import java.util.Map;
import vn.thidua.finding.Language;

/** The language of messages: {@code --lang}, else the locale as POSIX reads it. */
final class UserLanguage {
  private UserLanguage() {}

  static Language of(Env env, String... args) {
    for (int i = 0; i < args.length; i++) {
      String arg = args[i];
      if (arg.startsWith("--lang=")) {
        return Language.ofLocale(arg.substring("--lang=".length()));
      }
      if (arg.equals("--lang") && i + 1 < args.length) {
        return Language.ofLocale(args[i + 1]);
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
