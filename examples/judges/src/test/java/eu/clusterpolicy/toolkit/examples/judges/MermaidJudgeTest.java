package eu.clusterpolicy.toolkit.examples.judges;

import static org.assertj.core.api.Assertions.assertThat;

import eu.clusterpolicy.toolkit.report.Pictures;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.opentest4j.TestAbortedException;

/** Has Mermaid, in a browser, read and draw the time lines that are written for it. */
@Tag("browser")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MermaidJudgeTest {

    private static final Path SOURCES = Path.of("src", "test", "node");
    private static final Path TOOLS = Path.of("target", "node");
    private static final Path MERMAID = TOOLS.resolve(Path.of("node_modules", "mermaid", "dist", "mermaid.min.js"));

    private static final String PAGE = """
            <!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>M</title>
            <script src="%s"></script></head><body></body></html>
            """;

    /** Returns how many tasks Mermaid has drawn, with the words that it shows, or what it says against the text. */
    private static final String DRAW = """
            const done = arguments[arguments.length - 1];
            mermaid.initialize({ startOnLoad: false, maxTextSize: 1000000 });
            mermaid.parse(arguments[0])
                .then(() => mermaid.render('m', arguments[0]))
                .then(drawn => {
                  document.body.innerHTML = drawn.svg;
                  done([document.querySelectorAll('.task').length,
                      [...document.querySelectorAll('text')].map(text => text.textContent).join('\\n')]);
                })
                .catch(error => done([-1, String(error)]));
            """;

    private Browser browser;

    @BeforeAll
    void start() throws IOException, InterruptedException {
        install();
        browser = Browser.start();
        browser.size(1_440, 900).open(PAGE.formatted(MERMAID.toUri()));
    }

    @AfterAll
    void close() {
        if (browser != null) {
            browser.close();
        }
    }

    @ParameterizedTest
    @EnumSource
    void draws_each_action_with_days_and_each_milestone(PictureJudgeTest.Words words) {
        List<?> drawn = draw(Pictures.mermaid(PictureJudgeTest.roadmap(words.text(), 7, 400)));
        assertThat(drawn.get(0)).as("%s", drawn.get(1)).isEqualTo(6L + 3 * 7);
    }

    @Test
    void shows_the_words_that_were_written() {
        String words = "a: b; #c %%{d} <e> & \"f\" section 'g'";
        assertThat(draw(Pictures.mermaid(PictureJudgeTest.roadmap(words, 1, 10)))
                        .get(1))
                .asString()
                .contains("1. " + words);
    }

    @Test
    void refuses_a_text_that_is_none() {
        assertThat(draw("gantt\n    nonsense").get(0)).isEqualTo(-1L);
    }

    private List<?> draw(String text) {
        return (List<?>) browser.await(DRAW, text);
    }

    private static void install() throws IOException, InterruptedException {
        Files.createDirectories(TOOLS);
        for (String file : List.of("package.json", "package-lock.json")) {
            Files.copy(SOURCES.resolve(file), TOOLS.resolve(file), StandardCopyOption.REPLACE_EXISTING);
        }
        try {
            Process npm = new ProcessBuilder("npm", "ci", "--ignore-scripts", "--no-audit", "--no-fund")
                    .directory(TOOLS.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(TOOLS.resolve("npm.txt").toFile())
                    .start();
            if (!npm.waitFor(5, TimeUnit.MINUTES) || npm.exitValue() != 0) {
                npm.destroyForcibly();
                throw missing("npm cannot install it: " + Files.readString(TOOLS.resolve("npm.txt")));
            }
        } catch (IOException e) {
            throw missing("npm is not at hand");
        }
    }

    private static TestAbortedException missing(String reason) {
        String notice = "not read by Mermaid: " + reason;
        if (Boolean.getBoolean("otherTools.required")) {
            throw new AssertionError(notice);
        }
        System.err.println("NOTICE: " + notice);
        return new TestAbortedException(notice);
    }
}
