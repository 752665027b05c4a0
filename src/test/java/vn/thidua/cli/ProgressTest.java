package vn.thidua.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import vn.thidua.finding.Language;

/** The last line of a terminal during a long run. */
class ProgressTest {
  /** A clock that goes on by so much each time it is asked. */
  private static final class Ticking extends Clock {
    private final Duration step;
    private Instant now = Instant.EPOCH;

    Ticking(Duration step) {
      this.step = step;
    }

    @Override
    public java.time.ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(java.time.ZoneId zone) {
      return this;
    }

    @Override
    public Instant instant() {
      Instant asked = now;
      now = now.plus(step);
      return asked;
    }
  }

  private static String shown(Duration step, int count) {
    StringWriter out = new StringWriter();
    CommandSpec spec =
        CommandSpec.create()
            .addOption(OptionSpec.builder("--quiet").type(boolean.class).arity("0").build());
    Invocation call =
        new Invocation(
            new Env(
                Path.of(""),
                InputStream.nullInputStream(),
                new PrintWriter(out),
                new PrintWriter(out),
                Map.of(),
                new Ticking(step),
                new Terminal(true, 80)),
            new CommandLine(spec).parseArgs(),
            new Messages(Language.VI));
    new Progress(call, "rollup.progress", 100).done(count);
    return out.toString();
  }

  @Test
  void tells_the_rate_and_what_remains_once_it_can() {
    assertThat(shown(Duration.ofSeconds(30), 25))
        .contains("██████░░░░░░░░░░░░░░░░░░ 25/100 kế hoạch · 1/giây · còn 1:30");
    assertThat(shown(Duration.ofMillis(2_500), 50))
        .contains("50/100 kế hoạch · 20/giây · còn 0:03");
    assertThat(shown(Duration.ofMillis(10), 50)).endsWith("50/100 kế hoạch");
  }
}
