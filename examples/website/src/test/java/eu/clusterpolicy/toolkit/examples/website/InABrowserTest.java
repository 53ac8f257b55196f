package eu.clusterpolicy.toolkit.examples.website;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.io.Resources;
import eu.clusterpolicy.toolkit.catalogue.Catalogue;
import eu.clusterpolicy.toolkit.examples.judges.Browser;
import eu.clusterpolicy.toolkit.json.JsonFormats;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebDriver;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.WindowType;
import org.openqa.selenium.chromium.HasCdp;
import org.openqa.selenium.interactions.Actions;

/** Shows the site in a browser: at every width, light and dark, to axe, and to people who use the keyboard and no scripts. */
@Tag("browser")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class InABrowserTest {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private static final int PHONE = 360;
    private static final int DESK = 1440;
    private static final int MOST_TABS = 400;

    private static final String JUDGE = """
            const done = arguments[arguments.length - 1];
            axe.run(document, {runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
                               resultTypes: ['violations']})
                .then(found => done(found.violations.map(violation => violation.id + ': '
                    + violation.nodes.slice(0, 3).map(node => node.html + ' ' + node.failureSummary).join('; ')).join('\\n')),
                      error => done('axe failed: ' + error));
            """;

    private Browser browser;
    private Browser withoutScripts;
    private WebDriver driver;
    private String axe;

    @BeforeAll
    void start() throws IOException {
        browser = Browser.start();
        withoutScripts = Browser.startWithoutScripts();
        axe = Resources.toString(Resources.getResource("axe.min.js"), StandardCharsets.UTF_8);
    }

    @AfterAll
    void close() {
        for (Browser started : new Browser[] {browser, withoutScripts}) {
            if (started != null) {
                started.close();
            }
        }
    }

    @BeforeEach
    void begin() {
        driver = browser.driver();
        browser.look(Browser.Look.LIGHT).size(DESK, 900).reports();
    }

    private static String andalusia() throws IOException {
        return Files.readString(Path.of("../roadmap/regions/andalusia.json"));
    }

    static Stream<String> pages() throws IOException {
        String draft = "/roadmaps/" + Site.visited().upload(andalusia()).key() + "/";
        Stream<String> steps = Arrays.stream(Step.values()).map(step -> draft + step.code());
        return Stream.of(
                        PagesTest.pages(),
                        steps,
                        Stream.of(draft + "roadmap", draft + "actions?focus=digital-transition/skills", "/nothing"))
                .flatMap(each -> each);
    }

    @ParameterizedTest
    @MethodSource("pages")
    void a_page_fits_every_width_breaks_no_rule_in_light_or_dark_and_asks_for_nothing_forbidden(String path) {
        for (int width : new int[] {PHONE, 768, DESK, 1920}) {
            browser.size(width, 900).go(Site.address() + "/en" + path);
            assertThat((Long) browser.run("return document.documentElement.scrollWidth"))
                    .as("%s at %s", path, width)
                    .isLessThanOrEqualTo(width);
        }
        assertThat(browser.reports().stream().filter(report -> !report.contains("404")))
                .isEmpty();
        for (Browser.Look look : new Browser.Look[] {Browser.Look.LIGHT, Browser.Look.DARK}) {
            for (int width : new int[] {PHONE, DESK}) {
                browser.size(width, 900).look(look);
                assertThat(violations()).as("%s, %s, %s", path, look, width).isEmpty();
            }
        }
    }

    private String violations() {
        browser.run(axe);
        return (String) browser.await(JUDGE);
    }

    @Test
    void faults_are_shown_without_breaking_a_rule() {
        for (Browser.Look look : new Browser.Look[] {Browser.Look.LIGHT, Browser.Look.DARK}) {
            browser.look(look).go(Site.address() + "/en/roadmaps");
            driver.findElement(By.cssSelector("form:not([enctype]):not([role]) button"))
                    .click();
            assertThat(driver.findElements(By.cssSelector(".faults a"))).hasSize(2);
            assertThat(violations()).isEmpty();
            driver.findElement(By.cssSelector(".faults a")).click();
            assertThat(driver.getCurrentUrl()).endsWith("#at-territory-name");
        }
        assertThat(browser.reports().stream().filter(report -> !report.contains("400")))
                .isEmpty();
    }

    @Test
    void a_roadmap_is_written_by_the_keyboard_alone_without_scripts_and_taken_up_again(@TempDir Path folder)
            throws Exception {
        driver = withoutScripts.driver();
        driver.get(Site.address() + "/en/");
        press("Write a roadmap");
        type("at-territory-name", "Andalusia");
        type("at-territory-country", "Spain");
        press("Begin");
        type("at-evidence-0-statement", "Firms lack welders");
        type("at-evidence-0-kind", "Needs");
        press("Save the evidence");
        decide("/priorities/0/verdict");
        type("at-priorities-0-reason", "The strategy names it");
        press("Save and go on");
        decide("/challenges/1/verdict");
        type("at-challenges-1-reason", "Nobody is trained");
        press("Save and go on");
        decide("/functions/0/verdict");
        type("at-functions-0-reason", "Nobody counts them");
        decide("/actions/0/verdict");
        press("Save and go on");
        type("at-plan-horizon-start", "2026-01-01");
        type("at-plan-horizon-end", "2027-12-31");
        press("Save and go on");
        type("at-plan-engagementStrategy", "We ask firms");
        press("Save and go on");
        type("at-plan-actions-0-title", "Count the needs");
        tick("at-plan-actions-0-action-green-reskilling-needs");
        type("at-plan-actions-0-description", "Ask each firm once a year");
        press("Save and go on");
        press("Save and go on");
        type("at-plan-monitoring-reviewRhythm", "every six months");
        type("at-plan-monitoring-assessment", "In public");
        press("Save and go on");
        press("Save and go on");
        press("Save and go on");
        assertThat(driver.findElement(By.className("good")).getText()).contains("The roadmap is whole");
        Path file = download(folder);
        assertThat(JsonFormats.draft(Site.bean(Catalogue.class))
                        .read(file)
                        .close()
                        .plan()
                        .actions())
                .hasSize(1);
        driver.get(Site.address() + "/en/roadmaps");
        driver.findElement(By.id("file")).sendKeys(file.toString());
        press("Upload");
        assertThat(driver.findElement(By.className("good")).getText()).contains("The roadmap is whole");
        assertThat(withoutScripts.reports()).isEmpty();
    }

    @Test
    void a_wrong_file_is_answered_with_what_is_wrong(@TempDir Path folder) throws IOException {
        Path wrong = Files.writeString(folder.resolve("wrong.json"), andalusia().replace("2022-03-01", "March 2022"));
        browser.go(Site.address() + "/en/roadmaps");
        driver.findElement(By.id("file")).sendKeys(wrong.toString());
        driver.findElement(By.cssSelector("form[enctype] button")).click();
        assertThat(driver.findElement(By.className("problems")).getText())
                .contains("must be a date such as 2027-03-31");
        assertThat(violations()).isEmpty();
    }

    @Test
    void another_language_is_one_step_away_and_keeps_the_page() {
        browser.go(Site.address() + "/en/search?q=hub&country=AT");
        driver.findElement(By.linkText("Deutsch")).click();
        assertThat(driver.getCurrentUrl()).endsWith("/de/search?q=hub&country=AT");
        assertThat(driver.findElement(By.tagName("h1")).getText()).isEqualTo("Suche");
    }

    @Test
    void back_and_forward_show_what_was_saved() {
        browser.go(Site.address() + "/en/roadmaps");
        type("at-territory-name", "Andalusia");
        type("at-territory-country", "Spain");
        press("Begin");
        decide("/priorities/0/verdict");
        type("at-priorities-0-reason", "The strategy names it");
        press("Save and go on");
        String challenges = driver.getCurrentUrl();
        driver.navigate().back();
        driver.navigate().refresh();
        assertThat(driver.findElement(By.id("at-priorities-0-reason")).getText())
                .isEqualTo("The strategy names it");
        driver.navigate().forward();
        assertThat(driver.getCurrentUrl()).isEqualTo(challenges).endsWith("/challenges");
    }

    @Test
    void two_tabs_on_one_draft_do_not_overwrite_each_other_in_silence() throws IOException {
        String page = Site.address() + "/en/roadmaps/"
                + Site.visited().upload(andalusia()).key() + "/outline";
        browser.go(page);
        String first = driver.getWindowHandle();
        driver.switchTo().newWindow(WindowType.TAB);
        driver.get(page);
        driver.findElement(By.id("at-plan-title")).sendKeys("Of the second tab");
        driver.findElement(By.cssSelector("button[name=stay]")).click();
        assertThat(seen(By.className("saved"))).hasSize(1);
        driver.close();
        driver.switchTo().window(first);
        driver.findElement(By.id("at-plan-title")).sendKeys("Of the first tab");
        driver.findElement(By.cssSelector("button[name=stay]")).click();
        assertThat(seen(By.cssSelector("[role=alert]")).get(0).getText()).contains("changed in another tab");
        assertThat(driver.findElement(By.id("at-plan-title")).getAttribute("value"))
                .isEqualTo("Of the first tab");
    }

    @Test
    void two_tabs_that_add_to_one_list_both_have_it_added() throws IOException {
        String draft = Site.address() + "/en/roadmaps/"
                + Site.visited().upload(andalusia()).key();
        browser.go(draft + "/risks");
        String first = driver.getWindowHandle();
        driver.switchTo().newWindow(WindowType.TAB);
        driver.get(draft + "/risks");
        addRisk("Of the second tab");
        driver.close();
        driver.switchTo().window(first);
        addRisk("Of the first tab");
        assertThat(driver.findElements(By.cssSelector(".item:not(.new) > summary")))
                .extracting(WebElement::getText)
                .endsWith("Of the second tab", "Of the first tab");
    }

    /** Returns what is to be seen once the page has come that a click has asked for. */
    private List<WebElement> seen(By what) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        List<WebElement> seen = driver.findElements(what);
        while (seen.isEmpty() && System.nanoTime() < end) {
            seen = driver.findElements(what);
        }
        return seen;
    }

    private void addRisk(String risk) {
        driver.findElement(By.cssSelector(".new > summary")).click();
        driver.findElement(By.cssSelector(".new textarea")).sendKeys(risk);
        driver.findElement(By.cssSelector("button[name=stay]")).click();
        assertThat(seen(By.className("saved"))).hasSize(1);
    }

    private Path download(Path folder) throws InterruptedException {
        ((HasCdp) driver)
                .executeCdpCommand(
                        "Browser.setDownloadBehavior", Map.of("behavior", "allow", "downloadPath", folder.toString()));
        press("Everything, to go on with: JSON");
        Path file = folder.resolve("roadmap.json");
        for (int waits = 0; waits < 100 && !Files.exists(file); waits++) {
            Thread.sleep(Duration.ofMillis(100).toMillis());
        }
        return file;
    }

    /** Presses the button or follows the link with the given words, by the keyboard. */
    private void press(String words) {
        tabTo(element ->
                element.getText().equals(words) && List.of("a", "button").contains(element.getTagName()));
        keys(Keys.ENTER);
    }

    /** Types into a field, or chooses from a list, by the keyboard. */
    private void type(String id, String text) {
        tabTo(element -> id.equals(element.getAttribute("id")));
        keys(text);
    }

    private void tick(String id) {
        tabTo(element -> id.equals(element.getAttribute("id")));
        keys(Keys.SPACE);
    }

    /** Chooses the first of the buttons of a decision; the last, not decided yet, is the one that the key reaches. */
    private void decide(String name) {
        tabTo(element -> name.equals(element.getAttribute("name")));
        keys(Keys.ARROW_DOWN);
        assertThat(driver.switchTo().activeElement().getAttribute("value")).isEqualTo("chosen");
    }

    private void tabTo(Predicate<WebElement> wanted) {
        for (int tabs = 0; tabs < MOST_TABS; tabs++) {
            keys(Keys.TAB);
            if (wanted.test(driver.switchTo().activeElement())) {
                return;
            }
        }
        throw new AssertionError("the keyboard does not reach it");
    }

    private void keys(CharSequence keys) {
        new Actions(driver).sendKeys(keys).perform();
    }
}
