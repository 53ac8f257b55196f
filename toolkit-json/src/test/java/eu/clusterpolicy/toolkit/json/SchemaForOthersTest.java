package eu.clusterpolicy.toolkit.json;

import static org.assertj.core.api.Assertions.assertThat;

import eu.clusterpolicy.toolkit.json.OtherTools.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Holds the schemas against Ajv, which reads them strictly, and against the types that json-schema-to-typescript draws. */
class SchemaForOthersTest {

    private static final Path SOURCES = Path.of("src", "test", "node");
    private static final Path TOOLS = Path.of("target", "node");
    private static final Path SCHEMAS =
            Path.of("src", "main", "resources", "eu", "clusterpolicy", "toolkit", "json", "schema");

    @Test
    void compile_strictly_and_give_types_that_people_would_write() throws IOException {
        OtherTools.require("node");
        OtherTools.require("npm");
        install();
        List<String> command = new ArrayList<>(List.of("node", "judge.js"));
        schemas().forEach(schema -> command.add(schema.toAbsolutePath().toString()));
        Outcome outcome = OtherTools.run(TOOLS, command.toArray(String[]::new));
        assertThat(outcome.errors()).isEmpty();
        assertThat(outcome.code()).isZero();
        assertThat(outcome.output())
                .doesNotContain(": unknown")
                .doesNotContainPattern("export (interface|type) \\w+[0-9]+ ")
                .contains(
                        "export interface Catalogue {",
                        "export interface Roadmap {",
                        "priorities: PriorityDecision[];",
                        "export type Evidence = Fact | FigureOfADay | FigureOfAYear | Label | Assumption;",
                        "export type Change = Addition | ChangeOfAnEntry;",
                        "export type Edit = EditAdd | EditReplace | EditWithdraw | EditDrop | EditAlias | EditPlace |"
                                + " EditEntitle;",
                        "export type Milestone = ReachedMilestone | MilestoneNotReached;");
    }

    private static void install() throws IOException {
        Files.createDirectories(TOOLS);
        try (Stream<Path> files = Files.list(SOURCES)) {
            for (Path file : files.toList()) {
                Files.copy(file, TOOLS.resolve(file.getFileName()), StandardCopyOption.REPLACE_EXISTING);
            }
        }
        Outcome installed = OtherTools.run(TOOLS, "npm", "ci", "--ignore-scripts", "--no-audit", "--no-fund");
        if (installed.code() != 0) {
            OtherTools.skip("npm cannot install them: " + installed.errors());
        }
    }

    private static List<Path> schemas() throws IOException {
        try (Stream<Path> files = Files.list(SCHEMAS)) {
            return files.filter(file -> !file.toString().endsWith(".example.json"))
                    .sorted()
                    .toList();
        }
    }
}
