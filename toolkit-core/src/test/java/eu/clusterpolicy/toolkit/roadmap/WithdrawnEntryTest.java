package eu.clusterpolicy.toolkit.roadmap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import eu.clusterpolicy.toolkit.catalogue.Catalogue;
import eu.clusterpolicy.toolkit.catalogue.Edition;
import eu.clusterpolicy.toolkit.edition.Change;
import eu.clusterpolicy.toolkit.edition.Edit;
import eu.clusterpolicy.toolkit.edition.Overlay;
import eu.clusterpolicy.toolkit.edition.Resolution;
import eu.clusterpolicy.toolkit.entry.EntryName;
import eu.clusterpolicy.toolkit.entry.PolicyAction;
import eu.clusterpolicy.toolkit.evidence.Evidence;
import eu.clusterpolicy.toolkit.matrix.Challenge;
import eu.clusterpolicy.toolkit.matrix.Priority;
import eu.clusterpolicy.toolkit.report.Reports;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A roadmap that was decided before its catalogue withdrew an action and an example that it chose. */
class WithdrawnEntryTest {

    private static final Catalogue NEWER = Overlay.builder()
            .base("invented-2020")
            .edition(Edition.builder()
                    .id("invented-2024")
                    .title("An invented toolkit, anew")
                    .issued(LocalDate.of(2024, 2, 2))
                    .publisher("Nobody")
                    .rights("None")
                    .build())
            .withdraw(
                    EntryName.of(Invented.COLLECT_NEEDS),
                    "Who trains together knows",
                    EntryName.of(Invented.JOIN_FORCES))
            .withdraw(EntryName.of(Invented.ACADEMY), "It has closed")
            .build()
            .applyTo(Invented.CATALOGUE);

    private static final Roadmap OLD = takenOver().close();

    @Test
    void keeps_every_decision() {
        assertThat(OLD.edition()).isEqualTo("invented-2024");
        assertThat(OLD.actions()).isEqualTo(Invented.draft().actions());
        assertThat(OLD.examples()).isEqualTo(Invented.draft().examples());
    }

    @Test
    void still_says_why() {
        PolicyAction withdrawn = Invented.CATALOGUE.action(Invented.COLLECT_NEEDS);
        assertThat(OLD.why(withdrawn).action()).isEqualTo(withdrawn);
        assertThat(OLD.why(withdrawn).steps().get(0).subject())
                .isEqualTo("'Ask clusters for training needs' for Green transition, Skills, Intelligence");
    }

    @Test
    void shows_what_has_become_of_them() {
        assertThat(Reports.ofRoadmap(OLD).markdown())
                .contains("Ask clusters for training needs `green-skills-needs`, withdrawn: Who trains together knows;"
                        + " succeeded by `green-skills-network`")
                .contains("Farland Academy, no link `farland-academy`, withdrawn: It has closed");
    }

    @Test
    void is_told_so_when_it_is_rebased() {
        assertThat(OLD.rebaseOn(NEWER).decisions(Rebased.Lost.class))
                .extracting(Rebased.Lost::reason)
                .containsExactly(Optional.of("Who trains together knows"), Optional.of("It has closed"));
    }

    @Test
    void is_told_in_what_they_differ_where_they_come_back() {
        PolicyAction before = Invented.CATALOGUE.action(Invented.COLLECT_NEEDS);
        PolicyAction again =
                before.toBuilder().text("Ask all firms for training needs").build();
        Catalogue returned = Overlay.builder()
                .base("invented-2024")
                .edition(NEWER.edition().toBuilder().id("invented-2026").build())
                .add(again)
                .add(Invented.CATALOGUE.example(Invented.ACADEMY))
                .build()
                .applyTo(NEWER, conflict -> Resolution.TAKE);

        Rebase rebase = OLD.rebaseOn(returned);

        assertThat(rebase.decisions(Rebased.Reworded.class))
                .extracting(Rebased.Reworded::change)
                .containsExactly(new Change(new Edit.Replace(again), Optional.of(before)));
        assertThat(rebase.decisions(Rebased.Kept.class))
                .filteredOn(kept ->
                        kept.decision().subject().equals(OLD.examples().get(0).subject()))
                .extracting(Rebased.Kept::change)
                .containsExactly(Optional.empty());
    }

    @Test
    void may_set_them_aside() {
        RoadmapDraft mended = OLD.reopen()
                .setAside(Invented.GREEN_NEEDS, Invented.COLLECT_NEEDS, "It was withdrawn")
                .setAside(Invented.GREEN_NEEDS, Invented.ACADEMY, "It has closed");
        assertThat(mended.actions().get(0).isChosen()).isFalse();
        assertThat(mended.examples().get(0).isChosen()).isFalse();
    }

    @Test
    void cannot_choose_them_today() {
        RoadmapDraft draft = RoadmapDraft.of(Invented.FARLAND, NEWER);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> draft.choose(Invented.GREEN_NEEDS, Invented.COLLECT_NEEDS, "Because"))
                .withMessage("action 'green-skills-needs' has been withdrawn in favour of 'green-skills-network'");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> draft.inspireBy(Invented.GREEN_NEEDS, Invented.ACADEMY, "Because"))
                .withMessage("example 'farland-academy' has been withdrawn");
    }

    @Test
    void cannot_choose_them_on_the_way_through_the_phases() {
        SelectingActions phase = Roadmap.of(Invented.FARLAND, NEWER)
                .choose(Priority.GREEN_TRANSITION, "Because")
                .identifyChallenges()
                .choose(Priority.GREEN_TRANSITION, Challenge.SKILLS, "Because")
                .selectActions();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> phase.choose(Invented.GREEN_NEEDS, Invented.COLLECT_NEEDS, "Because"))
                .withMessage("action 'green-skills-needs' has been withdrawn in favour of 'green-skills-network'");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> phase.inspireBy(Invented.GREEN_NEEDS, Invented.ACADEMY, "Because"))
                .withMessage("example 'farland-academy' has been withdrawn");
    }

    /** Every decision as it was taken, on the newer edition, as a reader of old roadmaps does it. */
    private static RoadmapDraft takenOver() {
        RoadmapDraft old = Invented.draft();
        RoadmapDraft draft = RoadmapDraft.of(old.territory(), NEWER);
        for (Evidence evidence : old.evidence()) {
            draft = draft.evidence(evidence);
        }
        for (var decision : old.priorities()) {
            draft = draft.decidePriority(decision);
        }
        for (var decision : old.challenges()) {
            draft = draft.decideChallenge(decision);
        }
        for (var decision : old.functions()) {
            draft = draft.decideFunction(decision);
        }
        for (var decision : old.actions()) {
            draft = draft.decideAction(decision);
        }
        for (var decision : old.examples()) {
            draft = draft.decideExample(decision);
        }
        return draft.plan(old.plan().orElseThrow());
    }
}
