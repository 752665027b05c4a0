package vn.thidua.announcement;

import java.util.Optional;
import vn.thidua.text.spoken.Reading;

/**
 * An announcement as a channel carries it.
 *
 * @param text what is published, or read
 * @param reading how it came to be words, for what is read aloud
 */
public record Announcement(String text, Optional<Reading> reading) {}
