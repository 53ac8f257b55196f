package eu.clusterpolicy.toolkit.examples.promises;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import eu.clusterpolicy.toolkit.examples.promises.ExampleWorld.Said;
import java.io.IOException;
import java.io.StringWriter;
import java.lang.reflect.InvocationTargetException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The examples of the documentation are compiled and run as they stand, and what they say a line gives is what it gives.
 *
 * <p>They may use what {@link ExampleWorld} holds, in the place of what a reader has.
 */
class DocumentedExamplesTest {

    private static final Pattern EXAMPLE = Pattern.compile("<pre>\\{@code\n(.*?)}</pre>", Pattern.DOTALL);
    private static final Pattern MARGIN = Pattern.compile("(?m)^ *\\* ?");
    private static final Pattern IMPORT = Pattern.compile("(?m)^import .*;$");

    /** An example that is a class of tests is run as one. */
    private static final Pattern TESTS = Pattern.compile("^class (\\w+Test) ");

    private static final Pattern DECLARATION = Pattern.compile("^[A-Z]?\\w[\\w.]*(<[^=;]*>)? \\w+ = ");
    private static final Pattern BARE_ASSIGNMENT = Pattern.compile("^\\w+ = ");

    /** What stands behind a line and is not what the line gives, but what it is for. */
    private static final List<String> EXPLANATIONS = List.of(
            "why clusters",
            "what clusters do",
            "where a phase arrives",
            "action, purpose, amount and so on, each with what stands in it",
            "Austria's examples on skills",
            "what Belgium would leave in place of Austria",
            "the catalogue's actions to choose from there",
            "laid out anew for a telephone",
            "on skills, from Austria",
            "false: let need weigh less than 2, and Loans comes first",
            "captions, languages, places, groups, …",
            "the actions that must not slip",
            "the examples with the word \"hub\"",
            "and how many of them each country has",
            "empty; for \"hubb\" the query for \"hub\"",
            "the second page, names with the word before other texts with it",
            "a tally for each priority",
            "a tally for each challenge through each function");

    /** The types whose examples speak of something else than the others do. */
    private static final Set<String> OWN_WORLDS = Set.of("ActionPlan", "Gap");

    @TempDir
    private Path folder;

    private final Set<String> imports = new TreeSet<>();
    private final StringBuilder classes = new StringBuilder();
    private int count;

    @Test
    void of_every_artifact_compile_and_run_and_give_what_they_say() throws Exception {
        for (Artifact artifact : Artifact.values()) {
            collect(artifact);
        }
        assertThat(count).isGreaterThan(80);

        List<Said> said = run();

        assertThat(said).hasSizeGreaterThan(60);
        assertThat(said.stream()
                        .filter(each -> !each.comment().equals(each.value()) && !EXPLANATIONS.contains(each.comment())))
                .isEmpty();
        assertThat(said.stream().map(Said::comment)).containsAll(EXPLANATIONS);
    }

    private void collect(Artifact artifact) throws IOException {
        artifact.packages().forEach(each -> imports.add("import " + each + ".*;"));
        for (Class<?> type : artifact.types()
                .filter(each -> each.getEnclosingClass() == null)
                .toList()) {
            Matcher examples = EXAMPLE.matcher(Files.readString(artifact.source(type)));
            while (examples.find()) {
                add(
                        type.getSimpleName(),
                        world(artifact, type),
                        MARGIN.matcher(examples.group(1)).replaceAll(""));
            }
        }
    }

    private static String world(Artifact artifact, Class<?> type) {
        String own = artifact == Artifact.TESTKIT ? ".OfTestKit" : ".Of" + type.getSimpleName();
        return "ExampleWorld" + (artifact == Artifact.TESTKIT || OWN_WORLDS.contains(type.getSimpleName()) ? own : "");
    }

    private void add(String type, String world, String example) {
        count++;
        IMPORT.matcher(example).results().map(MatchResult::group).forEach(imports::add);
        String code = IMPORT.matcher(example).replaceAll("").strip();
        Matcher tests = TESTS.matcher(code);
        boolean isTests = tests.find();
        classes.append("""
                    public static class %1$s extends %2$s implements Runs {
                        public %1$s(java.nio.file.Path folder) throws Exception { super(folder); }
                        public void run() throws Exception {
                %3$s
                        }
                %4$s
                    }
                """.formatted(
                        "Of" + type + count,
                        world,
                        isTests ? "proves(" + tests.group(1) + ".class);" : body(code),
                        isTests ? "static " + code : ""));
    }

    /** An example whose remarks behind lines are asked whether they are the lines' values. */
    private static String body(String example) {
        StringBuilder body = new StringBuilder();
        for (String[] statement : statements(example.replace("Path.of(", "in("))) {
            String code = statement[0];
            String remark = statement[1];
            boolean gives = !remark.isEmpty()
                    && !DECLARATION.matcher(code).find()
                    && !BARE_ASSIGNMENT.matcher(code).find();
            body.append(
                    gives
                            ? "said(%s, %s, %s);%n"
                                    .formatted(literal(code), code.substring(0, code.length() - 1), literal(remark))
                            : code + "\n");
        }
        return body.toString();
    }

    /** The statements of an example, each with the remark behind or below it. */
    private static List<String[]> statements(String example) {
        List<String[]> statements = new ArrayList<>();
        StringBuilder code = new StringBuilder();
        int depth = 0;
        for (String line : Splitter.on('\n').split(example)) {
            int slashes = remark(line);
            String words = slashes < 0 ? "" : line.substring(slashes + 2).strip();
            String rest = (slashes < 0 ? line : line.substring(0, slashes)).strip();
            if (rest.isEmpty() && !words.isEmpty() && code.length() == 0 && !statements.isEmpty()) {
                statements.get(statements.size() - 1)[1] = words;
                continue;
            }
            code.append(rest).append(rest.isEmpty() ? "" : "\n");
            depth += count(rest, '{') - count(rest, '}');
            if (depth == 0 && (rest.endsWith(";") || rest.endsWith("}"))) {
                statements.add(new String[] {code.toString().strip(), words});
                code.setLength(0);
            }
        }
        assertThat(code.toString()).isBlank();
        return statements;
    }

    private static int remark(String line) {
        int at = line.indexOf("// ");
        return at > 0 && line.charAt(at - 1) == ':' ? -1 : at;
    }

    private static int count(String text, char sign) {
        return (int) text.chars().filter(each -> each == sign).count();
    }

    private static String literal(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n") + '"';
    }

    private List<Said> run() throws Exception {
        Path source = folder.resolve("Examples.java");
        Files.writeString(source, String.join("\n", imports) + """

                        import static eu.clusterpolicy.toolkit.testkit.ToolkitAssertions.*;
                        import eu.clusterpolicy.toolkit.examples.promises.ExampleWorld;
                        import java.math.BigDecimal;
                        import java.net.URI;
                        import java.nio.file.*;
                        import java.time.LocalDate;
                        import java.util.*;
                        import java.util.stream.*;
                        import net.jqwik.api.ForAll;
                        import net.jqwik.api.Property;
                        import org.joda.money.Money;
                        import tools.jackson.databind.json.JsonMapper;
                        public class Examples {
                            public interface Runs { void run() throws Exception; }
                        """ + classes + "}\n");
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        StringWriter errors = new StringWriter();
        boolean compiles = compiler.getTask(
                        errors,
                        null,
                        null,
                        List.of(
                                "-d",
                                folder.toString(),
                                "-proc:none",
                                "-classpath",
                                System.getProperty("java.class.path")),
                        null,
                        compiler.getStandardFileManager(null, null, StandardCharsets.UTF_8)
                                .getJavaFileObjects(source))
                .call();
        assertThat(compiles).as("%s", errors).isTrue();
        List<Said> said = new ArrayList<>();
        try (URLClassLoader loader = new URLClassLoader(
                        new URL[] {folder.toUri().toURL()}, getClass().getClassLoader());
                Stream<Path> made = Files.list(folder)) {
            for (Path file : made.filter(each -> each.toString().matches(".*Examples\\$Of\\w+\\.class"))
                    .sorted()
                    .toList()) {
                Class<?> type = loader.loadClass(file.getFileName().toString().replace(".class", ""));
                ExampleWorld world =
                        (ExampleWorld) type.getConstructor(Path.class).newInstance(folder);
                try {
                    type.getMethod("run").invoke(world);
                } catch (InvocationTargetException e) {
                    said.add(new Said(type.getName(), String.valueOf(e.getCause()), "runs"));
                }
                said.addAll(world.said);
            }
        }
        return said;
    }
}
