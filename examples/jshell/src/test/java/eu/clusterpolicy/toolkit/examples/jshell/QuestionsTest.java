package eu.clusterpolicy.toolkit.examples.jshell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The questions that analysts ask, each a script with its answer beside it. {@code -Dquestions.rewrite=true} writes the answers
 * anew and fails: read the difference, then run the test again.
 */
class QuestionsTest {

    private static final Path QUESTIONS = Path.of("questions");

    static List<String> questions() throws IOException {
        try (Stream<Path> files = Files.list(QUESTIONS)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".jsh"))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("questions")
    void has_the_answer_that_is_kept(String question) throws IOException {
        Files.createDirectories(Path.of("target"));
        String answer =
                Shell.named(Shell.transcript(Files.readString(QUESTIONS.resolve(question))), Path.of(""), "FOLDER");
        Path kept = QUESTIONS.resolve(question.replace(".jsh", ".txt"));
        boolean rewrite = Boolean.getBoolean("questions.rewrite");
        if (rewrite) {
            Files.writeString(kept, answer);
        }

        assertThat(answer).isEqualTo(Files.readString(kept));
        assertThat(rewrite)
                .as("%s has been rewritten: read the difference, then run again without -Dquestions.rewrite", kept)
                .isFalse();
    }

    @Test
    void takes_one_to_five_lines_but_for_a_whole_roadmap() throws IOException {
        for (String question : questions()) {
            assertThat(Files.readString(QUESTIONS.resolve(question)).lines().count())
                    .as(question)
                    .isLessThanOrEqualTo(question.equals("08-a-whole-roadmap.jsh") ? 25 : 5);
        }
        assertThat(questions()).hasSize(14);
    }
}
