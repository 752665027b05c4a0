/**
 * Announcements: one view for each kind, one template for each kind and channel; what is read when
 * on the loudspeakers; the agenda as calendar and mail.
 *
 * <p>Comes in: a plan, its progress, its league, its commendations. Goes out: texts, schedules, an
 * agenda. Must not know: files, the terminal, how documents are laid out.
 */
package vn.thidua.announcement;
