package eu.clusterpolicy.toolkit.examples.benchmarks;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.ref.Reference;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;

/** How many bytes of the heap are in use, once what nobody holds any more has been collected. */
final class Heap {

    private Heap() {}

    static long used() {
        Runtime runtime = Runtime.getRuntime();
        long least = Long.MAX_VALUE;
        for (int i = 0; i < 4; i++) {
            runtime.gc();
            least = Math.min(least, runtime.totalMemory() - runtime.freeMemory());
        }
        return least;
    }

    /** Returns how many bytes a value takes: by how much the heap grows by twenty of them, but for a large one. */
    static long bytes(Supplier<?> value) {
        long one = grownBy(value, 1);
        return one > 10_000_000 ? one : grownBy(value, 20) / 20;
    }

    private static long grownBy(Supplier<?> value, int times) {
        List<Object> kept = new ArrayList<>(times + 1);
        kept.add(value.get());
        try {
            long before = used();
            for (int i = 0; i < times; i++) {
                kept.add(value.get());
            }
            return used() - before;
        } finally {
            Reference.reachabilityFence(kept);
        }
    }

    /**
     * Returns how many bytes more are in use at most while something reads a document than before.
     *
     * @param length how many bytes the document has; it is looked at after every twentieth part
     */
    static long peak(InputStream document, int length, Function<InputStream, ?> read) {
        long before = used();
        Watched watched = new Watched(document, length / 20);
        Object value = read.apply(watched);
        try {
            return Math.max(watched.most, used()) - before;
        } finally {
            Reference.reachabilityFence(value);
        }
    }

    /** A stream that looks at the heap as it is read. Not thread-safe. */
    private static final class Watched extends FilterInputStream {

        private final int step;
        private int left;
        private long most;

        Watched(InputStream in, int step) {
            super(in);
            this.step = step;
        }

        @Override
        public int read() throws IOException {
            look(1);
            return super.read();
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            int read = super.read(bytes, offset, length);
            look(read);
            return read;
        }

        private void look(int read) {
            left -= read;
            if (left <= 0) {
                left = step;
                most = Math.max(most, used());
            }
        }
    }
}
