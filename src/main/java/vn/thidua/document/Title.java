package vn.thidua.document;

import java.util.List;

/**
 * Type and subject of a document (ô số 5a).
 *
 * @param type in capitals, such as {@code KẾ HOẠCH}
 * @param subject in lines of about the same width
 * @param rule the length of the rule below the subject, in millimetres
 */
public record Title(String type, List<String> subject, int rule) {}
