package vn.thidua.text.spoken;

/**
 * A token with its place.
 *
 * @param start where it begins in the text
 * @param end where what follows it begins
 */
record Lexeme(int start, int end, Token token) {}
