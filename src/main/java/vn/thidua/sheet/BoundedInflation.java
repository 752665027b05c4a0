package vn.thidua.sheet;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.LongUnaryOperator;
import java.util.zip.ZipEntry;

/**
 * A zipped part as it unpacks. What a header says of its size is not trusted: the bytes are counted
 * as they come, and none is given out beyond what a workbook of this kind can hold.
 */
final class BoundedInflation extends FilterInputStream {
  /** A million rows with a dozen styled, empty cells each. */
  private static final long LARGEST = 400_000_000;

  /** A part may be small and dense up to here. */
  private static final long FREE = 20_000_000;

  /** Empty rows of a real workbook come to about 20. */
  private static final int HIGHEST_RATIO = 100;

  /** Longer than the longest text of a cell, every letter of it escaped. */
  private static final int LONGEST_RUN = 1_000_000;

  private final long compressed;
  private final LongUnaryOperator total;
  private long unpacked;
  private int run;

  /**
   * @param total takes the bytes just unpacked and tells those of all parts
   */
  BoundedInflation(InputStream in, ZipEntry entry, LongUnaryOperator total) {
    super(in);
    this.compressed = Math.max(1, entry.getCompressedSize());
    this.total = total;
  }

  /** Says that a part is larger than is read. */
  static final class TooLarge extends IOException {
    private static final long serialVersionUID = 1L;

    TooLarge(String limit) {
      super(limit);
    }
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
  }

  @Override
  public int read(byte[] bytes, int offset, int length) throws IOException {
    int count = super.read(bytes, offset, length);
    if (count > 0) {
      unpacked += count;
      if (total.applyAsLong(count) > LARGEST) {
        throw new TooLarge(LARGEST / 1_000_000 + " MB");
      }
      if (unpacked > FREE && unpacked / compressed > HIGHEST_RATIO) {
        throw new TooLarge("1:" + HIGHEST_RATIO);
      }
      watchRuns(bytes, offset, count);
    }
    return count;
  }

  /** A parser keeps a whole tag in memory, however long. */
  private void watchRuns(byte[] bytes, int offset, int count) throws TooLarge {
    for (int i = offset; i < offset + count; i++) {
      run = bytes[i] == '>' ? 0 : run + 1;
      if (run > LONGEST_RUN) {
        throw new TooLarge("1 MB");
      }
    }
  }
}
