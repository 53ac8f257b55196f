package eu.clusterpolicy.toolkit.testkit;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;

/**
 * A way to break a catalogue or a roadmap, such as to drop a cell's action: if the checks notice, the mutant is killed.
 *
 * <p>A mutant breaks one thing. Whatever refers to what it takes away goes too, so that no rule but the one it is named for has
 * cause to report an error; where that cannot be, the mutant says which other rules must.
 *
 * <pre>{@code
 * Catalogue broken = CatalogueMutant.DROP_ACTION.applyTo(catalogue).orElseThrow();
 * assertThatThrownBy(() -> assertThat(broken).isComplete()).hasMessageContaining("lacks an action");
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 *
 * @param <S> what is broken: a catalogue, or the draft of a roadmap
 */
public interface Mutant<S> {

    /** Returns what the mutant does, such as {@code drops the actions of a cell}. */
    String title();

    /** Returns the code of the rule that kills it, such as {@code cell-without-action}. */
    String rule();

    /** Returns the codes of further rules that must report an error as a consequence, most often none. */
    ImmutableSet<String> consequences();

    /**
     * Breaks the given subject in one place.
     *
     * @param place which of the places that can be broken, counted round from 0
     * @return what the mutant makes of it; empty where it finds nothing to break
     */
    Optional<S> applyTo(S whole, int place);

    /** Breaks the given subject in the first place that can be broken; empty where there is none. */
    default Optional<S> applyTo(S whole) {
        return applyTo(whole, 0);
    }
}
