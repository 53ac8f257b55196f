package eu.clusterpolicy.toolkit.roadmap;

import static org.assertj.core.api.Assertions.assertThat;

import eu.clusterpolicy.toolkit.entry.Citation;
import eu.clusterpolicy.toolkit.entry.Operationalisation;
import eu.clusterpolicy.toolkit.entry.Recommendation;
import eu.clusterpolicy.toolkit.entry.Title;
import eu.clusterpolicy.toolkit.matrix.ClusterFunction;
import eu.clusterpolicy.toolkit.matrix.Priority;
import java.util.List;
import org.junit.jupiter.api.Test;

class UptakeTest {

    private final RoadmapDraft whole = Invented.draft();
    private final RoadmapDraft begun =
            Invented.emptyDraft().choose(Priority.DIGITAL_TRANSITION, "The network is ready");

    @Test
    void counts_how_many_roadmaps_chose_each_priority_cell_and_action() {
        Uptake uptake = Uptake.of(List.of(whole.close(), whole, begun));

        assertThat(uptake.roadmaps()).isEqualTo(3);
        assertThat(uptake.priorities().count(Priority.DIGITAL_TRANSITION)).isEqualTo(3);
        assertThat(uptake.priorities().count(Priority.RESILIENCE)).isZero();
        assertThat(uptake.cells().count(Invented.GREEN_NEEDS)).isEqualTo(2);
        assertThat(uptake.actions().count(Invented.COLLECT_NEEDS)).isEqualTo(2);
        assertThat(uptake.actions().count(Invented.JOIN_FORCES)).isZero();
    }

    @Test
    void counts_nothing_that_no_longer_follows() {
        Uptake uptake = Uptake.of(List.of(whole.setAside(Priority.GREEN_TRANSITION, "The money went elsewhere")));

        assertThat(uptake.cells()).containsExactly(Invented.DIGITAL_PARTNERS);
        assertThat(uptake.actions()).containsExactly(Invented.FIND_PARTNERS);
    }

    @Test
    void counts_a_recommendation_once_for_a_roadmap_that_chose_an_action_serving_it() {
        Recommendation served = Recommendation.builder()
                .number(6)
                .priority(Priority.DIGITAL_TRANSITION)
                .title(Title.lost())
                .subject("Courses")
                .addOperationalisation(Operationalisation.builder()
                        .function(ClusterFunction.NETWORKING)
                        .addAction(Invented.FIND_PARTNERS)
                        .addAction(Invented.COLLECT_NEEDS)
                        .citation(Citation.page(1))
                        .build())
                .build();
        RoadmapDraft draft = whole.toBuilder()
                .catalogue(Invented.CATALOGUE.toBuilder().add(served).build())
                .build();

        assertThat(Uptake.of(List.of(draft, begun)).recommendations()).containsExactly(6);
    }
}
