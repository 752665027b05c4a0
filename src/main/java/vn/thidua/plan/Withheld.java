package vn.thidua.plan;

import java.util.Objects;

/**
 * A private detail, such as an identity number or a telephone number. It can be compared with
 * another and nothing else: there is no way to print it.
 */
public final class Withheld {
  private final String text;

  /**
   * @param text the detail; spaces, dots and hyphens in it mean nothing
   */
  public Withheld(String text) {
    this.text = text.replaceAll("[\\s.-]", "");
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Withheld withheld && withheld.text.equals(text);
  }

  @Override
  public int hashCode() {
    return Objects.hash(text);
  }

  /** Nothing of what it holds. */
  @Override
  public String toString() {
    return "•••";
  }
}
