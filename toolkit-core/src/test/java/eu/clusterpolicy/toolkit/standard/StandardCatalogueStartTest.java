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
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledForJreRange;
import org.junit.jupiter.api.condition.JRE;
import org.junit.jupiter.api.io.TempDir;

/**
 * A program's start is counted in classes, since that number does not flicker; the virtual machine loads some 400 of them for
 * a program that does nothing. It is held for the oldest JDK alone, because each JDK has a number of its own.
 */
@EnabledForJreRange(min = JRE.JAVA_17, max = JRE.JAVA_17)
class StandardCatalogueStartTest {

    private static final int MOST_CLASSES = 750;

    @TempDir
    private Path folder;

    private List<String> loaded = List.of();

    /** The first program of whoever tries the library. */
    static final class FirstCell {

        private FirstCell() {}

        public static void main(String[] arguments) {
            ImmutableList<PolicyAction> cell =
                    StandardCatalogue.edition2021().actionsIn("green-transition/skills/networking");
            System.out.println(cell);
        }
    }

    @BeforeEach
    void print_the_first_cell_in_a_virtual_machine_of_its_own() throws Exception {
        Path log = folder.resolve("classes.log");
        ProcessBuilder program = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xlog:class+load:file=" + log.getFileName() + "::filecount=0",
                "-cp",
                classPath(),
                FirstCell.class.getName());
        program.directory(folder.toFile()).redirectErrorStream(true);
        program.environment().keySet().removeAll(List.of("JAVA_TOOL_OPTIONS", "JDK_JAVA_OPTIONS", "_JAVA_OPTIONS"));
        Process process = program.start();
        assertThat(new String(process.getInputStream().readAllBytes(), UTF_8))
                .startsWith("[green-skills-initiatives: ");
        assertThat(process.waitFor()).isZero();
        loaded = Files.readAllLines(log).stream()
                .filter(line -> line.contains(" source: "))
                .toList();
    }

    @Test
    void loads_few_classes_until_it_prints_the_first_cell() {
        assertThat(loaded.size()).isBetween(400, MOST_CLASSES);
    }

    @Test
    void makes_no_class_at_run_time() {
        assertThat(loaded)
                .filteredOn(line -> line.contains("$$Lambda") || line.contains("LambdaForm$MH/"))
                .isEmpty();
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
