/**
 * Announcements: one view for each kind, one template for each channel.
 *
 * <p>Comes in: a plan. Goes out: texts for the loudspeakers and the website. Must not know: files,
 * the terminal, how documents are laid out.
 */
package vn.thidua.announcement;
