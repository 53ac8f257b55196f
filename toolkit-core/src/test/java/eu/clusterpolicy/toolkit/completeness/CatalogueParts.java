package eu.clusterpolicy.toolkit.completeness;

import eu.clusterpolicy.toolkit.catalogue.ActionId;
import eu.clusterpolicy.toolkit.catalogue.Catalogue;
import eu.clusterpolicy.toolkit.catalogue.DeclaredEmpty;
import eu.clusterpolicy.toolkit.catalogue.Edition;
import eu.clusterpolicy.toolkit.catalogue.Erratum;
import eu.clusterpolicy.toolkit.catalogue.Example;
import eu.clusterpolicy.toolkit.catalogue.ExampleId;
import eu.clusterpolicy.toolkit.catalogue.PolicyAction;
import eu.clusterpolicy.toolkit.catalogue.Recommendation;
import eu.clusterpolicy.toolkit.catalogue.Withdrawn;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** The entries of a catalogue in lists that can be changed. Not thread-safe. */
public final class CatalogueParts {

    /** The edition. */
    public Edition edition;

    /** The actions. */
    public final List<PolicyAction> actions = new ArrayList<>();

    /** The examples. */
    public final List<Example> examples = new ArrayList<>();

    /** The recommendations. */
    public final List<Recommendation> recommendations = new ArrayList<>();

    /** The errata. */
    public final List<Erratum> errata = new ArrayList<>();

    /** The positions declared to be empty. */
    public final List<DeclaredEmpty> declaredEmpty = new ArrayList<>();

    /** The withdrawn actions. */
    public final List<Withdrawn<PolicyAction, ActionId>> withdrawnActions = new ArrayList<>();

    /** The withdrawn examples. */
    public final List<Withdrawn<Example, ExampleId>> withdrawnExamples = new ArrayList<>();

    /** Returns the parts of a catalogue without entries. */
    public CatalogueParts(Edition edition) {
        this.edition = edition;
    }

    /** Returns the parts of the given catalogue. */
    public static CatalogueParts of(Catalogue catalogue) {
        CatalogueParts parts = new CatalogueParts(catalogue.edition());
        parts.addAll(catalogue);
        return parts;
    }

    /** Adds all entries of a catalogue at the ends of the lists. */
    public CatalogueParts addAll(Catalogue catalogue) {
        actions.addAll(catalogue.actions());
        examples.addAll(catalogue.examples());
        recommendations.addAll(catalogue.recommendations());
        errata.addAll(catalogue.errata());
        declaredEmpty.addAll(catalogue.declaredEmpty());
        withdrawnActions.addAll(catalogue.withdrawnActions());
        withdrawnExamples.addAll(catalogue.withdrawnExamples());
        return this;
    }

    /** Changes the action at the given place. */
    public CatalogueParts action(int place, UnaryOperator<PolicyAction> change) {
        actions.set(place, change.apply(actions.get(place)));
        return this;
    }

    /** Changes the example at the given place. */
    public CatalogueParts example(int place, UnaryOperator<Example> change) {
        examples.set(place, change.apply(examples.get(place)));
        return this;
    }

    /** Changes the recommendation with the given number, which stands in its place. */
    public CatalogueParts recommendation(int number, UnaryOperator<Recommendation> change) {
        recommendations.set(number - 1, change.apply(recommendations.get(number - 1)));
        return this;
    }

    /** Returns the catalogue of what the lists hold. */
    public Catalogue build() {
        Catalogue.Builder catalogue = Catalogue.builder(edition);
        actions.forEach(catalogue::add);
        examples.forEach(catalogue::add);
        recommendations.forEach(catalogue::add);
        errata.forEach(catalogue::add);
        declaredEmpty.forEach(catalogue::add);
        withdrawnActions.forEach(catalogue::addWithdrawnAction);
        withdrawnExamples.forEach(catalogue::addWithdrawnExample);
        return catalogue.build();
    }
}
