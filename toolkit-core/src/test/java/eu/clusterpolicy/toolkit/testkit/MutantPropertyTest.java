package eu.clusterpolicy.toolkit.testkit;

import eu.clusterpolicy.toolkit.catalogue.Catalogue;
import eu.clusterpolicy.toolkit.completeness.Check;
import eu.clusterpolicy.toolkit.roadmap.Roadmap;
import eu.clusterpolicy.toolkit.roadmap.RoadmapDraft;
import eu.clusterpolicy.toolkit.rule.Checks;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** A mutant is killed by its rule, and by no other error rule without cause, whatever it breaks and wherever. */
class MutantPropertyTest {

    private static final int MOST_PLACES = 200;

    @Property(tries = 180)
    void a_mutant_of_a_catalogue_is_killed_by_its_rule(
            @ForAll CatalogueMutant mutant,
            @ForAll Catalogue catalogue,
            @ForAll @IntRange(max = MOST_PLACES) int place) {
        mutant.applyTo(catalogue, place).ifPresent(broken -> verify(Killing.CATALOGUES, mutant, catalogue, broken));
    }

    @Property(tries = 90)
    void a_mutant_of_a_roadmap_is_killed_by_its_rule(
            @ForAll RoadmapMutant mutant, @ForAll Roadmap roadmap, @ForAll @IntRange(max = MOST_PLACES) int place) {
        RoadmapDraft whole = roadmap.reopen();

        mutant.applyTo(whole, place).ifPresent(broken -> verify(Checks.ofRoadmaps(), mutant, whole, broken));
    }

    private static <S> void verify(Check<? super S> check, Mutant<S> mutant, S whole, S broken) {
        Killing.verify(mutant, check.run(whole), check.run(broken));
    }
}
