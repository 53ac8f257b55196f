package eu.clusterpolicy.toolkit.standard;

import static org.assertj.core.api.Assertions.assertThat;

import eu.clusterpolicy.toolkit.entry.Citation;
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
    void is_about_the_text_around_the_tables() {
        List<Statement> culprits = all().filter(
                        statement -> statement.citation().table().isPresent())
                .toList();

        assertThat(culprits).isEmpty();
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

    private Stream<Statement> all() {
        return Stream.of(
                        background.rationales().values(),
                        background.functions().values(),
                        background.startingPoints(),
                        background.destinations().values(),
                        background.sequence(),
                        background.planParts(),
                        background.feedbackQuestions(),
                        background.considerations().values(),
                        background.labels().values())
                .flatMap(statements -> statements.stream());
    }
}
