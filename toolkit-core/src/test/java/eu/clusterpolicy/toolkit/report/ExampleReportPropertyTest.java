package eu.clusterpolicy.toolkit.report;

import static org.assertj.core.api.Assertions.assertThat;

import eu.clusterpolicy.toolkit.Attributes;
import eu.clusterpolicy.toolkit.catalogue.Catalogue;
import eu.clusterpolicy.toolkit.entry.Example;
import eu.clusterpolicy.toolkit.matrix.Cell;
import eu.clusterpolicy.toolkit.testkit.WholeCatalogue;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** What an example has, a reader sees: an attribute that no report shows would be there for nobody. */
class ExampleReportPropertyTest {

    private static final Example WHOLE = WholeCatalogue.example(Cell.all().get(0));

    @Property(tries = 30, edgeCases = EdgeCasesMode.NONE)
    void another_value_of_any_attribute_gives_another_report(@ForAll Example other) {
        String report = reports(WHOLE);

        assertThat(Attributes.of(Example.class))
                .isNotEmpty()
                .filteredOn(attribute -> !Attributes.read(attribute, other).equals(Attributes.read(attribute, WHOLE)))
                .allSatisfy(attribute -> assertThat(reports(
                                Attributes.with(WHOLE, attribute, Attributes.read(attribute, other), Example.class)))
                        .isNotEqualTo(report));
    }

    private static String reports(Example example) {
        Catalogue catalogue =
                Catalogue.builder(WholeCatalogue.EDITION).add(example).build();
        return Stream.concat(
                        Stream.of(Reports.ofCatalogue(catalogue)),
                        Cell.all().stream().map(cell -> Reports.ofCell(catalogue, cell)))
                .map(Report::text)
                .collect(Collectors.joining());
    }
}
