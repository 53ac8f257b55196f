package eu.clusterpolicy.toolkit.roadmap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import eu.clusterpolicy.toolkit.entry.ActionId;
import eu.clusterpolicy.toolkit.entry.ExampleId;
import eu.clusterpolicy.toolkit.evidence.Territory;
import eu.clusterpolicy.toolkit.matrix.Cell;
import eu.clusterpolicy.toolkit.matrix.Challenge;
import eu.clusterpolicy.toolkit.matrix.Priority;
import eu.clusterpolicy.toolkit.standard.StandardCatalogue;
import org.junit.jupiter.api.Test;

/** A draft's step as it is typed: a code or an identifier, and why. */
class NamedSubjectTest {

    private final RoadmapDraft draft =
            RoadmapDraft.of(Territory.of("Andalusia", "ES", "ES61"), StandardCatalogue.edition2021());

    @Test
    void chooses_what_a_code_names() {
        Cell cell = Cell.of("green-transition/skills/intelligence");

        assertThat(draft.choose("green-transition", "Why")).isEqualTo(draft.choose(Priority.GREEN_TRANSITION, "Why"));
        assertThat(draft.choose("green-transition/skills", "Why"))
                .isEqualTo(draft.choose(Priority.GREEN_TRANSITION, Challenge.SKILLS, "Why"));
        assertThat(draft.choose("green-transition/skills/intelligence", "Why")).isEqualTo(draft.choose(cell, "Why"));
    }

    @Test
    void chooses_an_action_in_its_cell() {
        Cell cell = draft.catalogue().action("green-reskilling-needs").cell().orElseThrow();

        assertThat(draft.choose("green-reskilling-needs", "Why"))
                .isEqualTo(draft.choose(cell, ActionId.of("green-reskilling-needs"), "Why"));
    }

    @Test
    void is_inspired_by_an_example_in_each_of_its_cells() {
        RoadmapDraft inspired = draft;
        for (Cell cell : Cell.all()) {
            if (draft.catalogue().examplesIn(cell).stream()
                    .anyMatch(example -> example.id().value().equals("living-labs-in-wallonia"))) {
                inspired = inspired.inspireBy(cell, ExampleId.of("living-labs-in-wallonia"), "Why");
            }
        }

        assertThat(draft.choose("living-labs-in-wallonia", "Why").examples())
                .hasSameElementsAs(inspired.examples())
                .isNotEmpty();
    }

    @Test
    void refuses_an_action_that_stands_in_no_cell() {
        ActionId outside = draft.catalogue().actions().stream()
                .filter(action -> action.cell().isEmpty())
                .findFirst()
                .orElseThrow()
                .id();

        assertStandsInNoCell(outside.value());
    }

    @Test
    void refuses_an_example_that_stands_in_no_cell() {
        ExampleId outside = draft.catalogue().examples().stream()
                .filter(example -> example.placements().isEmpty())
                .findFirst()
                .orElseThrow()
                .id();

        assertStandsInNoCell(outside.value());
    }

    private void assertStandsInNoCell(String identifier) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> draft.choose(identifier, "Why"))
                .withMessage("'" + identifier + "' stands in no cell: say for which one it is chosen");
    }

    @Test
    void names_the_nearest_where_there_is_no_such_thing() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> draft.choose("green-transition/skill", "Why"))
                .withMessageStartingWith(
                        "unknown subject: 'green-transition/skill' (did you mean 'green-transition/skills'?)");
    }
}
