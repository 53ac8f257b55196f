package eu.clusterpolicy.toolkit.completeness;

import java.util.stream.Stream;

/**
 * What a rule does: it looks at a subject and says what it sees that is not as it should be.
 *
 * <pre>{@code
 * RuleCheck<Catalogue> check = catalogue -> catalogue.countries().contains(Country.of("AT"))
 *         ? Stream.empty()
 *         : Stream.of(Observation.of("AT", "/examples", "No example comes from Austria."));
 * }</pre>
 *
 * <p>Implementations keep no state, so that a check is safe to share between threads.
 *
 * @param <S> what is looked at, such as a catalogue
 */
@FunctionalInterface
public interface RuleCheck<S> {

    /**
     * Returns what is not as it should be; none where all is well.
     *
     * <p>A check lists it by path; the order given here holds among what is seen at one path.
     */
    Stream<Observation> observe(S subject);
}
