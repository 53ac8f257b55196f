package eu.clusterpolicy.toolkit.standard;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import eu.clusterpolicy.toolkit.entry.PolicyAction;
import java.io.File;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A program's start is counted in classes, since that number does not flicker. Those of a program that does nothing are taken
 * off, some 400, because each JDK has a number of its own.
 */
class StandardCatalogueStartTest {

    private static final int MOST_CLASSES = 340;

    @TempDir
    private Path folder;

    /** What every program costs. */
    static final class Nothing {

        private Nothing() {}

        public static void main(String[] arguments) {
            System.out.println("nothing");
        }
    }

    /** The first program of whoever tries the library. */
    static final class FirstCell {

        private FirstCell() {}

        public static void main(String[] arguments) {
            ImmutableList<PolicyAction> cell =
                    StandardCatalogue.edition2021().actionsIn("green-transition/skills/networking");
            System.out.println(cell);
        }
    }

    @Test
    void loads_few_classes_until_it_prints_the_first_cell() throws Exception {
        int everyProgram = loaded(Nothing.class, "nothing").size();

        assertThat(firstCell().size() - everyProgram).isBetween(200, MOST_CLASSES);
    }

    @Test
    void makes_no_class_at_run_time() throws Exception {
        assertThat(firstCell())
                .filteredOn(line -> line.contains("$$Lambda") || line.contains("LambdaForm$MH/"))
                .isEmpty();
    }

    private List<String> firstCell() throws Exception {
        return loaded(FirstCell.class, "[green-skills-initiatives: ");
    }

    /** Runs a program in a virtual machine of its own and returns a line for each class that this loads. */
    private List<String> loaded(Class<?> program, String beginning) throws Exception {
        Path log = folder.resolve(program.getSimpleName() + ".log");
        ProcessBuilder command = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xlog:class+load:file=" + log.getFileName() + "::filecount=0",
                "-cp",
                classPath(),
                program.getName());
        command.directory(folder.toFile()).redirectErrorStream(true);
        command.environment().keySet().removeAll(List.of("JAVA_TOOL_OPTIONS", "JDK_JAVA_OPTIONS", "_JAVA_OPTIONS"));
        Process process = command.start();
        assertThat(new String(process.getInputStream().readAllBytes(), UTF_8)).startsWith(beginning);
        assertThat(process.waitFor()).isZero();
        return Files.readAllLines(log).stream()
                .filter(line -> line.contains(" source: "))
                .toList();
    }

    private static String classPath() throws URISyntaxException {
        List<String> path = new ArrayList<>();
        for (Class<?> type : List.of(FirstCell.class, StandardCatalogue.class, ImmutableList.class)) {
            path.add(Path.of(type.getProtectionDomain()
                            .getCodeSource()
                            .getLocation()
                            .toURI())
                    .toString());
        }
        return String.join(File.pathSeparator, path);
    }
}
