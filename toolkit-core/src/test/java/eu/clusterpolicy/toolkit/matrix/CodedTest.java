package eu.clusterpolicy.toolkit.matrix;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import eu.clusterpolicy.toolkit.edition.Aspect;
import eu.clusterpolicy.toolkit.edition.Resolution;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CodedTest {

    /** Other programs rely on every one of these: none may change, and a new one is added here by hand. */
    private static final String CODES = """
            Challenge: innovation, skills, internationalisation, value-chains
            ClusterFunction: intelligence, networking, business-services
            Priority: green-transition, digital-transition, resilience
            EntryKind: edition, action, example, recommendation, erratum, declared-empty, withdrawn-action,
                withdrawn-example, withdrawn-recommendation
            ErratumKind: typesetting, page-break, omission, wrong-link, link-variant, lost-text, caption
            TitleStatus: complete, partial, lost
            CellState: filled, action-without-example, example-without-action, declared-empty, absent
            Aspect: reworded, moved, link-changed, country-changed, aliases-changed, carried-out-differently,
                details-changed, citation-changed, successor-changed
            ConflictKind: other-base, already-there, id-of-another-kind, id-withdrawn, same-name, replaces-unknown,
                unknown, unknown-successor, still-needed, declares-filled-empty, fills-declared-empty
            Resolution: refuse, keep, take
            Consideration: critical-mass, service-landscape, synergies, internationalisation, digitisation,
                professionalisation
            ExcellenceLabel: bronze, silver, gold
            Phase: defining-priorities, identifying-challenges, selecting-actions, developing-roadmap
            EvidenceKind: local-environment, needs, stakeholder-input
            StakeholderKind: public-authority, cluster-organisation, business, research-and-education, finance,
                civil-society
            FundingLevel: european, national, regional, private
            MilestoneStatus: planned, reached, missed, dropped
            State: planned, under-way, done, blocked, paused, abandoned
            State: sought, approved
            SearchedText: name, alias, wording, description, country, axis
            Level: low, medium, high
            PlanFaultKind: repeated-action-id, repeated-indicator-id, unknown-dependency, unknown-budget-action,
                unknown-staff-action, unknown-measured-action, circular-dependency
            GapKind: priority-missing, challenge-missing, function-missing, action-missing, plan-missing,
                plan-part-missing, plan-fault, planned-action-not-chosen, evidence-missing
            Verdict: chosen, set-aside
            Progress: not-begun, open, complete
            Concern: coverage, validity
            Severity: information, warning, error
            ReportFormat: text, markdown, html
            Omission: captions, languages, places, groups, paragraphs-of-fields, emphasis,
                unseen-characters
            """;

    static Stream<Class<?>> kinds() {
        return new ClassFileImporter()
                        .withImportOption(new ImportOption.DoNotIncludeTests())
                        .importPackages("eu.clusterpolicy.toolkit")
                        .stream()
                        .filter(type -> type.isEnum() && type.isAssignableTo(Coded.class))
                        .map(JavaClass::reflect);
    }

    @Test
    void no_code_of_any_kind_changes() {
        Stream<String> codes = kinds().map(kind ->
                kind.getSimpleName() + ": " + values(kind).map(Coded::code).collect(Collectors.joining(", ")));

        assertThat(codes)
                .containsExactlyInAnyOrder(CODES.replaceAll("\\R +", " ").split("\\R"));
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void a_value_is_known_by_its_code_and_by_the_name_of_its_constant_in_any_case(Class<?> kind) throws Exception {
        for (Coded value : values(kind).toList()) {
            String constant = ((Enum<?>) value).name();
            for (String name : new String[] {value.code(), constant, constant.toLowerCase(Locale.ROOT)}) {
                assertThat(kind.getMethod("of", String.class).invoke(null, name))
                        .isSameAs(value);
                assertThat(kind.getMethod("find", String.class).invoke(null, name))
                        .isEqualTo(Optional.of(value));
            }
        }
        assertThat(kind.getMethod("find", String.class).invoke(null, "nonsense"))
                .isEqualTo(Optional.empty());
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void a_value_prints_as_its_code_and_has_a_title_of_its_own(Class<?> kind) {
        assertThat(values(kind)).allMatch(value -> value.toString().equals(value.code()));
        assertThat(values(kind).map(Coded::title)).doesNotHaveDuplicates().noneMatch(String::isBlank);
    }

    @Test
    void an_unknown_name_is_refused_with_all_that_a_small_set_has() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Resolution.of("discard"))
                .withMessage("unknown resolution: 'discard'; there are refuse, keep and take");
    }

    @Test
    void an_unknown_name_is_refused_with_the_nearest_of_a_large_set() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Aspect.of("link-change"))
                .withMessage("unknown aspect: 'link-change' (did you mean 'link-changed'?)");
    }

    @Test
    @SuppressWarnings("NullAway")
    void a_null_is_refused_by_its_name() {
        assertThatNullPointerException().isThrownBy(() -> Priority.of(null)).withMessage("code must not be null");
        assertThatNullPointerException().isThrownBy(() -> Priority.find(null)).withMessage("code must not be null");
    }

    private static Stream<Coded> values(Class<?> kind) {
        return Arrays.stream(kind.getEnumConstants()).map(Coded.class::cast);
    }
}
