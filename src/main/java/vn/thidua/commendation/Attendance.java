package vn.thidua.commendation;

import static vn.thidua.finding.Code.C121;
import static vn.thidua.finding.Code.C122;
import static vn.thidua.finding.Code.C123;
import static vn.thidua.finding.Code.C124;

import java.util.List;
import java.util.stream.Stream;
import vn.thidua.finding.Finding;
import vn.thidua.plan.Council;
import vn.thidua.plan.Meeting;
import vn.thidua.text.Nearest;

/**
 * {@code C121} to {@code C124}: who was at a meeting is a member, each is either there or not, and
 * enough were there.
 */
final class Attendance implements DossierRule {
  @Override
  public Stream<Finding> check(Dossier dossier) {
    Stream.Builder<Finding> findings = Stream.builder();
    dossier
        .council()
        .ifPresent(
            council ->
                council.meetings().stream()
                    .filter(meeting -> !meeting.present().isEmpty())
                    .forEach(meeting -> meeting(council, meeting, findings)));
    return findings.build();
  }

  private static void meeting(Council council, Meeting meeting, Stream.Builder<Finding> findings) {
    List<String> members = council.members().stream().map(Council.Member::id).toList();
    unknown(members, meeting, "present", meeting.present(), findings);
    unknown(members, meeting, "absent", meeting.absent(), findings);
    meeting.present().stream()
        .filter(meeting.absent()::contains)
        .forEach(id -> findings.add(C122.at(meeting.places().of("absent"), name(council, id))));
    List<String> neither =
        council.members().stream()
            .filter(
                member ->
                    !meeting.present().contains(member.id())
                        && !meeting.absent().contains(member.id()))
            .map(Council.Member::name)
            .toList();
    boolean known = members.containsAll(meeting.present()) && members.containsAll(meeting.absent());
    if (known && !neither.isEmpty()) {
      findings.add(C123.at(meeting.places().of("present"), String.join(", ", neither)));
    }
    if (!Tally.quorate(council, meeting)) {
      findings.add(
          C124.at(
              meeting.places().of("present"),
              meeting.present().size(),
              Tally.members(council, meeting),
              Tally.needed(council, meeting)));
    }
  }

  private static void unknown(
      List<String> members,
      Meeting meeting,
      String key,
      List<String> ids,
      Stream.Builder<Finding> findings) {
    ids.stream()
        .filter(id -> !members.contains(id))
        .forEach(
            id ->
                findings.add(
                    C121.at(meeting.places().of(key), id, Nearest.to(id, members).orElse(""))));
  }

  private static String name(Council council, String id) {
    return council.members().stream()
        .filter(member -> member.id().equals(id))
        .map(Council.Member::name)
        .findFirst()
        .orElse(id);
  }
}
