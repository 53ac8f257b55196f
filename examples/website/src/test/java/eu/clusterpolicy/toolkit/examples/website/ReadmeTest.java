package eu.clusterpolicy.toolkit.examples.website;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ReadmeTest {

    private static final Path REPOSITORY = Path.of("..", "..");

    @Test
    void the_lines_that_matter_stand_in_the_site_s_code() throws IOException {
        String readme = Files.readString(REPOSITORY.resolve("README.md"));
        String block = readme.split("<!-- examples/website: ReadmeTest, the lines that matter -->\n```java\n")[1];
        List<String> lines = block.substring(0, block.indexOf("```")).lines().toList();
        assertThat(lines).hasSize(10);
        String code = code();
        assertThat(lines).allSatisfy(line -> assertThat(code).contains(withoutSpace(line.replaceFirst(" +// .*", ""))));
    }

    @Test
    void the_picture_of_the_site_is_there() throws IOException {
        String readme = Files.readString(REPOSITORY.resolve("README.md"));
        assertThat(readme).contains("(examples/website/pictures/builder.png)");
        assertThat(REPOSITORY.resolve("examples/website/pictures/builder.png")).exists();
    }

    private static String code() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src", "main", "java"))) {
            return files.filter(Files::isRegularFile).map(ReadmeTest::read).collect(Collectors.joining());
        }
    }

    private static String read(Path file) {
        try {
            return withoutSpace(Files.readString(file));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static String withoutSpace(String code) {
        return code.replaceAll("\\s", "");
    }
}
