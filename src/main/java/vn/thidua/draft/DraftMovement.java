package vn.thidua.draft;

import java.util.Optional;

/** A movement of a plan to be, still without indicators. */
public record DraftMovement(String id, String name, Optional<String> about, String lead) {}
