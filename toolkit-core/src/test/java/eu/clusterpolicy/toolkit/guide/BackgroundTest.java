package eu.clusterpolicy.toolkit.guide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import eu.clusterpolicy.toolkit.entry.Citation;
import eu.clusterpolicy.toolkit.matrix.ClusterFunction;
import eu.clusterpolicy.toolkit.matrix.Priority;
import org.junit.jupiter.api.Test;

class BackgroundTest {

    @Test
    void looks_each_kind_of_statement_up() {
        Background background = withPhases()
                .putDestination(Phase.DEVELOPING_ROADMAP, invented("a plan"))
                .build();

        assertThat(background.rationale(Priority.RESILIENCE)).containsExactly(invented("resilience"));
        assertThat(background.function(ClusterFunction.NETWORKING)).isEqualTo(invented("networking"));
        assertThat(background.leadsTo(Phase.DEVELOPING_ROADMAP)).isEqualTo(invented("a plan"));
        assertThat(background.consideration(Consideration.SYNERGIES)).isEqualTo(invented("synergies"));
        assertThat(background.label(ExcellenceLabel.GOLD)).isEqualTo(invented("gold"));
    }

    @Test
    void keeps_several_reasons_in_order() {
        Background background = withPhases()
                .putDestination(Phase.DEVELOPING_ROADMAP, invented("a plan"))
                .putRationale(Priority.RESILIENCE, invented("a second reason"))
                .build();

        assertThat(background.rationale(Priority.RESILIENCE))
                .containsExactly(invented("resilience"), invented("a second reason"));
    }

    @Test
    void keeps_what_is_remarked_on_an_entry_apart() {
        Background background = withPhases()
                .putDestination(Phase.DEVELOPING_ROADMAP, invented("a plan"))
                .putRemark("table-2", invented("a smudge"))
                .build();

        assertThat(background.remarks("table-2")).containsExactly(invented("a smudge"));
        assertThat(background.remarks("table-3")).isEmpty();
    }

    @Test
    void refuses_to_leave_a_phase_without_a_statement() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> withPhases().build())
                .withMessage("background must have a statement for every phase: 'developing-roadmap'");
    }

    @Test
    void refuses_to_leave_a_priority_without_a_reason() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Background.builder().build())
                .withMessage("background must have a statement for every priority: 'green-transition'");
    }

    /** Returns an invented background that lacks the destination of the last phase alone. */
    private static Background.Builder withPhases() {
        Background.Builder builder = Background.builder();
        for (Priority priority : Priority.values()) {
            builder.putRationale(priority, invented(priority.code()));
        }
        for (ClusterFunction function : ClusterFunction.values()) {
            builder.putFunction(function, invented(function.code()));
        }
        for (Consideration consideration : Consideration.values()) {
            builder.putConsideration(consideration, invented(consideration.code()));
        }
        for (ExcellenceLabel label : ExcellenceLabel.values()) {
            builder.putLabel(label, invented(label.code()));
        }
        return builder.putDestination(Phase.DEFINING_PRIORITIES, invented("priorities"))
                .putDestination(Phase.IDENTIFYING_CHALLENGES, invented("challenges"))
                .putDestination(Phase.SELECTING_ACTIONS, invented("actions"));
    }

    private static Statement invented(String text) {
        return Statement.of(text, Citation.from("invented for this test"));
    }
}
