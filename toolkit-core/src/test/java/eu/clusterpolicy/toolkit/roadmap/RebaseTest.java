package eu.clusterpolicy.toolkit.roadmap;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import eu.clusterpolicy.toolkit.catalogue.Catalogue;
import eu.clusterpolicy.toolkit.catalogue.Edition;
import eu.clusterpolicy.toolkit.edition.Aspect;
import eu.clusterpolicy.toolkit.edition.Change;
import eu.clusterpolicy.toolkit.edition.ChangedPart;
import eu.clusterpolicy.toolkit.edition.Edit;
import eu.clusterpolicy.toolkit.edition.Overlay;
import eu.clusterpolicy.toolkit.entry.ActionId;
import eu.clusterpolicy.toolkit.entry.Citation;
import eu.clusterpolicy.toolkit.entry.EntryKind;
import eu.clusterpolicy.toolkit.entry.EntryName;
import eu.clusterpolicy.toolkit.entry.Example;
import eu.clusterpolicy.toolkit.entry.Placement;
import eu.clusterpolicy.toolkit.entry.PolicyAction;
import eu.clusterpolicy.toolkit.matrix.Cell;
import eu.clusterpolicy.toolkit.report.Reports;
import java.net.URI;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class RebaseTest {

    private static final Roadmap ROADMAP = Invented.draft().close();
    private static final Cell NOT_CHOSEN = Cell.of("resilience/skills/networking");

    @Nested
    class A_decision_about_an_action {

        @Test
        void is_kept_where_nothing_has_changed() {
            Rebase rebase = ROADMAP.rebaseOn(newer(overlay()));

            assertThat(rebase.decisions()).hasOnlyElementsOfType(Rebased.Kept.class);
            assertThat(rebase.olderEdition()).isEqualTo("invented-2020");
            assertThat(rebase.draft().edition()).isEqualTo("invented-2024");
            assertThat(rebase.draft().close().actions()).isEqualTo(ROADMAP.actions());
        }

        @Test
        void is_carried_over_with_both_wordings() {
            PolicyAction earlier = Invented.CATALOGUE.action(Invented.COLLECT_NEEDS);
            PolicyAction reworded = action("green-skills-needs", "Ask everyone", Invented.GREEN_NEEDS);

            Rebase rebase = ROADMAP.rebaseOn(newer(overlay().replace(reworded)));

            assertThat(rebase.decisions(Rebased.Reworded.class))
                    .containsExactly(new Rebased.Reworded(
                            "'Ask clusters for training needs' for Green transition, Skills, Intelligence",
                            ROADMAP.actions().get(0),
                            new Change(new Edit.Replace(reworded), Optional.of(earlier))));
            assertThat(rebase.draft().actions()).isEqualTo(ROADMAP.actions());
        }

        @Test
        void follows_the_action_to_a_cell_that_is_chosen() {
            Rebase rebase = ROADMAP.rebaseOn(newer(
                    overlay().replace(action("digital-skills-partners", "Find partners", Invented.GREEN_NETWORK))));

            Rebased.Moved moved = rebase.decisions(Rebased.Moved.class).get(0);
            assertThat(moved.change().parts())
                    .contains(new ChangedPart(
                            Aspect.MOVED, "cell", Invented.DIGITAL_PARTNERS.title(), Invented.GREEN_NETWORK.title()));
            assertThat(moved.carriedTo()).contains(Invented.GREEN_NETWORK);
            assertThat(rebase.draft().actions())
                    .contains(Decision.chosen(
                            Selection.of(Invented.GREEN_NETWORK, Invented.FIND_PARTNERS), "Partners are near"));
        }

        @Test
        void waits_where_the_new_cell_is_not_chosen() {
            Rebase rebase = ROADMAP.rebaseOn(
                    newer(overlay().replace(action("digital-skills-partners", "Find partners", NOT_CHOSEN))));

            assertThat(rebase.decisions(Rebased.Moved.class))
                    .singleElement()
                    .satisfies(moved -> assertThat(moved.carriedTo()).isEmpty());
            assertThat(rebase.draft().actions()).hasSize(2);
            assertThat(rebase.draft().next())
                    .extracting(Gap::step)
                    .containsExactly("choose an action for Digital transition, Skills");
        }

        @Test
        void is_not_carried_where_the_roadmap_has_decided_about_the_action_already() {
            Roadmap twice = Invented.draft()
                    .choose(Invented.GREEN_NETWORK, Invented.SUPER_CLUSTERS, "Twice is better")
                    .setAside(Invented.GREEN_NEEDS, Invented.SUPER_CLUSTERS, "Once is enough")
                    .close();

            Rebase rebase = twice.rebaseOn(
                    newer(overlay().replace(action("super-clusters", "Super clusters", Invented.GREEN_NEEDS))));

            assertThat(rebase.decisions(Rebased.Moved.class))
                    .extracting(Rebased.Moved::carriedTo)
                    .containsExactly(Optional.empty(), Optional.of(Invented.GREEN_NEEDS));
        }

        @Test
        void names_the_successor_that_stands() {
            Overlay.Builder overlay = overlay()
                    .add(action("ask-all", "Ask all", Invented.GREEN_NEEDS))
                    .withdraw(
                            EntryName.of(Invented.COLLECT_NEEDS),
                            "Clusters are not all",
                            EntryName.of(ActionId.of("ask-all")));
            Catalogue newest = Overlay.builder()
                    .base("invented-2024")
                    .edition(edition("invented-2025"))
                    .withdraw(EntryName.of(ActionId.of("ask-all")), "Merged", EntryName.of(Invented.JOIN_FORCES))
                    .build()
                    .applyTo(newer(overlay));

            assertThat(ROADMAP.rebaseOn(newest).decisions(Rebased.Lost.class))
                    .containsExactly(new Rebased.Lost(
                            "'Ask clusters for training needs' for Green transition, Skills, Intelligence",
                            ROADMAP.actions().get(0),
                            Optional.of(EntryName.of(EntryKind.ACTION, "green-skills-network")),
                            Optional.of("Clusters are not all")));
        }

        @Test
        void is_reported_without_a_reason_where_the_edition_does_not_know_the_action() {
            Catalogue other = Catalogue.builder(edition("nearland-2020")).build();

            assertThat(ROADMAP.rebaseOn(other).decisions(Rebased.Lost.class))
                    .hasSize(5)
                    .allMatch(
                            gone -> gone.reason().isEmpty() && gone.successor().isEmpty());
        }
    }

    @Nested
    class A_decision_about_an_example {

        @Test
        void is_kept_in_a_cell_that_never_named_the_example() {
            Rebase rebase = ROADMAP.rebaseOn(
                    newer(overlay().place(Invented.ACADEMY, Placement.of(NOT_CHOSEN, Citation.page(1)))));

            assertThat(rebase.decisions()).hasOnlyElementsOfType(Rebased.Kept.class);
        }

        @Test
        void is_not_carried_when_the_example_is_withdrawn() {
            Rebase rebase = ROADMAP.rebaseOn(newer(overlay().withdraw(EntryName.of(Invented.HUB), "Closed")));

            assertThat(rebase.decisions(Rebased.Lost.class))
                    .singleElement()
                    .satisfies(gone -> assertThat(gone.reason()).contains("Closed"));
            assertThat(rebase.draft().examples()).hasSize(1);
        }

        @Test
        void follows_an_example_that_its_cell_no_longer_names() {
            Catalogue placed =
                    newer(overlay().place(Invented.HUB, Placement.of(Invented.GREEN_NEEDS, Citation.page(1))));
            RoadmapDraft draft = Invented.draft().rebaseOn(placed).draft();
            Catalogue moved = Overlay.builder()
                    .base("invented-2024")
                    .edition(edition("invented-2025"))
                    .replace(placed.example(Invented.HUB).toBuilder()
                            .placements(ImmutableList.of(
                                    Placement.of(NOT_CHOSEN, Citation.page(1)),
                                    Placement.of(Invented.GREEN_NETWORK, Citation.page(2))))
                            .build())
                    .build()
                    .applyTo(placed);

            assertThat(draft.rebaseOn(moved).decisions(Rebased.Moved.class))
                    .singleElement()
                    .satisfies(example -> assertThat(example.carriedTo()).contains(Invented.GREEN_NETWORK));
        }
    }

    @Test
    void an_action_added_to_a_chosen_cell_is_newly_possible() {
        PolicyAction lend = action("lend-tools", "Lend tools", Invented.GREEN_NEEDS);
        PolicyAction elsewhere = action("lend-money", "Lend money", NOT_CHOSEN);

        Rebase rebase = ROADMAP.rebaseOn(newer(overlay().add(lend).add(elsewhere)));

        assertThat(rebase.offers()).containsExactly(new Offer(Invented.GREEN_NEEDS, lend));
    }

    @Test
    void a_decision_that_is_kept_says_what_else_has_changed_of_its_entry() {
        Example hub = Invented.CATALOGUE.example(Invented.HUB);
        Example moved = Example.builder()
                .id(hub.id())
                .name(hub.name())
                .addAllPlacements(hub.placements())
                .link(URI.create("https://hub.example/"))
                .build();

        Rebase rebase = ROADMAP.rebaseOn(newer(overlay().replace(moved)));

        assertThat(rebase.decisions(Rebased.Kept.class))
                .extracting(Rebased.Kept::change)
                .contains(Optional.of(new Change(new Edit.Replace(moved), Optional.of(hub))));
        assertThat(Reports.ofRebase(rebase).text()).contains("nothing → “https://hub.example/”");
    }

    @Test
    void a_planned_action_that_carries_out_a_withdrawn_one_is_reported_and_stays_in_the_plan() {
        Rebase rebase =
                ROADMAP.rebaseOn(newer(overlay().withdraw(EntryName.of(Invented.COLLECT_NEEDS), "Out of date")));

        assertThat(rebase.plannedButWithdrawn())
                .isEqualTo(ROADMAP.plan().actions())
                .hasSize(1);
        assertThat(rebase.draft().plan()).contains(ROADMAP.plan());
    }

    @Test
    void an_example_that_the_newer_edition_adds_to_a_chosen_cell_is_newly_possible() {
        Example school = Example.builder()
                .id("farland-school")
                .name("Farland School")
                .addPlacement(new Placement(Invented.GREEN_NEEDS, Optional.empty()))
                .addPlacement(new Placement(NOT_CHOSEN, Optional.empty()))
                .build();

        Rebase rebase = ROADMAP.rebaseOn(newer(overlay().add(school)));

        assertThat(rebase.offers()).containsExactly(new Offer(Invented.GREEN_NEEDS, school));
        assertThat(Reports.ofRebase(rebase).text())
                .contains("Green transition, Skills, Intelligence: Example: Farland School");
    }

    @Test
    void the_draft_closes_again_once_what_is_missing_is_decided_anew() {
        PolicyAction lend = action("lend-tools", "Lend tools", Invented.GREEN_NEEDS);
        Rebase rebase = ROADMAP.rebaseOn(newer(overlay()
                .add(lend)
                .withdraw(EntryName.of(Invented.COLLECT_NEEDS), "Tools come first", EntryName.of(lend.id()))));

        Roadmap next = rebase.draft()
                .choose(Invented.GREEN_NEEDS, lend.id(), "It takes the place of the old one")
                .plan(Invented.plan(lend.id()))
                .close();

        assertThat(next.edition()).isEqualTo("invented-2024");
    }

    private static Overlay.Builder overlay() {
        Overlay.Builder overlay = Overlay.builder();
        overlay.base("invented-2020").edition(edition("invented-2024"));
        return overlay;
    }

    private static Catalogue newer(Overlay.Builder overlay) {
        return overlay.build().applyTo(Invented.CATALOGUE);
    }

    private static Edition edition(String id) {
        return Edition.builder()
                .id(id)
                .title("An invented toolkit, anew")
                .issued(LocalDate.of(2024, 2, 2))
                .publisher("Nobody")
                .rights("None")
                .build();
    }

    private static PolicyAction action(String id, String text, Cell cell) {
        return PolicyAction.builder().id(id).text(text).cell(cell).build();
    }
}
