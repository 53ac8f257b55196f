package eu.clusterpolicy.toolkit.report;

import static org.assertj.core.api.Assertions.assertThat;

import eu.clusterpolicy.toolkit.standard.StandardCatalogue;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/**
 * Holds the 2021 edition to the sheet kept beside the tests, so that a change of data shows as a difference of lines.
 *
 * <p>After a change that is meant, {@code mvn -pl toolkit-core test -Dtest=StandardSheetTest -Dsheet.rewrite=true} writes the
 * sheet anew and fails, so that no build passes by rewriting what it is held to: read the difference, then run the test again.
 */
class StandardSheetTest {

    private static final Path SHEET = Path.of("src/test/resources/eu/clusterpolicy/toolkit/report/sheet-eccp-2021.md");

    @Test
    void the_edition_says_what_its_kept_sheet_says() throws IOException {
        String sheet = Reports.ofCatalogue(StandardCatalogue.edition2021(), StandardCatalogue.background2021())
                .markdown();
        boolean rewrite = Boolean.getBoolean("sheet.rewrite");
        if (rewrite) {
            Files.createDirectories(SHEET.getParent());
            Files.writeString(SHEET, sheet);
        }

        assertThat(SHEET).usingCharset(StandardCharsets.UTF_8).hasContent(sheet);
        assertThat(rewrite)
                .as("%s has been rewritten: read the difference, then run again without -Dsheet.rewrite", SHEET)
                .isFalse();
    }
}
