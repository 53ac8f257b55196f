package eu.clusterpolicy.toolkit.testkit;

import eu.clusterpolicy.toolkit.catalogue.Catalogue;
import eu.clusterpolicy.toolkit.catalogue.Edition;
import eu.clusterpolicy.toolkit.entry.ActionId;
import eu.clusterpolicy.toolkit.entry.DeclaredEmpty;
import eu.clusterpolicy.toolkit.entry.EntryName;
import eu.clusterpolicy.toolkit.entry.Erratum;
import eu.clusterpolicy.toolkit.entry.Example;
import eu.clusterpolicy.toolkit.entry.ExampleId;
import eu.clusterpolicy.toolkit.entry.Operationalisation;
import eu.clusterpolicy.toolkit.entry.PolicyAction;
import eu.clusterpolicy.toolkit.entry.Position;
import eu.clusterpolicy.toolkit.entry.Recommendation;
import eu.clusterpolicy.toolkit.entry.Withdrawn;
import eu.clusterpolicy.toolkit.matrix.Cell;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * The entries of a catalogue in lists that can be changed: the way from a whole catalogue to one that is like it but for a detail.
 *
 * <pre>{@code
 * Catalogue shouting = CatalogueParts.of(catalogue).action(0, Altered.text("CLUSTERS")).build();
 * }</pre>
 *
 * <p>Not thread-safe.
 */
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

    /** The withdrawn entries. */
    public final List<Withdrawn> withdrawn = new ArrayList<>();

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
        withdrawn.addAll(catalogue.withdrawn());
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

    /** Changes the recommendation with the given number. */
    public CatalogueParts recommendation(int number, UnaryOperator<Recommendation> change) {
        recommendations.replaceAll(row -> row.number() == number ? change.apply(row) : row);
        return this;
    }

    /** Takes actions out, and every mention of them. */
    public CatalogueParts dropActions(Set<ActionId> ids) {
        actions.removeIf(action -> ids.contains(action.id()));
        ids.forEach(id -> dropSuccessor(EntryName.of(id)));
        ids.forEach(id -> errata.removeIf(erratum -> erratum.concerns().equals(id.value())));
        return forgetActions(ids);
    }

    /** Takes examples out, and every mention of them. */
    public CatalogueParts dropExamples(Set<ExampleId> ids) {
        examples.removeIf(example -> ids.contains(example.id()));
        ids.forEach(id -> dropSuccessor(EntryName.of(id)));
        ids.forEach(id -> errata.removeIf(erratum -> erratum.concerns().equals(id.value())));
        return forgetExamples(ids);
    }

    /** Takes a recommendation out, and every mention of it. */
    public CatalogueParts dropRecommendation(int number) {
        recommendations.removeIf(row -> row.number() == number);
        dropSuccessor(EntryName.ofRecommendation(number));
        errata.removeIf(erratum -> erratum.concerns().equals("recommendation-" + number));
        declaredEmpty.removeIf(declaration ->
                declaration.position() instanceof Position.InRecommendation cell && cell.recommendation() == number);
        return this;
    }

    private void dropSuccessor(EntryName name) {
        withdrawn.removeIf(gone -> gone.successor().equals(Optional.of(name)));
    }

    /** Lets recommendations name the given actions no longer. */
    public CatalogueParts forgetActions(Set<ActionId> ids) {
        return eachRow(cell -> Altered.actions(without(cell.actions(), ids)).apply(cell));
    }

    /** Lets recommendations name the given examples no longer. */
    public CatalogueParts forgetExamples(Set<ExampleId> ids) {
        return eachRow(cell -> Altered.examples(without(cell.examples(), ids)).apply(cell));
    }

    /** Lets the given cell name no example; those that it named stay. */
    public CatalogueParts forgetPlacements(Cell cell) {
        examples.replaceAll(example -> Altered.placements(example.placements().stream()
                        .filter(placement -> !placement.cell().equals(cell))
                        .toList())
                .apply(example));
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
        withdrawn.forEach(catalogue::add);
        return catalogue.build();
    }

    /** A part of a recommendation that names nothing any more goes too. */
    private CatalogueParts eachRow(UnaryOperator<Operationalisation> change) {
        recommendations.replaceAll(row -> Altered.cells(row.operationalisation().stream()
                        .map(change)
                        .filter(cell ->
                                !cell.actions().isEmpty() || !cell.examples().isEmpty())
                        .toList())
                .apply(row));
        return this;
    }

    private static <I> List<I> without(List<I> ids, Set<I> gone) {
        return ids.stream().filter(id -> !gone.contains(id)).toList();
    }
}
