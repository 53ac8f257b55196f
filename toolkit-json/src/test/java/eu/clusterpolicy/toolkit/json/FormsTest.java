package eu.clusterpolicy.toolkit.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSetMultimap;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import eu.clusterpolicy.toolkit.completeness.Observation;
import eu.clusterpolicy.toolkit.completeness.PlacedText;
import eu.clusterpolicy.toolkit.completeness.RecommendationCell;
import eu.clusterpolicy.toolkit.completeness.Rule;
import eu.clusterpolicy.toolkit.completeness.States;
import eu.clusterpolicy.toolkit.completeness.Tally;
import eu.clusterpolicy.toolkit.edition.ChangedPart;
import eu.clusterpolicy.toolkit.edition.Conflict;
import eu.clusterpolicy.toolkit.guide.Background;
import eu.clusterpolicy.toolkit.guide.Statement;
import eu.clusterpolicy.toolkit.json.shape.Form;
import eu.clusterpolicy.toolkit.json.shape.Forms;
import eu.clusterpolicy.toolkit.label.Label;
import eu.clusterpolicy.toolkit.matrix.Coded;
import eu.clusterpolicy.toolkit.name.SoughtWords;
import eu.clusterpolicy.toolkit.name.Words;
import eu.clusterpolicy.toolkit.plan.PlanFault;
import eu.clusterpolicy.toolkit.report.HtmlOptions;
import eu.clusterpolicy.toolkit.report.ReportFormat;
import eu.clusterpolicy.toolkit.roadmap.Comparison;
import eu.clusterpolicy.toolkit.roadmap.Decided;
import eu.clusterpolicy.toolkit.roadmap.Explanation;
import eu.clusterpolicy.toolkit.roadmap.Gap;
import eu.clusterpolicy.toolkit.roadmap.Offer;
import eu.clusterpolicy.toolkit.roadmap.OpenSubject;
import eu.clusterpolicy.toolkit.roadmap.PhaseState;
import eu.clusterpolicy.toolkit.roadmap.PlacedDecision;
import eu.clusterpolicy.toolkit.roadmap.Rebase;
import eu.clusterpolicy.toolkit.roadmap.Rebased;
import eu.clusterpolicy.toolkit.roadmap.Step;
import eu.clusterpolicy.toolkit.roadmap.Stray;
import eu.clusterpolicy.toolkit.roadmap.Uptake;
import eu.clusterpolicy.toolkit.schedule.Schedule;
import eu.clusterpolicy.toolkit.schedule.ScheduledAction;
import eu.clusterpolicy.toolkit.search.QueryAddress;
import eu.clusterpolicy.toolkit.weighing.Budget;
import eu.clusterpolicy.toolkit.weighing.Criterion;
import eu.clusterpolicy.toolkit.weighing.Demand;
import eu.clusterpolicy.toolkit.weighing.Leeway;
import eu.clusterpolicy.toolkit.weighing.Score;
import eu.clusterpolicy.toolkit.weighing.Standing;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class FormsTest {

    /** The value types that no document holds, by the reason. */
    private static final ImmutableSetMultimap<String, Class<?>> HELD_BY_NO_DOCUMENT =
            ImmutableSetMultimap.<String, Class<?>>builder()
                    .putAll("a query and what is not its own, which an address holds", QueryAddress.class)
                    .putAll("how words are compared", SoughtWords.class, Words.Placed.class)
                    .putAll("the background that the paper tells", Background.class, Statement.class)
                    .putAll("what is wrong in a program's own words", Conflict.class, PlanFault.class)
                    .putAll("worked out from two entries", ChangedPart.class)
                    .putAll("worked out from a plan", Schedule.class, ScheduledAction.class)
                    .putAll("worked out from a roadmap", Explanation.class, Step.class, Gap.class, Stray.class)
                    .putAll("worked out from a roadmap", PhaseState.class, OpenSubject.class)
                    .putAll("worked out from several roadmaps", Comparison.class, Comparison.Line.class, Uptake.class)
                    .putAll("a decision that a document holds, with its place there", PlacedDecision.class)
                    .putAll("a roadmap or a draft, which have a document each", Decided.class)
                    .putAll("what a re-basing comes to", Rebase.class, Offer.class, Rebased.class)
                    .putAll("what a re-basing comes to", Rebased.class.getPermittedSubclasses())
                    .putAll("a rule that runs; its description is in documents", Rule.class, Observation.class)
                    .putAll("a text that a document holds, with its place there", PlacedText.class)
                    .putAll("what options are weighed by", Criterion.class, Score.class, Budget.class)
                    .putAll("what options are weighed by", Demand.class, Demand.Tie.class)
                    .putAll("worked out from what was weighed", Standing.class, Leeway.class)
                    .putAll("a word of a language", Label.class)
                    .putAll(
                            "how a report is written",
                            HtmlOptions.class,
                            ReportFormat.class,
                            ReportFormat.Omission.class)
                    .putAll("read off a coverage", States.class, Tally.class, RecommendationCell.class)
                    .build();

    @Test
    void every_value_type_that_a_document_holds_has_a_form() {
        assertThat(Stream.concat(formed(), named(HELD_BY_NO_DOCUMENT.values().stream())))
                .containsAll(valueTypes());
    }

    @Test
    void no_type_that_has_a_form_is_said_to_be_in_no_document() {
        assertThat(named(HELD_BY_NO_DOCUMENT.values().stream()))
                .doesNotContainAnyElementsOf(formed().toList())
                .isSubsetOf(valueTypes());
    }

    @Test
    void no_type_has_two_forms() {
        assertThat(formed()).doesNotHaveDuplicates();
    }

    /** The forms of a roadmap and of a draft are not among the others, for they need a catalogue. */
    private static Stream<String> formed() {
        return Stream.concat(
                Stream.of("eu.clusterpolicy.toolkit.roadmap.Roadmap", "eu.clusterpolicy.toolkit.roadmap.RoadmapDraft"),
                named(Forms.all().stream().map(Form::type)));
    }

    private static Stream<String> named(Stream<? extends Class<?>> types) {
        return types.map(Class::getName);
    }

    private static List<String> valueTypes() {
        return new ClassFileImporter()
                        .withImportOption(new ImportOption.DoNotIncludeTests())
                        .importPackages("eu.clusterpolicy.toolkit")
                        .stream()
                        .filter(type -> !type.getPackageName().startsWith("eu.clusterpolicy.toolkit.json"))
                        .filter(FormsTest::isVisible)
                        .filter(FormsTest::isValueType)
                        .map(JavaClass::getName)
                        .toList();
    }

    private static boolean isVisible(JavaClass type) {
        return type.getModifiers().contains(JavaModifier.PUBLIC)
                && type.getEnclosingClass().stream().allMatch(FormsTest::isVisible);
    }

    private static boolean isValueType(JavaClass type) {
        return type.isRecord()
                || (type.isInterface() && type.reflect().isSealed())
                || (type.isEnum() && type.isAssignableTo(Coded.class))
                || isGenerated(type);
    }

    private static boolean isGenerated(JavaClass type) {
        return type.getSubclasses().stream()
                .anyMatch(sub -> sub.getSimpleName().equals("Immutable" + type.getSimpleName()));
    }
}
