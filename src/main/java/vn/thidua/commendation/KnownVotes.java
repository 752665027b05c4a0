package vn.thidua.commendation;

import static vn.thidua.finding.Code.C118;
import static vn.thidua.finding.Code.C119;
import static vn.thidua.finding.Code.C120;
import static vn.thidua.finding.Code.C135;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vn.thidua.finding.Finding;
import vn.thidua.plan.Council;
import vn.thidua.plan.Meeting;
import vn.thidua.plan.Nomination;
import vn.thidua.plan.Vote;
import vn.thidua.text.Nearest;

/**
 * {@code C118}, {@code C119}, {@code C120}, {@code C135}: a vote is of a meeting that was held, on
 * a nomination that was made, once; and a meeting is for a phase of the plan.
 */
final class KnownVotes implements DossierRule {
  @Override
  public Stream<Finding> check(Dossier dossier) {
    Stream.Builder<Finding> findings = Stream.builder();
    List<Meeting> meetings = dossier.council().map(Council::meetings).orElse(List.of());
    List<String> held = meetings.stream().map(Meeting::id).toList();
    List<String> made = dossier.nominations().stream().map(Nomination::id).toList();
    Map<String, Vote> counted = new HashMap<>();
    for (Vote vote : dossier.votes()) {
      if (!held.contains(vote.meeting())) {
        findings.add(
            C118.at(
                vote.places().of("meeting"),
                vote.meeting(),
                Nearest.to(vote.meeting(), held).orElse("")));
      }
      if (!made.contains(vote.nomination())) {
        findings.add(
            C119.at(
                vote.places().of("nomination"),
                vote.nomination(),
                Nearest.to(vote.nomination(), made).orElse("")));
      }
      Vote earlier = counted.putIfAbsent(vote.meeting() + "\n" + vote.nomination(), vote);
      if (earlier != null) {
        findings.add(
            C120.at(
                vote.places().of("nomination"),
                vote.nomination(),
                earlier.places().whole().line()));
      }
    }
    List<String> phases =
        dossier.plan().phases().stream().map(phase -> phase.id().value()).toList();
    for (Meeting meeting : meetings) {
      meeting
          .phase()
          .map(phase -> phase.value())
          .filter(phase -> !phases.contains(phase))
          .filter(phase -> !dossier.plan().incomplete().contains(phase))
          .ifPresent(
              phase ->
                  findings.add(
                      C135.at(
                          meeting.places().of("phase"),
                          phase,
                          Nearest.to(phase, phases).orElse(""))));
    }
    return findings.build();
  }
}
