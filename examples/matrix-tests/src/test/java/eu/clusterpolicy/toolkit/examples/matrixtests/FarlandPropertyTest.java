package eu.clusterpolicy.toolkit.examples.matrixtests;

import static eu.clusterpolicy.toolkit.testkit.ToolkitAssertions.assertThat;

import eu.clusterpolicy.toolkit.catalogue.Catalogue;
import eu.clusterpolicy.toolkit.entry.DeclaredEmpty;
import eu.clusterpolicy.toolkit.entry.Position;
import eu.clusterpolicy.toolkit.matrix.Cell;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class FarlandPropertyTest {

    private static final Catalogue FARLAND = FarlandCatalogue.edition2024();

    @Property
    void a_cell_holds_one_action_or_says_why_it_holds_none(@ForAll Cell cell) {
        boolean declared =
                FARLAND.declaredEmpty().stream().map(DeclaredEmpty::position).anyMatch(Position.of(cell)::equals);

        assertThat(FARLAND.actionsIn(cell)).hasSize(declared ? 0 : 1);
    }
}
