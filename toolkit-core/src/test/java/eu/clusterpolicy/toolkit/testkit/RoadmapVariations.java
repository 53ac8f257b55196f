package eu.clusterpolicy.toolkit.testkit;

import com.google.common.collect.ImmutableSet;
import eu.clusterpolicy.toolkit.entry.Country;
import eu.clusterpolicy.toolkit.entry.Example;
import eu.clusterpolicy.toolkit.evidence.Assumption;
import eu.clusterpolicy.toolkit.evidence.Evidence;
import eu.clusterpolicy.toolkit.evidence.EvidenceId;
import eu.clusterpolicy.toolkit.evidence.EvidenceKind;
import eu.clusterpolicy.toolkit.evidence.Fact;
import eu.clusterpolicy.toolkit.evidence.Figure;
import eu.clusterpolicy.toolkit.evidence.HeldLabel;
import eu.clusterpolicy.toolkit.evidence.Territory;
import eu.clusterpolicy.toolkit.guide.Consideration;
import eu.clusterpolicy.toolkit.guide.ExcellenceLabel;
import eu.clusterpolicy.toolkit.matrix.Cell;
import eu.clusterpolicy.toolkit.matrix.Challenge;
import eu.clusterpolicy.toolkit.roadmap.Decision;
import eu.clusterpolicy.toolkit.roadmap.Roadmap;
import eu.clusterpolicy.toolkit.roadmap.RoadmapDraft;
import eu.clusterpolicy.toolkit.roadmap.Selection;
import java.math.BigDecimal;
import java.net.URI;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/**
 * Whole roadmaps as variations on {@link WholeRoadmap}, over {@link WholeCatalogue}, and drafts of them: a failing one shrinks to
 * one cell and the variations that matter.
 */
final class RoadmapVariations {

    private static final int MOST_CELLS = 5;
    private static final int MOST = 8;

    /** What makes a whole roadmap another; the number is the variation's own. */
    @FunctionalInterface
    interface Variation {

        void vary(RoadmapParts parts, int number);
    }

    private RoadmapVariations() {}

    static Arbitrary<Roadmap> roadmaps() {
        Arbitrary<List<Cell>> cells = EntryArbitraries.cells()
                .list()
                .ofMinSize(1)
                .ofMaxSize(MOST_CELLS)
                .uniqueElements();
        return Combinators.combine(cells, variations().list().ofMaxSize(MOST))
                .as(RoadmapVariations::applied)
                .withoutEdgeCases();
    }

    /** Returns what is left of roadmaps when some of their decisions are taken back. */
    static Arbitrary<RoadmapDraft> drafts() {
        Arbitrary<Integer> places = Arbitraries.integers().between(0, 30);
        return Combinators.combine(roadmaps(), places.list().ofMaxSize(10), Arbitraries.of(true, false))
                .as(RoadmapVariations::withdrawn)
                .withoutEdgeCases();
    }

    private static Roadmap applied(List<Cell> cells, List<Variation> variations) {
        RoadmapParts parts = RoadmapParts.of(
                WholeRoadmap.of(WholeCatalogue.catalogue(), cells).reopen());
        for (int number = 0; number < variations.size(); number++) {
            variations.get(number).vary(parts, number);
        }
        return parts.build().close();
    }

    private static RoadmapDraft withdrawn(Roadmap roadmap, List<Integer> places, boolean planned) {
        RoadmapParts parts = RoadmapParts.of(roadmap.reopen());
        List<List<?>> lists = List.of(
                parts.priorities,
                parts.challenges,
                parts.functions,
                parts.actions,
                parts.examples,
                parts.considerations,
                parts.evidence);
        places.forEach(place -> remove(lists.get(place % lists.size()), place / lists.size()));
        if (!planned) {
            parts.plan = Optional.empty();
        }
        return parts.build();
    }

    private static void remove(List<?> list, int place) {
        if (place < list.size()) {
            list.remove(place);
        }
    }

    private static Arbitrary<Variation> variations() {
        return Arbitraries.frequencyOf(Tuple.of(1, decisions()), Tuple.of(2, PlanVariations.variations()));
    }

    private static Arbitrary<Variation> decisions() {
        return Arbitraries.oneOf(
                TextArbitraries.texts().map(name -> (parts, number) -> parts.territory = territory(name, number)),
                TextArbitraries.texts().map(RoadmapVariations::restOnMore),
                Combinators.combine(Arbitraries.of(Challenge.class), TextArbitraries.texts())
                        .as(RoadmapVariations::setChallengeAside),
                Combinators.combine(Arbitraries.of(true, false), TextArbitraries.texts())
                        .as(RoadmapVariations::decideExample),
                Combinators.combine(Arbitraries.of(Consideration.class), TextArbitraries.texts())
                        .as(RoadmapVariations::setAside),
                TextArbitraries.texts().map(RoadmapVariations::take));
    }

    /** Says when and by whom the decisions of the first phase were taken. */
    private static Variation take(String who) {
        return (parts, number) -> parts.priorities.replaceAll(decision ->
                decision.on(LocalDate.of(2023, 1, 1).plusDays(number)).by(who));
    }

    private static Territory territory(String name, int number) {
        Country country = Country.of(number % 2 == 0 ? "XK" : "ES");
        return switch (number % 3) {
            case 0 -> Territory.of(name, country.code());
            case 1 -> Territory.of(name, country.code(), country.code() + "61", country.code() + "62");
            default -> Territory.of(name, country.code(), country.code() + "61").ofNuts(2021);
        };
    }

    /** States one more piece of evidence, on which the first priority rests too. */
    private static Variation restOnMore(String words) {
        return (parts, number) -> {
            Evidence piece = evidence(words + " " + number, number);
            parts.evidence.add(piece);
            parts.priorities.set(0, restingOnMore(parts.priorities.get(0), piece));
        };
    }

    /** Pieces of evidence in turn: assumptions, facts, figures and labels. */
    private static Evidence evidence(String words, int number) {
        EvidenceId id = EvidenceId.of("also-" + number);
        EvidenceKind kind = EvidenceKind.values()[number % EvidenceKind.values().length];
        Optional<URI> link = number < 4 ? Optional.empty() : Optional.of(URI.create("https://example.org/" + number));
        return switch (number % 4) {
            case 0 -> new Assumption(id, kind, words);
            case 1 -> new Fact(id, kind, words, words, link);
            case 2 -> figure(words, number).link(link).id(id).kind(kind).build();
            default -> label(words, number).link(link).id(id).kind(kind).build();
        };
    }

    private static Figure.Builder figure(String words, int number) {
        boolean later = number > 4;
        Figure.Builder figure = Figure.builder();
        return figure.counted(words)
                .value(BigDecimal.valueOf(number))
                .unit(words)
                .on(later ? Optional.of(LocalDate.of(2023, 5, 1)) : Optional.empty())
                .year(later ? Optional.empty() : Optional.of(Year.of(2022)))
                .definition(words)
                .territory(territory(words, number))
                .addElsewhere(Figure.Elsewhere.of(territory(words, number + 1), "" + number))
                .source(words);
    }

    private static HeldLabel.Builder label(String words, int number) {
        boolean later = number > 4;
        return HeldLabel.builder()
                .level(ExcellenceLabel.values()[number % ExcellenceLabel.values().length])
                .holder(words)
                .score(later ? Optional.of(BigDecimal.valueOf(80L + number)) : Optional.empty())
                .awarded(LocalDate.of(2023, 5, number))
                .until(later ? Optional.of(LocalDate.of(2030, 5, number)) : Optional.empty())
                .awardingBody(words)
                .source(words);
    }

    private static <T> Decision<T> restingOnMore(Decision<T> decision, Evidence piece) {
        return new Decision<>(
                decision.subject(),
                decision.verdict(),
                decision.reason(),
                ImmutableSet.<EvidenceId>builder()
                        .addAll(decision.evidence())
                        .add(piece.id())
                        .build(),
                decision.day(),
                decision.by());
    }

    /** Sets a challenge aside for another reason, where it is set aside. */
    private static Variation setChallengeAside(Challenge challenge, String reason) {
        return (parts, number) -> parts.challenges.replaceAll(
                decision -> decision.isChosen() || decision.subject().challenge() != challenge
                        ? decision
                        : Decision.setAside(decision.subject(), reason));
    }

    private static Variation decideExample(boolean chosen, String reason) {
        return (parts, number) -> {
            Cell cell = parts.functions.get(0).subject();
            Example example = parts.catalogue.examples().get(number);
            boolean stands = example.placements().stream()
                    .anyMatch(placement -> placement.cell().equals(cell));
            var selection = Selection.of(cell, example.id());
            parts.examples.add(
                    chosen && stands ? Decision.chosen(selection, reason) : Decision.setAside(selection, reason));
        };
    }

    private static Variation setAside(Consideration consideration, String reason) {
        return (parts, number) -> parts.considerations.replaceAll(
                decision -> decision.subject() == consideration ? Decision.setAside(consideration, reason) : decision);
    }
}
