package eu.clusterpolicy.toolkit.json.shape;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSet;
import eu.clusterpolicy.toolkit.evidence.Assumption;
import eu.clusterpolicy.toolkit.evidence.Evidence;
import eu.clusterpolicy.toolkit.evidence.EvidenceId;
import eu.clusterpolicy.toolkit.evidence.EvidenceKind;
import eu.clusterpolicy.toolkit.evidence.Fact;
import eu.clusterpolicy.toolkit.evidence.Figure;
import eu.clusterpolicy.toolkit.evidence.HeldLabel;
import java.net.URI;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Puts a piece of evidence together from the properties of its type. Not thread-safe. */
final class EvidenceAssembly {

    final Figure.Builder figure = Figure.builder();
    final HeldLabel.Builder label = HeldLabel.builder();
    private final Set<String> named = new LinkedHashSet<>();
    private @Nullable EvidenceId id;
    private @Nullable EvidenceType type;
    private @Nullable EvidenceKind kind;
    private @Nullable String statement;
    private @Nullable String source;
    private Optional<URI> link = Optional.empty();

    void id(EvidenceId stated) {
        id = stated;
        figure.id(stated);
        label.id(stated);
    }

    void type(EvidenceType stated) {
        type = stated;
    }

    void kind(EvidenceKind stated) {
        kind = stated;
        figure.kind(stated);
        label.kind(stated);
    }

    void statement(String stated) {
        statement = stated;
    }

    void source(String stated) {
        source = stated;
        figure.source(stated);
        label.source(stated);
    }

    void link(URI stated) {
        link = Optional.of(stated);
        figure.link(stated);
        label.link(stated);
    }

    /** Notes that a property stands there which not every type has. */
    void named(String property) {
        named.add(property);
    }

    /**
     * Returns the evidence.
     *
     * @throws IllegalArgumentException where its type must have another property, or has not one of these
     */
    Evidence build() {
        requireNonNull(type).require(ImmutableSet.copyOf(named));
        return switch (type) {
            case FACT ->
                new Fact(
                        requireNonNull(id),
                        requireNonNull(kind),
                        requireNonNull(statement),
                        requireNonNull(source),
                        link);
            case FIGURE -> figure.build();
            case LABEL -> label.build();
            case ASSUMPTION -> new Assumption(requireNonNull(id), requireNonNull(kind), requireNonNull(statement));
        };
    }
}
