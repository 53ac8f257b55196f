package eu.clusterpolicy.toolkit.testkit;

import eu.clusterpolicy.toolkit.entry.ActionId;
import eu.clusterpolicy.toolkit.entry.Citation;
import eu.clusterpolicy.toolkit.entry.Country;
import eu.clusterpolicy.toolkit.entry.DeclaredEmpty;
import eu.clusterpolicy.toolkit.entry.Erratum;
import eu.clusterpolicy.toolkit.entry.ErratumId;
import eu.clusterpolicy.toolkit.entry.ErratumKind;
import eu.clusterpolicy.toolkit.entry.Example;
import eu.clusterpolicy.toolkit.entry.ExampleId;
import eu.clusterpolicy.toolkit.entry.Mention;
import eu.clusterpolicy.toolkit.entry.Operationalisation;
import eu.clusterpolicy.toolkit.entry.Placement;
import eu.clusterpolicy.toolkit.entry.PolicyAction;
import eu.clusterpolicy.toolkit.entry.Position;
import eu.clusterpolicy.toolkit.entry.Recommendation;
import eu.clusterpolicy.toolkit.entry.Title;
import eu.clusterpolicy.toolkit.entry.TitleStatus;
import eu.clusterpolicy.toolkit.entry.Validity;
import eu.clusterpolicy.toolkit.matrix.Cell;
import eu.clusterpolicy.toolkit.matrix.ClusterFunction;
import eu.clusterpolicy.toolkit.matrix.Priority;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Generated entries of a catalogue, each well formed by itself; what they refer to need not be there. */
final class EntryArbitraries {

    private static final LocalDate FIRST_DAY = LocalDate.of(2015, 1, 1);

    /** No invented edition was issued before. */
    private static final LocalDate EARLY = LocalDate.of(2020, 2, 29);

    private EntryArbitraries() {}

    static Arbitrary<Cell> cells() {
        return Arbitraries.of(Cell.all());
    }

    static Arbitrary<Position> positions() {
        return Arbitraries.oneOf(
                cells().map(Position::of),
                Combinators.combine(Arbitraries.integers().between(1, 15), Arbitraries.of(ClusterFunction.class))
                        .as(Position::of));
    }

    /** Pages stand in the order of the tables, as in the paper of 2021. */
    static Arbitrary<Citation> citations() {
        return Arbitraries.frequencyOf(
                Tuple.of(
                        4,
                        Combinators.combine(
                                        Arbitraries.integers().between(2, 4),
                                        Arbitraries.integers().between(10, 11))
                                .as((table, page) -> Citation.of(table, table + page))),
                Tuple.of(1, TextArbitraries.texts().map(Citation::from)));
    }

    static Arbitrary<Country> countries() {
        return Arbitraries.of(Locale.getISOCountries()).map(Country::of);
    }

    static Arbitrary<Validity> validities() {
        return Arbitraries.oneOf(
                countries().map(Validity::in),
                Combinators.combine(countries(), TextArbitraries.texts()).as(Validity::inRegion),
                Arbitraries.create(Validity::inEurope));
    }

    static Arbitrary<ActionId> actionIds() {
        return TextArbitraries.identifiers().map(ActionId::of);
    }

    static Arbitrary<ExampleId> exampleIds() {
        return TextArbitraries.identifiers().map(ExampleId::of);
    }

    static Arbitrary<URI> links() {
        return Combinators.combine(Arbitraries.of("https", "http"), TextArbitraries.identifiers())
                .as((scheme, page) -> URI.create(scheme + "://example.org/" + page));
    }

    static Arbitrary<Placement> placements() {
        return Combinators.combine(cells(), citations()).as(Placement::of);
    }

    static Arbitrary<PolicyAction> actions() {
        return Combinators.combine(actionIds(), TextArbitraries.texts(), cells().optional(), citations())
                .as((id, text, cell, citation) -> PolicyAction.builder()
                        .id(id)
                        .text(text)
                        .cell(cell)
                        .citation(citation)
                        .build());
    }

    private static boolean contradicts(Validity held, Country home) {
        return !held.countries().isEmpty() && !held.countries().contains(home);
    }

    static Arbitrary<Example> examples() {
        Arbitrary<Example> named = Combinators.combine(
                        exampleIds(),
                        TextArbitraries.texts(),
                        TextArbitraries.texts().list().ofMaxSize(2).uniqueElements(),
                        countries().optional(),
                        links().optional(),
                        placements().list().ofMaxSize(3).uniqueElements(Placement::cell),
                        TextArbitraries.texts().optional(0.3),
                        validities().optional(0.3))
                .as((id, name, aliases, country, link, placements, description, validity) -> Example.builder()
                        .id(id)
                        .name(name)
                        .addAllAliases(aliases.stream()
                                .filter(alias -> !alias.equals(name))
                                .toList())
                        .country(country)
                        .link(link)
                        .addAllPlacements(placements)
                        .description(description)
                        .validity(validity.map(held -> country.filter(home -> contradicts(held, home))
                                .map(Validity::in)
                                .orElse(held)))
                        .build());
        return Combinators.combine(
                        named,
                        days().map(day -> day.isAfter(EARLY) ? EARLY : day).optional(0.3),
                        Arbitraries.of("ongoing", "closed").optional(0.3))
                .as((example, day, status) ->
                        example.toBuilder().lastUpdate(day).status(status).build());
    }

    static Arbitrary<LocalDate> days() {
        return Arbitraries.integers().between(0, 4000).map(FIRST_DAY::plusDays);
    }

    static Arbitrary<Title> titles() {
        return Arbitraries.oneOf(
                TextArbitraries.texts().map(Title::complete),
                Combinators.combine(TextArbitraries.texts(), citations())
                        .as((words, citation) ->
                                new Title(TitleStatus.COMPLETE, Optional.of(words), Optional.of(citation))),
                TextArbitraries.texts().map(words -> Title.partial(words + " …")),
                Arbitraries.create(Title::lost));
    }

    static Arbitrary<Operationalisation> operationalisations() {
        return Arbitraries.of(ClusterFunction.class).flatMap(EntryArbitraries::operationalisations);
    }

    static Arbitrary<Recommendation> recommendations() {
        Arbitrary<List<Operationalisation>> rows = Arbitraries.of(ClusterFunction.class)
                .set()
                .flatMap(functions -> Combinators.combine(functions.stream()
                                .sorted()
                                .map(EntryArbitraries::operationalisations)
                                .toList())
                        .as(cells -> cells));
        return Combinators.combine(Arbitraries.integers().between(1, 15), titles(), TextArbitraries.texts(), rows)
                .as((number, title, subject, cells) -> Recommendation.builder()
                        .number(number)
                        .priority(Priority.values()[(number - 1) / 5])
                        .title(title)
                        .subject(subject)
                        .addAllOperationalisation(cells)
                        .build());
    }

    static Arbitrary<Erratum> errata() {
        return Combinators.combine(
                        TextArbitraries.identifiers(),
                        TextArbitraries.identifiers(),
                        Arbitraries.of(ErratumKind.class),
                        TextArbitraries.texts(),
                        TextArbitraries.texts(),
                        citations(),
                        TextArbitraries.texts().optional())
                .as((id, concerns, kind, printed, used, citation, note) -> Erratum.builder()
                        .id(ErratumId.of(id))
                        .concerns(concerns)
                        .kind(kind)
                        .printed(printed)
                        .used(used)
                        .citation(citation)
                        .note(note)
                        .build());
    }

    static Arbitrary<DeclaredEmpty> declarations() {
        return Combinators.combine(positions(), TextArbitraries.texts(), citations())
                .as(DeclaredEmpty::of);
    }

    private static Arbitrary<Operationalisation> operationalisations(ClusterFunction function) {
        return Combinators.combine(
                        actionIds().list().ofMinSize(1).ofMaxSize(2),
                        exampleIds().list().ofMinSize(1).ofMaxSize(2),
                        citations(),
                        citations().optional())
                .as((actions, examples, citation, own) -> Operationalisation.builder()
                        .function(function)
                        .addAllActions(actions)
                        .addAllExamples(examples)
                        .citation(citation)
                        .addAllMentions(own
                                .map(elsewhere ->
                                        new Mention(examples.get(0), Optional.empty(), Optional.of(elsewhere)))
                                .stream()
                                .toList())
                        .build());
    }
}
