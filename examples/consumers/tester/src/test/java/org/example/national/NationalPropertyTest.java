package org.example.national;

import static eu.clusterpolicy.toolkit.testkit.ToolkitAssertions.assertThat;

import eu.clusterpolicy.toolkit.matrix.Cell;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class NationalPropertyTest {

    @Property
    void each_cell_holds_an_action(@ForAll Cell cell) {
        assertThat(NationalCatalogue.catalogue().actionsIn(cell)).isNotEmpty();
    }
}
