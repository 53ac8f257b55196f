package eu.clusterpolicy.toolkit.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import com.google.common.collect.ImmutableMap;
import eu.clusterpolicy.toolkit.catalogue.Catalogue;
import eu.clusterpolicy.toolkit.json.csv.OverlayCsv;
import eu.clusterpolicy.toolkit.json.jackson.ToolkitModule;
import eu.clusterpolicy.toolkit.rule.Checks;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.Reader;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a person meets who hands in nothing, or looks at a value at a prompt. */
class PublicEdgeTest {

    private static final Catalogue CATALOGUE = InventedCatalogue.catalogue();
    private static final JsonFormat<Catalogue> FORMAT = JsonFormats.catalogue();
    private static final OverlayCsv CSV = OverlayCsv.making(CATALOGUE.edition(), "eccp-2021");
    private static final SarifLog LOG = SarifLog.of(Checks.ofCatalogues().run(CATALOGUE));

    @SuppressWarnings("NullAway")
    static Stream<Map.Entry<String, ThrowingCallable>> nulls() {
        return ImmutableMap.<String, ThrowingCallable>builder()
                .put("text", () -> FORMAT.read((String) null))
                .put("file", () -> FORMAT.read((Path) null))
                .put("in", () -> FORMAT.read((InputStream) null))
                .put("reader", () -> FORMAT.read((Reader) null))
                .put("value", () -> FORMAT.write(null, new StringWriter()))
                .put("writer", () -> FORMAT.write(CATALOGUE, (Writer) null))
                .put("out", () -> FORMAT.write(CATALOGUE, (OutputStream) null))
                .put("limits", () -> FORMAT.within(null))
                .put("catalogue", () -> JsonFormats.roadmap(null))
                .put("told", () -> JsonFormats.roadmap(CATALOGUE, null))
                .put("report", () -> SarifLog.of(null))
                .put("uri", () -> LOG.about(null, Path.of("catalogue.json")))
                .put("base", () -> OverlayCsv.making(CATALOGUE.edition(), null))
                .put("edition", () -> OverlayCsv.making(null, "eccp-2021"))
                .put("pointer", () -> new Problem(null, 1, 1, "", "is wrong"))
                .put("problems", () -> new InvalidDocumentException(null))
                .buildOrThrow()
                .entrySet()
                .stream();
    }

    @ParameterizedTest
    @MethodSource("nulls")
    void a_null_is_refused_by_its_name(Map.Entry<String, ThrowingCallable> call) {
        assertThatNullPointerException().isThrownBy(call.getValue()).withMessage(call.getKey() + " must not be null");
    }

    @Test
    @SuppressWarnings("NullAway")
    void a_table_and_a_module_refuse_a_null_alike() {
        assertThatNullPointerException()
                .isThrownBy(() -> CSV.read((String) null))
                .withMessage("text must not be null");
        assertThatNullPointerException()
                .isThrownBy(() -> new ToolkitModule(null))
                .withMessage("catalogue must not be null");
    }

    @Test
    void a_value_prints_as_one_line_that_a_person_understands() {
        assertThat(FORMAT).hasToString("cluster-policy-toolkit/catalogue");
        assertThat(CSV).hasToString(CATALOGUE.edition().id() + " on eccp-2021");
        assertThat(LOG.toString())
                .startsWith("SARIF log of " + CATALOGUE.edition().id() + " ");
        assertThat(ReadLimits.DEFAULT)
                .hasToString("200000000 characters, 32 levels, 1000000 characters in one text, 1000000 items");
    }
}
