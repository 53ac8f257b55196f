package eu.clusterpolicy.toolkit.roadmap;

import eu.clusterpolicy.toolkit.guide.Phase;
import eu.clusterpolicy.toolkit.matrix.Coded;
import eu.clusterpolicy.toolkit.name.OneLine;
import eu.clusterpolicy.toolkit.name.Require;
import java.util.Optional;

/**
 * How far a phase of a roadmap has come, such as that challenges are identified for one of two priorities.
 *
 * <p>What is counted: in the first phase, the priorities that are decided about; in the second, the chosen priorities that have
 * a chosen challenge; in the third, the chosen challenges that have a chosen cluster function and action; in the fourth, the
 * chosen actions that the plan carries out.
 *
 * <p>Immutable and thread-safe.
 *
 * @param phase the phase
 * @param progress how far it has come
 * @param done how many are done
 * @param due how many there are
 */
public record PhaseState(Phase phase, Progress progress, int done, int due) {

    /** Requires all components. */
    public PhaseState {
        Require.notNull(phase, "phase");
        Require.notNull(progress, "progress");
    }

    /** Returns the phase, how far it has come and the count, such as {@code Defining priorities: open, 2 of 3}. */
    @Override
    public String toString() {
        return OneLine.of("%s: %s, %s of %s".formatted(phase.title(), progress.title(), done, due));
    }

    /** How far a phase has come, such as open. Its codes are stable. Immutable and thread-safe. */
    public enum Progress implements Coded {

        /** Nothing is decided in it. */
        NOT_BEGUN("not begun"),

        /** Something is decided in it, and something is missing or does not follow. */
        OPEN("open"),

        /** Nothing is missing in it, and all that was decided follows. */
        COMPLETE("complete");

        private final String code = Coded.code(name());
        private final String title;

        Progress(String title) {
            this.title = title;
        }

        @Override
        public String code() {
            return code;
        }

        /** Returns the title people read, such as {@code not begun}. */
        @Override
        public String title() {
            return title;
        }

        /**
         * Returns the progress with the given code.
         *
         * @param code the code, such as {@code not-begun}, or the name of its constant
         * @throws IllegalArgumentException if there is none; the message says what there is
         */
        public static Progress of(String code) {
            return Coded.of("progress", values(), code);
        }

        /** Finds the progress with the given code, or with that name of a constant. */
        public static Optional<Progress> find(String code) {
            return Coded.find(values(), code);
        }

        /** Returns the code. */
        @Override
        public String toString() {
            return code;
        }
    }
}
