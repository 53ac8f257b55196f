package eu.clusterpolicy.toolkit.plan;

import eu.clusterpolicy.toolkit.name.OneLine;
import eu.clusterpolicy.toolkit.name.Require;
import eu.clusterpolicy.toolkit.name.Wording;
import java.util.Optional;

/**
 * The policy instrument that a plan sets out to improve, such as a regional operational programme, as the second part of an
 * Interreg Europe action plan names it.
 *
 * <p>Immutable and thread-safe.
 *
 * @param name the name of the programme or strategy
 * @param authority the authority that manages it
 * @param contact whom to ask, in words
 */
public record PolicyInstrument(String name, String authority, Optional<String> contact) {

    /** Requires all components; name and authority are not blank. */
    public PolicyInstrument {
        Wording.require("name of a policy instrument", name);
        Wording.require("authority of a policy instrument", authority);
        Wording.requireBounded("contact", contact);
    }

    /** Returns the instrument that the given authority manages, with whom to ask. */
    public static PolicyInstrument of(String name, String authority, String contact) {
        return new PolicyInstrument(name, authority, Optional.of(Require.notNull(contact, "contact")));
    }

    /** Returns the name and the authority, such as {@code ERDF programme of Farland (Regional ministry)}. */
    @Override
    public String toString() {
        return OneLine.of(name + " (" + authority + ")");
    }
}
