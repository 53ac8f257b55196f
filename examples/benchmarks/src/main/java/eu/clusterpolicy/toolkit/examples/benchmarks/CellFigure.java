package eu.clusterpolicy.toolkit.examples.benchmarks;

import com.google.common.collect.ImmutableList;
import eu.clusterpolicy.toolkit.catalogue.Catalogue;
import eu.clusterpolicy.toolkit.entry.PolicyAction;
import eu.clusterpolicy.toolkit.matrix.Cell;
import eu.clusterpolicy.toolkit.matrix.Challenge;
import eu.clusterpolicy.toolkit.matrix.ClusterFunction;
import eu.clusterpolicy.toolkit.matrix.Priority;
import eu.clusterpolicy.toolkit.standard.StandardCatalogue;
import java.util.List;
import java.util.Optional;
import java.util.function.LongSupplier;

/** What a cell of the matrix costs whose three axes are known, beside the read of an array. */
final class CellFigure implements Figure {

    private static final Priority[] PRIORITIES = Priority.values();
    private static final Challenge[] CHALLENGES = Challenge.values();
    private static final ClusterFunction[] FUNCTIONS = ClusterFunction.values();

    @Override
    public String title() {
        return "A cell by its three axes";
    }

    @Override
    public List<Ratio> measure(Effort effort) {
        Catalogue catalogue = StandardCatalogue.edition2021();
        List<ImmutableList<PolicyAction>> array =
                Cell.all().stream().map(catalogue::actionsIn).toList();
        return new Contest("its actions", () -> lookedUp(catalogue))
                .beside("an array", Optional.of(1.6), read(array))
                .run(effort);
    }

    private static long lookedUp(Catalogue catalogue) {
        long actions = 0;
        for (Priority priority : PRIORITIES) {
            for (Challenge challenge : CHALLENGES) {
                for (ClusterFunction function : FUNCTIONS) {
                    actions += catalogue
                            .actionsIn(Cell.of(priority, challenge, function))
                            .size();
                }
            }
        }
        return actions;
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // an array of lists
    private static LongSupplier read(List<ImmutableList<PolicyAction>> lists) {
        ImmutableList<PolicyAction>[] array = lists.toArray(new ImmutableList[0]);
        return () -> {
            long actions = 0;
            for (int priority = 0; priority < PRIORITIES.length; priority++) {
                for (int challenge = 0; challenge < CHALLENGES.length; challenge++) {
                    for (int function = 0; function < FUNCTIONS.length; function++) {
                        int at = (priority * CHALLENGES.length + challenge) * FUNCTIONS.length + function;
                        actions += array[at].size();
                    }
                }
            }
            return actions;
        };
    }
}
