package eu.clusterpolicy.toolkit.roadmap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import com.google.common.collect.ImmutableSet;
import eu.clusterpolicy.toolkit.edition.Overlay;
import eu.clusterpolicy.toolkit.edition.Resolution;
import eu.clusterpolicy.toolkit.entry.EntryKind;
import eu.clusterpolicy.toolkit.entry.EntryName;
import eu.clusterpolicy.toolkit.entry.PolicyAction;
import eu.clusterpolicy.toolkit.guide.Phase;
import eu.clusterpolicy.toolkit.testkit.ToolkitArbitraries;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class RoadmapPropertyTest {

    @Provide
    Arbitrary<RoadmapDraft> drafts() {
        return RoadmapArbitraries.drafts();
    }

    @Provide
    Arbitrary<Roadmap> roadmaps() {
        return RoadmapArbitraries.roadmaps();
    }

    @Provide
    Arbitrary<UnaryOperator<RoadmapDraft>> steps() {
        return RoadmapArbitraries.steps();
    }

    @Provide
    Arbitrary<List<UnaryOperator<RoadmapDraft>>> shuffledSteps() {
        return RoadmapArbitraries.shuffledSteps();
    }

    @Property(tries = 100)
    void the_order_of_steps_changes_nothing_but_the_order_of_decisions(
            @ForAll("shuffledSteps") List<UnaryOperator<RoadmapDraft>> steps) {
        Roadmap shuffled = Invented.take(steps).close();
        Roadmap inOrder = Invented.draft().close();

        assertThat(ImmutableSet.copyOf(shuffled.evidence())).isEqualTo(ImmutableSet.copyOf(inOrder.evidence()));
        for (Phase phase : Phase.values()) {
            assertThat(ImmutableSet.copyOf(shuffled.decisions(phase)))
                    .isEqualTo(ImmutableSet.copyOf(inOrder.decisions(phase)));
        }
        assertThat(shuffled.plan()).isEqualTo(inOrder.plan());
    }

    @Property(tries = 100)
    void a_step_taken_twice_is_taken_once(
            @ForAll("drafts") RoadmapDraft draft, @ForAll("steps") UnaryOperator<RoadmapDraft> step) {
        RoadmapDraft once = step.apply(draft);

        assertThat(step.apply(once)).isEqualTo(once);
    }

    @Property(tries = 100)
    void a_step_never_drops_a_decision_about_another_subject(
            @ForAll("drafts") RoadmapDraft draft, @ForAll("steps") UnaryOperator<RoadmapDraft> step) {
        RoadmapDraft after = step.apply(draft);

        for (Phase phase : Phase.values()) {
            assertThat(subjects(after, phase)).containsAll(subjects(draft, phase));
        }
    }

    @Property(tries = 100)
    void a_gap_is_closed_by_the_step_that_it_names(@ForAll("drafts") RoadmapDraft draft) {
        for (Gap gap : draft.next()) {
            assertThat(RoadmapArbitraries.close(draft, gap).next()).doesNotContain(gap);
        }
    }

    @Property(tries = 100)
    void withdrawing_every_stray_once_leaves_none(@ForAll("drafts") RoadmapDraft draft) {
        assertThat(RoadmapArbitraries.withoutStrays(draft).strays()).isEmpty();
    }

    @Property(tries = 100)
    void a_draft_closes_exactly_when_nothing_is_missing_and_nothing_strays(@ForAll("drafts") RoadmapDraft draft) {
        if (draft.next().isEmpty() && draft.strays().isEmpty()) {
            assertThat(draft.close()).isNotNull();
        } else {
            assertThatIllegalStateException().isThrownBy(draft::close);
        }
    }

    @Property(tries = 100)
    void a_roadmap_reopened_and_closed_is_the_same(@ForAll("roadmaps") Roadmap roadmap) {
        Roadmap again = roadmap.reopen().close();

        assertThat(again).isEqualTo(roadmap).hasSameHashCodeAs(roadmap);
    }

    @Property(tries = 100)
    void every_action_of_the_catalogue_has_exactly_one_explanation(@ForAll("roadmaps") Roadmap roadmap) {
        for (PolicyAction action : roadmap.catalogue().actions()) {
            boolean chosen = roadmap.actions().stream()
                    .anyMatch(decision ->
                            decision.isChosen() && decision.subject().entry().equals(action.id()));
            Explanation explanation = chosen ? roadmap.why(action) : roadmap.whyNot(action);

            assertThat(explanation.steps()).isNotEmpty().allMatch(step -> step.isChosen() == chosen);
        }
    }

    /** Chosen or not, of today or withdrawn, whatever is missing and whatever strays. */
    @Property(tries = 300)
    void explaining_answers_for_every_action_of_the_catalogue_in_every_state(@ForAll("odd") RoadmapDraft draft) {
        Stream<PolicyAction> withdrawn =
                draft.catalogue().withdrawn(EntryKind.ACTION).stream().map(gone -> (PolicyAction) gone.entry());

        assertThat(Stream.concat(draft.catalogue().actions().stream(), withdrawn))
                .isNotEmpty()
                .allSatisfy(action -> {
                    Explanation explanation = draft.explain(action);
                    assertThat(explanation.steps()).isNotEmpty();
                    assertThat(explanation.text()).contains(action.text());
                    assertThat(explanation.chosen() ? draft.why(action) : draft.whyNot(action))
                            .isEqualTo(explanation);
                });
    }

    /** Drafts of any steps, of whole roadmaps with holes, and of roadmaps on an edition that has withdrawn what they chose. */
    @Provide
    static Arbitrary<RoadmapDraft> odd() {
        Arbitrary<RoadmapDraft> withdrawing = RoadmapArbitraries.drafts()
                .map(draft -> draft.rebaseOn(Overlay.builder()
                                .base(draft.edition())
                                .edition(draft.catalogue().edition().toBuilder()
                                        .id("later")
                                        .build())
                                .withdraw(EntryName.of(Invented.COLLECT_NEEDS), "One is enough")
                                .build()
                                .applyTo(draft.catalogue(), conflict -> Resolution.TAKE))
                        .draft());
        return Arbitraries.oneOf(RoadmapArbitraries.drafts(), ToolkitArbitraries.drafts(), withdrawing);
    }

    private static List<Object> subjects(RoadmapDraft draft, Phase phase) {
        return draft.decisions(phase).stream().<Object>map(Decision::subject).toList();
    }
}
