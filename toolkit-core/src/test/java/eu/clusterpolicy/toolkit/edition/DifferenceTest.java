package eu.clusterpolicy.toolkit.edition;

import static eu.clusterpolicy.toolkit.catalogue.Farland.overlay;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import com.google.common.collect.ImmutableList;
import eu.clusterpolicy.toolkit.catalogue.Catalogue;
import eu.clusterpolicy.toolkit.catalogue.Farland;
import eu.clusterpolicy.toolkit.entry.ActionId;
import eu.clusterpolicy.toolkit.entry.Citation;
import eu.clusterpolicy.toolkit.entry.EntryKind;
import eu.clusterpolicy.toolkit.entry.EntryName;
import eu.clusterpolicy.toolkit.entry.Example;
import eu.clusterpolicy.toolkit.entry.Placement;
import eu.clusterpolicy.toolkit.entry.PolicyAction;
import eu.clusterpolicy.toolkit.entry.Recommendation;
import eu.clusterpolicy.toolkit.entry.Title;
import eu.clusterpolicy.toolkit.entry.Validity;
import eu.clusterpolicy.toolkit.entry.Withdrawn;
import java.net.URI;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class DifferenceTest {

    private static final Catalogue OLDER = Farland.catalogue();

    @Nested
    class The_changes {

        @Test
        void begin_with_the_edition_and_follow_the_catalogue() {
            PolicyAction lend = Farland.action("lend-tools", "Lend tools", Farland.SKILLS);
            Catalogue newer = overlay()
                    .addReplacedAction(Farland.action("find-mentors", "Seek mentors", Farland.SKILLS))
                    .putWithdrawnAction(Farland.FAIR.id(), Withdrawal.because("Too dear"))
                    .addAddedAction(lend)
                    .addDroppedErratum(Farland.ERRATUM.id())
                    .build()
                    .applyTo(OLDER);

            Difference difference = Difference.between(OLDER, newer);

            assertThat(difference.changes())
                    .extracting(change -> change.code() + " " + change.subject())
                    .containsExactly(
                            "edition-changed edition 'farland-2020'",
                            "withdrawn action 'hold-a-fair'",
                            "revised action 'find-mentors'",
                            "added action 'lend-tools'",
                            "removed erratum 'broken-word'");
            assertThat(difference.newer()).isEqualTo(newer.edition());
            assertThat(difference.changes(EntryKind.ERRATUM)).hasSize(1);
            assertThat(difference.changes(Change.Added.class))
                    .extracting(Change.Added::entry)
                    .containsExactly(lend);
        }

        @Test
        void tell_what_was_withdrawn_from_what_is_gone() {
            Catalogue without = Catalogue.builder(OLDER.edition()).build();

            assertThat(Difference.between(OLDER, without).changes(EntryKind.ACTION))
                    .hasOnlyElementsOfType(Change.Removed.class);
        }

        @Test
        void call_it_renamed_when_the_successor_is_new_and_says_the_same() {
            PolicyAction renamed = Farland.action("hold-a-green-fair", Farland.FAIR.text(), Farland.MARKETS);
            Catalogue newer = overlay()
                    .addAddedAction(renamed)
                    .putWithdrawnAction(Farland.FAIR.id(), Withdrawal.inFavourOf(renamed.id(), "A clearer name"))
                    .build()
                    .applyTo(OLDER);

            assertThat(Difference.between(OLDER, newer).changes(EntryKind.ACTION))
                    .containsExactly(new Change.Renamed(
                            Farland.FAIR.entryName(),
                            new Withdrawn<>(Farland.FAIR, Optional.of(renamed.id()), "A clearer name"),
                            renamed));
        }

        @Test
        void of_one_entry_are_told_part_by_part() {
            Example changed = Farland.example("lodz-academy", "Academy of Łódź")
                    .country("DE")
                    .link(URI.create("https://new.example/"))
                    .addPlacement(Placement.of(Farland.MARKETS, Citation.of(2, 13)))
                    .validity(Validity.inEurope())
                    .build();
            Difference difference = Difference.between(
                    OLDER, overlay().addReplacedExample(changed).build().applyTo(OLDER));

            assertThat(difference.revised(Aspect.LINK_CHANGED).get(0).revisions())
                    .containsExactly(
                            new ChangedPart(Aspect.REWORDED, "name", "Łódź Academy", "Academy of Łódź"),
                            new ChangedPart(Aspect.ALIASES_CHANGED, "aliases", "Academy of Łódź", ""),
                            new ChangedPart(Aspect.COUNTRY_CHANGED, "country", "PL", "DE"),
                            new ChangedPart(
                                    Aspect.LINK_CHANGED, "link", "https://academy.example/", "https://new.example/"),
                            new ChangedPart(
                                    Aspect.MOVED,
                                    "cells",
                                    "green-transition/skills/networking",
                                    "green-transition/internationalisation/networking"),
                            new ChangedPart(Aspect.CITATION_CHANGED, "citations", "Table 2, p. 12", "Table 2, p. 13"),
                            new ChangedPart(Aspect.DETAILS_CHANGED, "validity", "", "Europe"));
        }

        @Test
        void of_a_recommendation_name_title_and_row() {
            Recommendation changed = Farland.recommendation(1, Title.partial("Ask …"), Farland.MENTORS, Farland.HUB);
            Difference difference = Difference.between(
                    OLDER, overlay().addReplacedRecommendation(changed).build().applyTo(OLDER));

            assertThat(difference.revised(Aspect.REWORDED).get(0).revisions())
                    .containsExactly(
                            new ChangedPart(Aspect.REWORDED, "title", "lost", "Ask …, partial"),
                            new ChangedPart(
                                    Aspect.CARRIED_OUT_DIFFERENTLY,
                                    "operationalisation",
                                    "Networking: collect-needs, digital-hub",
                                    "Networking: find-mentors, digital-hub"));
        }

        @Test
        void include_a_new_order_with_as_few_moves_as_there_are() {
            Catalogue newer = Catalogue.builder(OLDER.edition())
                    .add(Farland.MENTORS)
                    .add(Farland.NEEDS)
                    .add(Farland.FAIR)
                    .build();
            Catalogue older = Catalogue.builder(OLDER.edition())
                    .add(Farland.NEEDS)
                    .add(Farland.FAIR)
                    .add(Farland.MENTORS)
                    .build();

            assertThat(Difference.between(older, newer).changes())
                    .containsExactly(new Change.Reordered(Farland.MENTORS.entryName(), Optional.empty()));
            assertThat(Difference.between(newer, older).changes())
                    .containsExactly(
                            new Change.Reordered(Farland.MENTORS.entryName(), Optional.of(Farland.FAIR.entryName())));
        }
    }

    @Nested
    class Applying_it {

        private final Difference difference = Difference.between(
                OLDER,
                overlay()
                        .addReplacedAction(Farland.action("find-mentors", "Seek mentors", Farland.SKILLS))
                        .addAddedExample(Farland.example("bridge", "Bridge").build())
                        .addDroppedErratum(Farland.ERRATUM.id())
                        .build()
                        .applyTo(OLDER));

        @Test
        void to_another_catalogue_is_refused_with_all_that_differs() {
            Catalogue other = Catalogue.builder(Farland.edition("nearland-2020"))
                    .add(Farland.action("find-mentors", "Look for mentors", Farland.SKILLS))
                    .add(Farland.example("bridge", "Another bridge").build())
                    .build();

            assertThatIllegalArgumentException()
                    .isThrownBy(() -> difference.applyTo(other))
                    .withMessage("""
                            difference was not made from this catalogue:
                            - its edition is another than 'farland-2020': 'nearland-2020'
                            - erratum 'broken-word' is not there
                            - action 'find-mentors' is not as it was
                            - example 'bridge' is there already""");
        }

        @Test
        void twice_is_refused() {
            assertThatIllegalArgumentException().isThrownBy(() -> difference.applyTo(difference.applyTo(OLDER)));
        }

        @Test
        void that_has_no_place_for_an_entry_is_refused() {
            EntryName mill = Farland.WINDMILL.entryName();
            Difference nowhere =
                    new Difference(OLDER.edition(), ImmutableList.of(new Change.Reordered(mill, Optional.of(mill))));

            assertThatIllegalArgumentException()
                    .isThrownBy(() -> nowhere.applyTo(OLDER))
                    .withMessageEndingWith("- example 'windmill' has no place to stand");
        }
    }

    @Nested
    class As_an_overlay {

        @Test
        void it_refuses_what_no_overlay_can_say() {
            Catalogue newer = Catalogue.builder(OLDER.edition())
                    .add(Farland.FAIR)
                    .add(Farland.NEEDS)
                    .build();

            assertThatIllegalStateException()
                    .isThrownBy(() -> Difference.between(
                                    Catalogue.builder(OLDER.edition())
                                            .add(Farland.NEEDS)
                                            .add(Farland.FAIR)
                                            .add(Farland.MENTORS)
                                            .build(),
                                    newer)
                            .asOverlay())
                    .withMessage("""
                            no overlay can say
                            - that the edition keeps its identifier 'farland-2020'
                            - that action 'find-mentors' is gone without a trace
                            - where action 'collect-needs' stands""");
        }
    }

    @Nested
    class A_change {

        @Test
        void holds_the_entry_that_it_names() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new Change.Added(Farland.FAIR.entryName(), Farland.NEEDS))
                    .withMessage("a change of action 'hold-a-fair' must hold that entry: action 'collect-needs'");
        }

        @Test
        void revises_nothing_into_itself() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new Change.Revised(Farland.FAIR.entryName(), Farland.FAIR, Farland.FAIR))
                    .withMessage("a revised entry must differ from what it was: action 'hold-a-fair'");
        }

        @Test
        void withdraws_in_favour_of_an_entry_of_the_same_kind() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new Withdrawn<>(Farland.FAIR, Optional.of(Farland.HUB.id()), "Out of date"))
                    .withMessage("the successor of action 'hold-a-fair' is of another kind: 'digital-hub'");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new Withdrawn<>(Farland.ERRATUM, Optional.empty(), "Out of date"))
                    .withMessageStartingWith("an entry of this kind is not withdrawn: erratum '");
        }

        @Test
        void renames_to_the_successor_alone() {
            Withdrawn<PolicyAction, ActionId> withdrawn =
                    new Withdrawn<>(Farland.FAIR, Optional.of(Farland.NEEDS.id()), "Out of date");

            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new Change.Renamed(Farland.FAIR.entryName(), withdrawn, Farland.MENTORS))
                    .withMessage("the successor of action 'hold-a-fair' is another entry: 'find-mentors'");
        }
    }
}
