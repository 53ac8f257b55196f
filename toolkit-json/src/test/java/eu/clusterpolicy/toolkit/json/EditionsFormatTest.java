package eu.clusterpolicy.toolkit.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import eu.clusterpolicy.toolkit.catalogue.Catalogue;
import eu.clusterpolicy.toolkit.completeness.CheckResult;
import eu.clusterpolicy.toolkit.completeness.Severity;
import eu.clusterpolicy.toolkit.edition.Difference;
import eu.clusterpolicy.toolkit.roadmap.Roadmap;
import eu.clusterpolicy.toolkit.rule.Checks;
import eu.clusterpolicy.toolkit.standard.StandardCatalogue;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class EditionsFormatTest {

    @Nested
    class A_difference {

        private static final JsonFormat<Difference> FORMAT = JsonFormats.difference();

        @Test
        void is_read_as_it_was_written() throws IOException {
            Catalogue older = JsonFormats.catalogue().read(example("catalogue"));
            Difference difference = Difference.between(older, InventedCatalogue.catalogue());
            assertThat(FORMAT.read(FORMAT.write(difference))).isEqualTo(difference);
        }

        @Test
        void of_equal_catalogues_has_no_changes() {
            Catalogue same = InventedCatalogue.catalogue();
            assertThat(FORMAT.compact().write(Difference.between(same, same))).endsWith("\"changes\":[]}");
        }

        @Test
        void says_what_does_not_belong_to_a_kind_of_change() throws IOException {
            String broken = example("difference")
                    .replaceFirst("\"add\"", "\"replace\"")
                    .replaceFirst("\"withdraw\"", "\"withdrew\"");
            assertThat(problems(FORMAT, broken))
                    .anyMatch(problem -> problem.contains("a change must hold the entry as it was, unless one is added:"
                            + " replace example 'lenders'"))
                    .anyMatch(
                            problem -> problem.contains("unknown kind of edit: 'withdrew' (did you mean 'withdraw'?)"));
        }
    }

    @Nested
    class A_completeness_report {

        private static final JsonFormat<CheckResult> FORMAT = JsonFormats.checkResult();

        @Test
        void of_a_catalogue_is_read_as_it_was_written() {
            CheckResult report = Checks.ofCatalogues()
                    .without("recommendation-without-action", "Known since 2021")
                    .failingAt(Severity.WARNING)
                    .run(StandardCatalogue.edition2021());
            assertThat(FORMAT.read(FORMAT.write(report))).isEqualTo(report);
            assertThat(FORMAT.read(FORMAT.canonical().write(report))).isEqualTo(report);
            assertThat(Schemas.of(FORMAT).errors(FORMAT.write(report))).isEmpty();
        }

        @Test
        void of_a_roadmap_is_read_as_it_was_written() throws IOException {
            Roadmap roadmap =
                    JsonFormats.roadmap(StandardCatalogue.edition2021()).read(example("roadmap"));
            CheckResult report = Checks.ofRoadmaps().run(roadmap);
            assertThat(FORMAT.read(FORMAT.write(report))).isEqualTo(report);
            assertThat(Schemas.of(FORMAT).errors(FORMAT.write(report))).isEmpty();
        }

        @Test
        void says_which_state_it_does_not_know() throws IOException {
            String broken = example("check-result").replaceFirst("\"absent\"", "\"absend\"");
            assertThat(problems(FORMAT, broken))
                    .singleElement()
                    .asString()
                    .contains("/coverage/")
                    .contains("unknown cell state: 'absend' (did you mean 'absent'?)");
        }
    }

    private static List<String> problems(JsonFormat<?> format, String document) {
        return catchThrowableOfType(InvalidDocumentException.class, () -> format.read(document)).problems().stream()
                .map(Problem::text)
                .toList();
    }

    private static String example(String kind) throws IOException {
        try (var in = JsonFormat.class.getResourceAsStream("schema/" + kind + ".example.json")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
