package eu.clusterpolicy.toolkit.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import eu.clusterpolicy.toolkit.catalogue.Catalogue;
import eu.clusterpolicy.toolkit.completeness.Check;
import eu.clusterpolicy.toolkit.completeness.CheckResult;
import eu.clusterpolicy.toolkit.completeness.Finding;
import eu.clusterpolicy.toolkit.completeness.Rule;
import eu.clusterpolicy.toolkit.roadmap.Decided;
import eu.clusterpolicy.toolkit.roadmap.RoadmapDraft;
import eu.clusterpolicy.toolkit.rule.Checks;
import eu.clusterpolicy.toolkit.standard.StandardCatalogue;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Every rule notices what it is there for, and none cries out for what it is not. */
class MutantTest {

    private static final Check<Decided> ROADMAPS = Checks.ofRoadmaps();

    static List<String> catalogueRules() {
        return Killing.CATALOGUES.rules().stream().map(Rule::code).toList();
    }

    static List<String> roadmapRules() {
        return ROADMAPS.rules().stream().map(Rule::code).toList();
    }

    @ParameterizedTest
    @MethodSource("catalogueRules")
    void there_is_a_mutant_for_every_rule_about_catalogues(String rule) {
        assertThat(CatalogueMutant.values()).extracting(Mutant::rule).contains(rule);
    }

    @ParameterizedTest
    @MethodSource("roadmapRules")
    void there_is_a_mutant_for_every_rule_about_roadmaps(String rule) {
        assertThat(RoadmapMutant.values()).extracting(Mutant::rule).contains(rule);
    }

    @Test
    void mutants_name_rules_that_there_are() {
        assertThat(CatalogueMutant.values()).extracting(Mutant::rule).isSubsetOf(catalogueRules());
        assertThat(RoadmapMutant.values()).extracting(Mutant::rule).isSubsetOf(roadmapRules());
    }

    @Test
    void mutants_do_different_things() {
        assertThat(titles(CatalogueMutant.values())).hasSize(CatalogueMutant.values().length);
        assertThat(titles(RoadmapMutant.values())).hasSize(RoadmapMutant.values().length);
    }

    /** That each is found is what the tests below say. */
    @Test
    void mutants_are_more_than_a_hundred_and_fifty() {
        assertThat(CatalogueMutant.values().length + RoadmapMutant.values().length)
                .isGreaterThan(150);
    }

    @Test
    void findings_read_the_same_in_every_locale() {
        Locale before = Locale.getDefault();
        List<String> expected = sentences();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            assertThat(sentences()).isEqualTo(expected);
        } finally {
            Locale.setDefault(before);
        }
    }

    /** Returns every sentence that there is: for each rule there is a mutant. */
    private static List<String> sentences() {
        Stream<CheckResult> catalogues = Arrays.stream(CatalogueMutant.values())
                .map(mutant -> Killing.CATALOGUES.run(
                        mutant.applyTo(WholeCatalogue.catalogue()).orElseThrow()));
        Stream<CheckResult> roadmaps = Arrays.stream(RoadmapMutant.values())
                .map(mutant -> ROADMAPS.run(
                        mutant.applyTo(WholeRoadmap.roadmap().reopen()).orElseThrow()));
        return Stream.concat(catalogues, roadmaps)
                .flatMap(report -> report.findings().stream())
                .map(Finding::text)
                .toList();
    }

    @Nested
    class The_whole_catalogue {

        private static final Catalogue WHOLE = WholeCatalogue.catalogue();
        private static final CheckResult BEFORE = Killing.CATALOGUES.run(WHOLE);

        @ParameterizedTest
        @EnumSource
        void broken_in_any_way_is_found_out(CatalogueMutant mutant) {
            Catalogue broken = mutant.applyTo(WHOLE).orElseThrow();

            Killing.verify(mutant, BEFORE, Killing.CATALOGUES.run(broken));
        }
    }

    @Nested
    class The_standard_edition {

        private static final Catalogue STANDARD = StandardCatalogue.edition2021();
        private static final CheckResult BEFORE = Killing.CATALOGUES.run(STANDARD);

        @ParameterizedTest
        @EnumSource
        void broken_in_any_way_is_found_out(CatalogueMutant mutant) {
            Catalogue broken = mutant.applyTo(STANDARD, 7).orElseThrow();

            Killing.verify(mutant, BEFORE, Killing.CATALOGUES.run(broken));
        }
    }

    @Nested
    class The_whole_roadmap {

        private static final RoadmapDraft WHOLE = WholeRoadmap.roadmap().reopen();
        private static final CheckResult BEFORE = ROADMAPS.run(WHOLE);

        @ParameterizedTest
        @EnumSource
        void broken_in_any_way_is_found_out(RoadmapMutant mutant) {
            RoadmapDraft broken = mutant.applyTo(WHOLE).orElseThrow();

            Killing.verify(mutant, BEFORE, ROADMAPS.run(broken));
        }
    }

    private static Set<String> titles(Mutant<?>... mutants) {
        return Arrays.stream(mutants).map(Mutant::title).collect(Collectors.toSet());
    }
}
