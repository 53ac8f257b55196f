package eu.clusterpolicy.toolkit.examples.matrixtests;

import static eu.clusterpolicy.toolkit.testkit.ToolkitAssertions.assertThat;
import static eu.clusterpolicy.toolkit.testkit.ToolkitAssertions.assertThatThrownBy;

import eu.clusterpolicy.toolkit.catalogue.Catalogue;
import eu.clusterpolicy.toolkit.completeness.Observation;
import eu.clusterpolicy.toolkit.completeness.Rule;
import eu.clusterpolicy.toolkit.completeness.Severity;
import eu.clusterpolicy.toolkit.matrix.Cell;
import eu.clusterpolicy.toolkit.rule.Checks;
import eu.clusterpolicy.toolkit.testkit.CatalogueMutant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FarlandCatalogueTest {

    private static final Catalogue FARLAND = FarlandCatalogue.edition2024();

    @Test
    void is_complete_and_valid() {
        assertThat(FARLAND).isComplete().isValid();
        assertThat(FARLAND).covers(Cell.of("green-transition/skills/networking"));
    }

    @Test
    void keeps_a_rule_of_our_own() {
        Rule<Catalogue> marked = Rule.ofValidity("farland-unmarked", Severity.ERROR)
                .title("Example not marked as Farland's")
                .rationale("Readers abroad must see at once where a programme runs.")
                .remedy("Begin the identifier with farland-.")
                .check(catalogue -> catalogue.examples().stream()
                        .filter(example -> !example.id().value().startsWith("farland-"))
                        .map(example -> Observation.of("/examples", "The " + example.entryName() + " is not marked.")
                                .about(example.entryName())));

        assertThat(FARLAND).checkedBy(Checks.ofCatalogues().with(marked)).passes();
    }

    @Test
    void says_which_cell_lacks_an_action() {
        Catalogue broken = CatalogueMutant.DROP_ACTION.applyTo(FARLAND).orElseThrow();

        assertThatThrownBy(() -> assertThat(broken).isComplete())
                .hasMessageContaining("The cell Green transition, Innovation, Intelligence lacks an action.");
    }

    /** Farland cites no tables and repeats no titles, so nothing can go wrong with them. */
    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"CITE_BEYOND_TABLE", "LOSE_TITLE", "MARK_TITLE_LOST"})
    void notices_whatever_breaks(CatalogueMutant mutant) {
        Catalogue broken = mutant.applyTo(FARLAND).orElseThrow();

        assertThat(Checks.ofCatalogues().run(broken).findingsOf(mutant.rule()))
                .isNotEqualTo(Checks.ofCatalogues().run(FARLAND).findingsOf(mutant.rule()));
    }
}
