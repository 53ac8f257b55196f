package eu.clusterpolicy.toolkit.examples.promises;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Whatever writes anew what it holds the library to fails once it has written, so that a green run never means rewritten. */
class RewriteTest {

    private static final Pattern ASKED = Pattern.compile("getBoolean\\(\"(\\w+\\.rewrite)\"\\)");

    @Test
    void every_test_that_rewrites_what_it_keeps_fails_after_it() throws IOException {
        List<Path> rewriting = rewriting();

        assertThat(rewriting).hasSizeGreaterThan(5);
        for (Path test : rewriting) {
            String source = Files.readString(test);
            List<MatchResult> asked = ASKED.matcher(source).results().toList();
            assertThat(asked).as("%s", test).hasSize(1);
            assertThat(source.replaceAll("\\s+", ""))
                    .as("%s", test)
                    .contains("booleanrewrite=Boolean.getBoolean(")
                    .contains("thenrunagainwithout-D" + asked.get(0).group(1) + "\"")
                    .contains(").isFalse();");
        }
    }

    private static List<Path> rewriting() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("../.."))) {
            List<Path> tests = files.filter(file -> file.toString().endsWith("Test.java"))
                    .filter(file -> !file.toString().contains("/target/") && !file.endsWith("RewriteTest.java"))
                    .toList();
            List<Path> rewriting = new ArrayList<>();
            for (Path test : tests) {
                if (ASKED.matcher(Files.readString(test)).find()) {
                    rewriting.add(test);
                }
            }
            return rewriting;
        }
    }
}
