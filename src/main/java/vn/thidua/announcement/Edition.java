package vn.thidua.announcement;

import java.util.Optional;
import vn.thidua.document.Frame;

/**
 * What a template of an announcement gets.
 *
 * @param length {@code full}, or {@code brief} where a slot has no room for more
 * @param frame head and signature of an official notice
 */
public record Edition(Masthead masthead, News news, String length, Optional<Frame> frame) {}
