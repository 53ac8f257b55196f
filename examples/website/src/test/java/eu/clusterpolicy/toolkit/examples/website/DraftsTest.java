package eu.clusterpolicy.toolkit.examples.website;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.google.common.base.Strings;
import com.google.common.collect.ImmutableListMultimap;
import eu.clusterpolicy.toolkit.catalogue.Catalogue;
import eu.clusterpolicy.toolkit.evidence.Territory;
import eu.clusterpolicy.toolkit.matrix.Challenge;
import eu.clusterpolicy.toolkit.matrix.Priority;
import eu.clusterpolicy.toolkit.roadmap.RoadmapDraft;
import eu.clusterpolicy.toolkit.standard.StandardCatalogue;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DraftsTest {

    private static final Catalogue CATALOGUE = StandardCatalogue.edition2021();
    private static final RoadmapDraft DRAFT = RoadmapDraft.of(Territory.of("Andalusia", "ES"), CATALOGUE);

    private final Hands hands = new Hands();
    private final Drafts drafts = new Drafts(CATALOGUE, hands);

    @Test
    void a_draft_is_kept_for_a_day_after_its_last_change_and_no_longer() {
        Drafts.Kept kept = drafts.keep(DRAFT);
        hands.pass(Drafts.AGE.minusMinutes(1));
        drafts.change(kept.key(), 1, draft -> draft.choose(Priority.RESILIENCE, "Chains broke"));
        hands.pass(Drafts.AGE);
        assertThat(drafts.find(kept.key()).draft().priorities()).hasSize(1);
        hands.pass(Duration.ofSeconds(1));
        assertThatExceptionOfType(NoPageException.class).isThrownBy(() -> drafts.find(kept.key()));
    }

    @Test
    void no_draft_makes_room_for_another_until_it_is_over() {
        Drafts.Kept first = drafts.keep(DRAFT);
        for (int i = 1; i < Drafts.MOST; i++) {
            drafts.keep(DRAFT);
        }
        assertThatExceptionOfType(Drafts.NoRoomException.class).isThrownBy(() -> drafts.keep(DRAFT));
        assertThat(drafts.find(first.key()).draft()).isEqualTo(DRAFT);
        hands.pass(Drafts.AGE.plusSeconds(1));
        assertThat(drafts.keep(DRAFT).version()).isOne();
    }

    @Test
    void of_many_who_come_at_once_no_more_are_let_in_than_there_is_room_for() {
        assertThat(IntStream.range(0, Drafts.MOST * 2)
                        .parallel()
                        .filter(visitor -> isLetIn())
                        .count())
                .isEqualTo(Drafts.MOST);
    }

    private boolean isLetIn() {
        try {
            return drafts.keep(DRAFT).version() == 1;
        } catch (Drafts.NoRoomException full) {
            return false;
        }
    }

    @Test
    void a_draft_that_grows_too_long_stays_as_it_was() {
        Drafts.Kept kept = drafts.keep(DRAFT);
        for (Priority priority : Priority.values()) {
            drafts.change(
                    kept.key(), priority.ordinal() + 1, draft -> draft.choose(priority, Strings.repeat("w", 99_000)));
        }
        Drafts.Kept long3 = drafts.find(kept.key());
        assertThatExceptionOfType(Drafts.TooLongException.class)
                .isThrownBy(() -> drafts.change(
                        kept.key(),
                        long3.version(),
                        draft -> draft.choose(Priority.RESILIENCE, Challenge.SKILLS, Strings.repeat("w", 99_000))
                                .choose(Priority.RESILIENCE, Challenge.INNOVATION, Strings.repeat("w", 99_000))));
        assertThat(drafts.find(kept.key())).isEqualTo(long3);
    }

    @Test
    void of_two_changes_of_one_version_the_first_counts() {
        Drafts.Kept kept = drafts.keep(DRAFT);
        drafts.change(kept.key(), 1, draft -> draft.choose(Priority.RESILIENCE, "Chains broke"));
        assertThat(drafts.change(kept.key(), 1, draft -> DRAFT)).isFalse();
        assertThat(drafts.find(kept.key()).version()).isEqualTo(2);
        assertThat(drafts.find(kept.key()).draft().priorities()).hasSize(1);
    }

    @Test
    void the_versions_before_are_kept_as_long_as_they_are_together_no_longer_than_a_draft() {
        Drafts.Kept first = drafts.keep(DRAFT);
        drafts.change(first.key(), 1, draft -> draft.choose(Priority.RESILIENCE, Strings.repeat("w", 99_000)));
        drafts.change(first.key(), 2, draft -> draft.choose(Priority.GREEN_TRANSITION, Strings.repeat("w", 99_000)));
        Drafts.Kept third = drafts.find(first.key());
        assertThat(third.text(3)).contains(third.text());
        assertThat(third.text(1)).contains(first.text());
        assertThat(third.text(0)).isEmpty();
        assertThat(third.text(4)).isEmpty();
        drafts.change(first.key(), 3, draft -> draft.choose(Priority.DIGITAL_TRANSITION, Strings.repeat("w", 99_000)));
        drafts.change(first.key(), 4, draft -> draft.choose(Priority.DIGITAL_TRANSITION, "It is short"));
        Drafts.Kept fifth = drafts.find(first.key());
        assertThat(fifth.text(4)).isPresent();
        assertThat(fifth.text(3)).isEmpty();
        assertThat(fifth.text(1)).isEmpty();
    }

    @Test
    void what_is_not_saved_is_kept_with_its_page_until_it_is_or_is_too_long() {
        String key = drafts.keep(DRAFT).key();
        Drafts.Entered entered = new Drafts.Entered(1, ImmutableListMultimap.of("/plan/title", "Plan"));
        assertThat(drafts.keepUnsaved(key, "outline", entered)).isTrue();
        assertThat(drafts.keepUnsaved(
                        key,
                        "risks",
                        new Drafts.Entered(
                                1,
                                ImmutableListMultimap.of(
                                        "/plan/risks/0/response", Strings.repeat("w", Drafts.LENGTH)))))
                .isFalse();
        assertThat(drafts.find(key).unsaved()).containsOnlyKeys("outline");
        assertThat(drafts.find(key).version()).isOne();
        drafts.change(key, 1, draft -> draft.choose(Priority.RESILIENCE, "Chains broke"), "risks");
        assertThat(drafts.find(key).unsaved()).containsOnlyKeys("outline");
        drafts.change(key, 2, draft -> DRAFT, "outline");
        assertThat(drafts.find(key).unsaved()).isEmpty();
    }

    /** A clock whose hands a test moves. */
    private static final class Hands extends Clock {

        private Instant now = Instant.parse("2026-03-01T00:00:00Z");

        void pass(Duration time) {
            now = now.plus(time);
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    }
}
