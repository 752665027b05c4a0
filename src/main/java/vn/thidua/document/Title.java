package vn.thidua.document;

/**
 * Type and subject of a document (ô số 5a).
 *
 * @param type in capitals, such as {@code KẾ HOẠCH}
 * @param rule the length of the rule below the subject, in millimetres
 */
public record Title(String type, String subject, int rule) {}
