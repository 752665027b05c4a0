package vn.thidua.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads what stands behind the parts of a plan: closing words, recipients, signer. The two columns
 * may have been run together into one line.
 */
final class DocumentEnd {
  private static final Pattern BEGINS =
      Pattern.compile("(?:Trên đây là|Nơi nhận|TM\\.|Căn cứ (?:nội dung )?[Kk]ế hoạch này).*");
  private static final Pattern AUTHORITY =
      Pattern.compile("(?:TM|TL|TUQ|Q)\\. ?\\p{Lu}[\\p{Lu} -]+");
  private static final Pattern TITLE =
      Pattern.compile(
          "(?:KT\\. ?)?(?:PHÓ )?(?:CHỦ TỊCH(?: HỘI ĐỒNG)?|HIỆU TRƯỞNG|GIÁM ĐỐC|TRƯỞNG BAN|TRƯỞNG PHÒNG|BÍ THƯ)(?!\\p{L})");
  private static final Pattern NAME =
      Pattern.compile("(?:\\p{Lu}\\p{Ll}{0,7}\\s+){1,4}\\p{Lu}\\p{Ll}{1,7}$");

  private final StringBuilder closing = new StringBuilder();
  private final List<String> recipients = new ArrayList<>();
  private final List<String> titles = new ArrayList<>();
  private Optional<String> authority = Optional.empty();
  private Optional<String> name = Optional.empty();
  private boolean receiving;
  private boolean begun;

  /** Whether a line begins the end. */
  static boolean begins(DocumentLine line) {
    return BEGINS.matcher(line.text()).matches();
  }

  boolean isBegun() {
    return begun;
  }

  /** Takes a line in; false where it says nothing that is known. */
  boolean accept(DocumentLine line) {
    begun = true;
    String rest = signer(line.whole());
    if (rest.startsWith("Nơi nhận")) {
      receiving = true;
      rest = rest.substring("Nơi nhận".length()).replaceFirst("^[ :]+", "");
    }
    if (rest.isEmpty()) {
      return true;
    }
    if (receiving) {
      return receives(rest, line);
    }
    if (authority.isEmpty()) {
      closing.append(closing.length() == 0 ? "" : " ").append(rest);
      return true;
    }
    return named(rest);
  }

  private boolean receives(String rest, DocumentLine line) {
    boolean item = !line.mark().isEmpty() || rest.contains(";") || rest.startsWith("-");
    boolean last = !recipients.isEmpty() && recipients.get(recipients.size() - 1).startsWith("Lưu");
    if (!item && (last || !titles.isEmpty()) && named(rest)) {
      return true;
    }
    if (last) {
      return false;
    }
    for (String one : rest.split("(?:^|(?<=[;.]))\\s*[-–+]\\s+|;\\s*(?=\\p{Lu})", -1)) {
      String bare =
          withoutName(one).replaceFirst("^[-–+ ]+", "").replaceFirst("[ ;.]+$", "").strip();
      if (!bare.isEmpty()) {
        recipients.add(bare);
      }
    }
    return true;
  }

  /** Behind the last recipient the signer's name may stand in its own column. */
  private String withoutName(String recipient) {
    Matcher found = NAME.matcher(recipient);
    boolean behind = recipient.strip().startsWith("Lưu") && found.find();
    if (!behind
        || name.isPresent()
        || !recipient.substring(0, found.start()).strip().endsWith(".")) {
      return recipient;
    }
    name = Optional.of(found.group());
    return recipient.substring(0, found.start());
  }

  /** Takes out of a line what stands in the signer's column. */
  private String signer(String text) {
    String rest = text;
    Matcher found = AUTHORITY.matcher(rest);
    if (found.find()) {
      authority = authority.or(() -> Optional.of(withoutTitle(found.group())));
      String title = found.group().substring(withoutTitle(found.group()).length()).strip();
      if (!title.isEmpty()) {
        titles.add(title);
      }
      rest = (rest.substring(0, found.start()) + " " + rest.substring(found.end())).strip();
    }
    Matcher title = TITLE.matcher(rest);
    while (authority.isPresent() && title.find()) {
      titles.add(title.group());
      rest = (rest.substring(0, title.start()) + " " + rest.substring(title.end())).strip();
      title = TITLE.matcher(rest);
    }
    return rest;
  }

  /** {@code TM. ỦY BAN NHÂN DÂN CHỦ TỊCH} of one line are two. */
  private static String withoutTitle(String authority) {
    return authority.replaceFirst(" ?(?:PHÓ )?CHỦ TỊCH$", "").strip();
  }

  private boolean named(String rest) {
    Matcher found = NAME.matcher(rest);
    boolean is = found.find();
    if (is && name.isEmpty()) {
      name = Optional.of(found.group());
    }
    return is || rest.matches("\\(.*(?:[Kk]ý|dấu).*\\)") || rest.matches("[Đđ]ã ký");
  }

  FoundPlan.End end() {
    return new FoundPlan.End(
        closing.toString(),
        recipients,
        authority,
        titles.isEmpty() ? Optional.empty() : Optional.of(String.join(" ", titles)),
        name);
  }
}
