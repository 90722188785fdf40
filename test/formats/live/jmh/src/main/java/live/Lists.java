package live;

import java.util.Arrays;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.*;

@Fork(2)
@Warmup(iterations = 1, time = 50, timeUnit = TimeUnit.MILLISECONDS)
@Measurement(iterations = 2, time = 50, timeUnit = TimeUnit.MILLISECONDS)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class Lists {
  @Benchmark
  public int[] sort() {
    int[] list = {3, 1, 2};
    Arrays.sort(list);
    return list;
  }

  @Benchmark
  public int[] sortMany() {
    int[] list = new int[100];
    for (int i = 0; i < 100; i++) list[i] = 100 - i;
    Arrays.sort(list);
    return list;
  }
}
