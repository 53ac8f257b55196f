package eu.clusterpolicy.toolkit.standard;

import static eu.clusterpolicy.toolkit.standard.PaperReading.CATALOGUE;
import static org.assertj.core.api.Assertions.assertThat;

import eu.clusterpolicy.toolkit.entry.Citation;
import eu.clusterpolicy.toolkit.entry.ExampleId;
import eu.clusterpolicy.toolkit.guide.Background;
import eu.clusterpolicy.toolkit.guide.Consideration;
import eu.clusterpolicy.toolkit.guide.ExcellenceLabel;
import eu.clusterpolicy.toolkit.guide.Phase;
import eu.clusterpolicy.toolkit.guide.Statement;
import eu.clusterpolicy.toolkit.matrix.ClusterFunction;
import eu.clusterpolicy.toolkit.matrix.Priority;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class StandardBackgroundTest {

    private final Background background = StandardCatalogue.background2021();

    @Test
    void is_built_once() {
        assertThat(StandardCatalogue.background2021()).isSameAs(background);
    }

    @ParameterizedTest
    @CsvSource({"GREEN_TRANSITION, 3, 4", "DIGITAL_TRANSITION, 5, 6", "RESILIENCE, 8, 9"})
    void says_why_clusters_matter_from_the_pages_of_the_priority(Priority priority, int first, int last) {
        assertThat(background.rationale(priority))
                .isNotEmpty()
                .extracting(statement -> statement.citation().page().orElse(0))
                .allSatisfy(page -> assertThat(page).isBetween(first, last))
                .isSorted();
    }

    @Test
    void names_the_three_fields_of_change_that_the_green_transition_needs() {
        assertThat(textsOf(background.rationale(Priority.GREEN_TRANSITION)))
                .contains("Financing")
                .contains("Research")
                .contains("value chains");
    }

    @Test
    void names_the_four_levels_of_the_digital_transition() {
        assertThat(textsOf(background.rationale(Priority.DIGITAL_TRANSITION)))
                .contains("infrastructure")
                .contains("new technology")
                .contains("new services")
                .contains("digital business models");
    }

    @Test
    void speaks_of_a_pyramid_from_the_page_that_draws_it() {
        assertThat(background.rationale(Priority.DIGITAL_TRANSITION))
                .filteredOn(statement -> statement.text().matches(".*([Pp]yramid|base\\b|the top\\b).*"))
                .isNotEmpty()
                .extracting(Statement::citation)
                .containsOnly(Citation.page(6));
    }

    @Test
    void says_why_the_digital_transition_sped_up_and_what_it_takes() {
        assertThat(textsOf(background.rationale(Priority.DIGITAL_TRANSITION)))
                .contains("demand", "working from home", "supply chains were disrupted")
                .contains("timely intelligence, tailored business support and continual networking");
    }

    @ParameterizedTest
    @EnumSource
    void numbers_no_level_and_compares_no_two_where_the_paper_does_not(Priority priority) {
        assertThat(textsOf(background.rationale(priority))).doesNotContainIgnoringCase("first level", "more than at");
    }

    @Test
    void names_what_a_resilient_system_is_able_to_do_and_whose_words_these_are() {
        assertThat(textsOf(background.rationale(Priority.RESILIENCE)))
                .contains("anticipate shocks, monitor them, respond, recover and learn")
                .contains("Strategic Foresight Report")
                .contains("Kamp et al. (2020)")
                .contains("In the medium and long term");
    }

    @Test
    void says_whom_the_toolkit_is_for_and_what_it_is_to_find() {
        assertThat(textsOf(background.purposes()))
                .contains("national and regional policymakers")
                .contains("identify gaps")
                .contains("evolves");
        assertThat(background.purposes())
                .extracting(statement -> statement.citation().page().orElse(0))
                .containsOnly(2, 10, 11)
                .isSorted();
    }

    @Test
    void names_the_four_responses_and_the_four_dimensions_of_resilience() {
        assertThat(textsOf(background.rationale(Priority.RESILIENCE)))
                .contains("hold out, evaluate, reconceive and reinforce")
                .contains("socioeconomic, green, digital and geopolitical");
    }

    @ParameterizedTest
    @EnumSource
    void says_what_each_function_is_on_page_11(ClusterFunction function) {
        assertThat(background.function(function).citation()).isEqualTo(Citation.page(11));
    }

    @ParameterizedTest
    @EnumSource
    void says_what_each_phase_leads_to_on_page_11(Phase phase) {
        assertThat(background.leadsTo(phase).citation()).isEqualTo(Citation.page(11));
    }

    @Test
    void has_every_phase_set_out_from_environment_needs_and_stakeholders() {
        assertThat(textsOf(background.startingPoints()))
                .contains("local environment")
                .contains("needs")
                .contains("stakeholders");
    }

    @Test
    void has_the_last_phase_yield_five_parts() {
        assertThat(background.planParts())
                .extracting(Statement::text)
                .satisfiesExactly(
                        part -> assertThat(part).contains("stakeholders"),
                        part -> assertThat(part).contains("governance"),
                        part -> assertThat(part).contains("resources"),
                        part -> assertThat(part).contains("actions"),
                        part -> assertThat(part).contains("monitoring", "assessment"));
    }

    @Test
    void asks_the_five_questions_of_page_2() {
        assertThat(background.feedbackQuestions())
                .hasSize(5)
                .allSatisfy(question -> assertThat(question.text()).endsWith("?"))
                .extracting(Statement::citation)
                .containsOnly(Citation.page(2));
    }

    @Test
    void tells_when_the_forum_met_and_six_outcomes() {
        assertThat(background.forum()).hasSize(1 + 6);
        assertThat(background.forum().get(0).text())
                .contains("18 representatives of 15 EU countries", "15 November 2018", "a number of participants");
        assertThat(background.forum()).extracting(Statement::citation).containsOnly(forum());
    }

    @Test
    void tells_how_far_the_label_scheme_reaches_and_that_two_sources_date_it_differently() {
        assertThat(textsOf(background.labelScheme())).contains("1,000", "41 countries", "2019", "2009 to 2011");
        assertThat(background.labelScheme())
                .filteredOn(statement -> statement.text().contains("2009 to 2012"))
                .singleElement()
                .satisfies(statement -> assertThat(source(statement))
                        .contains("European Secretariat for Cluster Analysis, home page, 2014"));
    }

    @Test
    void names_the_platform_as_a_place_to_find_evidence() {
        assertThat(textsOf(background.placesOfEvidence()))
                .contains("maps cluster organisations", "19 input papers", "15 are on a region", "fact sheets");
    }

    @Test
    void tells_what_is_written_otherwise_without_an_erratum() {
        assertThat(textsOf(background.normalisations()))
                .contains("white space", "end of a line", "full stop", "seven", "Value Chains");
    }

    @ParameterizedTest
    @EnumSource
    void takes_each_consideration_from_the_policy_forum(Consideration consideration) {
        assertThat(background.consideration(consideration).citation().source())
                .hasValueSatisfying(source -> assertThat(source).startsWith("Third European Cluster Policy Forum"));
    }

    @ParameterizedTest
    @EnumSource
    void takes_each_label_from_the_excellence_initiative(ExcellenceLabel label) {
        Statement statement = background.label(label);

        assertThat(statement.text()).contains(label.title());
        assertThat(statement.citation().source())
                .hasValueSatisfying(source -> assertThat(source).contains("European Cluster Excellence Initiative"));
    }

    @Test
    void is_about_the_text_around_the_tables_but_for_its_remarks() {
        List<Statement> culprits = told().filter(
                        statement -> statement.citation().table().isPresent())
                .toList();

        assertThat(culprits).isEmpty();
    }

    @Test
    void remarks_on_entries_tables_and_the_edition_that_there_are() {
        assertThat(background.remarks().keySet())
                .allSatisfy(concerned -> assertThat(PaperReading.concerns(concerned)
                                || concerned.equals(CATALOGUE.edition().id()))
                        .as(concerned)
                        .isTrue());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "fi-media",
                "eusair-strategy",
                "eureka-clusters-artificial-intelligence",
                "quality-services-professional-cluster",
                "skelleftea-digital-alliance",
                "greenpact-collaborative-platform"
            })
    void remarks_on_what_is_printed_where_the_entry_is_cited(String id) {
        assertThat(background.remarks(id))
                .singleElement()
                .extracting(Statement::citation)
                .isIn(PaperReading.citations(CATALOGUE.example(ExampleId.of(id))));
    }

    @Test
    void records_the_two_printed_headings_of_the_groups_and_that_the_third_is_lost() {
        assertThat(background.remarks("table-5"))
                .anySatisfy(remark -> {
                    assertThat(remark.text()).contains("LEAD GREEN TRANSITION");
                    assertThat(remark.citation()).isEqualTo(Citation.of(5, 16));
                })
                .anySatisfy(remark -> {
                    assertThat(remark.text()).contains("ACCELERATE DIGITAL TRANSITION");
                    assertThat(remark.citation()).isEqualTo(Citation.of(5, 17));
                })
                .anySatisfy(remark -> {
                    assertThat(remark.text()).contains("lost", "building resilience", "our reading");
                    assertThat(remark.citation()).isEqualTo(Citation.of(5, 18));
                });
    }

    @Test
    void counts_what_table_5_names_beyond_tables_2_to_4() {
        assertThat(textsOf(background.remarks("table-5")))
                .contains("one action and ten examples stand in none of them");
        assertThat(CATALOGUE.actions())
                .filteredOn(action -> action.cell().isEmpty())
                .hasSize(1);
        assertThat(CATALOGUE.examples())
                .filteredOn(example -> example.placements().isEmpty())
                .hasSize(10);
    }

    @Test
    void cites_a_page_of_the_paper_or_another_source_but_not_both() {
        List<Statement> culprits = all().filter(statement ->
                        page(statement).isPresent() == source(statement).isPresent())
                .toList();

        assertThat(culprits).isEmpty();
    }

    @Test
    void says_nothing_twice() {
        assertThat(all().map(Statement::text)).doesNotHaveDuplicates();
    }

    private static OptionalInt page(Statement statement) {
        return statement.citation().page();
    }

    private static Optional<String> source(Statement statement) {
        return statement.citation().source();
    }

    private static String textsOf(List<Statement> statements) {
        return String.join("\n", statements.stream().map(Statement::text).toList());
    }

    private static Citation forum() {
        return StandardCatalogue.background2021()
                .consideration(Consideration.CRITICAL_MASS)
                .citation();
    }

    private Stream<Statement> all() {
        return Stream.concat(told(), background.remarks().values().stream());
    }

    private Stream<Statement> told() {
        return Stream.of(
                        background.purposes(),
                        background.rationales().values(),
                        background.functions().values(),
                        background.startingPoints(),
                        background.destinations().values(),
                        background.sequence(),
                        background.planParts(),
                        background.feedbackQuestions(),
                        background.considerations().values(),
                        background.forum(),
                        background.labels().values(),
                        background.labelScheme(),
                        background.placesOfEvidence(),
                        background.normalisations())
                .flatMap(statements -> statements.stream());
    }
}
