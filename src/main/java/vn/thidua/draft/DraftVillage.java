package vn.thidua.draft;

import java.util.Optional;

/**
 * A village of a plan to be.
 *
 * @param id of ASCII letters, digits and hyphens
 * @param alias what it is called too
 * @param households how many there are, where it is known
 * @param population likewise
 */
public record DraftVillage(
    String id,
    String name,
    Optional<String> alias,
    Optional<String> households,
    Optional<String> population) {}
