package vn.thidua.announcement;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;
import java.util.TimeZone;
import org.apache.james.mime4j.dom.Message;
import org.apache.james.mime4j.dom.field.ParseException;
import org.apache.james.mime4j.message.DefaultMessageWriter;

/** A mail about what falls due (RFC 5322), ready for {@code sendmail -t}. */
public final class AgendaMail {
  /** The day's mail goes out in the morning. */
  private static final LocalTime MORNING = LocalTime.of(7, 0);

  private static final ZoneOffset VIETNAM = ZoneOffset.ofHours(7);

  private AgendaMail() {}

  /**
   * The mail's bytes; the same ones for the same day and words.
   *
   * @param from an address
   * @param to addresses
   * @param key what tells this mail from another of the day; goes into its Message-ID
   */
  public static byte[] of(
      LocalDate at, String from, List<String> to, String key, String subject, String text) {
    try {
      Message message =
          Message.Builder.of()
              .setFrom(from)
              .setTo(to.toArray(String[]::new))
              .setSubject(subject)
              .setDate(
                  Date.from(at.atTime(MORNING).toInstant(VIETNAM)), TimeZone.getTimeZone(VIETNAM))
              .setMessageId("<" + at + "." + key + "@thidua>")
              .setBody(text.replace("\n", "\r\n"), StandardCharsets.UTF_8)
              .setContentTransferEncoding("quoted-printable")
              .build();
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      new DefaultMessageWriter().writeMessage(message, bytes);
      return bytes.toByteArray();
    } catch (ParseException e) {
      throw new IllegalArgumentException(e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
