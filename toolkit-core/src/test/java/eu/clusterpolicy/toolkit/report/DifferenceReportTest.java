package eu.clusterpolicy.toolkit.report;

import static org.assertj.core.api.Assertions.assertThat;

import eu.clusterpolicy.toolkit.catalogue.Catalogue;
import eu.clusterpolicy.toolkit.catalogue.Edition;
import eu.clusterpolicy.toolkit.edition.Difference;
import eu.clusterpolicy.toolkit.edition.Overlay;
import eu.clusterpolicy.toolkit.entry.ActionId;
import eu.clusterpolicy.toolkit.entry.Citation;
import eu.clusterpolicy.toolkit.entry.EntryName;
import eu.clusterpolicy.toolkit.entry.Example;
import eu.clusterpolicy.toolkit.entry.ExampleId;
import eu.clusterpolicy.toolkit.entry.Title;
import eu.clusterpolicy.toolkit.entry.TitleStatus;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DifferenceReportTest {

    private final Catalogue older = InventedCatalogue.whole();
    private final Catalogue newer = overlay().applyTo(older);

    @Test
    void words_every_change_under_its_kind_of_entry() {
        assertThat(Reports.ofDifference(Difference.between(older, newer)).markdown())
                .isEqualTo("""
                        # From invented-2020 to invented-2024

                        8 changes

                        ## Edition

                        - *Identifier:* “invented-2020” → “invented-2024”
                        - *Issued:* “2020-02-29” → “2024-02-29”

                        ## Actions

                        - *Withdrawn:* Train roofers together, across the borders of firms `green-roof-training`, \
                        without a successor. Everybody is trained.
                        - *Reworded:* `green-roof-lending`, text: “Lend tools” → “Lend tools and ladders”
                        - *Renamed:* Advise firms on roofs `green-roof-advice`, followed by `roof-advice`. A shorter name.
                        - *Added:* Advise firms on roofs `roof-advice`

                        ## Examples

                        - *Aliases changed:* `roof-fair`: *nothing* → “Fair of Roofs”
                        - *Added:* Roof Museum, no link `roof-museum`

                        ## Recommendations

                        - *Carried out differently:* `1`, operationalisation: “Intelligence: green-roof-advice, roof-fair, \
                        Table 5, p. 16; Networking: super-roofs; withdrawn-roofs” → “Intelligence: roof-advice, roof-fair, \
                        Table 5, p. 16; Networking: super-roofs; withdrawn-roofs”
                        - *Reworded:* `3`, title: “lost” → “Roof the roofless, complete, Report on roofs”
                        """);
    }

    @Test
    void reads_as_plain_text_too() {
        assertThat(Reports.ofDifference(Difference.between(older, newer)).text())
                .contains("Actions\n-------\n")
                .contains("Reworded: `green-roof-lending`, text: “Lend tools” → “Lend tools and ladders”");
    }

    @Test
    void says_which_list_stands_in_another_order_and_what_is_gone() {
        Catalogue.Builder reordered = InventedCatalogue.empty();
        reordered
                .add(older.actions().get(2))
                .add(older.actions().get(0))
                .add(older.actions().get(1));
        older.examples().reverse().forEach(reordered::add);

        assertThat(Reports.ofDifference(Difference.between(older, reordered.build()))
                        .markdown())
                .contains("- *Removed:* Roof everything `super-roofs`\n")
                .contains("- *Removed:* `lost-title`, *nothing* → *nothing*\n")
                .contains("## Examples\n\n- *Reordered:* the list stands in another order\n");
    }

    @Test
    void says_in_what_the_editions_differ() {
        Edition edition = older.edition();
        Edition signed = edition.toBuilder()
                .addAuthor("A. Roofer")
                .coOrganiser("The Guild")
                .disclaimer("None")
                .reuse("Free")
                .build();

        assertThat(Reports.ofDifference(Difference.between(
                                older, Catalogue.builder(signed).build()))
                        .markdown())
                .contains("""
                        ## Edition

                        - *Authors:* *nothing* → “A. Roofer”
                        - *Co-organiser:* *nothing* → “The Guild”
                        - *Disclaimer:* *nothing* → “None”
                        - *Reuse:* *nothing* → “Free”
                        """);
    }

    @Test
    void says_that_equal_catalogues_do_not_differ() {
        assertThat(Reports.ofDifference(Difference.between(older, older)).markdown())
                .isEqualTo("""
                # From invented-2020 to invented-2020

                No change
                """);
    }

    private static Overlay overlay() {
        Title title = new Title(
                TitleStatus.COMPLETE, Optional.of("Roof the roofless"), Optional.of(Citation.from("Report on roofs")));
        Overlay.Builder overlay = Overlay.builder();
        overlay.base("invented-2020")
                .edition(RebaseReportTest.edition("invented-2024"))
                .replace(InventedCatalogue.action("green-roof-lending", "Lend tools and ladders")
                        .cell(InventedCatalogue.ROOFS)
                        .build())
                .add(Example.builder().id("roof-museum").name("Roof Museum").build())
                .add(InventedCatalogue.action("roof-advice", "Advise firms on roofs")
                        .build())
                .withdraw(
                        EntryName.of(ActionId.of("green-roof-advice")),
                        "A shorter name",
                        EntryName.of(ActionId.of("roof-advice")))
                .withdraw(EntryName.of(ActionId.of("green-roof-training")), "Everybody is trained")
                .alias(ExampleId.of("roof-fair"), "Fair of Roofs")
                .entitle(3, title);
        return overlay.build();
    }
}
