/**
 * Official documents: a view for each kind, rendered by a template into semantic XHTML and from
 * there into a format.
 *
 * <p>Comes in: a plan and its progress. Goes out: the bytes of a document. Must not know: where
 * files are read or written, the terminal, how progress is measured. Freemarker is known here and
 * to announcements alone.
 */
package vn.thidua.document;
