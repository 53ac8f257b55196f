package eu.clusterpolicy.toolkit.plan;

import eu.clusterpolicy.toolkit.matrix.Coded;
import eu.clusterpolicy.toolkit.name.OneLine;
import eu.clusterpolicy.toolkit.name.Require;
import eu.clusterpolicy.toolkit.name.Wording;
import java.util.Optional;

/**
 * How a planned action stands, such as blocked, because the lease is not signed, until the owner agrees.
 *
 * <pre>{@code
 * ActionStatus.of(ActionStatus.State.UNDER_WAY);
 * ActionStatus.paused("The trainer is ill");
 * ActionStatus.blocked("The lease is not signed", "The owner agrees to the rent");
 * }</pre>
 *
 * <p>An action that is blocked, paused or abandoned says why, and only one that is blocked what would unblock it. Immutable
 * and thread-safe.
 *
 * @param state the state
 * @param reason why it is in that state, in words
 * @param unblockedBy what would unblock it, in words
 */
public record ActionStatus(State state, Optional<String> reason, Optional<String> unblockedBy) {

    /** Requires all components, a reason where the state needs one, and what unblocks in a blocked action alone. */
    public ActionStatus {
        Require.notNull(state, "state");
        Require.notNull(reason, "reason").ifPresent(words -> Wording.require("reason of a status", words));
        Require.notNull(unblockedBy, "unblocked by").ifPresent(words -> Wording.require("what unblocks", words));
        if (state.needsReason() && reason.isEmpty()) {
            throw new IllegalArgumentException("%s action must say why".formatted(state.words()));
        }
        if (state != State.BLOCKED && unblockedBy.isPresent()) {
            throw new IllegalArgumentException(
                    "%s action must not say what would unblock it: '%s'".formatted(state.words(), unblockedBy.get()));
        }
    }

    /** The state of a planned action. */
    public enum State implements Coded {

        /** Not yet begun. */
        PLANNED("Planned"),

        /** Begun. */
        UNDER_WAY("Under way"),

        /** Ended as planned. */
        DONE("Done"),

        /** Kept from going on by something that someone must do away with. */
        BLOCKED("Blocked"),

        /** Halted on purpose, to be resumed. */
        PAUSED("Paused"),

        /** Given up. */
        ABANDONED("Abandoned");

        private final String code = Coded.code(name());
        private final String title;

        State(String title) {
            this.title = title;
        }

        @Override
        public String code() {
            return code;
        }

        /** Returns the title people read, such as {@code Under way}. */
        @Override
        public String title() {
            return title;
        }

        private boolean needsReason() {
            return compareTo(BLOCKED) >= 0;
        }

        private String words() {
            return code.replace('-', ' ');
        }

        /**
         * Returns the state with the given code.
         *
         * @param code the code, such as {@code under-way}, or the name of its constant
         * @throws IllegalArgumentException if there is none; the message says what there is
         */
        public static State of(String code) {
            return Coded.of("state of an action", values(), code);
        }

        /** Finds the state with the given code, or with that name of a constant. */
        public static Optional<State> find(String code) {
            return Coded.find(values(), code);
        }

        /** Returns the code. */
        @Override
        public String toString() {
            return code;
        }
    }

    /**
     * Returns a status without a reason.
     *
     * @throws IllegalArgumentException if the state needs one: blocked, paused, abandoned
     */
    public static ActionStatus of(State state) {
        return new ActionStatus(state, Optional.empty(), Optional.empty());
    }

    /**
     * Returns a status with its reason.
     *
     * @param reason why the action is in that state, in words
     * @throws IllegalArgumentException if the reason is blank
     */
    public static ActionStatus of(State state, String reason) {
        return new ActionStatus(state, Optional.of(Require.notNull(reason, "reason")), Optional.empty());
    }

    /**
     * Returns the status of an action that cannot go on.
     *
     * @param reason why, in words
     * @param unblockedBy what would unblock it, in words
     * @throws IllegalArgumentException if either is blank
     */
    public static ActionStatus blocked(String reason, String unblockedBy) {
        return new ActionStatus(
                State.BLOCKED,
                Optional.of(Require.notNull(reason, "reason")),
                Optional.of(Require.notNull(unblockedBy, "unblocked by")));
    }

    /** Returns the status of an action that is halted on purpose, with the reason in words. */
    public static ActionStatus paused(String reason) {
        return of(State.PAUSED, reason);
    }

    /** Returns the status of an action that is given up, with the reason in words. */
    public static ActionStatus abandoned(String reason) {
        return of(State.ABANDONED, reason);
    }

    /** Returns the status as people read it, such as {@code Paused: The trainer is ill}. */
    public String text() {
        return state.title()
                + reason.map(words -> ": " + words).orElse("")
                + unblockedBy.map(words -> "; unblocked by: " + words).orElse("");
    }

    /** Returns the status as people read it. */
    @Override
    public String toString() {
        return OneLine.of(text());
    }
}
