package vn.thidua.cli;

import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The files that were sent as they are read, in their order: small ones some at a time, by as many
 * threads as there are processors; large ones, of which several would fill the memory, one by one.
 */
record ReadAhead(List<SentFiles> files, Function<SentFiles, SentFileReader.Read> reader)
    implements Iterable<SentFileReader.Read> {
  private static final int BATCH = 16;

  @Override
  public Iterator<SentFileReader.Read> iterator() {
    return IntStream.iterate(0, from -> from < files.size(), from -> from + BATCH)
        .mapToObj(from -> files.subList(from, Math.min(files.size(), from + BATCH)))
        .flatMap(this::read)
        .iterator();
  }

  private Stream<SentFileReader.Read> read(List<SentFiles> batch) {
    Map<Integer, SentFileReader.Read> ahead =
        IntStream.range(0, batch.size())
            .parallel()
            .filter(i -> batch.get(i).isSmallText())
            .boxed()
            .collect(Collectors.toConcurrentMap(i -> i, i -> reader.apply(batch.get(i))));
    return IntStream.range(0, batch.size())
        .mapToObj(i -> ahead.containsKey(i) ? ahead.get(i) : reader.apply(batch.get(i)));
  }
}
