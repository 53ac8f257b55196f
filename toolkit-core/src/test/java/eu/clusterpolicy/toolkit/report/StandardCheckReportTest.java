package eu.clusterpolicy.toolkit.report;

import static org.assertj.core.api.Assertions.assertThat;

import eu.clusterpolicy.toolkit.completeness.CheckResult;
import eu.clusterpolicy.toolkit.rule.Checks;
import eu.clusterpolicy.toolkit.rule.Rules;
import eu.clusterpolicy.toolkit.standard.StandardCatalogue;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Holds the report on the 2021 edition to the files kept beside the tests: its known gaps, and nothing else.
 *
 * <p>After a change that is meant, {@code mvn -pl toolkit-core test -Dtest=StandardCheckReportTest -Dcheck.rewrite=true} writes
 * the files anew and fails, so that no build passes by rewriting what it is held to: read the difference, then run the test
 * again.
 */
class StandardCheckReportTest {

    private static final Path FOLDER = Path.of("src/test/resources/eu/clusterpolicy/toolkit/report");

    private final CheckResult report = Checks.ofCatalogues()
            .with(Rules.citationsWithin(StandardCatalogue.tablePages2021()))
            .run(StandardCatalogue.edition2021());

    @ParameterizedTest
    @ValueSource(strings = {"check-eccp-2021.txt", "check-eccp-2021.md"})
    void the_report_says_what_its_kept_file_says(String name) throws IOException {
        Path kept = FOLDER.resolve(name);
        Report page = Reports.ofCheck(report);
        String written = name.endsWith(".md") ? page.markdown() : page.text();
        boolean rewrite = Boolean.getBoolean("check.rewrite");
        if (rewrite) {
            Files.createDirectories(FOLDER);
            Files.writeString(kept, written);
        }

        assertThat(kept).usingCharset(StandardCharsets.UTF_8).hasContent(written);
        assertThat(rewrite)
                .as("%s has been rewritten: read the difference, then run again without -Dcheck.rewrite", kept)
                .isFalse();
    }

    @Test
    void no_known_gap_of_the_edition_is_an_error() {
        assertThat(report.passes()).isTrue();
    }
}
