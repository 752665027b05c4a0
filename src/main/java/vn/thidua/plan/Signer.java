package vn.thidua.plan;

import java.util.Optional;

/**
 * Who signs.
 *
 * @param authority for whom, such as {@code TM. ỦY BAN NHÂN DÂN}; absent when the signer acts in
 *     their own right
 * @param title such as {@code CHỦ TỊCH}
 * @param name absent while the document is a draft
 */
public record Signer(Optional<String> authority, String title, Optional<String> name) {}
