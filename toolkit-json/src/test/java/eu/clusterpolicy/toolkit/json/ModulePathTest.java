package eu.clusterpolicy.toolkit.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.google.common.collect.ImmutableList;
import com.google.common.util.concurrent.internal.InternalFutureFailureAccess;
import eu.clusterpolicy.toolkit.catalogue.Catalogue;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.json.JsonMapper;

/** A run of its own on the module path, with none but the modules that the library asks for. */
class ModulePathTest {

    private static final List<Class<?>> ONE_OF_EACH_MODULE = List.of(
            JsonFormat.class,
            Catalogue.class,
            ImmutableList.class,
            InternalFutureFailureAccess.class,
            Money.class,
            JsonParser.class,
            JsonMapper.class,
            JsonInclude.class);

    @Test
    void documents_are_read_and_written_on_the_module_path(@TempDir Path directory) throws Exception {
        Path program = directory.resolve("OnTheModulePath.java");
        try (InputStream source = ModulePathTest.class.getResourceAsStream("OnTheModulePath.java.txt")) {
            Files.copy(source, program);
        }
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "--module-path",
                        modulePath(),
                        "--add-modules",
                        "eu.clusterpolicy.toolkit.json",
                        program.toString())
                .redirectErrorStream(true)
                .start();
        assertThat(output(process)).isEqualTo("""
                        modules: eu.clusterpolicy.toolkit.core, eu.clusterpolicy.toolkit.json
                        read again: true
                        mapper writes the same: true
                        refused: true
                        """.replace("\n", System.lineSeparator()));
        assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
        assertThat(process.exitValue()).isZero();
    }

    private static String modulePath() {
        return ONE_OF_EACH_MODULE.stream()
                .map(ModulePathTest::artifact)
                .collect(Collectors.joining(File.pathSeparator));
    }

    private static String artifact(Class<?> type) {
        try {
            return Path.of(type.getProtectionDomain()
                            .getCodeSource()
                            .getLocation()
                            .toURI())
                    .toString();
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String output(Process process) throws IOException {
        return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
}
