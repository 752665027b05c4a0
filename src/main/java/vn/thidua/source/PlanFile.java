package vn.thidua.source;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Consumer;
import vn.thidua.calendar.ReportingMonths;
import vn.thidua.calendar.Span;
import vn.thidua.finding.Code;
import vn.thidua.finding.Finding;
import vn.thidua.finding.Passage;
import vn.thidua.plan.Assignment;
import vn.thidua.plan.Basis;
import vn.thidua.plan.BasisId;
import vn.thidua.plan.Body;
import vn.thidua.plan.BodyId;
import vn.thidua.plan.BroadcastSlot;
import vn.thidua.plan.CheckSetting;
import vn.thidua.plan.IndicatorId;
import vn.thidua.plan.Issuer;
import vn.thidua.plan.Led;
import vn.thidua.plan.Loudspeaker;
import vn.thidua.plan.Movement;
import vn.thidua.plan.MovementId;
import vn.thidua.plan.Nesting;
import vn.thidua.plan.Partner;
import vn.thidua.plan.PartnerTarget;
import vn.thidua.plan.Phase;
import vn.thidua.plan.Plan;
import vn.thidua.plan.PlanText;
import vn.thidua.plan.ReportingRules;
import vn.thidua.plan.Role;
import vn.thidua.plan.Signer;
import vn.thidua.plan.Village;
import vn.thidua.plan.VillageId;
import vn.thidua.text.Nearest;
import vn.thidua.text.spoken.ReadingSpeed;

/** Reads {@code plan.yaml}. */
final class PlanFile {
  /** Minutes; longer than any commune speaks. */
  private static final int LONGEST_BROADCAST = 180;

  private final Consumer<Finding> findings;
  private final Set<String> incomplete;
  private final Fields fields;
  private final List<Basis> bases;
  private final List<Village> villages;
  private final List<Body> bodies;
  private final List<Passage> duties = new ArrayList<>();
  private final Issuer issuer;
  private final ReportingRules reporting;

  /**
   * @param incomplete takes the ids of records that miss too much to be kept
   */
  PlanFile(Node root, Consumer<Finding> findings, Set<String> incomplete) {
    this.findings = findings;
    this.incomplete = incomplete;
    this.fields =
        Fields.of(
            root,
            findings,
            "id",
            "year",
            "from",
            "to",
            "title",
            "illustrative",
            "issuer",
            "number",
            "issued",
            "village_label",
            "bases",
            "opening",
            "purposes",
            "requirements",
            "content",
            "villages",
            "bodies",
            "closing",
            "recipients",
            "reporting",
            "parent",
            "leads",
            "partners",
            "checks",
            "reading_speed",
            "spoken",
            "broadcasts");
    for (String section : new String[] {"bases", "bodies"}) {
      if (fields.isMisspelt(section)) {
        incomplete.add(Plan.any(section));
      }
    }
    this.bases = fields.items("bases", this::basis);
    this.villages = fields.requiredItems("villages", this::village);
    this.bodies = fields.items("bodies", this::body);
    this.issuer = fields.node("issuer").flatMap(this::issuer).orElse(null);
    this.reporting = fields.node("reporting").map(this::reporting).orElse(null);
  }

  /**
   * The plan with its other files' contents; empty where {@code plan.yaml} itself lacks what every
   * plan needs.
   */
  Optional<Plan> with(List<Movement> movements, List<Phase> phases, List<Assignment> assignments) {
    int year = fields.whole("year", 1945, Fields.LAST_YEAR);
    Optional<Span> span = span(year);
    String id = fields.id("id");
    String title = fields.text("title");
    OptionalInt number = fields.optionalWhole("number", 1, 99_999);
    Optional<LocalDate> issued = fields.optionalDay("issued");
    Optional<String> illustrative = fields.optionalText("illustrative");
    String label = fields.optionalText("village_label").orElse("thôn");
    PlanText text =
        new PlanText(
            fields.optionalText("opening").orElse(""),
            fields.texts("purposes"),
            fields.texts("requirements"),
            fields.texts("content"),
            fields.optionalText("closing").orElse(""),
            passages());
    List<CheckSetting> checks = fields.items("checks", this::checkSetting);
    Loudspeaker loudspeaker = loudspeaker();
    List<String> recipients = fields.texts("recipients");
    Nesting nesting =
        new Nesting(
            fields.optionalText("parent"),
            fields.placedIds("leads").entrySet().stream()
                .map(led -> new Led(new MovementId(led.getKey()), led.getValue()))
                .toList(),
            fields.items("partners", this::partner),
            Map.of());
    if (!fields.complete() || span.isEmpty() || issuer == null || reporting == null) {
      return Optional.empty();
    }
    return Optional.of(
        new Plan(
            id,
            year,
            span.get(),
            title,
            illustrative,
            issuer,
            number.isPresent() ? Optional.of(number.getAsInt()) : Optional.empty(),
            issued,
            label,
            bases,
            text,
            villages,
            bodies,
            recipients,
            reporting,
            nesting,
            movements,
            phases,
            assignments,
            List.of(),
            checks,
            loudspeaker,
            incomplete,
            fields.places()));
  }

  private List<Passage> passages() {
    List<Passage> passages = new ArrayList<>();
    for (String key : List.of("opening", "purposes", "requirements", "content", "closing")) {
      passages.addAll(fields.passages(key));
    }
    passages.addAll(duties);
    return passages;
  }

  /**
   * The plan's time: its year, where months end on another day than the calendar's the year of
   * those.
   */
  private Optional<Span> span(int year) {
    Optional<LocalDate> from = fields.optionalDay("from");
    Optional<LocalDate> to = fields.optionalDay("to");
    boolean unread =
        !fields.complete()
            || (from.isEmpty() && fields.value("from").isPresent())
            || (to.isEmpty() && fields.value("to").isPresent());
    if (unread) {
      return Optional.empty();
    }
    ReportingMonths months = reporting == null ? ReportingMonths.CALENDAR : reporting.months();
    return fields.span(
        from.orElseGet(() -> months.days(YearMonth.of(year, 1)).from()),
        to.orElseGet(() -> months.days(YearMonth.of(year, 12)).to()));
  }

  private Optional<Issuer> issuer(Node node) {
    Fields f = Fields.of(node, findings, "name", "short", "symbol", "parent", "place", "signer");
    Optional<Signer> signer = f.node("signer").flatMap(this::signer);
    Issuer read =
        new Issuer(
            f.text("name"),
            f.text("short"),
            f.text("symbol"),
            f.optionalText("parent"),
            f.text("place"),
            signer.orElse(new Signer(Optional.empty(), "", Optional.empty())));
    return f.complete() && signer.isPresent() ? Optional.of(read) : Optional.empty();
  }

  private Optional<Signer> signer(Node node) {
    Fields f = Fields.of(node, findings, "authority", "title", "name");
    Signer read = new Signer(f.optionalText("authority"), f.text("title"), f.optionalText("name"));
    return f.complete() ? Optional.of(read) : Optional.empty();
  }

  private ReportingRules reporting(Node node) {
    Fields f = Fields.of(node, findings, "due_day", "month_ends", "on_track", "slow", "outlier");
    return new ReportingRules(
        f.whole("due_day", 1, 31),
        new ReportingMonths(f.optionalWhole("month_ends", 1, 31).orElse(31)),
        f.optionalNumber("on_track").orElse(BigDecimal.valueOf(100)),
        f.optionalNumber("slow").orElse(BigDecimal.valueOf(90)),
        f.optionalNumber("outlier"),
        f.places());
  }

  private Optional<Basis> basis(Node node) {
    Fields f =
        Fields.of(
            node, findings, "id", "type", "number", "issuer", "issued", "about", "as_printed");
    Basis read =
        new Basis(
            new BasisId(f.id("id")),
            f.text("type"),
            f.text("number"),
            f.text("issuer"),
            f.day("issued"),
            f.optionalText("about"),
            f.optionalText("as_printed"),
            f.places());
    return kept(f, read);
  }

  private Optional<Village> village(Node node) {
    Fields f =
        Fields.of(
            node,
            findings,
            "id",
            "name",
            "aliases",
            "code",
            "households",
            "population",
            "from",
            "to",
            "into",
            "plan");
    Village read =
        new Village(
            new VillageId(f.id("id")),
            f.text("name"),
            f.texts("aliases"),
            f.optionalText("code"),
            f.optionalNumber("households"),
            f.optionalNumber("population"),
            f.optionalDay("from"),
            f.optionalDay("to"),
            f.optionalId("into").map(VillageId::new),
            f.optionalText("plan"),
            f.places());
    merged(f, read);
    return kept(f, read);
  }

  private void merged(Fields f, Village read) {
    if (read.into().isPresent() && f.value("to").isEmpty()) {
      findings.accept(Code.S033.at(f.places().of("into")));
      f.incomplete();
    }
    read.from()
        .filter(from -> read.to().filter(from::isAfter).isPresent())
        .ifPresent(
            from -> {
              findings.accept(
                  Code.S017.at(
                      f.places().of("to"), from, read.to().get(), "@last-day", "@before-first"));
              f.incomplete();
            });
  }

  private Optional<CheckSetting> checkSetting(Node node) {
    Fields f = Fields.of(node, findings, "code", "severity", "containing", "reason");
    String code = f.text("code");
    List<String> codes = Arrays.stream(Code.values()).map(Code::name).toList();
    CheckSetting.Weight severity = f.choice("severity", CheckSetting.Weight.class);
    Optional<String> containing = f.optionalText("containing");
    String reason = f.text("reason");
    if (!code.isEmpty() && !codes.contains(code)) {
      findings.accept(
          Code.S012.at(
              f.places().of("code"),
              code,
              Nearest.to(code, codes).orElse(""),
              codes.get(0) + " … " + codes.get(codes.size() - 1)));
      return Optional.empty();
    }
    return f.complete()
        ? Optional.of(
            new CheckSetting(Code.valueOf(code), severity, containing, reason, f.places()))
        : Optional.empty();
  }

  private Optional<Partner> partner(Node node) {
    Fields f = Fields.of(node, findings, "body", "plan", "targets");
    Partner read =
        new Partner(
            new BodyId(f.id("body")),
            f.text("plan"),
            f.placedNumbers("targets").stream()
                .map(
                    amount ->
                        new PartnerTarget(
                            new IndicatorId(amount.key()), amount.value(), amount.place()))
                .toList(),
            f.places());
    return f.complete() ? Optional.of(read) : Optional.empty();
  }

  private Loudspeaker loudspeaker() {
    int speed =
        fields
            .optionalWhole("reading_speed", ReadingSpeed.SLOWEST, ReadingSpeed.FASTEST)
            .orElse(ReadingSpeed.USUAL);
    Map<String, String> spoken = new LinkedHashMap<>();
    fields
        .items("spoken", this::spoken)
        .forEach(word -> spoken.put(word.getKey(), word.getValue()));
    return new Loudspeaker(speed, spoken, fields.items("broadcasts", this::slot));
  }

  private Optional<BroadcastSlot> slot(Node node) {
    Fields f = Fields.of(node, findings, "days", "time", "minutes");
    BroadcastSlot read =
        new BroadcastSlot(
            Set.copyOf(f.choices("days", DayOfWeek.class)),
            f.time("time"),
            f.whole("minutes", 1, LONGEST_BROADCAST),
            f.places());
    return f.complete() ? Optional.of(read) : Optional.empty();
  }

  private Optional<Map.Entry<String, String>> spoken(Node node) {
    Fields f = Fields.of(node, findings, "written", "read");
    Map.Entry<String, String> word = Map.entry(f.text("written"), f.text("read"));
    return f.complete() ? Optional.of(word) : Optional.empty();
  }

  private Optional<Body> body(Node node) {
    Fields f = Fields.of(node, findings, "id", "name", "role", "duties");
    duties.addAll(f.passages("duties"));
    Body read =
        new Body(
            new BodyId(f.id("id")),
            f.text("name"),
            f.optionalChoice("role", Role.class),
            f.texts("duties"),
            f.places());
    return kept(f, read);
  }

  private <T> Optional<T> kept(Fields f, T read) {
    if (f.complete()) {
      return Optional.of(read);
    }
    incomplete.addAll(f.written("id", "name", "aliases"));
    return Optional.empty();
  }
}
