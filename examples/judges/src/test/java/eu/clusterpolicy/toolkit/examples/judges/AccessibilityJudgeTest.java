package eu.clusterpolicy.toolkit.examples.judges;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.io.Resources;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Shows the pages in a browser to axe, which knows the rules of accessibility (WCAG 2.2, levels A and AA, and its own good practice). */
@Tag("browser")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AccessibilityJudgeTest {

    private static final int PHONE = 360;
    private static final int DESK = 1440;

    private static final String JUDGE = """
            const done = arguments[arguments.length - 1];
            axe.run(document, {runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
                               resultTypes: ['violations']})
                .then(found => done(found.violations.map(violation => violation.id + ': '
                    + violation.nodes.slice(0, 3).map(node => node.html + ' ' + node.failureSummary).join('; ')).join('\\n')),
                      error => done('axe failed: ' + error));
            """;

    private Browser browser;
    private String axe;

    @BeforeAll
    void start() throws IOException {
        browser = Browser.start();
        axe = Resources.toString(Resources.getResource("axe.min.js"), StandardCharsets.UTF_8);
    }

    @AfterAll
    void close() {
        if (browser != null) {
            browser.close();
        }
    }

    /** One other language stands for all; the labels, two thousand rows that take a minute, are left to the validator. */
    static Stream<Pages.Judged> pages() {
        Stream<Pages.Judged> english =
                Pages.inEnglish().filter(page -> !page.name().equals("labels"));
        return Stream.concat(english, Pages.inOtherLanguages().limit(1));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void breaks_no_rule_in_light_or_dark(Pages.Judged page) {
        for (Browser.Look look : new Browser.Look[] {Browser.Look.LIGHT, Browser.Look.DARK}) {
            browser.size(DESK, 900).look(look).open(page.html()).run(axe);
            assertThat((String) browser.await(JUDGE)).as("%s, %s", page, look).isEmpty();
        }
    }

    /** A table may be wider, within a box of its own that scrolls. */
    @ParameterizedTest
    @MethodSource("pages")
    void fits_a_telephone(Pages.Judged page) {
        browser.size(PHONE, 640).look(Browser.Look.LIGHT).open(page.html());
        assertThat((Long) browser.run("return document.documentElement.scrollWidth"))
                .isEqualTo(PHONE);
    }

    @Test
    void the_rules_are_asked() {
        browser.open("<!DOCTYPE html><html><head><title>T</title></head><body><img src='data:,'></body></html>")
                .run(axe);
        assertThat((String) browser.await(JUDGE)).contains("image-alt", "html-has-lang");
    }

    /** For whoever wants to look at pages: {@code -Djudges.pictures=true} writes photographs to {@code target/pages}. */
    @ParameterizedTest
    @ValueSource(strings = {"standard-matrix", "standard-catalogue", "standard-roadmap", "hostile-roadmap"})
    @EnabledIfSystemProperty(named = "judges.pictures", matches = "true")
    void is_photographed(String name) {
        Pages.Judged page =
                pages().filter(each -> each.name().equals(name)).findFirst().orElseThrow();
        for (Browser.Look look : Browser.Look.values()) {
            for (int width : new int[] {PHONE, DESK}) {
                browser.size(width, 900)
                        .look(look)
                        .open(page.html())
                        .photograph(Path.of("target", "pages", name + "-" + look + "-" + width + ".png"));
            }
        }
    }
}
