package eu.clusterpolicy.toolkit.testkit;

import com.google.common.collect.ImmutableList;
import eu.clusterpolicy.toolkit.catalogue.Catalogue;
import eu.clusterpolicy.toolkit.entry.Example;
import eu.clusterpolicy.toolkit.entry.Operationalisation;
import eu.clusterpolicy.toolkit.entry.PolicyAction;
import eu.clusterpolicy.toolkit.entry.Recommendation;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Steps that change one entry of a catalogue, for each entry that can be changed. */
final class Places {

    private Places() {}

    /** Changes an action. */
    static Stream<Consumer<CatalogueParts>> actions(Catalogue catalogue, UnaryOperator<PolicyAction> change) {
        return IntStream.range(0, catalogue.actions().size()).mapToObj(place -> parts -> parts.action(place, change));
    }

    /** Changes an example that meets the condition. */
    static Stream<Consumer<CatalogueParts>> examples(
            Catalogue catalogue, Predicate<Example> wanted, Function<Example, UnaryOperator<Example>> change) {
        ImmutableList<Example> examples = catalogue.examples();
        return IntStream.range(0, examples.size())
                .filter(place -> wanted.test(examples.get(place)))
                .mapToObj(place -> parts -> parts.example(place, change.apply(examples.get(place))));
    }

    /** Changes an example. */
    static Stream<Consumer<CatalogueParts>> examples(Catalogue catalogue, UnaryOperator<Example> change) {
        return examples(catalogue, any -> true, any -> change);
    }

    /** Changes a recommendation that meets the condition. */
    static Stream<Consumer<CatalogueParts>> recommendations(
            Catalogue catalogue, Predicate<Recommendation> wanted, UnaryOperator<Recommendation> change) {
        return catalogue.recommendations().stream()
                .filter(wanted)
                .map(row -> parts -> parts.recommendation(row.number(), change));
    }

    /** Changes a cell of a recommendation that meets the condition. */
    static Stream<Consumer<CatalogueParts>> cells(
            Catalogue catalogue, Predicate<Operationalisation> wanted, UnaryOperator<Operationalisation> change) {
        return catalogue.recommendations().stream()
                .flatMap(row -> IntStream.range(0, row.operationalisation().size())
                        .filter(place -> wanted.test(row.operationalisation().get(place)))
                        .mapToObj(place -> parts -> parts.recommendation(row.number(), Altered.cell(place, change))));
    }
}
