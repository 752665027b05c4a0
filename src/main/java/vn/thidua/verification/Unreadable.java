package vn.thidua.verification;

/** A file that can't be read as a document of ours. */
public final class Unreadable extends Exception {
  private static final long serialVersionUID = 1L;

  private final Reason reason;

  Unreadable(Reason reason) {
    super(reason.name());
    this.reason = reason;
  }

  Unreadable(Reason reason, Throwable cause) {
    super(reason.name(), cause);
    this.reason = reason;
  }

  /** Why it can't be read. */
  public enum Reason {
    /** Cut off, or no longer what its format asks for. */
    DAMAGED,
    /** Opens only with a password. */
    ENCRYPTED,
    /** Unpacks to more than any document has. */
    TOO_LARGE,
    /** A PDF whose paragraphs are not marked, as ours are. */
    UNTAGGED,
    /** Names no plan and no request in its metadata. */
    NOT_OURS
  }

  public Reason reason() {
    return reason;
  }
}
