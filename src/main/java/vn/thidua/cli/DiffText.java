package vn.thidua.cli;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import vn.thidua.calendar.Dates;
import vn.thidua.difference.Difference;
import vn.thidua.difference.Difference.Topic;
import vn.thidua.finding.Language;
import vn.thidua.text.Numbers;

/** Differences for people, topic by topic: a plus for what came, a minus for what went. */
final class DiffText {
  /** Longer texts are not set beside each other in a line. */
  private static final int LONGEST = 60;

  /** Of these no more is told than that they changed. */
  private static final Set<String> WITHOUT_VALUES = Set.of("content", "order");

  private final Messages messages;
  private final Style style;
  private final Amounts amounts;
  private final boolean vietnamese;

  DiffText(Invocation call) {
    this.messages = call.messages();
    this.style = call.style();
    this.amounts = new Amounts(messages.language());
    this.vietnamese = messages.language() == Language.VI;
  }

  String of(List<Difference> differences) {
    StringBuilder text = new StringBuilder();
    Topic topic = null;
    for (Difference one : differences) {
      if (one.topic() != topic) {
        topic = one.topic();
        text.append(text.isEmpty() ? "" : "\n").append(heading(topic)).append('\n');
      }
      String line = sign(one) + " " + line(one);
      text.append("  ")
          .append(one.isAdded() ? style.green(line) : one.isRemoved() ? style.red(line) : line)
          .append('\n');
    }
    return text.isEmpty() ? messages.get("diff.none") + "\n" : text.toString();
  }

  /** The same for a merge request. */
  String markdown(List<Difference> differences) {
    StringBuilder text = new StringBuilder();
    Topic topic = null;
    for (Difference one : differences) {
      if (one.topic() != topic) {
        topic = one.topic();
        text.append(text.isEmpty() ? "" : "\n")
            .append("### ")
            .append(heading(topic))
            .append("\n\n");
      }
      text.append("- ").append(line(one).replaceAll("([*_`\\[\\]<>|])", "\\\\$1")).append('\n');
    }
    return text.isEmpty() ? messages.get("diff.none") + "\n" : text.toString();
  }

  private String heading(Topic topic) {
    return messages.get("diff.topic." + topic.name().toLowerCase(Locale.ROOT));
  }

  private static String sign(Difference one) {
    return one.isAdded() ? "+" : one.isRemoved() ? "-" : "~";
  }

  private String line(Difference one) {
    String subject = String.join(" · ", one.subject());
    if (one.isAdded() || one.isRemoved()) {
      String key = one.isAdded() ? "diff.added" : "diff.removed";
      String value = one.after().or(one::before).orElse("");
      return one.aspect().isEmpty() || value.length() > LONGEST
          ? messages.get(key, subject)
          : messages.get(key, subject) + ", " + messages.get("diff." + one.aspect(), value);
    }
    String what = one.aspect().isEmpty() ? "" : messages.get("diff.aspect." + one.aspect());
    String head = subject.isEmpty() ? what : subject + (what.isEmpty() ? "" : ": " + what);
    return WITHOUT_VALUES.contains(one.aspect()) ? head : head + " " + change(one);
  }

  private String change(Difference one) {
    String before = one.before().orElse("");
    String after = one.after().orElse("");
    if (before.length() > LONGEST || after.length() > LONGEST) {
      return messages.get("diff.rewritten");
    }
    Optional<BigDecimal> from = Numbers.parse(before);
    Optional<BigDecimal> to = Numbers.parse(after);
    String unit = one.unit().isEmpty() || one.unit().equals("%") ? one.unit() : " " + one.unit();
    boolean numbers = from.isPresent() && to.isPresent();
    if (numbers && one.topic() == Topic.RANK) {
      return messages.get("diff.changed", before, after);
    }
    if (numbers) {
      String key = to.get().compareTo(from.get()) > 0 ? "diff.raised" : "diff.lowered";
      return messages.get(key, amounts.number(from.get()), amounts.number(to.get()) + unit);
    }
    return messages.get("diff.changed", shown(one, before), shown(one, after));
  }

  private String shown(Difference one, String value) {
    if (value.isEmpty()) {
      return messages.get("diff.nothing");
    }
    if (one.topic() == Topic.STATUS) {
      return messages.get("status." + value);
    }
    return Numbers.parse(value)
        .map(amounts::number)
        .or(() -> Dates.parse(value).filter(day -> vietnamese).map(Dates::numeric))
        .orElse(value);
  }
}
