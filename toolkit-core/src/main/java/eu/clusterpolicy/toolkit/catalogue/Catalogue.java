package eu.clusterpolicy.toolkit.catalogue;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import eu.clusterpolicy.toolkit.entry.ActionId;
import eu.clusterpolicy.toolkit.entry.Country;
import eu.clusterpolicy.toolkit.entry.DeclaredEmpty;
import eu.clusterpolicy.toolkit.entry.Entry;
import eu.clusterpolicy.toolkit.entry.EntryKind;
import eu.clusterpolicy.toolkit.entry.EntryName;
import eu.clusterpolicy.toolkit.entry.Erratum;
import eu.clusterpolicy.toolkit.entry.Example;
import eu.clusterpolicy.toolkit.entry.ExampleId;
import eu.clusterpolicy.toolkit.entry.PolicyAction;
import eu.clusterpolicy.toolkit.entry.Position;
import eu.clusterpolicy.toolkit.entry.Recommendation;
import eu.clusterpolicy.toolkit.entry.UnknownEntryException;
import eu.clusterpolicy.toolkit.entry.Withdrawn;
import eu.clusterpolicy.toolkit.matrix.Cell;
import eu.clusterpolicy.toolkit.name.OneLine;
import eu.clusterpolicy.toolkit.name.Require;
import eu.clusterpolicy.toolkit.search.Query;
import eu.clusterpolicy.toolkit.search.SearchResult;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A catalogue of cluster policy, such as the 2021 edition of the European toolkit: its actions, examples, recommendations
 * and errata, in the order of the source, indexed.
 *
 * <p>A plain look-up, such as {@link #action(ActionId)}, throws when there is no such entry and names the nearest; its
 * {@code find…} twin returns an {@code Optional}. A look-up by cell is an array read, by identifier a hash look-up.
 *
 * <p>A catalogue may refer to entries that it lacks, or hold two under one identifier: the first is found. Whether a
 * catalogue is complete and valid is for a completeness check to say.
 *
 * <pre>{@code
 * catalogue.actionsIn("green-transition/skills/networking");
 * catalogue.examplesFrom("AT");
 * }</pre>
 *
 * <p>Immutable and thread-safe. Two catalogues are equal when their edition and their entries are, in the same order.
 */
public final class Catalogue {

    private final Entries entries;
    private final CellTable cells;

    /** Made when the first look-up asks for it, so that a program that reads a cell starts without it. */
    private volatile @Nullable CatalogueIndex index;

    private Catalogue(Entries entries) {
        this.entries = entries;
        this.cells = new CellTable(entries);
    }

    /** Returns a builder of a catalogue of the given edition, without entries. */
    public static Builder builder(Edition edition) {
        return new Builder(edition);
    }

    /** Returns a builder of this edition, with the entries of this catalogue added. */
    public Builder toBuilder() {
        Builder builder = builder(edition());
        Stream.of(actions(), examples(), recommendations(), errata(), declaredEmpty(), withdrawn())
                .flatMap(List::stream)
                .forEach(builder::add);
        return builder;
    }

    /** Returns the edition. */
    public Edition edition() {
        return entries.edition();
    }

    /** Returns all actions, in the order of the source. */
    public ImmutableList<PolicyAction> actions() {
        return entries.actions();
    }

    /** Returns all examples, in the order of the source. */
    public ImmutableList<Example> examples() {
        return entries.examples();
    }

    /** Returns all recommendations, in the order of the source. */
    public ImmutableList<Recommendation> recommendations() {
        return entries.recommendations();
    }

    /** Returns all errata. */
    public ImmutableList<Erratum> errata() {
        return entries.errata();
    }

    /** Returns the positions that are declared to be empty on purpose. */
    public ImmutableList<DeclaredEmpty> declaredEmpty() {
        return entries.declaredEmpty();
    }

    /**
     * Returns the entries of the given kind, in the order of the source, such as those of {@code EntryKind.EXAMPLE}.
     *
     * @throws IllegalArgumentException if the edition itself is asked for, which is no entry
     */
    public ImmutableList<? extends Entry> entries(EntryKind kind) {
        return switch (Require.notNull(kind, "kind")) {
            case ACTION -> actions();
            case EXAMPLE -> examples();
            case RECOMMENDATION -> recommendations();
            case ERRATUM -> errata();
            case DECLARED_EMPTY -> declaredEmpty();
            case WITHDRAWN_ACTION -> withdrawn(EntryKind.ACTION);
            case WITHDRAWN_EXAMPLE -> withdrawn(EntryKind.EXAMPLE);
            case WITHDRAWN_RECOMMENDATION -> withdrawn(EntryKind.RECOMMENDATION);
            case EDITION -> throw new IllegalArgumentException("the edition is no entry of a catalogue");
        };
    }

    /** Returns all entries that this edition has withdrawn; look-ups, indexes and searches pass over them. */
    public ImmutableList<Withdrawn> withdrawn() {
        return entries.withdrawn();
    }

    /** Returns the entries of one kind that this edition has withdrawn, such as those of {@code EntryKind.EXAMPLE}. */
    public ImmutableList<Withdrawn> withdrawn(EntryKind kind) {
        return index().withdrawnByKind().get(Require.notNull(kind, "kind"));
    }

    /** Finds an entry by its name; what was withdrawn stands under a name of its own. */
    public Optional<? extends Entry> find(EntryName name) {
        return switch (Require.notNull(name, "name").kind()) {
            case ACTION -> findAction(ActionId.of(name.id()));
            case EXAMPLE -> findExample(ExampleId.of(name.id()));
            case RECOMMENDATION -> findRecommendation(Integer.parseInt(name.id()));
            default -> Optional.ofNullable(index().others().get(name));
        };
    }

    /** Finds an entry that this edition, or an earlier one, has withdrawn, and that no longer stands. */
    public Optional<Withdrawn> findWithdrawn(EntryName name) {
        return Optional.ofNullable(index().withdrawn().get(Require.notNull(name, "name")))
                .filter(gone -> find(name).isEmpty());
    }

    /** Finds an action that stands or has been withdrawn, as an old roadmap may name it. */
    public Optional<PolicyAction> findKnownAction(ActionId id) {
        return findAction(id)
                .or(() -> findWithdrawn(EntryName.of(id)).map(Withdrawn::entry).map(PolicyAction.class::cast));
    }

    /** Finds an example that stands or has been withdrawn, as an old roadmap may name it. */
    public Optional<Example> findKnownExample(ExampleId id) {
        return findExample(id)
                .or(() -> findWithdrawn(EntryName.of(id)).map(Withdrawn::entry).map(Example.class::cast));
    }

    /**
     * Looks an action up.
     *
     * @throws UnknownEntryException if there is none; the message names the nearest identifier
     */
    public PolicyAction action(ActionId id) {
        return findAction(id).orElseThrow(() -> unknown(EntryKind.ACTION, id, actions()));
    }

    /**
     * Looks an action up.
     *
     * @param id the identifier, such as {@code green-innovation-needs}
     * @throws UnknownEntryException if there is none; the message names the nearest identifier
     * @throws IllegalArgumentException if it has not the form of an identifier
     */
    public PolicyAction action(String id) {
        return findAction(id).orElseThrow(() -> unknown(EntryKind.ACTION, id, actions()));
    }

    /** Finds an action. */
    public Optional<PolicyAction> findAction(ActionId id) {
        return Optional.ofNullable(index().actionsById().get(Require.notNull(id, "id")));
    }

    /**
     * Finds an action.
     *
     * @param id the identifier, such as {@code green-innovation-needs}
     */
    public Optional<PolicyAction> findAction(String id) {
        return ActionId.find(Require.notNull(id, "id")).flatMap(this::findAction);
    }

    /**
     * Looks an example up.
     *
     * @throws UnknownEntryException if there is none; the message names the nearest identifier
     */
    public Example example(ExampleId id) {
        return findExample(id).orElseThrow(() -> unknown(EntryKind.EXAMPLE, id, examples()));
    }

    /**
     * Looks an example up.
     *
     * @param id the identifier, such as {@code circular-flanders}
     * @throws UnknownEntryException if there is none; the message names the nearest identifier
     * @throws IllegalArgumentException if it has not the form of an identifier
     */
    public Example example(String id) {
        return findExample(id).orElseThrow(() -> unknown(EntryKind.EXAMPLE, id, examples()));
    }

    /** Finds an example. */
    public Optional<Example> findExample(ExampleId id) {
        return Optional.ofNullable(index().examplesById().get(Require.notNull(id, "id")));
    }

    /**
     * Finds an example.
     *
     * @param id the identifier, such as {@code circular-flanders}
     */
    public Optional<Example> findExample(String id) {
        return ExampleId.find(Require.notNull(id, "id")).flatMap(this::findExample);
    }

    /**
     * Looks a recommendation up.
     *
     * @param number the number, from 1
     * @throws UnknownEntryException if there is none
     */
    public Recommendation recommendation(int number) {
        return findRecommendation(number).orElseThrow(() -> unknown(EntryKind.RECOMMENDATION, number, List.of()));
    }

    /** Finds a recommendation by its number, from 1. */
    public Optional<Recommendation> findRecommendation(int number) {
        return Optional.ofNullable(index().recommendationsByNumber().get(number));
    }

    /** Returns the actions in the given cell; none where the cell is empty. */
    public ImmutableList<PolicyAction> actionsIn(Cell cell) {
        return cells.actionsIn(Require.notNull(cell, "cell"));
    }

    /**
     * Returns the actions in the given cell; none where the cell is empty.
     *
     * @param cell the code, such as {@code green-transition/skills/networking}
     * @throws IllegalArgumentException if it is the code of no cell; the message says what there is
     */
    public ImmutableList<PolicyAction> actionsIn(String cell) {
        return actionsIn(Cell.of(Require.notNull(cell, "cell")));
    }

    /** Returns the examples that the given cell names; none where it names none. */
    public ImmutableList<Example> examplesIn(Cell cell) {
        return cells.examplesIn(Require.notNull(cell, "cell"));
    }

    /**
     * Returns the examples that the given cell names; none where it names none.
     *
     * @param cell the code, such as {@code green-transition/skills/networking}
     * @throws IllegalArgumentException if it is the code of no cell; the message says what there is
     */
    public ImmutableList<Example> examplesIn(String cell) {
        return examplesIn(Cell.of(Require.notNull(cell, "cell")));
    }

    /** Returns what is known of the given position: what is there speaks first, then whether it is declared to be empty. */
    public CellState state(Position position) {
        return index().occupancy().state(position);
    }

    /** Returns whether the given position is declared to be empty on purpose, whatever is there. */
    public boolean isDeclaredEmpty(Position position) {
        return index().occupancy().isDeclaredEmpty(position);
    }

    /** Returns the examples from the given country. */
    public ImmutableList<Example> examplesFrom(Country country) {
        return index().examplesByCountry().get(Require.notNull(country, "country"));
    }

    /**
     * Returns the examples from the given country.
     *
     * @param country the ISO 3166-1 alpha-2 code, such as {@code DE}
     * @throws IllegalArgumentException if it is not two capital letters
     */
    public ImmutableList<Example> examplesFrom(String country) {
        return examplesFrom(Country.of(Require.notNull(country, "country")));
    }

    /** Returns the countries that examples come from, in the order in which they first occur. */
    public ImmutableSet<Country> countries() {
        return index().examplesByCountry().keySet();
    }

    /** Returns the recommendations that the given action serves. */
    public ImmutableList<Recommendation> recommendationsServedBy(ActionId action) {
        return index().recommendationsByAction().get(Require.notNull(action, "action"));
    }

    /** Returns the recommendations beside which the given example is named. */
    public ImmutableList<Recommendation> recommendationsNaming(ExampleId example) {
        return index().recommendationsByExample().get(Require.notNull(example, "example"));
    }

    /** Returns the catalogue's actions that carry the given recommendation out, each once, in the order of its row. */
    public ImmutableList<PolicyAction> actionsServing(Recommendation recommendation) {
        return index().actionsServing(Require.notNull(recommendation, "recommendation"));
    }

    /** Returns the catalogue's examples named beside the given recommendation, each once, in the order of its row. */
    public ImmutableList<Example> examplesNamedBy(Recommendation recommendation) {
        return index().examplesNamedBy(Require.notNull(recommendation, "recommendation"));
    }

    /**
     * Searches for the actions, examples and recommendations that meet every criterion of the given query.
     *
     * <p>The first search prepares what all later ones work on, in proportion to the texts of the catalogue. Numbers without
     * words are looked up, whatever the size of the catalogue; with words they cost in proportion to the entries that have them.
     */
    public SearchResult search(Query query) {
        return index().search().find(query);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Catalogue that && entries.equals(that.entries);
    }

    @Override
    public int hashCode() {
        return entries.hashCode();
    }

    /** Returns the edition's identifier and how many entries of each kind there are. */
    @Override
    public String toString() {
        return OneLine.of("%s: %s, %s, %s"
                .formatted(
                        edition().id(),
                        OneLine.count(actions().size(), "action"),
                        OneLine.count(examples().size(), "example"),
                        OneLine.count(recommendations().size(), "recommendation")));
    }

    private CatalogueIndex index() {
        CatalogueIndex made = index;
        if (made == null) {
            synchronized (entries) {
                made = index;
                if (made == null) {
                    made = CatalogueIndex.of(entries);
                    index = made;
                }
            }
        }
        return made;
    }

    private UnknownEntryException unknown(EntryKind kind, Object id, List<? extends Entry> known) {
        EntryName name = EntryName.of(kind, id.toString());
        return findWithdrawn(name)
                .map(UnknownEntryException::new)
                .orElseGet(() -> new UnknownEntryException(
                        name,
                        known.stream().map(entry -> entry.entryName().id()).toList()));
    }

    /** Collects the entries of a catalogue, in order. Not thread-safe. */
    public static final class Builder {

        private final ImmutableEntries.Builder entries = ImmutableEntries.builder();
        private final Map<EntryKind, List<Withdrawn>> withdrawn = new TreeMap<>();

        private Builder(Edition edition) {
            entries.edition(Require.notNull(edition, "edition"));
        }

        /** Adds an entry at the end of the list of its kind. */
        public Builder add(Entry entry) {
            Require.notNull(entry, "entry");
            if (entry instanceof PolicyAction action) {
                entries.addAction(action);
            } else if (entry instanceof Example example) {
                entries.addExample(example);
            } else if (entry instanceof Recommendation recommendation) {
                entries.addRecommendation(recommendation);
            } else if (entry instanceof Erratum erratum) {
                entries.addErratum(erratum);
            } else if (entry instanceof DeclaredEmpty declaration) {
                entries.addDeclaredEmpty(declaration);
            } else if (entry instanceof Withdrawn gone) {
                withdrawn
                        .computeIfAbsent(gone.entry().entryName().kind(), kind -> new ArrayList<>())
                        .add(gone);
            }
            return this;
        }

        /** Returns the catalogue with what has been added so far. */
        public Catalogue build() {
            List<Withdrawn> byKind = new ArrayList<>();
            for (List<Withdrawn> ofKind : withdrawn.values()) {
                byKind.addAll(ofKind);
            }
            return new Catalogue(entries.withdrawn(byKind).build());
        }
    }
}
