package vn.thidua.document;

import java.util.Optional;

/** The signature block (ô số 7a to 7c): for whom, as what, who. */
public record Signature(Optional<String> authority, String title, Optional<String> name) {}
