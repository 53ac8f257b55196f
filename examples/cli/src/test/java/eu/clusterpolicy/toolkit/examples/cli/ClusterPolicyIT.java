package eu.clusterpolicy.toolkit.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import eu.clusterpolicy.toolkit.completeness.CheckSettings;
import eu.clusterpolicy.toolkit.completeness.Severity;
import eu.clusterpolicy.toolkit.json.JsonFormats;
import eu.clusterpolicy.toolkit.json.csv.CsvTables;
import eu.clusterpolicy.toolkit.rule.Checks;
import eu.clusterpolicy.toolkit.search.Query;
import eu.clusterpolicy.toolkit.standard.StandardCatalogue;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;

/** The command as its users have it: one jar, run as a process. */
class ClusterPolicyIT {

    private static final Path JAR = Path.of(System.getProperty("command.jar", "target/cluster-policy.jar"));
    private static final Path JAVA = Path.of(System.getProperty("java.home"), "bin", "java");

    @TempDir
    Path folder;

    /** How a process ended, and what it printed. */
    private record Ended(int code, String out, String err) {}

    @Nested
    class Search {

        @Test
        void prints_what_it_finds_with_identifiers() throws Exception {
            Ended found = run("search", "living", "labs", "--country", "BE");

            assertThat(found.out()).contains("living-labs-in-wallonia", "digital-transition/skills/networking");
            assertThat(found.code()).isZero();
            assertThat(found.err()).isEmpty();
        }

        @Test
        void ends_with_1_where_there_is_nothing() throws Exception {
            assertThat(run("search", "zeppelin").code()).isEqualTo(1);
        }

        @Test
        void names_the_nearest_word_where_one_is_mistyped() throws Exception {
            Ended nothing = run("search", "skils");

            assertThat(nothing.out()).startsWith("Search: \"skils\"\n").contains("\nDid you mean \"skills\"?\n");
            assertThat(nothing.code()).isEqualTo(1);
        }

        @Test
        void understands_a_country_by_its_code_and_its_name() throws Exception {
            Ended named = run("search", "labs", "--country", "Belgium");

            assertThat(named).isEqualTo(run("search", "labs", "--country", "be"));
            assertThat(named.code()).isZero();
            assertThat(run("search", "--country", "Belgum").err())
                    .contains("unknown country: 'Belgum' (did you mean 'Belgium'?)\n");
        }

        @Test
        void prints_what_it_finds_as_data_and_nothing_else() throws Exception {
            String json = run("search", "living", "labs", "--format", "json").out();

            assertThat(new JsonMapper().readTree(json).get("size").intValue()).isEqualTo(1);
            assertThat(run("search", "living", "labs", "--format", "csv").out())
                    .isEqualTo(CsvTables.found()
                            .write(StandardCatalogue.edition2021()
                                    .search(Query.all().words("living labs"))));
        }
    }

    @Nested
    class Cell {

        @Test
        void prints_a_cell_as_markdown() throws Exception {
            Ended cell = run("cell", "green-transition/skills/networking", "--format", "markdown");

            assertThat(cell.out()).startsWith("# Green transition, Skills").contains("\n## Actions\n\n- ");
            assertThat(cell.code()).isZero();
        }

        @Test
        void prints_what_stands_in_it_as_a_table() throws Exception {
            assertThat(run("cell", "resilience/skills/networking", "--format", "csv")
                            .out())
                    .startsWith("kind,id,wording,country,cells\r\naction,resilience-skills-initiatives,")
                    .contains("\r\nexample,centres-of-excellence-and-competence,");
        }

        @Test
        void names_the_mistyped_part_of_one_that_is_no_cell() throws Exception {
            Ended refused = run("cell", "green-transition/skils");

            assertThat(refused.err()).contains("unknown challenge: 'skils' (did you mean 'skills'?)");
            assertThat(refused.code()).isEqualTo(2);
        }

        @Test
        void prints_a_page_that_stands_alone() throws Exception {
            Ended page = run("cell", "green-transition/skills/networking", "--format", "html");

            assertThat(page.out()).startsWith("<!DOCTYPE html>").endsWith("</html>\n");
            assertThat(page.code()).isZero();
        }
    }

    @Nested
    class Check {

        @Test
        void ends_with_0_where_no_finding_reaches_the_threshold() throws Exception {
            Ended passed = run("check");

            assertThat(passed.out()).contains("The check passes.");
            assertThat(passed.code()).isZero();
        }

        @Test
        void ends_with_1_where_one_does() throws Exception {
            Ended failed = run("check", "eccp-2021", "--fail-at", "warning");

            assertThat(failed.out()).contains("The check fails.");
            assertThat(failed.code()).isEqualTo(1);
        }

        @Test
        void switches_a_rule_off_for_a_reason() throws Exception {
            Ended passed = run("check", "--without", "link-missing", "--because", "Links come in May");

            assertThat(passed.out()).contains("link-missing").contains("Links come in May");
        }

        @Test
        void makes_exceptions_for_an_entry_or_a_path() throws Exception {
            Ended passed = run(
                    "check",
                    "--without",
                    "link-missing@example/circular-flanders",
                    "--because",
                    "Ended",
                    "--without",
                    "link-missing@/examples/43",
                    "--because",
                    "Abroad");

            assertThat(passed.out()).contains("Findings that do not count", "Ended", "Abroad");
            assertThat(run("check", "--without", "link-missing@circular", "--because", "It has ended")
                            .code())
                    .isEqualTo(2);
        }

        @Test
        void checks_as_settings_want_it_and_fails_at_new_findings_alone() throws Exception {
            Path settings = folder.resolve("settings.json");
            Path baseline = folder.resolve("baseline.json");
            JsonFormats.checkSettings()
                    .write(CheckSettings.builder().threshold(Severity.WARNING).build(), settings);
            JsonFormats.checkResult().write(Checks.ofCatalogues().run(StandardCatalogue.edition2021()), baseline);

            assertThat(run("check", "--settings", settings.toString()).code()).isEqualTo(1);
            assertThat(run("check", "--settings", settings.toString(), "--baseline", baseline.toString())
                            .code())
                    .isEqualTo(0);
        }

        @Test
        void does_not_switch_a_rule_off_without_a_reason() throws Exception {
            Ended refused = run("check", "--without", "link-missing");

            assertThat(refused.err()).contains("--because");
            assertThat(refused.code()).isEqualTo(2);
        }

        @Test
        void prints_the_document_of_the_result_and_nothing_else() throws Exception {
            String document =
                    JsonFormats.checkResult().write(Checks.ofCatalogues().run(StandardCatalogue.edition2021()));

            assertThat(run("check", "--format", "json").out()).isEqualTo(document);
        }

        @Test
        void shows_the_lines_of_the_file_in_code_review() throws Exception {
            Path file = folder.resolve("catalogue.json");
            JsonFormats.catalogue().write(StandardCatalogue.edition2021(), file);

            assertThat(run("check", file.toString(), "--format", "sarif").out())
                    .startsWith("{")
                    .contains("\"startLine\"", "catalogue.json");
            assertThat(run("check", "--format", "junit").out())
                    .startsWith("<?xml")
                    .contains("<testsuite");
        }

        @Test
        void prints_its_findings_as_a_table() throws Exception {
            String table = CsvTables.findings().write(Checks.ofCatalogues().run(StandardCatalogue.edition2021()));

            assertThat(run("check", "--format", "csv").out()).isEqualTo(table);
            assertThat(run("report", "--format", "csv").out())
                    .isEqualTo(CsvTables.matrix().write(StandardCatalogue.edition2021()));
        }

        @Test
        void reads_standard_input() throws Exception {
            String document = JsonFormats.catalogue().write(StandardCatalogue.edition2021());

            assertThat(runWith(document, "check", "-").out())
                    .isEqualTo(run("check").out());
        }

        @Test
        void ends_with_2_and_says_where_a_document_is_refused() throws Exception {
            String broken = JsonFormats.catalogue()
                    .write(StandardCatalogue.edition2021())
                    .replaceFirst("\"green-transition\"", "\"gren-transition\"");
            Ended refused = runWith(broken, "check", "-");

            assertThat(refused.code()).isEqualTo(2);
            assertThat(refused.out()).isEmpty();
            assertThat(refused.err()).contains("- line ").contains("did you mean 'green-transition'?");
        }

        @Test
        void ends_with_2_and_names_the_whole_path_of_a_file_that_is_not_there() throws Exception {
            Ended refused = run("check", folder.resolve("nowhere.json").toString());

            assertThat(refused.err()).isEqualTo("there is no file " + folder.resolve("nowhere.json") + "\n");
            assertThat(refused.code()).isEqualTo(2);
        }

        @Test
        void names_the_file_of_another_kind_and_what_to_do() throws Exception {
            Path file = folder.resolve("difference.json");
            Files.writeString(
                    file,
                    run("diff", "eccp-2021", "eccp-2021", "--format", "json").out());
            Ended refused = run("check", file.toString());

            assertThat(refused.err())
                    .startsWith(file
                            + " is refused; mend what is listed and run again:\n- line 2, column 13, /format: must be")
                    .endsWith("; this document is of another kind: read it as a document of the kind 'difference'\n");
            assertThat(refused.code()).isEqualTo(2);
        }

        @Test
        void tells_a_text_in_markdown_that_it_is_no_json() throws Exception {
            assertThat(runWith("# Notes\n", "check", "-").err())
                    .contains("a JSON document begins with {, not with '#'; name another file");
        }

        @Test
        void has_no_form_that_is_not_there() throws Exception {
            Ended refused = run("cell", "resilience/skills/networking", "--format", "sarif");

            assertThat(refused.err()).startsWith("there is no form 'sarif' of this: ask for text, markdown");
            assertThat(refused.code()).isEqualTo(2);
        }
    }

    @Nested
    class Diff {

        @Test
        void ends_with_0_where_nothing_sets_two_documents_apart() throws Exception {
            assertThat(run("diff", "eccp-2021", "eccp-2021").code()).isZero();
        }

        @Test
        void ends_with_1_and_says_what_does() throws Exception {
            String document = JsonFormats.catalogue()
                    .write(StandardCatalogue.edition2021())
                    .replaceFirst("\"Living Labs in Wallonia\"", "\"Living Labs of Wallonia\"");
            Ended different = runWith(document, "diff", "eccp-2021", "-", "--format", "markdown");

            assertThat(different.out()).contains("Living Labs of Wallonia");
            assertThat(different.code()).isEqualTo(1);
        }

        @Test
        void reads_standard_input_once_and_two_documents_of_one_kind() throws Exception {
            Path roadmap = folder.resolve("roadmap.json");
            Files.writeString(roadmap, run("roadmap", "new", "Andalusia", "ES").out());

            assertThat(run("diff", "-", "-"))
                    .isEqualTo(new Ended(2, "", "only one of the two can come from standard input: name a file\n"));
            assertThat(run("diff", "eccp-2021", roadmap.toString()).err())
                    .startsWith(roadmap + " is refused;")
                    .contains("found 'cluster-policy-toolkit/roadmap-draft'");
        }

        @Test
        void compares_two_roadmaps() throws Exception {
            Path before = folder.resolve("before.json");
            Files.writeString(before, run("roadmap", "new", "Andalusia", "ES").out());
            String after = Files.readString(before).replace("\"considerations\"", """
                            "priorities": [{"priority": "resilience", "verdict": "chosen", "reason": "Chains broke"}],
                            "considerations\"""");
            Ended different = runWith(after, "diff", before.toString(), "-");

            assertThat(different.err()).isEmpty();
            assertThat(different.out()).contains("Chains broke");
            assertThat(different.code()).isEqualTo(1);
        }
    }

    @Nested
    class A_roadmap {

        @Test
        void begins_with_a_schema_for_the_editor_and_says_what_is_missing() throws Exception {
            Path schema = folder.resolve("draft.schema.json");
            Ended begun = run("roadmap", "new", "Andalusia", "ES", "ES61", "--schema", schema.toString());
            Ended next = runWith(begun.out(), "roadmap", "next", "-");

            assertThat(begun.out()).startsWith("{\n  \"$schema\": \"draft.schema.json\",\n  \"format\"");
            assertThat(Files.readString(schema))
                    .isEqualTo(
                            JsonFormats.draft(StandardCatalogue.edition2021()).schema());
            assertThat(next.out())
                    .startsWith("- Defining priorities: choose a priority")
                    .contains("\n    green-transition\n");
            assertThat(next.code()).isEqualTo(1);
        }

        @ParameterizedTest
        @CsvSource({"my draft.json,my%20draft.json", "100 %.json,100%20%25.json"})
        void names_a_schema_by_its_address_whatever_its_file_is_called(String name, String address) throws Exception {
            assertNamed(name, address);
        }

        @ParameterizedTest
        @DisabledOnOs(value = OS.WINDOWS, disabledReason = "no file has such a name there")
        @CsvSource({"\"draft\".json,%22draft%22.json", "a:b.json,a%3Ab.json"})
        void names_a_schema_by_its_address_where_its_name_has_signs_of_addresses(String name, String address)
                throws Exception {
            assertNamed(name, address);
        }

        private void assertNamed(String name, String address) throws Exception {
            Ended begun = run(
                    "roadmap",
                    "new",
                    "Andalusia",
                    "ES",
                    "--schema",
                    folder.resolve(name).toString());

            assertThat(begun.out()).startsWith("{\n  \"$schema\": \"" + address + "\",\n");
            assertThat(runWith(begun.out(), "roadmap", "next", "-").err()).isEmpty();
            assertThat(folder.resolve(name)).exists();
        }

        @Test
        void that_cannot_put_its_schema_says_where() throws Exception {
            Path schema = folder.resolve("nowhere").resolve("draft.schema.json");

            assertThat(run("roadmap", "new", "Andalusia", "Spain", "--schema", schema.toString()))
                    .isEqualTo(new Ended(
                            2,
                            "",
                            "cannot write " + schema + ": look whether its folder is there and may be written to\n"));
        }

        @Test
        void goes_on_with_the_step_that_a_decision_calls_for() throws Exception {
            String begun = run("roadmap", "new", "Andalusia", "Spain").out();
            String chosen = begun.replace("\"examples\"", """
                            "priorities": [{"priority": "resilience", "verdict": "chosen", "reason": "Chains broke"}],
                            "examples\"""");
            Ended next = runWith(chosen, "roadmap", "next", "-");

            assertThat(next.out())
                    .startsWith(
                            "- Identifying challenges: choose a challenge for Resilience:\n    resilience/innovation\n");
            assertThat(next.code()).isEqualTo(1);
        }

        @Test
        void is_shown_whole() throws Exception {
            Ended refused = run("report", "../roadmap/regions/andalusia.json", "--recommendation", "8");

            assertThat(refused.err())
                    .isEqualTo("a roadmap is shown whole: --priority, --recommendation and --all are for catalogues\n");
            assertThat(refused.code()).isEqualTo(2);
        }

        @Test
        void that_is_finished_lacks_nothing_and_is_reported() throws Exception {
            String file = "../roadmap/regions/andalusia.json";

            assertThat(run("roadmap", "next", file)).isEqualTo(new Ended(0, "Nothing is missing.\n", ""));
            assertThat(run("report", file, "--format", "markdown").out())
                    .startsWith("# Roadmap for Andalusia (ES61)\n");
            assertThat(run("report", file, "--format", "svg").out())
                    .contains("<svg ")
                    .endsWith("</svg>\n");
        }
    }

    @Nested
    class Help {

        @Test
        void shows_examples() throws Exception {
            Ended help = run("--help");

            assertThat(lineFeeds(help.out())).contains("\nExamples:\n  cluster-policy search circular --country ES\n");
            assertThat(help.code()).isZero();
            assertThat(lineFeeds(run("check", "--help").out())).contains("\nExamples:\n  cluster-policy check ");
        }

        @Test
        void names_the_version_with_every_verb() throws Exception {
            String version = "cluster-policy " + System.getProperty("toolkit.version");

            assertThat(lineFeeds(run("--version").out())).isEqualTo(version + "\n");
            assertThat(run("search", "--version").out()).startsWith(version);
        }

        @Test
        void names_the_nearest_verb_or_option() throws Exception {
            Ended verb = run("serch", "living");
            Ended option = run("search", "--contry", "BE");

            assertThat(verb.err()).contains("Did you mean: cluster-policy search");
            assertThat(option.err()).contains("Unknown option: '--contry'", "--country");
            assertThat(List.of(verb.code(), option.code())).containsOnly(2);
        }

        @Test
        void lists_the_verbs_where_none_is_near() throws Exception {
            Ended refused = run("roadmap", "nw");

            assertThat(refused.err()).contains("'nw'", "There are: new, next");
            assertThat(refused.code()).isEqualTo(2);
        }

        @Test
        void asks_for_a_number_where_a_word_is_given() throws Exception {
            assertThat(run("search", "--recommendation", "eight").err()).contains("give a number, such as 8: 'eight'");
        }

        @Test
        void names_the_nearest_code() throws Exception {
            Ended refused = run("search", "--priority", "green-transistion");

            assertThat(refused.err())
                    .contains("(did you mean 'green-transition'?)")
                    .endsWith("For help: cluster-policy search --help\n");
            assertThat(refused.out()).isEmpty();
        }
    }

    @Nested
    class The_terminal {

        @Test
        void sees_colours_and_nobody_else_does() throws Exception {
            assertThat(run("--help").out()).doesNotContain("\u001b[");
            assertThat(onTerminal("")).contains("\u001b[");
        }

        @Test
        void sees_none_where_it_wants_none() throws Exception {
            assertThat(onTerminal("NO_COLOR=1 ")).contains("Usage: ").doesNotContain("\u001b[");
        }

        private String onTerminal(String settings) throws Exception {
            assumeThat(Path.of("/usr/bin/script")).exists();
            String command = settings + JAVA + " -jar " + JAR + " --help";
            return end(new ProcessBuilder("/usr/bin/script", "-qec", command, "/dev/null").start(), "")
                    .out();
        }
    }

    @Nested
    class A_pipe {

        @Test
        void may_close_early() throws Exception {
            Process process = start("report", "--format", "json");
            try (InputStream out = process.getInputStream()) {
                assertThat(out.read()).isEqualTo('{');
            }

            assertThat(withoutProgress(process.getErrorStream())).isEmpty();
            assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
            assertThat(process.exitValue()).isZero();
        }

        @Test
        void that_is_slow_shows_progress_on_the_error_stream() throws Exception {
            Process process = start("check", "-");
            try (InputStream err = process.getErrorStream()) {
                assertThat(new String(err.readNBytes(20), StandardCharsets.UTF_8))
                        .isEqualTo("waiting for standard");
            } finally {
                process.destroy();
            }
        }
    }

    private static Ended run(String... arguments) throws Exception {
        return runWith("", arguments);
    }

    private static Ended runWith(String input, String... arguments) throws Exception {
        return end(start(arguments), input);
    }

    private static Process start(String... arguments) throws IOException {
        List<String> command =
                new ArrayList<>(List.of(JAVA.toString(), "-XX:TieredStopAtLevel=1", "-jar", JAR.toString()));
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command).start();
    }

    /** Feeds a process and waits for it; lines of progress depend on the machine. */
    private static Ended end(Process process, String input) throws Exception {
        try (OutputStream in = process.getOutputStream()) {
            in.write(input.getBytes(StandardCharsets.UTF_8));
        }
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        String err = withoutProgress(process.getErrorStream());
        return new Ended(process.waitFor(), out, err);
    }

    private static String withoutProgress(InputStream err) throws IOException {
        return lineFeeds(new String(err.readAllBytes(), StandardCharsets.UTF_8))
                .replaceAll("(?m)^(at work|waiting for|reading ).*, [0-9]++ s\n", "");
    }

    /** Help and refusals end their lines as the system does. */
    private static String lineFeeds(String text) {
        return text.replace(System.lineSeparator(), "\n");
    }
}
