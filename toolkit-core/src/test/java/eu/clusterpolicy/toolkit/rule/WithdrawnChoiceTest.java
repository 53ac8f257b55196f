package eu.clusterpolicy.toolkit.rule;

import static eu.clusterpolicy.toolkit.completeness.Findings.line;
import static eu.clusterpolicy.toolkit.completeness.TwoStepRoadmap.FIRST;
import static eu.clusterpolicy.toolkit.completeness.TwoStepRoadmap.SECOND;
import static org.assertj.core.api.Assertions.assertThat;

import eu.clusterpolicy.toolkit.catalogue.Catalogue;
import eu.clusterpolicy.toolkit.catalogue.Edition;
import eu.clusterpolicy.toolkit.completeness.Findings;
import eu.clusterpolicy.toolkit.completeness.TwoStepRoadmap;
import eu.clusterpolicy.toolkit.edition.Overlay;
import eu.clusterpolicy.toolkit.edition.Resolution;
import eu.clusterpolicy.toolkit.entry.EntryName;
import eu.clusterpolicy.toolkit.roadmap.RoadmapDraft;
import eu.clusterpolicy.toolkit.testkit.WholeCatalogue;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** An action or an example, decided about before the catalogue withdrew it. */
class WithdrawnChoiceTest {

    private final RoadmapDraft draft = TwoStepRoadmap.draft();

    @Test
    void that_the_catalogue_has_withdrawn_is_reported() {
        RoadmapDraft old = RoadmapDraft.of(draft.territory(), withdrawingTheFirst());
        for (var decision : draft.actions()) {
            old = old.decideAction(decision);
        }
        old = old.decideExample(draft.examples().get(0));

        assertThat(Checks.ofRoadmaps().run(old).findingsOf("chosen-entry-withdrawn"))
                .extracting(finding -> finding.entry().orElseThrow())
                .containsExactly(
                        WholeCatalogue.action(FIRST).entryName(),
                        WholeCatalogue.example(FIRST).entryName());
        assertThat(Findings.in(old))
                .filteredOn(finding -> finding.contains("chosen-entry-withdrawn"))
                .containsExactly(
                        line(
                                "chosen-entry-withdrawn",
                                "/actions/0",
                                "'Help clusters with Green transition, Skills, Intelligence' for Green"
                                        + " transition, Skills, Intelligence is chosen, but has been withdrawn in favour of"
                                        + " 'green-skills-networking-action'."),
                        line(
                                "chosen-entry-withdrawn",
                                "/examples/0",
                                "'Programme for Green transition, Skills, Intelligence' for Green"
                                        + " transition, Skills, Intelligence is chosen, but has been withdrawn."));
    }

    @Test
    void that_is_set_aside_may_be_withdrawn() {
        RoadmapDraft old = RoadmapDraft.of(draft.territory(), withdrawingTheFirst())
                .setAside(FIRST, WholeCatalogue.action(FIRST).id(), "It is gone")
                .setAside(FIRST, WholeCatalogue.example(FIRST).id(), "It has closed");

        assertThat(Checks.ofRoadmaps().run(old).findingsOf("chosen-entry-withdrawn"))
                .isEmpty();
    }

    private static Catalogue withdrawingTheFirst() {
        Overlay.Builder overlay = Overlay.builder();
        overlay.base(TwoStepRoadmap.CATALOGUE.edition().id())
                .edition(Edition.builder()
                        .id("farland-next")
                        .title("Farland")
                        .issued(LocalDate.EPOCH)
                        .publisher("Farland")
                        .rights("None")
                        .build())
                .withdraw(
                        EntryName.of(WholeCatalogue.action(FIRST).id()),
                        "They are one",
                        EntryName.of(WholeCatalogue.action(SECOND).id()))
                .withdraw(EntryName.of(WholeCatalogue.example(FIRST).id()), "It has closed");
        return overlay.build().applyTo(TwoStepRoadmap.CATALOGUE, conflict -> Resolution.TAKE);
    }
}
