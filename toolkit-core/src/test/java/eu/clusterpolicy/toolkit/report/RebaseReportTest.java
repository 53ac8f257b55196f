package eu.clusterpolicy.toolkit.report;

import static org.assertj.core.api.Assertions.assertThat;

import eu.clusterpolicy.toolkit.catalogue.Catalogue;
import eu.clusterpolicy.toolkit.catalogue.Edition;
import eu.clusterpolicy.toolkit.edition.Overlay;
import eu.clusterpolicy.toolkit.entry.ActionId;
import eu.clusterpolicy.toolkit.entry.Citation;
import eu.clusterpolicy.toolkit.entry.EntryName;
import eu.clusterpolicy.toolkit.entry.Example;
import eu.clusterpolicy.toolkit.entry.Placement;
import eu.clusterpolicy.toolkit.roadmap.Roadmap;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class RebaseReportTest {

    private final Roadmap roadmap = InventedRoadmap.whole();

    @Test
    void shows_first_what_asks_for_attention() {
        assertThat(Reports.ofRebase(roadmap.rebaseOn(newer())).markdown()).isEqualTo("""
                # Roadmap for Roofland (XX1) on invented-2024

                Taken over from invented-2020: 11 decisions

                ## Withdrawn

                - 'Train roofers together, across the borders of firms' for Green transition, Skills, Networking \
                (chosen). Courses became a school. Its successor is `green-roof-school`.

                ## Moved

                - 'Lend tools' for Green transition, Skills, Networking (set aside): text “Lend tools” → \
                “Lend ladders”; cell “Green transition, Skills, Networking” → “Resilience, Innovation, Intelligence”; the \
                decision is not carried over

                ## Reworded

                - 'Roof Academy' for Green transition, Skills, Networking (chosen): name “Roof Academy” → “Roof \
                University”; aliases “Academy of Roofs” → *nothing*; country “AT” → *nothing*; link \
                “https\\://roofs.example/academy” → *nothing*

                ## Newly possible in the chosen cells

                - Green transition, Skills, Networking: Found a school of roofs `green-roof-school`

                ## Planned actions that carry out what is no longer there

                - A school for roofers `roof-school`, which carries out `green-roof-training`
                - A library of tools `tool-library`, which carries out `green-roof-training`

                ## To be decided anew

                - Selecting cluster policy actions: choose an action for Green transition, Skills
                - Developing a roadmap: action 'green-roof-training' is withdrawn: plan another, or take 'roof-school', \
                which carries it out, from the action plan
                - Developing a roadmap: action 'green-roof-training' is withdrawn: plan another, or take 'tool-library', \
                which carries it out, from the action plan

                ## Kept

                - Green transition (chosen)
                - Resilience (set aside)
                - Green transition, Skills (chosen)
                - Green transition, Innovation (set aside)
                - Green transition, Skills, Networking (chosen)
                - Green transition, Skills, Business services (set aside)
                - Synergies across European, national and regional cluster initiatives (chosen)
                - Embedding digitisation across the board (set aside)
                """);
    }

    @Test
    void says_that_an_edition_does_not_know_an_entry() {
        Catalogue other = Catalogue.builder(edition("elsewhere-2024")).build();

        assertThat(Reports.ofRebase(roadmap.rebaseOn(other)).text())
                .startsWith("Roadmap for Roofland (XX1) on elsewhere-2024\n")
                .contains("""
                        - 'Lend tools' for Green transition, Skills, Networking (set aside). The newer
                          edition does not know it. It has no successor.
                        """);
    }

    static Edition edition(String id) {
        return Edition.builder()
                .id(id)
                .title("An invented toolkit for roofs")
                .issued(LocalDate.of(2024, 2, 29))
                .publisher("Nobody")
                .rights("Free to reuse")
                .build();
    }

    private static Catalogue newer() {
        Overlay.Builder overlay = Overlay.builder();
        overlay.base("invented-2020")
                .edition(edition("invented-2024"))
                .add(InventedCatalogue.action("green-roof-school", "Found a school of roofs")
                        .cell(InventedCatalogue.ROOFS)
                        .build())
                .replace(InventedCatalogue.action("green-roof-lending", "Lend ladders")
                        .cell(InventedCatalogue.EMPTY)
                        .build())
                .replace(Example.builder()
                        .id("roof-academy")
                        .name("Roof University")
                        .addPlacement(Placement.of(InventedCatalogue.ROOFS, Citation.of(2, 12)))
                        .build())
                .withdraw(
                        EntryName.of(ActionId.of("green-roof-training")),
                        "Courses became a school",
                        EntryName.of(ActionId.of("green-roof-school")));
        return overlay.build().applyTo(InventedCatalogue.whole());
    }
}
