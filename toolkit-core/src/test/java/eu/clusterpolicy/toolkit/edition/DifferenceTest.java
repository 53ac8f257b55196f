package eu.clusterpolicy.toolkit.edition;

import static eu.clusterpolicy.toolkit.catalogue.Farland.overlay;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import eu.clusterpolicy.toolkit.catalogue.Catalogue;
import eu.clusterpolicy.toolkit.catalogue.Farland;
import eu.clusterpolicy.toolkit.entry.Citation;
import eu.clusterpolicy.toolkit.entry.EntryKind;
import eu.clusterpolicy.toolkit.entry.EntryName;
import eu.clusterpolicy.toolkit.entry.Example;
import eu.clusterpolicy.toolkit.entry.Mention;
import eu.clusterpolicy.toolkit.entry.Operationalisation;
import eu.clusterpolicy.toolkit.entry.Placement;
import eu.clusterpolicy.toolkit.entry.PolicyAction;
import eu.clusterpolicy.toolkit.entry.Recommendation;
import eu.clusterpolicy.toolkit.entry.Title;
import eu.clusterpolicy.toolkit.entry.Validity;
import eu.clusterpolicy.toolkit.entry.Withdrawn;
import eu.clusterpolicy.toolkit.matrix.ClusterFunction;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class DifferenceTest {

    private static final Catalogue OLDER = Farland.catalogue();

    @Nested
    class The_changes {

        @Test
        void follow_the_catalogue_from_one_edition_to_the_other() {
            PolicyAction lend = Farland.action("lend-tools", "Lend tools", Farland.SKILLS);
            Catalogue newer = overlay()
                    .replace(Farland.action("find-mentors", "Seek mentors", Farland.SKILLS))
                    .withdraw(EntryName.of(Farland.FAIR.id()), "Too dear")
                    .add(lend)
                    .drop(EntryName.of(Farland.ERRATUM.id()))
                    .build()
                    .applyTo(OLDER);

            Difference difference = Difference.between(OLDER, newer);

            assertThat(difference.changes())
                    .extracting(Change::toString)
                    .containsExactly(
                            "withdraw action 'hold-a-fair'",
                            "replace action 'find-mentors'",
                            "add action 'lend-tools'",
                            "drop erratum 'broken-word'");
            assertThat(difference.older()).isEqualTo(OLDER.edition());
            assertThat(difference.newer()).isEqualTo(newer.edition());
            assertThat(difference.changes(EntryKind.ERRATUM)).hasSize(1);
            assertThat(difference.edits(Edit.Add.class)).containsExactly(new Edit.Add(lend));
            assertThat(difference).hasToString("from farland-2020 to farland-2024: 4 changes");
        }

        @Test
        void tell_what_was_withdrawn_from_what_is_gone() {
            Catalogue without = Catalogue.builder(OLDER.edition()).build();

            assertThat(Difference.between(OLDER, without).changes(EntryKind.ACTION))
                    .extracting(Change::edit)
                    .hasOnlyElementsOfType(Edit.Drop.class);
        }

        @Test
        void call_it_renamed_when_the_successor_is_new_and_says_the_same() {
            PolicyAction renamed = Farland.action("hold-a-green-fair", Farland.FAIR.text(), Farland.MARKETS);
            Catalogue newer = overlay()
                    .add(renamed)
                    .withdraw(EntryName.of(Farland.FAIR.id()), "A clearer name", EntryName.of(renamed.id()))
                    .build()
                    .applyTo(OLDER);

            Difference difference = Difference.between(OLDER, newer);

            assertThat(difference.renamings())
                    .containsExactly(new Change(
                            new Edit.Withdraw(
                                    Farland.FAIR.entryName(), Optional.of(renamed.entryName()), "A clearer name"),
                            Optional.of(Farland.FAIR)));
        }

        @Test
        void call_it_withdrawn_when_the_successor_says_something_else() {
            PolicyAction other = Farland.action("visit-a-fair", "Visit a fair", Farland.MARKETS);
            Catalogue newer = overlay()
                    .add(other)
                    .withdraw(Farland.FAIR.entryName(), "Too dear", other.entryName())
                    .build()
                    .applyTo(OLDER);

            assertThat(Difference.between(OLDER, newer).renamings()).isEmpty();
        }

        @Test
        void of_one_entry_are_told_part_by_part() {
            Example changed = Farland.example("lodz-academy", "Academy of Łódź")
                    .country("DE")
                    .link(URI.create("https://new.example/"))
                    .addPlacement(Placement.of(Farland.MARKETS, Citation.of(2, 13)))
                    .validity(Validity.inEurope())
                    .build();
            Difference difference =
                    Difference.between(OLDER, overlay().replace(changed).build().applyTo(OLDER));

            assertThat(difference.changed(Aspect.LINK_CHANGED).get(0).parts())
                    .containsExactly(
                            new ChangedPart(Aspect.REWORDED, "name", "Łódź Academy", "Academy of Łódź"),
                            new ChangedPart(Aspect.ALIASES_CHANGED, "aliases", "Academy of Łódź", ""),
                            new ChangedPart(Aspect.COUNTRY_CHANGED, "country", "PL", "DE"),
                            new ChangedPart(
                                    Aspect.LINK_CHANGED, "link", "https://academy.example/", "https://new.example/"),
                            new ChangedPart(
                                    Aspect.MOVED,
                                    "cells",
                                    "Green transition, Skills, Networking",
                                    "Green transition, Internationalisation, Networking"),
                            new ChangedPart(Aspect.CITATION_CHANGED, "citations", "Table 2, p. 12", "Table 2, p. 13"),
                            new ChangedPart(Aspect.DETAILS_CHANGED, "validity", "", "Europe"));
        }

        @Test
        void of_a_recommendation_name_title_and_row() {
            Recommendation changed = Farland.recommendation(1, Title.partial("Ask …"), Farland.MENTORS, Farland.HUB);
            Difference difference =
                    Difference.between(OLDER, overlay().replace(changed).build().applyTo(OLDER));

            assertThat(difference.changed(Aspect.REWORDED).get(0).parts())
                    .containsExactly(
                            new ChangedPart(Aspect.REWORDED, "title", "lost", "Ask …, partial"),
                            new ChangedPart(
                                    Aspect.CARRIED_OUT_DIFFERENTLY,
                                    "operationalisation",
                                    "Networking: collect-needs, digital-hub",
                                    "Networking: find-mentors, digital-hub"));
        }

        @Test
        void of_a_recommendation_name_a_mention_that_stands_or_is_spelt_otherwise() {
            Recommendation same = Farland.recommendation(1, Title.lost(), Farland.NEEDS, Farland.HUB);
            Recommendation changed = same.toBuilder()
                    .operationalisation(List.of(Operationalisation.builder()
                            .function(ClusterFunction.NETWORKING)
                            .addAction(Farland.NEEDS.id())
                            .addExample(Farland.HUB.id())
                            .addMention(new Mention(
                                    Farland.HUB.id(), Optional.of("The Hub"), Optional.of(Citation.of(5, 17))))
                            .build()))
                    .build();
            Difference difference =
                    Difference.between(OLDER, overlay().replace(changed).build().applyTo(OLDER));

            assertThat(difference.changed(Aspect.CARRIED_OUT_DIFFERENTLY).get(0).parts())
                    .containsExactly(new ChangedPart(
                            Aspect.CARRIED_OUT_DIFFERENTLY,
                            "operationalisation",
                            "Networking: collect-needs, digital-hub",
                            "Networking: collect-needs, digital-hub, digital-hub mentioned, The Hub, Table 5, p. 17"));
        }

        @Test
        void include_which_lists_stand_in_another_order() {
            Catalogue newer = Catalogue.builder(OLDER.edition())
                    .add(Farland.FAIR)
                    .add(Farland.NEEDS)
                    .add(Farland.HUB)
                    .build();
            Catalogue older = Catalogue.builder(OLDER.edition())
                    .add(Farland.NEEDS)
                    .add(Farland.MENTORS)
                    .add(Farland.FAIR)
                    .build();

            Difference difference = Difference.between(older, newer);

            assertThat(difference.reordered()).containsExactly(EntryKind.ACTION);
            assertThat(difference.changes())
                    .extracting(Change::toString)
                    .containsExactly("drop action 'find-mentors'", "add example 'digital-hub'");
        }

        @Test
        void of_the_second_of_two_entries_of_one_name_are_told_apart() {
            PolicyAction twin = Farland.action("hold-a-fair", "Hold another fair", Farland.MARKETS);
            PolicyAction changed = Farland.action("hold-a-fair", "Visit another fair", Farland.MARKETS);
            Catalogue older = Catalogue.builder(OLDER.edition())
                    .add(Farland.FAIR)
                    .add(twin)
                    .build();
            Catalogue newer = Catalogue.builder(OLDER.edition())
                    .add(Farland.FAIR)
                    .add(changed)
                    .build();

            assertThat(Difference.between(older, newer).changes())
                    .containsExactly(new Change(new Edit.Replace(changed), Optional.of(twin)));
        }

        @Test
        void of_an_entry_withdrawn_without_a_reason_are_told_too() {
            Catalogue older =
                    Catalogue.builder(OLDER.edition()).add(Farland.FAIR).build();
            Catalogue newer = Catalogue.builder(OLDER.edition())
                    .add(new Withdrawn(Farland.FAIR, Optional.empty(), ""))
                    .build();

            assertThat(Difference.between(older, newer).edits())
                    .containsExactly(new Edit.Withdraw(Farland.FAIR.entryName(), Optional.empty(), ""));
        }
    }

    @Nested
    class A_change {

        @Test
        void holds_the_entry_as_it_was_unless_one_is_added() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new Change(new Edit.Replace(Farland.FAIR), Optional.of(Farland.NEEDS)))
                    .withMessage("a change of action 'hold-a-fair' must hold that entry as it was:"
                            + " action 'collect-needs'");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new Change(new Edit.Drop(Farland.FAIR.entryName()), Optional.empty()))
                    .withMessage("a change must hold the entry as it was, unless one is added:"
                            + " drop action 'hold-a-fair'");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new Change(new Edit.Add(Farland.FAIR), Optional.of(Farland.FAIR)))
                    .withMessage("a change must hold the entry as it was, unless one is added:"
                            + " add action 'hold-a-fair'");
        }

        @Test
        void replaces_nothing_by_itself() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new Change(new Edit.Replace(Farland.FAIR), Optional.of(Farland.FAIR)))
                    .withMessage("a replaced entry must differ from what it was: action 'hold-a-fair'");
        }

        @Test
        void says_what_the_whole_entry_becomes() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() ->
                            new Change(new Edit.Alias(Farland.WINDMILL.id(), "Mill"), Optional.of(Farland.WINDMILL)))
                    .withMessage("a change must say what the whole entry becomes: alias example 'windmill'");
        }

        @Test
        void withdraws_in_favour_of_an_entry_of_the_same_kind() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new Withdrawn(Farland.FAIR, Optional.of(Farland.HUB.entryName()), "Out of date"))
                    .withMessage("the successor of action 'hold-a-fair' is of another kind: example 'digital-hub'");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new Edit.Withdraw(
                            Farland.FAIR.entryName(), Optional.of(Farland.HUB.entryName()), "Out of date"))
                    .withMessage("the successor of action 'hold-a-fair' is of another kind: example 'digital-hub'");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new Withdrawn(Farland.ERRATUM, Optional.empty(), "Out of date"))
                    .withMessageStartingWith("an entry of this kind is not withdrawn: erratum '");
        }
    }
}
