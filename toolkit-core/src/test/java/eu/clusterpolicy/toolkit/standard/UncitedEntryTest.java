package eu.clusterpolicy.toolkit.standard;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UncitedEntryTest {

    @TempDir
    private Path classes;

    @Test
    void compiles_once_it_has_its_page() {
        assertThat(errorsOf("PolicyTable.cell(FUNCTION, Lines.action(\"ask-members\", \"Ask\").onPage(12))"))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "PolicyTable.cell(FUNCTION, Lines.action(\"ask-members\", \"Ask\"))",
                "PolicyTable.cell(FUNCTION, Lines.exampleAgain(\"night-school\"))",
                "PolicyTable.cell(FUNCTION, Lines.exampleAgain(\"night-school\").spelt(\"Nightschool\"))",
                "PolicyTable.cell(FUNCTION, Lines.example(\"a\", \"A\").in(PrintedCountries.FRANCE).onPage(12))",
                "PolicyTable.cell(FUNCTION, "
                        + "Lines.example(\"a\", \"A\").in(PrintedCountries.FRANCE).at(\"https://a.example/\"))",
                "PolicyTable.cell(FUNCTION)",
            })
    void does_not_compile(String cell) {
        assertThat(errorsOf(cell)).isNotEmpty();
    }

    private List<String> errorsOf(String cell) {
        String source = """
                package eu.clusterpolicy.toolkit.standard;

                class Page {
                    static final eu.clusterpolicy.toolkit.matrix.ClusterFunction FUNCTION =
                            eu.clusterpolicy.toolkit.matrix.ClusterFunction.INTELLIGENCE;
                    static final PolicyTable.CellText CELL = %s;
                }
                """.formatted(cell);
        DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
        List<String> options =
                List.of("-proc:none", "-classpath", System.getProperty("java.class.path"), "-d", classes.toString());
        ToolProvider.getSystemJavaCompiler()
                .getTask(null, null, diagnostics, options, null, List.of(new Source(source)))
                .call();
        return diagnostics.getDiagnostics().stream()
                .filter(diagnostic -> diagnostic.getKind() == Diagnostic.Kind.ERROR)
                .map(Object::toString)
                .toList();
    }

    private static final class Source extends SimpleJavaFileObject {

        private final String text;

        Source(String text) {
            super(URI.create("string:///Page.java"), Kind.SOURCE);
            this.text = text;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }
    }
}
