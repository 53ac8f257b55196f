package eu.clusterpolicy.toolkit.standard;

import static org.assertj.core.api.Assertions.assertThat;

import eu.clusterpolicy.toolkit.catalogue.Catalogue;
import eu.clusterpolicy.toolkit.entry.ActionId;
import eu.clusterpolicy.toolkit.entry.Citation;
import eu.clusterpolicy.toolkit.entry.Example;
import eu.clusterpolicy.toolkit.entry.ExampleId;
import eu.clusterpolicy.toolkit.entry.Operationalisation;
import eu.clusterpolicy.toolkit.entry.Placement;
import eu.clusterpolicy.toolkit.entry.PolicyAction;
import eu.clusterpolicy.toolkit.entry.Recommendation;
import eu.clusterpolicy.toolkit.matrix.Cell;
import eu.clusterpolicy.toolkit.matrix.Challenge;
import eu.clusterpolicy.toolkit.matrix.ClusterFunction;
import eu.clusterpolicy.toolkit.matrix.Priority;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A second reading of the paper, told cell by cell and compared with the catalogue when it ends: {@code
 * green(SKILLS, NETWORKING).onPage(12).says("…").names("…", "RO", "http://…").andNoMore()}.
 */
final class PaperReading {

    static final Catalogue CATALOGUE = StandardCatalogue.edition2021();

    private static final Pattern ROW = Pattern.compile("recommendation-([1-9]|1[0-5])");
    private static final Pattern TABLE = Pattern.compile("table-[1-5]");

    private PaperReading() {}

    static OfCell green(Challenge challenge, ClusterFunction function) {
        return new OfCell(2, Cell.of(Priority.GREEN_TRANSITION, challenge, function));
    }

    static OfCell digital(Challenge challenge, ClusterFunction function) {
        return new OfCell(3, Cell.of(Priority.DIGITAL_TRANSITION, challenge, function));
    }

    static OfCell resilience(Challenge challenge, ClusterFunction function) {
        return new OfCell(4, Cell.of(Priority.RESILIENCE, challenge, function));
    }

    static OfRow row(int number, ClusterFunction function) {
        return new OfRow(number, function);
    }

    /** The example with the given name, whatever its identifier. */
    static Example example(String name) {
        return CATALOGUE.examples().stream()
                .filter(example -> example.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no example is named '" + name + "'"));
    }

    /** Whether there is an entry, a recommendation or a table by which an erratum or a remark says what it concerns. */
    static boolean concerns(String concerned) {
        return CATALOGUE.findAction(ActionId.of(concerned)).isPresent()
                || CATALOGUE.findExample(ExampleId.of(concerned)).isPresent()
                || ROW.matcher(concerned).matches()
                || TABLE.matcher(concerned).matches();
    }

    /** Every place that names the example, in Tables 2 to 5. */
    static List<Citation> citations(Example example) {
        Stream<Optional<Citation>> rows = CATALOGUE.recommendationsNaming(example.id()).stream()
                .flatMap(recommendation -> recommendation.operationalisation().stream())
                .filter(cell -> cell.examples().contains(example.id()))
                .map(cell -> cell.citation(example.id()));
        return Stream.concat(example.placements().stream().map(Placement::citation), rows)
                .flatMap(Optional::stream)
                .toList();
    }

    /** A cell of Tables 2 to 4, as it is read. */
    static final class OfCell {

        private final int table;
        private final Cell cell;
        private final List<Said> said = new ArrayList<>();
        private final List<Named> named = new ArrayList<>();
        private int page;

        private OfCell(int table, Cell cell) {
            this.table = table;
            this.cell = cell;
        }

        OfCell onPage(int number) {
            page = number;
            return this;
        }

        OfCell says(String wording) {
            said.add(new Said(wording, Optional.of(Citation.of(table, page))));
            return this;
        }

        OfCell names(String name, String country, String link) {
            return names(name, country, Optional.of(link));
        }

        OfCell namesWithoutUsableLink(String name, String country) {
            return names(name, country, Optional.empty());
        }

        private OfCell names(String name, String country, Optional<String> link) {
            named.add(new Named(name, country, link, Optional.of(Citation.of(table, page))));
            return this;
        }

        void andNoMore() {
            assertThat(CATALOGUE.actionsIn(cell))
                    .as("actions in %s", cell)
                    .map(action -> new Said(action.text(), action.citation()))
                    .containsExactlyElementsOf(said);
            assertThat(CATALOGUE.examplesIn(cell))
                    .as("examples in %s", cell)
                    .flatMap(this::mentions)
                    .containsExactlyElementsOf(named);
        }

        private List<Named> mentions(Example example) {
            return example.placements().stream()
                    .filter(placement -> placement.cell().equals(cell))
                    .map(Placement::citation)
                    .map(citation -> new Named(
                            example.name(),
                            example.country().orElseThrow().code(),
                            example.link().map(URI::toString),
                            citation))
                    .toList();
        }
    }

    /** A cell of Table 5, as it is read. */
    static final class OfRow {

        private final Recommendation recommendation;
        private final ClusterFunction function;
        private final List<String> said = new ArrayList<>();
        private final List<String> homes = new ArrayList<>();
        private final List<Mentioned> named = new ArrayList<>();
        private int begins;
        private int page;

        private OfRow(int number, ClusterFunction function) {
            this.recommendation = CATALOGUE.recommendation(number);
            this.function = function;
        }

        OfRow beginsOnPage(int number) {
            begins = number;
            return continuesOnPage(number);
        }

        OfRow continuesOnPage(int number) {
            page = number;
            return this;
        }

        OfRow says(String wording) {
            said.add(wording);
            return this;
        }

        /** Tells which cell of Tables 2 to 4 holds the action just read. */
        OfRow from(String home) {
            homes.add(home);
            return this;
        }

        /** Tells an example in the spelling of this cell. */
        OfRow names(String printed) {
            named.add(new Mentioned(printed, Optional.of(Citation.of(5, page))));
            return this;
        }

        void andNoMore() {
            Operationalisation filled =
                    recommendation.operationalisation(function).orElseThrow();
            List<PolicyAction> actions =
                    filled.actions().stream().map(PaperReading::action).toList();

            assertThat(filled.citation()).contains(Citation.of(5, begins));
            assertThat(actions).extracting(PolicyAction::text).containsExactlyElementsOf(said);
            assertThat(actions)
                    .map(action -> action.cell().map(Cell::code).orElse("outside the matrix"))
                    .containsExactlyElementsOf(homes);
            assertThat(filled.examples())
                    .map(id -> new Mentioned(
                            filled.printed(id).orElse(CATALOGUE.example(id).name()), filled.citation(id)))
                    .containsExactlyElementsOf(named);
        }

        private record Mentioned(String printed, Optional<Citation> citation) {}
    }

    private static PolicyAction action(ActionId id) {
        return CATALOGUE.action(id);
    }

    private record Said(String wording, Optional<Citation> citation) {}

    private record Named(String name, String country, Optional<String> link, Optional<Citation> citation) {}
}
