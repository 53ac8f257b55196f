package eu.clusterpolicy.toolkit.examples.roadmap;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.CaseFormat;
import eu.clusterpolicy.toolkit.json.csv.CsvTable;
import eu.clusterpolicy.toolkit.json.csv.CsvTables;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the README says must be so. */
class ReadmeTest {

    private static final Path ROOT = Path.of("..", "..");

    @Test
    void shows_the_code_of_the_example_in_eight_lines() throws IOException {
        String source =
                Files.readString(Path.of("src/main/java/eu/clusterpolicy/toolkit/examples/roadmap/FirstScreen.java"));
        String body = between(source, "String[] arguments) {\n", "    }\n}").indent(-8);
        assertThat(block("java")).isEqualTo(body);
        assertThat(body.lines()).hasSize(8);
    }

    @Test
    void shows_what_the_code_prints() throws IOException {
        assertThat(block("text")).isEqualTo(printed(FirstScreen::main));
    }

    @Test
    void shows_how_a_budget_goes_to_a_spreadsheet_and_comes_back() throws IOException {
        String readme = Files.readString(ROOT.resolve("README.md"));
        String section = readme.substring(readme.indexOf("<!-- examples/roadmap: ReadmeTest, a budget -->"));
        String source =
                Files.readString(Path.of("src/main/java/eu/clusterpolicy/toolkit/examples/roadmap/BudgetTable.java"));

        assertThat(between(section, "```java\n", "```\n"))
                .isEqualTo(
                        between(source, "String[] arguments) {\n", "    }\n}").indent(-8));
        assertThat(between(section, "```text\n", "```\n")).isEqualTo(printed(BudgetTable::main));
    }

    @Test
    void names_every_table_that_the_library_writes() throws IOException {
        String section = between(Files.readString(ROOT.resolve("README.md")), "### In a spreadsheet", "```");

        assertThat(section.lines()
                        .filter(line -> line.startsWith("| `"))
                        .map(line -> line.substring(3, line.indexOf('`', 3))))
                .containsExactlyInAnyOrderElementsOf(Stream.of(CsvTables.class.getMethods())
                        .filter(method -> method.getReturnType() == CsvTable.class)
                        .map(method -> CaseFormat.LOWER_CAMEL.to(CaseFormat.LOWER_HYPHEN, method.getName()))
                        .toList());
    }

    @Test
    void names_the_test_command_that_continuous_integration_calls() throws IOException {
        assertThat(block("sh")).contains("mvn verify\n");
        assertThat(Files.readString(ROOT.resolve(".ci/run"))).contains("mvn -B -ntp verify");
    }

    private static String printed(Consumer<String[]> program) {
        PrintStream before = System.out;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
        try {
            program.accept(new String[0]);
        } finally {
            System.setOut(before);
        }
        return printed.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
    }

    /** Returns the README's first block in the given language. */
    private static String block(String language) throws IOException {
        return between(Files.readString(ROOT.resolve("README.md")), "```" + language + "\n", "```\n");
    }

    private static String between(String text, String begin, String end) {
        int from = text.indexOf(begin) + begin.length();
        return text.substring(from, text.indexOf(end, from));
    }
}
