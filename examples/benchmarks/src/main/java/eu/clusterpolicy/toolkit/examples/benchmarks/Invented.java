package eu.clusterpolicy.toolkit.examples.benchmarks;

import eu.clusterpolicy.toolkit.catalogue.Catalogue;
import eu.clusterpolicy.toolkit.catalogue.Edition;
import eu.clusterpolicy.toolkit.entry.Citation;
import eu.clusterpolicy.toolkit.entry.Country;
import eu.clusterpolicy.toolkit.entry.Example;
import eu.clusterpolicy.toolkit.entry.Placement;
import eu.clusterpolicy.toolkit.entry.PolicyAction;
import eu.clusterpolicy.toolkit.matrix.Cell;
import java.net.URI;
import java.time.LocalDate;

/** Invented catalogues of any size: an action in every cell, and examples spread evenly over cells and countries. */
final class Invented {

    private static final int COUNTRIES = 25;
    private static final int LIGHTHOUSE = 1_000;

    private Invented() {}

    /** Returns a catalogue with the given number of examples, of which every thousandth is a lighthouse. */
    static Catalogue catalogue(int examples) {
        Catalogue.Builder catalogue = Catalogue.builder(Edition.builder()
                .id("invented-" + examples)
                .title("An invented catalogue")
                .issued(LocalDate.of(2024, 2, 29))
                .publisher("Nobody")
                .rights("None")
                .build());
        for (Cell cell : Cell.all()) {
            catalogue.add(PolicyAction.builder()
                    .id("action-" + cell.index())
                    .text("Help clusters with " + cell.title())
                    .cell(cell)
                    .citation(Citation.page(1))
                    .build());
        }
        for (int i = 0; i < examples; i++) {
            catalogue.add(example(i));
        }
        return catalogue.build();
    }

    /** Returns a country in which one example of 25 runs. */
    static Country country(int i) {
        return Country.of("A" + (char) ('A' + i % COUNTRIES));
    }

    private static Example example(int i) {
        return Example.builder()
                .id("programme-" + i)
                .name("Programme number " + i + (i % LIGHTHOUSE == 0 ? " Lighthouse" : ""))
                .country(country(i))
                .link(URI.create("https://programmes.example/" + i))
                .addPlacement(Placement.of(Cell.all().get(i % Cell.COUNT), Citation.page(2)))
                .build();
    }
}
