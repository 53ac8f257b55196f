package eu.clusterpolicy.toolkit.examples.benchmarks;

import com.google.common.collect.ImmutableList;
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
import java.util.stream.IntStream;

/**
 * Invented catalogues of any size: an action in every cell, and examples spread evenly over cells and countries. Every second
 * example is a hub, every tenth a voucher, every thousandth a beacon, and each has a number of its own.
 */
final class Invented {

    static final ImmutableList<Country> COUNTRIES = IntStream.range(0, 25)
            .mapToObj(i -> Country.of("A" + (char) ('A' + i)))
            .collect(ImmutableList.toImmutableList());

    private Invented() {}

    /** Returns a catalogue with the given number of examples. */
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

    private static Example example(int i) {
        return Example.builder()
                .id("programme-" + i)
                .name("Programme number " + i + (i % 2 == 0 ? " hub" : "") + (i % 10 == 3 ? " voucher" : "")
                        + (i % 1_000 == 0 ? " beacon" : ""))
                .country(COUNTRIES.get(i * 7 / 3 % COUNTRIES.size()))
                .link(URI.create("https://programmes.example/" + i))
                .addPlacement(Placement.of(Cell.all().get(i * 5 / 2 % Cell.COUNT), Citation.page(2)))
                .build();
    }
}
