package vn.thidua.source;

import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import vn.thidua.finding.Code;
import vn.thidua.finding.Finding;
import vn.thidua.finding.Place;
import vn.thidua.plan.Partner;
import vn.thidua.plan.Plan;
import vn.thidua.plan.Superior;
import vn.thidua.plan.Village;
import vn.thidua.plan.VillageId;

/**
 * The plans that hang together with one: the plan above, those of its organisations, those of its
 * units. Each is read when it is asked for and no earlier; their own mistakes are found where they
 * are checked themselves.
 */
public final class NestedPlans {
  private final Path folder;
  private final Plan plan;
  private final Consumer<Finding> findings;

  /** What plans name as the plan above them, as far as that was asked for. */
  private final Map<Path, Optional<String>> parents = new HashMap<>();

  /**
   * @param findings takes what is wrong with the links between the plans
   */
  public NestedPlans(Path folder, Plan plan, Consumer<Finding> findings) {
    this.folder = folder;
    this.plan = plan;
    this.findings = findings;
  }

  /**
   * The plan above; empty where there is none, with a finding where one is named that is not there
   * or lies below this one.
   */
  public Optional<Superior> above() {
    if (plan.nesting().parent().isEmpty()) {
      return Optional.empty();
    }
    String parent = plan.nesting().parent().get();
    Place place = plan.places().of("parent");
    Optional<Path> there = at(folder, parent);
    Optional<Plan> above = there.flatMap(path -> new PlanFolder(path, finding -> {}).plan());
    if (above.isEmpty()) {
      findings.accept(Code.R009.at(place, parent));
      return Optional.empty();
    }
    parents.put(there.get(), above.get().nesting().parent());
    List<Path> up = up();
    if (Set.copyOf(up).size() < up.size()) {
      findings.accept(Code.R015.at(place, parent));
      return Optional.empty();
    }
    return Optional.of(superior(there.get(), above.get()));
  }

  /** A plan has up to thousands of units: links are followed only where the words don't tell. */
  private Superior superior(Path there, Plan over) {
    Path own = real(folder);
    Superior plain = superior(over, text -> resolved(there, text).filter(own::equals).isPresent());
    return plain.partner().isPresent() || plain.unit().isPresent()
        ? plain
        : superior(over, text -> at(there, text).filter(own::equals).isPresent());
  }

  private Superior superior(Plan over, Predicate<String> leadsHere) {
    return new Superior(
        over,
        over.nesting().partners().stream()
            .filter(partner -> leadsHere.test(partner.plan()))
            .findFirst(),
        over.villages().stream()
            .filter(
                village ->
                    village.plan().filter(leadsHere).isPresent()
                        || village.id().value().equals(plan.id()))
            .findFirst());
  }

  private static Optional<Path> resolved(Path from, String text) {
    try {
      return Optional.of(from.resolve(text).normalize());
    } catch (InvalidPathException e) {
      return Optional.empty();
    }
  }

  /**
   * The folders on the way up, this plan's own first; where the way goes round, the last is one
   * that came before.
   */
  private List<Path> up() {
    List<Path> up = new ArrayList<>(List.of(real(folder)));
    Optional<Path> next = plan.nesting().parent().flatMap(text -> at(folder, text));
    while (next.isPresent()) {
      Path current = next.get();
      boolean round = up.contains(current);
      up.add(current);
      next = round ? Optional.empty() : parent(current).flatMap(text -> at(current, text));
    }
    return up;
  }

  private Optional<String> parent(Path there) {
    return parents.computeIfAbsent(there, path -> new PlanFolder(path, finding -> {}).parent());
  }

  /** The folders of the plans inside this one and below it that are there, in order. */
  public List<Path> folders() {
    return links().values().stream()
        .filter(text -> at(folder, text).isPresent())
        .map(text -> folder.resolve(text).normalize())
        .distinct()
        .toList();
  }

  /** Finds the plans that are named and not there, and those that may not be named. */
  public void check() {
    Map<Place, String> links = links();
    if (links.isEmpty()) {
      return;
    }
    List<Path> ways = up();
    Map<Path, Place> first = new HashMap<>();
    links.forEach(
        (place, text) -> {
          Optional<Path> there = at(folder, text);
          if (there.isEmpty()) {
            findings.accept(Code.R014.at(place, text));
          } else if (ways.contains(there.get())) {
            findings.accept(Code.R015.at(place, text));
          } else {
            Optional.ofNullable(first.putIfAbsent(there.get(), place))
                .ifPresent(earlier -> findings.accept(Code.R016.at(place, text, earlier.line())));
          }
        });
  }

  private Map<Place, String> links() {
    Map<Place, String> links = new LinkedHashMap<>();
    plan.nesting()
        .partners()
        .forEach(partner -> links.put(partner.places().of("plan"), partner.plan()));
    plan.villages()
        .forEach(
            village ->
                village.plan().ifPresent(text -> links.put(village.places().of("plan"), text)));
    return links;
  }

  /** The plans of the organisations that can be read. */
  public Map<Partner, Plan> partners() {
    Map<Partner, Plan> read = new LinkedHashMap<>();
    for (Partner partner : plan.nesting().partners()) {
      inside(partner.plan(), partner.places().of("plan"))
          .ifPresent(inside -> read.put(partner, inside));
    }
    return read;
  }

  /** The plan with those of its units that can be read. */
  public Plan withUnits() {
    Map<VillageId, Plan> read = new HashMap<>();
    for (Village village : plan.villages()) {
      village
          .plan()
          .flatMap(text -> inside(text, village.places().of("plan")))
          .ifPresent(inside -> read.put(village.id(), inside));
    }
    return read.isEmpty() ? plan : plan.withBelow(read);
  }

  /** A plan inside this one, which should name this one as the plan above it. */
  private Optional<Plan> inside(String text, Place place) {
    Optional<Path> there = at(folder, text);
    Optional<Plan> inside = there.flatMap(path -> new PlanFolder(path, finding -> {}).plan());
    inside
        .filter(
            read ->
                read.nesting()
                    .parent()
                    .flatMap(parent -> at(there.get(), parent))
                    .filter(real(folder)::equals)
                    .isEmpty())
        .ifPresent(read -> findings.accept(Code.R018.at(place, read.issuer().shortName())));
    return inside;
  }

  /**
   * The folders of all plans of units below the one in a folder, any number of levels, seen from
   * it; of the files nothing but {@code plan.yaml} is read.
   */
  static List<String> below(Path folder) {
    List<String> all = new ArrayList<>();
    below(folder, "", new HashSet<>(Set.of(real(folder))), all);
    return all;
  }

  private static void below(Path folder, String path, Set<Path> seen, List<String> all) {
    for (String text : new PlanFolder(folder, finding -> {}).unitPlans()) {
      Optional<Path> there = at(folder, text);
      if (there.isPresent() && seen.add(there.get())) {
        String deeper = path + text.replace('\\', '/').replaceFirst("/+$", "");
        all.add(deeper);
        below(there.get(), deeper + "/", seen, all);
      }
    }
  }

  /** The folder of that name, where it holds a plan. */
  public static Optional<Path> at(Path from, String text) {
    return resolved(from, text).filter(PlanFolder::isPlan).map(NestedPlans::real);
  }

  /** The folder by which a plan is known, whatever the way to it. */
  public static Path real(Path folder) {
    try {
      return folder.toRealPath();
    } catch (IOException e) {
      return folder.toAbsolutePath().normalize();
    }
  }
}
