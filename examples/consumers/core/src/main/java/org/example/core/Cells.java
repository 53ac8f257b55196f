package org.example.core;

import eu.clusterpolicy.toolkit.catalogue.Catalogue;
import eu.clusterpolicy.toolkit.entry.PolicyAction;
import eu.clusterpolicy.toolkit.matrix.Cell;
import eu.clusterpolicy.toolkit.roadmap.RoadmapDraft;
import eu.clusterpolicy.toolkit.standard.StandardCatalogue;

/** Prints the actions of the cells that are named, and whether Jackson is at hand. */
final class Cells {

    private Cells() {}

    public static void main(String[] cells) {
        Catalogue catalogue = StandardCatalogue.edition2021();
        for (String cell : cells) {
            for (PolicyAction action : catalogue.actionsIn(Cell.of(cell))) {
                System.out.println(action.text());
            }
        }
        System.out.println(RoadmapDraft.class.getSimpleName() + ", Jackson: " + hasJackson());
    }

    private static boolean hasJackson() {
        return Cells.class.getClassLoader().getResource("tools/jackson/databind/ObjectMapper.class") != null;
    }
}
