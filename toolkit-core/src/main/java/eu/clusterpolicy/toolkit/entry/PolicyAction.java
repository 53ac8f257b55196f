package eu.clusterpolicy.toolkit.entry;

import eu.clusterpolicy.toolkit.matrix.Cell;
import eu.clusterpolicy.toolkit.name.OneLine;
import eu.clusterpolicy.toolkit.name.Wording;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A policy action, such as {@code green-innovation-needs}: something a policymaker can do through clusters.
 *
 * <p>An action belongs to one cell of the matrix, or to none where the source names it outside the matrix.
 *
 * <pre>{@code
 * PolicyAction action = PolicyAction.builder()
 *         .id("green-reskilling-needs")
 *         .text("Use clusters to collect training needs and identify training opportunities for green reskilling")
 *         .cell(Cell.of("green-transition/skills/intelligence"))
 *         .citation(Citation.of(2, 12))
 *         .build();
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
public abstract non-sealed class PolicyAction implements Entry {

    PolicyAction() {}

    /** Returns the identifier. */
    public abstract ActionId id();

    /** Returns the wording of the source, without a full stop at the end. */
    public abstract String text();

    /** Returns the cell of the matrix, empty for an action outside it. */
    public abstract Optional<Cell> cell();

    /** Returns where the source states the action. */
    public abstract Optional<Citation> citation();

    @Override
    public EntryName entryName() {
        return EntryName.of(id());
    }

    @Override
    public String wording() {
        return text();
    }

    /** Returns the identifier and the wording, such as {@code green-innovation-needs: Use clusters to understand …}. */
    @Override
    public String toString() {
        return OneLine.of(id() + ": " + text());
    }

    /** Returns a builder with nothing set. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns a builder with the parts of this action set; a list given anew replaces the one it had. */
    public Builder toBuilder() {
        return builder().from(this);
    }

    @Value.Check
    void check() {
        Wording.requireBounded("text", text());
    }

    /** Collects the parts of an action; {@code id} and {@code text} are required. */
    public static final class Builder extends ImmutablePolicyAction.Builder {

        Builder() {}

        /**
         * Sets the identifier.
         *
         * @param id lower-case kebab words, such as {@code green-innovation-needs}
         * @throws IllegalArgumentException if it has another form
         */
        public Builder id(String id) {
            return id(ActionId.of(id));
        }
    }
}
