package eu.clusterpolicy.toolkit.examples.website;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import com.google.common.io.Resources;
import com.sun.net.httpserver.HttpServer;
import eu.clusterpolicy.toolkit.catalogue.Catalogue;
import eu.clusterpolicy.toolkit.examples.judges.Browser;
import eu.clusterpolicy.toolkit.json.JsonFormats;
import eu.clusterpolicy.toolkit.label.Labels;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
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

    private static final List<String> EVERY_RULE =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

    /** The rules that judge a page otherwise where its colours are others. */
    private static final List<String> RULES_OF_COLOUR = List.of("color-contrast", "link-in-text-block");

    private static final Pattern REFUSED =
            Pattern.compile("Failed to load resource: the server responded with a status of 4[0-9]{2} ");

    private static final String JUDGE = """
            const [rules, done] = arguments;
            axe.run(document, {runOnly: rules, resultTypes: ['violations']})
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
        browser.look(Browser.Look.LIGHT).size(DESK, 900);
    }

    /** A browser reports what a page's policy forbids, and what the server refuses, which some tests are about. */
    @AfterEach
    void nothing_forbidden_was_asked_for() {
        assertThat(Stream.of(browser, withoutScripts)
                        .flatMap(each -> each.reports().stream())
                        .filter(report -> !REFUSED.matcher(report).find()))
                .isEmpty();
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
                        Stream.of(
                                draft + "roadmap",
                                draft + "actions?focus=digital-transition/skills",
                                "/nothing",
                                "/search?priority=gren"),
                        faulty())
                .flatMap(each -> each);
    }

    /** Returns pages of a draft with what was entered and refused, so that they show what is wrong. */
    private static Stream<String> faulty() {
        Site visitor = Site.visited();
        String draft = "/roadmaps/" + visitor.begin("Andalusia", "ES").key() + "/";
        Map<String, List<String>> wrong = ImmutableMap.of(
                "priorities", List.of("/priorities/0/verdict", "chosen", "/evidence/0/statement", "Firms wait"),
                "outline", List.of("/plan/horizon/start", "1 March"),
                "people", List.of("/plan/stakeholders/0/role", "Leads"),
                "planned", List.of("/plan/actions/0/title", "Ask", "/plan/actions/0/timeFrame/end", "soon"),
                "money", List.of("/plan/resources/budgetLines/0/amount", "1.240"));
        wrong.forEach((step, entered) -> visitor.submit(
                visitor.get("/en" + draft + step),
                Stream.concat(Stream.of("stay", "here"), entered.stream()).toArray(String[]::new)));
        return wrong.keySet().stream().map(step -> draft + step);
    }

    @ParameterizedTest
    @MethodSource("pages")
    void a_page_fits_every_width_and_breaks_no_rule_in_light_or_dark(String path) {
        for (int width : new int[] {PHONE, 768, DESK, 1920}) {
            browser.size(width, 900).go(Site.address() + "/en" + path);
            fits(width);
        }
        for (int width : new int[] {PHONE, DESK}) {
            browser.size(width, 900).look(Browser.Look.LIGHT);
            assertThat(violations(EVERY_RULE)).as("%s, %s", path, width).isEmpty();
            browser.look(Browser.Look.DARK);
            assertThat(violations(RULES_OF_COLOUR))
                    .as("%s, dark, %s", path, width)
                    .isEmpty();
        }
    }

    private void fits(int width) {
        assertThat((Long) browser.run("return document.documentElement.scrollWidth"))
                .as("%s at %s", driver.getCurrentUrl(), width)
                .isLessThanOrEqualTo(width);
    }

    /** Gives each page in each language, and by turns the colour scheme in which every rule judges it. */
    static Stream<Arguments> pagesInOtherLanguages() throws IOException {
        List<String> pages = pages().toList();
        int languages = Labels.all().size();
        return IntStream.range(0, pages.size() * languages)
                .filter(turn -> turn % languages > 0)
                .mapToObj(turn -> Arguments.of(
                        Labels.all().get(turn % languages).language(),
                        pages.get(turn / languages),
                        (turn / languages + turn % languages) % 2 == 0 ? Browser.Look.DARK : Browser.Look.LIGHT));
    }

    @ParameterizedTest
    @MethodSource("pagesInOtherLanguages")
    void a_page_in_another_language_fits_a_phone_and_breaks_no_rule(String language, String path, Browser.Look look) {
        browser.size(PHONE, 900).look(look).go(Site.address() + "/" + language + path);
        fits(PHONE);
        assertThat(violations(EVERY_RULE))
                .as("%s, %s, %s", language, path, look)
                .isEmpty();
        browser.look(look == Browser.Look.DARK ? Browser.Look.LIGHT : Browser.Look.DARK);
        assertThat(violations(RULES_OF_COLOUR))
                .as("%s, %s, not %s", language, path, look)
                .isEmpty();
    }

    private String violations(List<String> rules) {
        if (!(Boolean) browser.run("return 'axe' in window")) {
            browser.run(axe);
        }
        return (String) browser.await(JUDGE, rules);
    }

    @Test
    void what_a_page_s_policy_forbids_would_be_reported() {
        for (Browser each : List.of(browser, withoutScripts)) {
            each.go(Site.address() + "/en/")
                    .run("document.body.insertAdjacentHTML('beforeend', '<p style=\"color: red\">Red</p>')");
            assertThat(each.reports()).singleElement().asString().contains("Content Security Policy");
        }
    }

    @Test
    void a_link_from_a_draft_to_another_site_does_not_tell_it_the_draft_s_address() throws IOException {
        List<String> referrers = new CopyOnWriteArrayList<>();
        HttpServer other = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        other.createContext("/", exchange -> {
            referrers.add(exchange.getRequestURI() + " from "
                    + exchange.getRequestHeaders().getFirst("Referer"));
            byte[] page = "<title>Elsewhere</title><a id='%s' href='/further'>Further</a>"
                    .formatted(exchange.getRequestURI())
                    .getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", "text/html");
            exchange.sendResponseHeaders(200, page.length);
            exchange.getResponseBody().write(page);
            exchange.close();
        });
        other.start();
        try {
            String elsewhere = "http://localhost:" + other.getAddress().getPort();
            String draft = andalusia().replaceFirst("\"link\": \"[^\"]*\"", "\"link\": \"" + elsewhere + "/source\"");
            browser.go(Site.address() + "/en/roadmaps/"
                    + Site.visited().upload(draft).key() + "/roadmap");
            driver.findElement(By.cssSelector("a[href='" + elsewhere + "/source']"))
                    .click();
            seen(By.cssSelector("[id='/source']")).get(0).click();
            assertThat(seen(By.cssSelector("[id='/further']"))).hasSize(1);
        } finally {
            other.stop(0);
        }
        assertThat(referrers)
                .contains("/source from null")
                .anyMatch(asked -> asked.matches("/further from http.*/source"));
    }

    @Test
    void faults_are_shown_without_breaking_a_rule() {
        for (Browser.Look look : new Browser.Look[] {Browser.Look.LIGHT, Browser.Look.DARK}) {
            browser.look(look).go(Site.address() + "/en/roadmaps");
            driver.findElement(By.cssSelector("form:not([enctype]):not([role]) button"))
                    .click();
            assertThat(seen(By.cssSelector(".faults a"))).hasSize(2);
            assertThat(violations(EVERY_RULE)).isEmpty();
            driver.findElement(By.cssSelector(".faults a")).click();
            assertThat(driver.getCurrentUrl()).endsWith("#at-territory-name");
        }
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
        assertThat(driver.findElement(By.cssSelector("main > p.notice")).getText())
                .contains("Nothing is missing, and everything follows");
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
        assertThat(driver.findElement(By.cssSelector("main > p.notice")).getText())
                .contains("Nothing is missing, and everything follows");
    }

    @Test
    void a_wrong_file_is_answered_with_what_is_wrong(@TempDir Path folder) throws IOException {
        Path wrong = Files.writeString(folder.resolve("wrong.json"), andalusia().replace("2022-03-01", "March 2022"));
        browser.go(Site.address() + "/en/roadmaps");
        driver.findElement(By.id("file")).sendKeys(wrong.toString());
        driver.findElement(By.cssSelector("form[enctype] button")).click();
        assertThat(seen(By.className("problems")).get(0).getText()).contains("must be a date such as 2027-03-31");
        assertThat(violations(EVERY_RULE)).isEmpty();
    }

    @Test
    void another_language_is_one_step_away_and_keeps_the_page() {
        browser.go(Site.address() + "/en/search?q=hub&country=AT");
        driver.findElement(By.linkText("Deutsch")).click();
        assertThat(seen(By.cssSelector("html[lang=de]"))).hasSize(1);
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
