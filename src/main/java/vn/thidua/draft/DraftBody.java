package vn.thidua.draft;

import java.util.List;
import java.util.Optional;

/**
 * A body of a plan to be.
 *
 * @param role as the files write it; empty where its name tells none
 * @param duties each in lines
 */
public record DraftBody(String id, String name, Optional<String> role, List<List<String>> duties) {}
