package eu.clusterpolicy.toolkit.json;

import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import eu.clusterpolicy.toolkit.catalogue.Catalogue;
import eu.clusterpolicy.toolkit.catalogue.Edition;
import eu.clusterpolicy.toolkit.entry.Example;
import eu.clusterpolicy.toolkit.entry.PolicyAction;
import eu.clusterpolicy.toolkit.entry.Recommendation;
import eu.clusterpolicy.toolkit.entry.Title;
import eu.clusterpolicy.toolkit.matrix.Priority;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What no reader would accept is not written either. */
class UnwritableTest {

    @Test
    void a_day_after_the_year_9999_is_not_written() {
        assertThatIsRefused(Catalogue.builder(edition(LocalDate.of(12021, 1, 1))), "a date", "'+12021-01-01'");
    }

    @Test
    void an_address_without_anything_is_not_written() {
        Example example = Example.builder()
                .id("menders")
                .name("Menders")
                .link(URI.create(""))
                .build();
        assertThatIsRefused(catalogue().add(example), "an address", "''");
    }

    @Test
    void half_of_a_surrogate_pair_is_not_written() {
        assertThatIsRefused(
                catalogue().add(PolicyAction.builder().id("mend").text("\ud800").build()), "surrogate");
    }

    @Test
    void a_recommendation_without_a_number_is_not_written() {
        Recommendation zeroth = Recommendation.builder()
                .number(0)
                .priority(Priority.RESILIENCE)
                .title(Title.lost())
                .subject("nothing")
                .build();
        assertThatIsRefused(catalogue().add(zeroth), "must be a whole number from 1");
    }

    @Test
    void the_old_file_stays_where_the_new_one_is_not_written(@TempDir Path directory) throws IOException {
        Path file = Files.writeString(directory.resolve("catalogue.json"), "old");
        Catalogue unwritable =
                Catalogue.builder(edition(LocalDate.of(12021, 1, 1))).build();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> JsonFormats.catalogue().write(unwritable, file));
        Assertions.assertThat(file).hasContent("old");
        try (var left = Files.list(directory)) {
            Assertions.assertThat(left).hasSize(1);
        }
    }

    private static void assertThatIsRefused(Catalogue.Builder catalogue, String... words) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> JsonFormats.catalogue().write(catalogue.build()))
                .withMessageContainingAll(words)
                .withMessageContaining("cannot be written");
    }

    private static Catalogue.Builder catalogue() {
        return Catalogue.builder(edition(LocalDate.of(2021, 11, 22)));
    }

    private static Edition edition(LocalDate issued) {
        return Edition.builder()
                .id("invented")
                .title("An invented paper")
                .issued(issued)
                .publisher("Nobody")
                .rights("None")
                .build();
    }
}
