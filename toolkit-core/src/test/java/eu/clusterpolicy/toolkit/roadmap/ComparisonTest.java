package eu.clusterpolicy.toolkit.roadmap;

import static org.assertj.core.api.Assertions.assertThat;

import eu.clusterpolicy.toolkit.evidence.EvidenceKind;
import eu.clusterpolicy.toolkit.evidence.Fact;
import eu.clusterpolicy.toolkit.evidence.Territory;
import eu.clusterpolicy.toolkit.guide.Phase;
import eu.clusterpolicy.toolkit.matrix.Priority;
import eu.clusterpolicy.toolkit.people.GovernanceBody;
import eu.clusterpolicy.toolkit.plan.ActionPlan;
import java.net.URI;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class ComparisonTest {

    private final RoadmapDraft earlier = Invented.draft();

    @Test
    void of_a_roadmap_with_itself_finds_nothing() {
        assertThat(Comparison.between(earlier, earlier.close()).lines()).isEmpty();
    }

    @Test
    void tells_phase_by_phase_what_was_decided_otherwise() {
        RoadmapDraft later = earlier.setAside(Priority.GREEN_TRANSITION, "The money went elsewhere")
                .withdraw(earlier.considerations().get(0))
                .territory(Territory.of("Nearland", "NN", "NN1"));

        Comparison comparison = Comparison.between(earlier, later);

        assertThat(comparison.lines(Phase.DEFINING_PRIORITIES))
                .containsExactly(
                        new Comparison.Line(
                                Phase.DEFINING_PRIORITIES,
                                "Territory",
                                Optional.of(earlier.territory().text()),
                                Optional.of(later.territory().text())),
                        new Comparison.Line(
                                Phase.DEFINING_PRIORITIES,
                                "Green transition",
                                Optional.of("chosen: The strategy names it first. Evidence: clusters-counted."),
                                Optional.of("set aside: The money went elsewhere.")));
        assertThat(comparison.lines(Phase.DEVELOPING_ROADMAP))
                .singleElement()
                .satisfies(line -> assertThat(line.after()).isEmpty());
        assertThat(comparison).hasToString("3 differences");
    }

    @Test
    void tells_which_evidence_is_new_gone_or_other() {
        assertThat(Comparison.between(earlier, earlier.without(Invented.TRAINERS))
                        .lines())
                .singleElement()
                .satisfies(line -> {
                    assertThat(line.subject()).isEqualTo("Evidence few-trainers");
                    assertThat(line.before()).isPresent();
                    assertThat(line.after()).isEmpty();
                });
    }

    @Nested
    class Of_what_reads_alike {

        @Test
        void says_what_differs_in_a_reason() {
            assertThat(Comparison.between(
                                    earlier.choose(Priority.RESILIENCE, "A storm is near"),
                                    earlier.choose(Priority.RESILIENCE, "A storm is near."))
                            .lines())
                    .containsExactly(new Comparison.Line(
                            Phase.DEFINING_PRIORITIES,
                            "Resilience",
                            Optional.of("reason: A storm is near"),
                            Optional.of("reason: A storm is near.")));
        }

        @Test
        void says_what_differs_in_a_territory() {
            assertThat(Comparison.between(
                                    earlier.territory(Territory.of("Farland", "DE", "DE1")),
                                    earlier.territory(Territory.of("Farland", "AT", "DE1")))
                            .lines())
                    .containsExactly(new Comparison.Line(
                            Phase.DEFINING_PRIORITIES,
                            "Territory",
                            Optional.of("country: DE"),
                            Optional.of("country: AT")));
        }

        @Test
        void says_what_differs_in_white_space() {
            assertThat(Comparison.between(
                                    earlier.choose(Priority.RESILIENCE, "A storm is near"),
                                    earlier.choose(Priority.RESILIENCE, "A storm  is\u00A0near"))
                            .lines())
                    .singleElement()
                    .satisfies(line -> assertThat(line.after()).contains("reason: A storm␣␣is␣near"));
        }

        @Test
        void tells_several_from_one() {
            ActionPlan plan = earlier.plan().orElseThrow();
            ActionPlan one = plan.with(body("Council; University"));
            ActionPlan two = plan.with(body("Council", "University"));

            assertThat(Comparison.between(earlier.plan(one), earlier.plan(two)).lines())
                    .singleElement()
                    .satisfies(line -> {
                        assertThat(line.before()).contains("'Council; University'");
                        assertThat(line.after()).contains("'Council'; 'University'");
                    });
        }

        private GovernanceBody body(String... members) {
            return GovernanceBody.builder().name("Board").addMembers(members).build();
        }
    }

    @Test
    void does_not_mind_the_order_of_decisions() {
        RoadmapDraft reordered =
                earlier.toBuilder().priorities(earlier.priorities().reverse()).build();

        assertThat(Comparison.between(earlier, reordered).lines()).isEmpty();
    }

    @Test
    void tells_where_evidence_is_published_now() {
        Fact fact = Fact.of("firms", EvidenceKind.NEEDS, "Firms wait", "Farland Gazette");
        Fact linked = new Fact(
                fact.id(),
                fact.kind(),
                fact.statement(),
                fact.source(),
                Optional.of(URI.create("https://example.org/gazette")));

        assertThat(Comparison.between(earlier.evidence(fact), earlier.evidence(linked))
                        .lines())
                .containsExactly(new Comparison.Line(
                        Phase.DEFINING_PRIORITIES,
                        "Evidence firms",
                        Optional.of("Needs: Firms wait (Farland Gazette)"),
                        Optional.of("Needs: Firms wait (Farland Gazette), https://example.org/gazette")));
    }

    @Test
    void does_not_mind_the_order_in_which_a_decision_names_its_evidence() {
        RoadmapDraft one = earlier.choose(Priority.RESILIENCE, "A storm is near", Invented.COUNTED, Invented.TRAINERS);
        RoadmapDraft other =
                earlier.choose(Priority.RESILIENCE, "A storm is near", Invented.TRAINERS, Invented.COUNTED);

        assertThat(Comparison.between(one, other).lines()).isEmpty();
    }
}
