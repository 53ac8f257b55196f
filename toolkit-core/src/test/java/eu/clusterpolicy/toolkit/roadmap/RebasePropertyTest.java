package eu.clusterpolicy.toolkit.roadmap;

import static org.assertj.core.api.Assertions.assertThat;

import eu.clusterpolicy.toolkit.catalogue.Catalogue;
import eu.clusterpolicy.toolkit.edition.Change;
import eu.clusterpolicy.toolkit.edition.Difference;
import eu.clusterpolicy.toolkit.entry.ActionId;
import eu.clusterpolicy.toolkit.entry.EntryKind;
import eu.clusterpolicy.toolkit.entry.Example;
import eu.clusterpolicy.toolkit.entry.ExampleId;
import eu.clusterpolicy.toolkit.entry.PolicyAction;
import eu.clusterpolicy.toolkit.guide.Phase;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class RebasePropertyTest {

    @Provide
    Arbitrary<RoadmapDraft> drafts() {
        return RoadmapArbitraries.drafts();
    }

    @Provide
    Arbitrary<Roadmap> roadmaps() {
        return RoadmapArbitraries.roadmaps();
    }

    @Provide
    Arbitrary<Catalogue> newerEditions() {
        return EditionArbitraries.newerEditions();
    }

    @Property(tries = 200)
    void every_decision_appears_exactly_once_in_the_order_of_the_phases(
            @ForAll("drafts") RoadmapDraft draft, @ForAll("newerEditions") Catalogue newer) {
        List<Decision<?>> decisions = decisions(draft);

        assertThat(draft.rebaseOn(newer).decisions())
                .<Decision<?>>extracting(Rebased::decision)
                .isEqualTo(decisions);
    }

    @Property(tries = 200)
    void the_draft_holds_exactly_what_is_said_to_be_carried(
            @ForAll("drafts") RoadmapDraft draft, @ForAll("newerEditions") Catalogue newer) {
        Rebase rebase = draft.rebaseOn(newer);

        assertThat(decisions(rebase.draft()))
                .hasSameSizeAs(rebase.decisions().stream()
                        .filter(RebasePropertyTest::isCarried)
                        .toList())
                .doesNotHaveDuplicates();
        assertThat(rebase.draft().evidence()).isEqualTo(draft.evidence());
        assertThat(rebase.draft().plan()).isEqualTo(draft.plan());
    }

    private static boolean isCarried(Rebased rebased) {
        return rebased instanceof Rebased.Moved moved
                ? moved.carriedTo().isPresent()
                : !(rebased instanceof Rebased.Lost);
    }

    @Property(tries = 200)
    void what_becomes_of_a_decision_is_what_the_difference_says_of_its_entry(
            @ForAll("roadmaps") Roadmap roadmap, @ForAll("newerEditions") Catalogue newer) {
        Difference difference = Difference.between(roadmap.catalogue(), newer);

        for (Rebased rebased : roadmap.rebaseOn(newer).decisions()) {
            if (rebased instanceof Rebased.Kept kept && kept.change().isEmpty()) {
                assertThat(changes(difference, kept.decision())).isEmpty();
            } else {
                assertThat(changes(difference, rebased.decision()))
                        .singleElement()
                        .satisfies(change -> assertThat(change).isEqualTo(changeOf(rebased, change)));
            }
        }
    }

    /** A decision whose entry is lost holds no change: what the newer edition says of it may be older than the difference. */
    private static Change changeOf(Rebased rebased, Change lost) {
        if (rebased instanceof Rebased.Kept kept) {
            return kept.change().orElseThrow();
        }
        if (rebased instanceof Rebased.Moved moved) {
            return moved.change();
        }
        return rebased instanceof Rebased.Reworded reworded ? reworded.change() : lost;
    }

    private static List<Change> changes(Difference difference, Decision<?> decision) {
        return difference.changes().stream()
                .filter(change -> decision.subject() instanceof Selection<?> selection
                        && change.subject().kind() != EntryKind.WITHDRAWN_ACTION
                        && change.subject().kind() != EntryKind.WITHDRAWN_EXAMPLE
                        && change.subject().id().equals(selection.entry().toString()))
                .toList();
    }

    @Property(tries = 200)
    void the_draft_holds_only_decisions_that_the_newer_edition_accepts(
            @ForAll("drafts") RoadmapDraft draft, @ForAll("newerEditions") Catalogue newer) {
        RoadmapDraft carried = draft.rebaseOn(newer).draft();
        RoadmapDraft taken = carried;
        for (Decision<Selection<ActionId>> decision : carried.actions()) {
            taken = taken.decideAction(decision);
        }
        for (Decision<Selection<ExampleId>> decision : carried.examples()) {
            taken = taken.decideExample(decision);
        }

        assertThat(taken).isEqualTo(carried);
    }

    @Property(tries = 200)
    void nothing_strays_that_did_not_stray_before(
            @ForAll("roadmaps") Roadmap roadmap, @ForAll("newerEditions") Catalogue newer) {
        assertThat(roadmap.rebaseOn(newer).draft().strays()).isEmpty();
    }

    @Property(tries = 100)
    void on_its_own_edition_a_roadmap_is_kept_as_it_is(@ForAll("roadmaps") Roadmap roadmap) {
        Rebase rebase = roadmap.rebaseOn(roadmap.catalogue());

        assertThat(rebase.decisions()).hasOnlyElementsOfType(Rebased.Kept.class);
        assertThat(rebase.offers()).isEmpty();
        assertThat(rebase.draft().close()).isEqualTo(roadmap);
    }

    @Property(tries = 200)
    void what_is_newly_possible_can_be_chosen(
            @ForAll("roadmaps") Roadmap roadmap, @ForAll("newerEditions") Catalogue newer) {
        Rebase rebase = roadmap.rebaseOn(newer);

        for (Offer possible : rebase.offers()) {
            RoadmapDraft next = chosen(rebase.draft(), possible);
            assertThat(next.strays()).isEmpty();
            assertThat(next.decisions(Phase.SELECTING_ACTIONS))
                    .hasSize(rebase.draft().decisions(Phase.SELECTING_ACTIONS).size() + 1);
        }
    }

    private static RoadmapDraft chosen(RoadmapDraft draft, Offer possible) {
        return possible.entry() instanceof PolicyAction action
                ? draft.choose(possible.cell(), action.id(), "It is new")
                : draft.inspireBy(possible.cell(), ((Example) possible.entry()).id(), "It is new");
    }

    private static List<Decision<?>> decisions(Decided decided) {
        return Arrays.stream(Phase.values())
                .<Decision<?>>flatMap(phase -> decided.decisions(phase).stream())
                .toList();
    }
}
