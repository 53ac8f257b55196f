package eu.clusterpolicy.toolkit.completeness;

import static org.assertj.core.api.Assertions.assertThat;

import eu.clusterpolicy.toolkit.catalogue.Catalogue;
import eu.clusterpolicy.toolkit.entry.Citation;
import eu.clusterpolicy.toolkit.entry.Example;
import eu.clusterpolicy.toolkit.entry.Placement;
import eu.clusterpolicy.toolkit.matrix.Cell;
import eu.clusterpolicy.toolkit.rule.Checks;
import eu.clusterpolicy.toolkit.testkit.CatalogueParts;
import eu.clusterpolicy.toolkit.testkit.WholeCatalogue;
import java.net.URI;
import org.junit.jupiter.api.Test;

class CheckScaleTest {

    private static final int EXAMPLES = 100_000;

    /** Comparing all pairs would take hours. */
    @Test
    void every_double_among_a_hundred_thousand_examples_is_found() {
        CheckResult report = Checks.ofCatalogues().run(large());

        assertThat(report.findingsOf("name-near-duplicate")).hasSize(EXAMPLES / 4);
        assertThat(report.findingsOf("link-shared")).hasSize(EXAMPLES / 4);
    }

    private static Catalogue large() {
        CatalogueParts parts = WholeCatalogue.parts();
        for (int i = 0; i < EXAMPLES; i++) {
            int twin = i < EXAMPLES / 2 ? i : i - i % 2;
            parts.examples.add(Example.builder()
                    .id("example-" + i)
                    .name((i % 2 == 0 ? "Hub number " : "HUB Number ") + twin)
                    .country("AT")
                    .link(URI.create("https://example.net/" + twin))
                    .addPlacement(Placement.of(Cell.all().get(i % Cell.COUNT), Citation.of(2, 12)))
                    .build());
        }
        return parts.build();
    }
}
