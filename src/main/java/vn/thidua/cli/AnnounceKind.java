package vn.thidua.cli;

import java.util.Optional;

/** A kind of announcement: finds what it is about and composes it. */
interface AnnounceKind {
  /** Its English name. */
  String name();

  /** Its Vietnamese name, which also stands in the names of files. */
  String alias();

  /**
   * Composes it.
   *
   * @param subject what it is about, as the user named it
   */
  AnnouncedNews of(Invocation call, Optional<String> subject);
}
