package vn.thidua.text.spoken;

import vn.thidua.text.Sentences;

/**
 * Puts what is read together: words do not run into each other, pauses fall together, nothing is
 * left of what fell away but the words beside it.
 */
final class Script {
  private static final String PAUSES = ",.;:?!";

  private final StringBuilder out = new StringBuilder();

  /** Whether something was taken out since the last words. */
  private boolean parted;

  /** Where a comma stands that was put in and may not be needed. */
  private int comma = -1;

  /** What stays as it is. */
  void keep(String text) {
    char first = text.charAt(0);
    if (parted && first == ' ' && endsInSpace()) {
      return;
    }
    if (first == '\n' || PAUSES.indexOf(first) >= 0) {
      takeBack(true);
    }
    if (parted && PAUSES.indexOf(first) >= 0 && (endsInSpace() || endsInPause())) {
      return;
    }
    if (parted && Character.isLetter(first) && isStuck()) {
      out.append(' ');
    }
    out.append(text);
    if (first != ' ') {
      parted = false;
      comma = -1;
    }
  }

  /** Words in the place of something else. */
  void say(String words) {
    if (words.isEmpty()) {
      parted = true;
    } else if (words.equals(Mark.PAUSE)) {
      pause();
    } else if (words.isBlank()) {
      if (!endsInSpace()) {
        out.append(' ');
      }
      parted = true;
    } else if (PAUSES.indexOf(words.charAt(0)) >= 0) {
      takeBack(true);
      stripSpaces();
      if (endsInPause()) {
        out.setLength(out.length() - 1);
      }
      out.append(words);
      parted = true;
      comma = -1;
    } else {
      if (isStuck()) {
        out.append(' ');
      }
      out.append(beginsSentence() ? Sentences.raised(words) : words);
      parted = true;
      comma = -1;
    }
  }

  /** The whole. */
  String text() {
    takeBack(true);
    return out.toString();
  }

  private void pause() {
    takeBack(false);
    stripSpaces();
    if (out.length() > 0 && !endsInSpace() && !endsInPause()) {
      comma = out.length();
      out.append(Mark.PAUSE);
    }
    parted = true;
  }

  /**
   * Takes back spaces behind which nothing came, and a comma that was put in.
   *
   * @param whole whether the comma too
   */
  private void takeBack(boolean whole) {
    int end = out.length();
    while (parted && end > 0 && out.charAt(end - 1) == ' ') {
      end--;
    }
    out.setLength(end);
    if (whole && comma >= 0 && comma == end - 1) {
      out.setLength(comma);
      comma = -1;
    }
  }

  private void stripSpaces() {
    int end = out.length();
    while (end > 0 && out.charAt(end - 1) == ' ') {
      end--;
    }
    out.setLength(end);
  }

  private boolean isStuck() {
    return out.length() > 0 && !endsInSpace();
  }

  private boolean endsInSpace() {
    return out.length() == 0 || " \n".indexOf(out.charAt(out.length() - 1)) >= 0;
  }

  private boolean endsInPause() {
    return out.length() > 0 && PAUSES.indexOf(out.charAt(out.length() - 1)) >= 0;
  }

  private boolean beginsSentence() {
    int end = out.length();
    while (end > 0 && out.charAt(end - 1) == ' ') {
      end--;
    }
    return end == 0 || "\n.?!".indexOf(out.charAt(end - 1)) >= 0;
  }
}
