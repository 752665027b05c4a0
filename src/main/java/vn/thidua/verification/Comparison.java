package vn.thidua.verification;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.DeltaType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.thidua.document.Block;
import vn.thidua.document.Spot;

/** Compares a filed document with the same document made anew: every paragraph and row. */
public final class Comparison {
  /** Words that stand between two changes and would part one sentence into many. */
  private static final int NEAR = 3;

  /** Words shown around a change, so that it is found. */
  private static final int AROUND = 4;

  private final List<Block> filed;
  private final List<Block> made;
  private final Optional<Set<String>> original;
  private final List<Difference> differences = new ArrayList<>();

  private Comparison(FiledDocument filed, FiledDocument made) {
    this.filed = filed.blocks();
    this.made = made.blocks();
    this.original = filed.marks();
  }

  /** Where they differ, in the order of the document. */
  public static List<Difference> of(FiledDocument filed, FiledDocument made) {
    Comparison comparison = new Comparison(filed, made);
    DiffUtils.diff(
            comparison.filed.stream().map(Block::key).toList(),
            comparison.made.stream().map(Block::key).toList())
        .getDeltas()
        .forEach(comparison::take);
    return List.copyOf(comparison.differences);
  }

  private void take(AbstractDelta<String> delta) {
    int there = delta.getSource().getPosition();
    int thereEnd = there + delta.getSource().size();
    int now = delta.getTarget().getPosition();
    int nowEnd = now + delta.getTarget().size();
    boolean paired = delta.getSource().size() == delta.getTarget().size();
    while (there < thereEnd || now < nowEnd) {
      if (there < thereEnd && now < nowEnd && (paired || alike(filed.get(there), made.get(now)))) {
        changed(there++, now++);
      } else if (there < thereEnd && (now == nowEnd || !comes(made.get(now), there, thereEnd))) {
        only(filed, there++, true);
      } else {
        only(made, now++, false);
      }
    }
  }

  /** Whether a block that was made has its like further on in the file. */
  private boolean comes(Block block, int from, int to) {
    return filed.subList(from, to).stream().noneMatch(one -> alike(one, block));
  }

  /** Two states of one block: rows of the same subject, sentences with half their words. */
  private static boolean alike(Block a, Block b) {
    if (a.isRow() != b.isRow()) {
      return false;
    }
    if (a.isRow()) {
      return Spot.label(a).equals(Spot.label(b));
    }
    List<String> words = List.of(a.text().split(" "));
    List<String> others = List.of(b.text().split(" "));
    long common = words.stream().filter(others::contains).count();
    return 2 * common >= Math.max(words.size(), others.size());
  }

  private void changed(int there, int now) {
    Block old = filed.get(there);
    Block current = made.get(now);
    differences.add(
        new Difference(
            cause(byHand(old), byData(current)),
            Spot.of(filed, there),
            Optional.of(old.text()),
            Optional.of(current.text()),
            old.isRow() && old.cells().size() == current.cells().size()
                ? cells(old, current, head(there))
                : words(old.text(), current.text())));
  }

  private void only(List<Block> side, int index, boolean inFile) {
    Block block = side.get(index);
    boolean known = original.map(marks -> marks.contains(block.mark())).orElse(false);
    // What the file alone has was written in unless it was there at first; what the data alone
    // have was struck out if it was there at first.
    differences.add(
        new Difference(
            original.isEmpty()
                ? Difference.Cause.UNKNOWN
                : inFile == known ? Difference.Cause.DATA : Difference.Cause.HAND,
            Spot.of(side, index),
            inFile ? Optional.of(block.text()) : Optional.empty(),
            inFile ? Optional.empty() : Optional.of(block.text()),
            List.of()));
  }

  private boolean byHand(Block there) {
    return original.isPresent() && !original.get().contains(there.mark());
  }

  private boolean byData(Block now) {
    return original.isPresent() && !original.get().contains(now.mark());
  }

  private Difference.Cause cause(boolean hand, boolean data) {
    if (original.isEmpty()) {
      return Difference.Cause.UNKNOWN;
    }
    // Neither: both states stood in it, so that blocks were moved about.
    return hand && data
        ? Difference.Cause.BOTH
        : data ? Difference.Cause.DATA : Difference.Cause.HAND;
  }

  /** The heads of the columns of the table that a row stands in. */
  private List<String> head(int row) {
    for (int i = row; i >= 0 && filed.get(i).isRow(); i--) {
      if (filed.get(i).kind() == Block.Kind.HEAD_ROW) {
        return filed.get(i).cells();
      }
    }
    return List.of();
  }

  private static List<Difference.Change> cells(Block old, Block current, List<String> head) {
    List<Difference.Change> changes = new ArrayList<>();
    for (int i = 0; i < old.cells().size(); i++) {
      if (!old.cells().get(i).equals(current.cells().get(i))) {
        changes.add(
            new Difference.Change(
                head.size() == old.cells().size() ? head.get(i) : "",
                old.cells().get(i),
                current.cells().get(i)));
      }
    }
    return changes;
  }

  /** The changed words of a sentence with a few words around, so that they are found. */
  private static List<Difference.Change> words(String old, String current) {
    List<String> before = List.of(old.split(" "));
    List<String> after = List.of(current.split(" "));
    List<int[]> spans = new ArrayList<>();
    for (AbstractDelta<String> delta : DiffUtils.diff(before, after).getDeltas()) {
      if (delta.getType() == DeltaType.EQUAL) {
        continue;
      }
      int from = delta.getSource().getPosition();
      int to = from + delta.getSource().size();
      int start = delta.getTarget().getPosition();
      int end = start + delta.getTarget().size();
      int[] last = spans.isEmpty() ? null : spans.get(spans.size() - 1);
      if (last != null && from - last[1] <= NEAR) {
        last[1] = to;
        last[3] = end;
      } else {
        spans.add(new int[] {from, to, start, end});
      }
    }
    return spans.stream()
        .map(
            span ->
                new Difference.Change(
                    "", shown(before, span[0], span[1]), shown(after, span[2], span[3])))
        .toList();
  }

  private static String shown(List<String> words, int from, int to) {
    int start = Math.max(0, from - AROUND);
    int end = Math.min(words.size(), to + AROUND);
    return (start > 0 ? "… " : "")
        + String.join(" ", words.subList(start, end))
        + (end < words.size() ? " …" : "");
  }
}
