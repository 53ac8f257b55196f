package eu.clusterpolicy.toolkit.standard;

import static eu.clusterpolicy.toolkit.standard.PaperReading.CATALOGUE;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.CharMatcher;
import com.google.common.collect.Range;
import eu.clusterpolicy.toolkit.entry.Citation;
import eu.clusterpolicy.toolkit.entry.Example;
import eu.clusterpolicy.toolkit.entry.Mention;
import eu.clusterpolicy.toolkit.entry.Operationalisation;
import eu.clusterpolicy.toolkit.entry.Placement;
import eu.clusterpolicy.toolkit.entry.PolicyAction;
import eu.clusterpolicy.toolkit.entry.Recommendation;
import eu.clusterpolicy.toolkit.matrix.Cell;
import eu.clusterpolicy.toolkit.matrix.Priority;
import java.net.URI;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Each test lists the culprits. */
class StandardCatalogueIntegrityTest {

    private static final Map<Priority, Integer> TABLES =
            Map.of(Priority.GREEN_TRANSITION, 2, Priority.DIGITAL_TRANSITION, 3, Priority.RESILIENCE, 4);
    private static final Map<Integer, Range<Integer>> PAGES = Map.of(
            2, Range.closed(12, 13),
            3, Range.closed(13, 14),
            4, Range.closed(14, 15),
            5, Range.closed(16, 19));

    @Nested
    class TheEdition {

        @Test
        void says_of_reuse_what_the_paper_prints_which_source_speaks_of_it_and_what_is_our_reading() {
            assertThat(CATALOGUE.edition().reuse().orElseThrow())
                    .startsWith("The paper prints © European Union, 2021, and no notice on reuse.")
                    .containsSubsequence(
                            "Interinstitutional style guide",
                            "http://publications.europa.eu/code/en/en-250402.htm",
                            "Decision 2011/833/EU",
                            "a work without a notice is entirely protected",
                            "is our reading");
        }

        @Test
        void names_its_four_authors_and_who_organised_the_event_with_the_platform() {
            assertThat(CATALOGUE.edition().authors())
                    .containsExactly(
                            "Lucas Porsch, VVA",
                            "Madalina Nunu, VVA",
                            "Pierre Hausemer, VVA",
                            "James Wilson, Orkestra");
            assertThat(CATALOGUE.edition().coOrganiser()).contains("Ile-de-France Regional Council");
        }
    }

    @Nested
    class References {

        @Test
        void every_action_that_table_5_uses_exists() {
            assertThat(filledCells().flatMap(cell -> cell.actions().stream()))
                    .filteredOn(id -> CATALOGUE.findAction(id).isEmpty())
                    .isEmpty();
        }

        @Test
        void every_example_that_table_5_names_exists() {
            assertThat(filledCells().flatMap(cell -> cell.examples().stream()))
                    .filteredOn(id -> CATALOGUE.findExample(id).isEmpty())
                    .isEmpty();
        }

        @Test
        void every_example_is_named_somewhere() {
            assertThat(CATALOGUE.examples())
                    .filteredOn(example -> example.placements().isEmpty()
                            && CATALOGUE.recommendationsNaming(example.id()).isEmpty())
                    .isEmpty();
        }

        @Test
        void every_action_outside_the_matrix_serves_a_recommendation() {
            assertThat(CATALOGUE.actions())
                    .filteredOn(action -> action.cell().isEmpty())
                    .isNotEmpty()
                    .allSatisfy(action -> assertThat(CATALOGUE.recommendationsServedBy(action.id()))
                            .isNotEmpty());
        }

        @Test
        void no_identifier_belongs_to_two_entries_of_any_kind() {
            Set<String> seen = new HashSet<>();

            assertThat(identifiers()).filteredOn(id -> !seen.add(id)).isEmpty();
        }

        @Test
        void no_recommendation_fills_a_function_twice_or_out_of_order() {
            assertThat(CATALOGUE.recommendations())
                    .filteredOn(recommendation -> {
                        var functions = recommendation.operationalisation().stream()
                                .map(Operationalisation::function)
                                .toList();
                        return !functions.equals(
                                functions.stream().distinct().sorted().toList());
                    })
                    .isEmpty();
        }

        @Test
        void a_wording_of_several_priorities_is_taken_from_the_recommendations_own() {
            assertThat(CATALOGUE.recommendations())
                    .flatMap(recommendation -> CATALOGUE.actionsServing(recommendation).stream()
                            .filter(action -> isForeign(action, recommendation))
                            .map(action -> recommendation.number() + ": " + action.id())
                            .toList())
                    .isEmpty();
        }

        private static boolean isForeign(PolicyAction used, Recommendation recommendation) {
            return !priority(used).equals(Optional.of(recommendation.priority()))
                    && CATALOGUE.actions().stream()
                            .filter(action -> action.text().equals(used.text()))
                            .filter(action -> !action.id().equals(used.id()))
                            .anyMatch(action -> priority(action).equals(Optional.of(recommendation.priority())));
        }

        private static Optional<Priority> priority(PolicyAction action) {
            return action.cell().map(Cell::priority);
        }
    }

    @Nested
    class Citations {

        @Test
        void every_matrix_action_cites_the_table_of_its_priority() {
            assertThat(CATALOGUE.actions())
                    .filteredOn(action -> action.cell().isPresent())
                    .filteredOn(action -> !cites(action.citation(), TABLES.get(priority(action.cell()))))
                    .isEmpty();
        }

        @Test
        void every_action_outside_the_matrix_cites_table_5() {
            assertThat(CATALOGUE.actions())
                    .filteredOn(action -> action.cell().isEmpty())
                    .filteredOn(action -> !cites(action.citation(), 5))
                    .isEmpty();
        }

        @Test
        void every_placement_cites_the_table_of_its_priority() {
            assertThat(CATALOGUE.examples())
                    .filteredOn(example -> example.placements().stream()
                            .anyMatch(placement -> !cites(placement.citation(), table(placement))))
                    .isEmpty();
        }

        @Test
        void every_filled_cell_of_table_5_cites_it() {
            assertThat(filledCells())
                    .filteredOn(cell -> !cites(cell.citation(), 5))
                    .isEmpty();
        }

        @Test
        void the_pages_of_table_5_never_run_backwards() {
            List<Integer> pages = filledCells()
                    .map(cell -> cell.citation().orElseThrow().page().orElseThrow())
                    .toList();

            assertThat(pages).isSorted();
        }

        @Test
        void a_mention_that_stands_elsewhere_than_its_cell_begins_stands_on_the_next_page() {
            assertThat(mentions())
                    .filteredOn(mention -> mention.citation().isPresent())
                    .isNotEmpty()
                    .allMatch(mention -> cites(mention.citation(), 5));
            assertThat(filledCells().flatMap(cell -> cell.examples().stream().map(cell::citation)))
                    .extracting(citation -> citation.orElseThrow().page().orElseThrow())
                    .isSorted();
        }

        private static Priority priority(Optional<Cell> cell) {
            return cell.orElseThrow().priority();
        }

        private static int table(Placement placement) {
            return TABLES.get(placement.cell().priority());
        }

        private static boolean cites(Optional<Citation> citation, int table) {
            return citation.filter(found -> found.source().isEmpty()
                            && found.table().equals(OptionalInt.of(table))
                            && found.page().isPresent()
                            && PAGES.get(table).contains(found.page().getAsInt()))
                    .isPresent();
        }
    }

    @Nested
    class Wording {

        private static final Pattern TORN_HYPHEN = Pattern.compile("\\p{L} -\\p{L}|\\p{L}- \\p{Ll}");
        private static final Pattern DOUBLED_WORD = Pattern.compile("(?i)\\b(\\p{L}+) \\1\\b");

        @Test
        void none_has_stray_white_space() {
            assertThat(wordings())
                    .filteredOn(text -> !CharMatcher.whitespace()
                            .trimAndCollapseFrom(text, ' ')
                            .equals(text))
                    .isEmpty();
        }

        @Test
        void none_is_blank() {
            assertThat(wordings()).filteredOn(String::isBlank).isEmpty();
        }

        @Test
        void none_ends_with_a_full_stop() {
            assertThat(wordings()).filteredOn(text -> text.endsWith(".")).isEmpty();
        }

        @Test
        void none_has_a_torn_hyphen() {
            assertThat(wordings())
                    .filteredOn(text -> TORN_HYPHEN.matcher(text).find())
                    .isEmpty();
        }

        @Test
        void none_says_a_word_twice() {
            assertThat(wordings())
                    .filteredOn(text -> DOUBLED_WORD.matcher(text).find())
                    .isEmpty();
        }

        @Test
        void none_keeps_the_label_that_the_tables_print() {
            assertThat(wordings()).filteredOn(text -> text.contains("Example")).isEmpty();
        }

        @Test
        void no_name_or_alias_belongs_to_two_examples() {
            Set<String> seen = new HashSet<>();

            assertThat(CATALOGUE.examples())
                    .filteredOn(example -> names(example)
                            .map(name -> name.toLowerCase(Locale.ROOT))
                            .distinct()
                            .anyMatch(name -> !seen.add(name)))
                    .isEmpty();
        }

        @Test
        void every_spelling_in_which_a_mention_departs_from_the_name_is_an_alias() {
            assertThat(mentions())
                    .filteredOn(mention -> mention.printed().isPresent())
                    .isNotEmpty()
                    .allSatisfy(mention -> assertThat(
                                    CATALOGUE.example(mention.example()).aliases())
                            .contains(mention.printed().orElseThrow()));
        }

        @Test
        void every_alias_is_the_spelling_of_a_mention() {
            assertThat(CATALOGUE.examples().stream().flatMap(example -> example.aliases().stream()))
                    .containsExactlyInAnyOrderElementsOf(mentions()
                            .flatMap(mention -> mention.printed().stream())
                            .distinct()
                            .toList());
        }

        @Test
        void no_alias_is_the_name_itself() {
            assertThat(CATALOGUE.examples())
                    .filteredOn(example -> example.aliases().contains(example.name()))
                    .isEmpty();
        }

        @Test
        void no_cell_says_the_same_twice() {
            assertThat(Cell.all())
                    .filteredOn(cell -> CATALOGUE.actionsIn(cell).stream()
                                    .map(PolicyAction::text)
                                    .distinct()
                                    .count()
                            != CATALOGUE.actionsIn(cell).size())
                    .isEmpty();
        }

        private static Stream<String> wordings() {
            return Stream.of(
                            CATALOGUE.actions().stream().map(PolicyAction::text),
                            CATALOGUE.examples().stream().flatMap(Wording::names),
                            CATALOGUE.recommendations().stream()
                                    .flatMap(recommendation -> recommendation.title().text().stream()),
                            CATALOGUE.recommendations().stream().map(Recommendation::subject))
                    .flatMap(texts -> texts);
        }

        private static Stream<String> names(Example example) {
            return Stream.concat(Stream.of(example.name()), example.aliases().stream());
        }
    }

    @Nested
    class CountriesAndLinks {

        private static final Set<String> ASSIGNED = Set.of(Locale.getISOCountries());

        @Test
        void every_country_is_assigned_in_iso_3166() {
            assertThat(CATALOGUE.countries())
                    .filteredOn(country -> !ASSIGNED.contains(country.code()))
                    .isEmpty();
        }

        @Test
        void every_link_is_absolute_http_without_credentials() {
            assertThat(CATALOGUE.examples())
                    .filteredOn(example ->
                            example.link().filter(link -> !isWebAddress(link)).isPresent())
                    .isEmpty();
        }

        @Test
        void no_link_leads_to_two_examples() {
            Set<URI> seen = new HashSet<>();

            assertThat(CATALOGUE.examples())
                    .filteredOn(example ->
                            example.link().filter(link -> !seen.add(link)).isPresent())
                    .isEmpty();
        }

        private static boolean isWebAddress(URI link) {
            return Set.of("http", "https").contains(String.valueOf(link.getScheme()))
                    && link.getHost() != null
                    && link.getUserInfo() == null;
        }
    }

    private static Stream<Operationalisation> filledCells() {
        return CATALOGUE.recommendations().stream()
                .flatMap(recommendation -> recommendation.operationalisation().stream());
    }

    private static Stream<Mention> mentions() {
        return filledCells().flatMap(cell -> cell.mentions().stream());
    }

    private static Stream<String> identifiers() {
        return Stream.of(
                        CATALOGUE.actions().stream().map(action -> action.id().value()),
                        CATALOGUE.examples().stream()
                                .map(example -> example.id().value()),
                        CATALOGUE.errata().stream().map(erratum -> erratum.id().value()))
                .flatMap(ids -> ids);
    }
}
