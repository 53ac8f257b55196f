package eu.clusterpolicy.toolkit.rule;

import static eu.clusterpolicy.toolkit.completeness.Findings.line;
import static org.assertj.core.api.Assertions.assertThat;

import eu.clusterpolicy.toolkit.completeness.Findings;
import eu.clusterpolicy.toolkit.entry.Citation;
import eu.clusterpolicy.toolkit.entry.DeclaredEmpty;
import eu.clusterpolicy.toolkit.entry.EntryName;
import eu.clusterpolicy.toolkit.entry.Position;
import eu.clusterpolicy.toolkit.matrix.Cell;
import eu.clusterpolicy.toolkit.matrix.ClusterFunction;
import eu.clusterpolicy.toolkit.testkit.Altered;
import eu.clusterpolicy.toolkit.testkit.CatalogueParts;
import eu.clusterpolicy.toolkit.testkit.WholeCatalogue;
import org.junit.jupiter.api.Test;

class CellRulesTest {

    private static final Cell CELL = Cell.of("green-transition/skills/networking");

    private final CatalogueParts parts = WholeCatalogue.parts();

    @Test
    void a_cell_without_an_action_is_found() {
        parts.actions.remove(CELL.index());
        forgetReferences();

        assertThat(Findings.in(parts))
                .containsExactly(line(
                        "cell-without-action",
                        "/actions",
                        "The cell Green transition, Skills, Networking lacks an action."));
    }

    @Test
    void a_cell_without_an_example_is_found() {
        parts.examples.remove(CELL.index());
        forgetReferences();

        assertThat(Findings.in(parts))
                .containsExactly(
                        line(
                                "cell-without-example",
                                "/examples",
                                "The cell Green transition, Skills, Networking lacks an example."),
                        line(
                                "action-unused",
                                "/actions/4",
                                "No recommendation uses the action 'green-skills-networking-action' (Green transition,"
                                        + " Skills, Networking)."));
    }

    @Test
    void an_empty_cell_lacks_both() {
        empty();

        assertThat(Findings.in(parts)).hasSize(2);
        assertThat(Findings.in(parts).get(0))
                .startsWith("cell-without-action | /actions | The cell Green transition, Skills, Networking ");
        assertThat(Findings.in(parts).get(1))
                .startsWith("cell-without-example | /examples | The cell Green transition, Skills, Networking ");
    }

    @Test
    void a_cell_that_is_declared_empty_lacks_nothing() {
        empty();
        declare(Position.of(CELL));

        assertThat(Findings.in(parts)).isEmpty();
    }

    @Test
    void cells_are_listed_in_the_order_of_the_matrix() {
        parts.actions.clear();
        parts.examples.clear();
        parts.recommendations.clear();
        parts.errata.clear();

        assertThat(Checks.ofCatalogues().run(parts.build()).findingsOf("cell-without-action"))
                .extracting(finding -> finding.entry().orElseThrow())
                .containsExactlyElementsOf(
                        Cell.all().stream().map(Position::of).map(EntryName::of).toList());
    }

    @Test
    void a_cell_declared_empty_must_hold_no_action() {
        parts.examples.remove(CELL.index());
        parts.recommendation(2, Altered.cell(1, Altered.examples("green-skills-intelligence-example")));
        declare(Position.of(CELL));

        assertThat(Findings.in(parts))
                .containsExactly(line(
                        "declared-empty-but-filled",
                        "/declaredEmpty/0",
                        "Green transition, Skills, Networking is declared empty, but something is there."));
    }

    @Test
    void a_cell_declared_empty_must_hold_no_example() {
        parts.actions.remove(CELL.index());
        parts.recommendation(2, Altered.cell(1, Altered.actions("green-skills-intelligence-action")));
        declare(Position.of(CELL));

        assertThat(Findings.in(parts)).singleElement().asString().startsWith("declared-empty-but-filled");
    }

    @Test
    void a_recommendations_cell_declared_empty_must_name_no_action() {
        parts.recommendation(4, Altered.cell(1, Altered.examples()));
        declare(Position.of(4, ClusterFunction.NETWORKING));

        assertThat(Findings.in(parts).get(0))
                .isEqualTo(line(
                        "declared-empty-but-filled",
                        "/declaredEmpty/0",
                        "Recommendation 4, Networking is declared empty, but something is there."));
    }

    @Test
    void a_recommendations_cell_declared_empty_must_name_no_example() {
        parts.recommendation(4, Altered.cell(1, Altered.actions()));
        declare(Position.of(4, ClusterFunction.NETWORKING));

        assertThat(Findings.in(parts).get(0)).startsWith("declared-empty-but-filled");
    }

    @Test
    void a_recommendations_cell_declared_empty_may_stand_in_its_row_without_content() {
        parts.recommendation(
                5,
                Altered.cell(
                        1, cell -> Altered.actions().andThen(Altered.examples()).apply(cell)));
        declare(Position.of(5, ClusterFunction.NETWORKING));

        assertThat(Findings.in(parts)).isEmpty();
    }

    private void empty() {
        parts.actions.remove(CELL.index());
        parts.examples.remove(CELL.index());
        forgetReferences();
    }

    /** Lets the one recommendation that names the cell's entries name others. */
    private void forgetReferences() {
        parts.recommendation(
                2,
                Altered.cell(
                        1,
                        cell -> Altered.actions("green-skills-intelligence-action")
                                .andThen(Altered.examples("green-skills-intelligence-example"))
                                .apply(cell)));
    }

    private void declare(Position position) {
        parts.declaredEmpty.add(DeclaredEmpty.of(position, "Nobody has looked", Citation.of(5, 16)));
    }
}
