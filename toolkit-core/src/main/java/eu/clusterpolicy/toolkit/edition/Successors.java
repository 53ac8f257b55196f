package eu.clusterpolicy.toolkit.edition;

import com.google.common.collect.ImmutableList;
import eu.clusterpolicy.toolkit.entry.Operationalisation;
import eu.clusterpolicy.toolkit.entry.Recommendation;
import eu.clusterpolicy.toolkit.entry.Withdrawn;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/** Which entry follows which, and what that makes of a recommendation that names the earlier one. */
final class Successors {

    private final Map<Object, Object> successors;

    private Successors(Map<Object, Object> successors) {
        this.successors = successors;
    }

    static Successors of(Collection<? extends Withdrawn<?, ?>> withdrawn) {
        Map<Object, Object> successors = new HashMap<>();
        for (Withdrawn<?, ?> each : withdrawn) {
            each.successor().ifPresent(successor -> successors.put(Withdrawn.id(each.entry()), successor));
        }
        return new Successors(successors);
    }

    /** Names each successor in the place of what it follows, once to a cell. */
    Recommendation redirect(Recommendation recommendation) {
        ImmutableList<Operationalisation> redirected = recommendation.operationalisation().stream()
                .map(cell -> cell.withActions(redirect(cell.actions())).withExamples(redirect(cell.examples())))
                .collect(ImmutableList.toImmutableList());
        return recommendation.withOperationalisation(redirected);
    }

    @SuppressWarnings("unchecked") // a successor has the kind of identifier of the entry that it follows
    private <I> ImmutableList<I> redirect(ImmutableList<I> ids) {
        if (ids.stream().noneMatch(successors::containsKey)) {
            return ids;
        }
        return ids.stream()
                .map(id -> (I) Objects.requireNonNull(successors.getOrDefault(id, id)))
                .distinct()
                .collect(ImmutableList.toImmutableList());
    }
}
