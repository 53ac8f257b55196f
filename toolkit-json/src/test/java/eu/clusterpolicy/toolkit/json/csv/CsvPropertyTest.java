package eu.clusterpolicy.toolkit.json.csv;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import eu.clusterpolicy.toolkit.edition.Overlay;
import eu.clusterpolicy.toolkit.json.InvalidDocumentException;
import eu.clusterpolicy.toolkit.json.InventedCatalogue;
import eu.clusterpolicy.toolkit.json.ReadLimits;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Chars;

class CsvPropertyTest {

    private static final String HEADER = "one%stwo%sthree";

    @Property
    void quoted_fields_hold_whatever_they_like(
            @ForAll("tables") List<List<String>> table,
            @ForAll("separators") char separator,
            @ForAll("lineEnds") String lineEnd)
            throws IOException {
        String text = HEADER.formatted(separator, separator)
                + lineEnd
                + table.stream()
                        .map(row -> row.stream()
                                .map(field -> '"' + field.replace("\"", "\"\"") + '"')
                                .collect(Collectors.joining(String.valueOf(separator))))
                        .collect(Collectors.joining(lineEnd));
        CsvProblems problems = new CsvProblems();
        List<List<String>> read = rows(text, problems);
        assertThat(problems.count()).isZero();
        assertThat(read.subList(1, read.size())).isEqualTo(table);
    }

    @Property
    void any_text_is_read_or_refused(
            @ForAll @Chars({'"', ',', ';', '\n', '\r', 'n', 'a', 'm', 'e', '/', 'é'}) String text) {
        OverlayCsv csv = OverlayCsv.making(InventedCatalogue.catalogue().edition(), "another");
        try {
            assertThat(csv.read("name,cells,link\n" + text)).isInstanceOf(Overlay.class);
        } catch (InvalidDocumentException refused) {
            assertThat(refused.problems()).isNotEmpty();
        }
    }

    @Provide
    Arbitrary<List<List<String>>> tables() {
        Arbitrary<String> fields =
                Arbitraries.strings().withChars("ab\"\n\r,;\té ").ofMaxLength(8);
        return fields.list()
                .ofSize(3)
                .filter(row -> row.stream().anyMatch(field -> !field.isBlank()))
                .list()
                .ofMaxSize(4);
    }

    @Provide
    Arbitrary<Character> separators() {
        return Arbitraries.of(',', ';', '\t');
    }

    @Provide
    Arbitrary<String> lineEnds() {
        return Arbitraries.of("\n", "\r\n", "\r");
    }

    private static List<List<String>> rows(String text, CsvProblems problems) throws IOException {
        CsvRows rows = new CsvRows(new StringReader(text), ReadLimits.DEFAULT, problems);
        List<List<String>> read = new ArrayList<>();
        for (Optional<ImmutableList<CsvField>> next = rows.next(); next.isPresent(); next = rows.next()) {
            read.add(next.get().stream().map(CsvField::text).toList());
        }
        return read;
    }
}
