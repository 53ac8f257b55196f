package eu.clusterpolicy.toolkit.examples.benchmarks;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongSupplier;

/**
 * Contenders that do the same, round by round in turns, so that a busy machine slows all of them.
 *
 * <p>What each costs is the processor time of the thread, the median of its turns. Not thread-safe.
 */
final class Contest {

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private final String what;
    private final LongSupplier own;
    private final Map<String, LongSupplier> others = new LinkedHashMap<>();
    private final Map<String, Double> limits = new LinkedHashMap<>();

    /**
     * Begins with the toolkit.
     *
     * @param what what is done, such as {@code a rare word}
     * @param own does it once, and returns a sum over the answer, which must be that of the others
     */
    Contest(String what, LongSupplier own) {
        this.what = what;
        this.own = own;
    }

    /** Adds a contender that is shown for comparison. */
    Contest beside(String name, LongSupplier other) {
        return beside(name, Optional.empty(), other);
    }

    /** Adds a contender of whose cost the toolkit's is to be at most so many times, where that is given. */
    Contest beside(String name, Optional<Double> atMost, LongSupplier other) {
        others.put(name, other);
        atMost.ifPresent(most -> limits.put(name, most));
        return this;
    }

    /** Checks the answers, lets the contenders take turns, and returns what the toolkit costs beside each other. */
    List<Ratio> run(Effort effort) {
        others.forEach(this::check);
        List<Contender> all = new ArrayList<>(List.of(new Contender(own)));
        others.values().forEach(other -> all.add(new Contender(other)));
        all.forEach(contender -> contender.warmUp(effort));
        for (int round = 0; round < effort.rounds(); round++) {
            all.forEach(contender -> contender.takeTurn(effort));
        }
        List<Ratio> ratios = new ArrayList<>();
        for (String other : others.keySet()) {
            double ratio = all.get(0).median() / all.get(ratios.size() + 1).median();
            ratios.add(new Ratio(what, other, ratio, Optional.ofNullable(limits.get(other))));
        }
        return ratios;
    }

    /** Returns how many nanoseconds of the thread something costs at least, once it has been done for a while. */
    static double cost(LongSupplier work, Effort effort) {
        Contender contender = new Contender(work);
        contender.warmUp(effort);
        contender.turns.add(contender.turn(effort.nanosPerTurn()));
        return Collections.min(contender.turns);
    }

    private void check(String name, LongSupplier other) {
        long expected = own.getAsLong();
        long answer = other.getAsLong();
        if (answer != expected) {
            throw new IllegalStateException(
                    "%s: the toolkit answers %d, %s %d".formatted(what, expected, name, answer));
        }
    }

    /** One that takes turns; who is slow has fewer, as the head of the tables says. */
    private static final class Contender {

        private final LongSupplier answer;
        private final List<Double> turns = new ArrayList<>();
        private long spent;

        Contender(LongSupplier answer) {
            this.answer = answer;
        }

        /**
         * Much code is to be compiled, so that this takes as long as many turns. To do it once may take that long, and then counts:
         * it has been done before, when answers were compared, and it goes round its loops often enough to be compiled in them.
         */
        void warmUp(Effort effort) {
            long enough = 100 * effort.nanosPerTurn();
            double once = turn(enough);
            if (once >= enough) {
                turns.add(once);
            } else {
                spent = 0;
            }
        }

        void takeTurn(Effort effort) {
            if (turns.isEmpty() || spent < 8L * effort.rounds() * effort.nanosPerTurn()) {
                turns.add(turn(effort.nanosPerTurn()));
            }
        }

        /** Returns how many nanoseconds doing it once costs: it is done twice as often until the turn is long enough. */
        private double turn(long nanos) {
            long sum = 0;
            for (long times = 1; ; times *= 2) {
                long start = THREADS.getCurrentThreadCpuTime();
                for (long i = 0; i < times; i++) {
                    sum += answer.getAsLong();
                }
                long taken = THREADS.getCurrentThreadCpuTime() - start;
                spent += taken;
                if (taken >= nanos) {
                    // The sum is used, so that the work cannot be left out.
                    return sum == Long.MIN_VALUE ? 0 : (double) taken / times;
                }
            }
        }

        double median() {
            List<Double> sorted = turns.stream().sorted().toList();
            return sorted.get(sorted.size() / 2);
        }
    }
}
