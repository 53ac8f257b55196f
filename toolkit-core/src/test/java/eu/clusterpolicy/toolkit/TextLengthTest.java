package eu.clusterpolicy.toolkit;

import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableSet;
import eu.clusterpolicy.toolkit.catalogue.Edition;
import eu.clusterpolicy.toolkit.edition.Edit;
import eu.clusterpolicy.toolkit.entry.ActionId;
import eu.clusterpolicy.toolkit.entry.Citation;
import eu.clusterpolicy.toolkit.entry.Country;
import eu.clusterpolicy.toolkit.entry.DeclaredEmpty;
import eu.clusterpolicy.toolkit.entry.Erratum;
import eu.clusterpolicy.toolkit.entry.ErratumId;
import eu.clusterpolicy.toolkit.entry.ErratumKind;
import eu.clusterpolicy.toolkit.entry.Example;
import eu.clusterpolicy.toolkit.entry.ExampleId;
import eu.clusterpolicy.toolkit.entry.Mention;
import eu.clusterpolicy.toolkit.entry.PolicyAction;
import eu.clusterpolicy.toolkit.entry.Position;
import eu.clusterpolicy.toolkit.entry.Recommendation;
import eu.clusterpolicy.toolkit.entry.Title;
import eu.clusterpolicy.toolkit.entry.Validity;
import eu.clusterpolicy.toolkit.entry.Withdrawn;
import eu.clusterpolicy.toolkit.evidence.Assumption;
import eu.clusterpolicy.toolkit.evidence.EvidenceKind;
import eu.clusterpolicy.toolkit.evidence.Fact;
import eu.clusterpolicy.toolkit.evidence.Territory;
import eu.clusterpolicy.toolkit.matrix.Priority;
import eu.clusterpolicy.toolkit.people.Engagement;
import eu.clusterpolicy.toolkit.people.GovernanceBody;
import eu.clusterpolicy.toolkit.people.Player;
import eu.clusterpolicy.toolkit.people.Rhythm;
import eu.clusterpolicy.toolkit.people.Stakeholder;
import eu.clusterpolicy.toolkit.people.StakeholderKind;
import eu.clusterpolicy.toolkit.plan.ActionStatus;
import eu.clusterpolicy.toolkit.plan.Approval;
import eu.clusterpolicy.toolkit.plan.BudgetLine;
import eu.clusterpolicy.toolkit.plan.FundingLevel;
import eu.clusterpolicy.toolkit.plan.FundingSource;
import eu.clusterpolicy.toolkit.plan.Milestone;
import eu.clusterpolicy.toolkit.plan.PlannedAction;
import eu.clusterpolicy.toolkit.plan.PlannedActionId;
import eu.clusterpolicy.toolkit.plan.PolicyInstrument;
import eu.clusterpolicy.toolkit.plan.Risk;
import eu.clusterpolicy.toolkit.plan.StaffLine;
import eu.clusterpolicy.toolkit.plan.Target;
import eu.clusterpolicy.toolkit.plan.TargetRevision;
import eu.clusterpolicy.toolkit.roadmap.Decision;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Wherever a text enters the library it has at most 100,000 characters, and wherever an amount does, fifteen digits. */
class TextLengthTest {

    private static final LocalDate DAY = LocalDate.of(2024, 5, 1);
    private static final PlannedActionId PLANNED = PlannedActionId.of("planned");
    private static final FundingSource FUND = FundingSource.of("Fund", FundingLevel.values()[0]);
    private static final PolicyAction ACTION =
            PolicyAction.builder().id("mend").text("Mend").build();

    static Stream<Arguments> texts() {
        return Stream.of(catalogue(), roadmap(), plan()).flatMap(texts -> texts);
    }

    private static Stream<Arguments> catalogue() {
        return Stream.of(
                of("action", text -> PolicyAction.builder().id("a").text(text).build()),
                of("example name", text -> Example.builder().id("e").name(text).build()),
                of("alias", text -> example().addAlias(text).build()),
                of("description", text -> example().description(text).build()),
                of("status", text -> example().status(text).build()),
                of("validity", text -> Validity.inRegion(Country.of("BE"), text)),
                of("title", Title::complete),
                of("mention", text -> new Mention(ExampleId.of("e"), Optional.of(text), Optional.empty())),
                of("citation", Citation::from),
                of(
                        "subject",
                        text -> Recommendation.builder()
                                .number(1)
                                .priority(Priority.RESILIENCE)
                                .title(Title.lost())
                                .subject(text)
                                .build()),
                of("concerns", text -> erratum().concerns(text).build()),
                of("printed", text -> erratum().printed(text).build()),
                of("used", text -> erratum().used(text).build()),
                of("note", text -> erratum().note(text).build()),
                of(
                        "declaration",
                        text -> new DeclaredEmpty(Position.of("resilience/skills/networking"), text, Optional.empty())),
                of("withdrawn", text -> new Withdrawn(ACTION, Optional.empty(), text)),
                of("withdrawal", text -> new Edit.Withdraw(ACTION.entryName(), Optional.empty(), text)),
                of("spelling", text -> new Edit.Alias(ExampleId.of("e"), text)),
                of("edition", text -> edition().title(text).build()),
                of("publisher", text -> edition().publisher(text).build()),
                of("rights", text -> edition().rights(text).build()));
    }

    private static Stream<Arguments> roadmap() {
        return Stream.of(
                of("territory", text -> Territory.of(text, "BE")),
                of("fact", text -> Fact.of("f", EvidenceKind.NEEDS, text, "Source")),
                of("source", text -> Fact.of("f", EvidenceKind.NEEDS, "Fact", text)),
                of("assumption", text -> Assumption.of("a", EvidenceKind.NEEDS, text)),
                of("reason", text -> Decision.chosen(Priority.RESILIENCE, text)),
                of("way", text -> Engagement.of(text, Rhythm.of("P1M"))),
                of("player", text -> Player.of(text, "Role")),
                of("role of a player", text -> Player.of("Name", text)),
                of("stakeholder", text -> stakeholder().name(text).build()),
                of("role of a stakeholder", text -> stakeholder().role(text).build()),
                of("body", text -> body().name(text).build()),
                of("mandate", text -> body().mandate(text).build()),
                of("member", text -> body().addMember(text).build()));
    }

    private static Stream<Arguments> plan() {
        return Stream.of(
                of("funding source", text -> FundingSource.of(text, FundingLevel.values()[0])),
                of("purpose", text -> BudgetLine.of(PLANNED, text, Money.parse("EUR 1.00"), FUND)),
                of("staff", text -> StaffLine.of(PLANNED, text, BigDecimal.ONE)),
                of("milestone", text -> Milestone.planned(text, DAY)),
                of("revision", text -> TargetRevision.of(DAY, text)),
                of("planned action", text -> planned().title(text).build()),
                of(
                        "description of a planned action",
                        text -> planned().description(text).build()),
                of("background", text -> planned().background(text).build()),
                of("owner", text -> planned().owner(text).build()),
                of("notes", text -> planned().notes(text).build()),
                of(
                        "outside the catalogue",
                        text -> planned()
                                .actions(ImmutableSet.of())
                                .outsideCatalogue(text)
                                .build()),
                of("status", ActionStatus::paused),
                of("what unblocks", text -> ActionStatus.blocked("Reason", text)),
                of("approval", text -> Approval.of(DAY, text)),
                of("policy instrument", text -> PolicyInstrument.of(text, "Authority", "Contact")),
                of("contact", text -> PolicyInstrument.of("Name", "Authority", text)),
                of("risk", text -> risk().description(text).build()),
                of("response", text -> risk().response(text).build()),
                of(
                        "source of a target",
                        text -> Target.of(BigDecimal.ONE, DAY).toBuilder()
                                .source(text)
                                .build()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("texts")
    void refuses_a_longer_text(String what, Consumer<String> making) {
        making.accept("x".repeat(100_000));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> making.accept("x".repeat(100_001)))
                .withMessageEndingWith(
                        "must have at most 100,000 characters: '" + "x".repeat(60) + "…' (100,001 characters)");
    }

    @Test
    void refuses_a_longer_amount_with_the_words_for_numbers() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> BudgetLine.of(PLANNED, "Rooms", Money.parse("EUR 10000000000000.00"), FUND))
                .withMessage("amount of a budget line must have at most 15 digits: '10000000000000.00'");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> StaffLine.of(PLANNED, "Trainer", new BigDecimal("1000000000000000")))
                .withMessage("full-time equivalents must have at most 15 digits: '1000000000000000'");
    }

    private static Arguments of(String what, Consumer<String> making) {
        return Arguments.of(what, making);
    }

    private static Example.Builder example() {
        return Example.builder().id("e").name("E");
    }

    private static Erratum.Builder erratum() {
        return Erratum.builder()
                .id(ErratumId.of("e"))
                .concerns("mend")
                .kind(ErratumKind.values()[0])
                .printed("a")
                .used("b");
    }

    private static Edition.Builder edition() {
        return Edition.builder()
                .id("e")
                .title("E")
                .issued(DAY)
                .publisher("Nobody")
                .rights("None");
    }

    private static Stakeholder.Builder stakeholder() {
        return Stakeholder.builder()
                .name("Chamber")
                .kind(StakeholderKind.values()[0])
                .role("Hears");
    }

    private static GovernanceBody.Builder body() {
        return GovernanceBody.builder().name("Board").mandate("Steers").meetingRhythm(Rhythm.of("P1M"));
    }

    private static Risk.Builder risk() {
        return Risk.builder()
                .description("Rain")
                .likelihood(Risk.Level.HIGH)
                .effect(Risk.Level.LOW)
                .response("Roofs");
    }

    private static PlannedAction.Builder planned() {
        return PlannedAction.builder()
                .id(PLANNED)
                .addAction(ActionId.of("mend"))
                .title("Mend")
                .description("Mend it");
    }
}
