package eu.clusterpolicy.toolkit.people;

import eu.clusterpolicy.toolkit.name.OneLine;
import eu.clusterpolicy.toolkit.name.Wording;

/**
 * A player involved in an action, such as a university that certifies the courses.
 *
 * <p>Immutable and thread-safe.
 *
 * @param name the name of the organisation
 * @param role what it does in the action, in words
 */
public record Player(String name, String role) {

    /** Requires both components. */
    public Player {
        Wording.requireBounded("name", name);
        Wording.requireBounded("role", role);
    }

    /** Returns the player with the given name and role. */
    public static Player of(String name, String role) {
        return new Player(name, role);
    }

    /** Returns the name and the role, such as {@code University of Farland: certifies the courses}. */
    @Override
    public String toString() {
        return OneLine.of(name + ": " + role);
    }
}
