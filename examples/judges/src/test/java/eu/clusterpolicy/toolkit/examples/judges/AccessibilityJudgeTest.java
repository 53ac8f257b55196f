package eu.clusterpolicy.toolkit.examples.judges;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.io.Resources;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
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

    /** Asks axe, all rules or some; what it found is told in lines. */
    private static final String AXE = """
            const asked = Object.assign({resultTypes: ['violations']}, arguments[0]);
            const told = found => found.violations.map(violation => violation.id + ': '
                + violation.nodes.slice(0, 3).map(node => node.html + ' ' + node.failureSummary).join('; ')).join('\\n');
            const done = arguments[arguments.length - 1];
            const failed = error => done('axe failed: ' + error);
            """;

    private static final String JUDGE = AXE + "axe.run(document, asked).then(found => done(told(found)), failed);";

    /** Leaves some rows of all tables in the page at a time, since the time that axe takes for colours grows with their square. */
    private static final String JUDGE_BY_ROWS = AXE + """
            const most = 100;
            const rows = [...document.querySelectorAll('tbody > tr')].map(row => [row, row.parentElement]);
            const remove = () => rows.forEach(([row]) => row.remove());
            const put = some => some.forEach(([row, table]) => table.append(row));
            (async () => {
                const all = [];
                for (let first = 0; first === 0 || first < rows.length; first += most) {
                    remove();
                    put(rows.slice(first, first + most));
                    all.push(told(await axe.run(document, asked)));
                }
                remove();
                put(rows);
                done(all.filter(found => found).join('\\n'));
            })().catch(failed);
            """;

    private static final Map<String, Object> ALL_BUT_COLOURS = Map.of(
            "runOnly",
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"),
            "rules",
            Map.of("color-contrast", Map.of("enabled", false), "link-in-text-block", Map.of("enabled", false)));

    private static final Map<String, Object> RULES_OF_COLOURS =
            Map.of("runOnly", List.of("color-contrast", "link-in-text-block"));

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

    static Stream<Pages.Judged> pages() {
        return Pages.all();
    }

    /** Only the rules of colours see whether a page is light or dark. */
    @ParameterizedTest
    @MethodSource("pages")
    void breaks_no_rule_in_light_or_dark(Pages.Judged page) {
        browser.size(DESK, 900).look(Browser.Look.LIGHT).open(page.html()).run(axe);
        assertThat((String) browser.await(JUDGE, ALL_BUT_COLOURS))
                .as("%s", page)
                .isEmpty();
        for (Browser.Look look : new Browser.Look[] {Browser.Look.LIGHT, Browser.Look.DARK}) {
            browser.look(look);
            assertThat((String) browser.await(JUDGE_BY_ROWS, RULES_OF_COLOURS))
                    .as("%s, %s", page, look)
                    .isEmpty();
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
        assertThat((String) browser.await(JUDGE, ALL_BUT_COLOURS)).contains("image-alt", "html-has-lang");
    }

    /** A row far down is looked at as the first one is, in each look. */
    @Test
    void the_rules_of_colours_are_asked_of_every_row() {
        String row = "<tr><td>word</td></tr>";
        String page = "<!DOCTYPE html><html lang='en'><head><title>T</title><style>@media (prefers-color-scheme: dark)"
                + " { b { color: #eee } }</style></head><body style='background: white'><table><tbody>"
                + row.repeat(250)
                + "<tr><td><b>pale</b></td></tr>" + row.repeat(10) + "</tbody></table></body></html>";

        browser.look(Browser.Look.LIGHT).open(page).run(axe);
        assertThat((String) browser.await(JUDGE_BY_ROWS, RULES_OF_COLOURS)).isEmpty();
        browser.look(Browser.Look.DARK);
        assertThat((String) browser.await(JUDGE_BY_ROWS, RULES_OF_COLOURS)).contains("color-contrast", "pale");
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
