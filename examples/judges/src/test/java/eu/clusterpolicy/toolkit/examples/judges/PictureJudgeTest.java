package eu.clusterpolicy.toolkit.examples.judges;

import static org.assertj.core.api.Assertions.assertThat;

import eu.clusterpolicy.toolkit.evidence.EvidenceKind;
import eu.clusterpolicy.toolkit.evidence.Figure;
import eu.clusterpolicy.toolkit.evidence.Territory;
import eu.clusterpolicy.toolkit.plan.ActionPlan;
import eu.clusterpolicy.toolkit.plan.ActionStatus;
import eu.clusterpolicy.toolkit.plan.BudgetLine;
import eu.clusterpolicy.toolkit.plan.Dependency;
import eu.clusterpolicy.toolkit.plan.FundingLevel;
import eu.clusterpolicy.toolkit.plan.FundingSource;
import eu.clusterpolicy.toolkit.plan.Indicator;
import eu.clusterpolicy.toolkit.plan.Measurement;
import eu.clusterpolicy.toolkit.plan.Milestone;
import eu.clusterpolicy.toolkit.plan.PlannedAction;
import eu.clusterpolicy.toolkit.plan.Resources;
import eu.clusterpolicy.toolkit.plan.Target;
import eu.clusterpolicy.toolkit.plan.TimeFrame;
import eu.clusterpolicy.toolkit.report.Picture;
import eu.clusterpolicy.toolkit.report.Pictures;
import eu.clusterpolicy.toolkit.report.Reports;
import eu.clusterpolicy.toolkit.roadmap.RoadmapDraft;
import eu.clusterpolicy.toolkit.standard.StandardCatalogue;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.joda.money.Money;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Measures the pictures in a browser, where nothing may overlap or be cut, and holds them to the validator of the Nu project. */
@Tag("browser")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PictureJudgeTest {

    private static final LocalDate START = LocalDate.of(2024, 2, 29);

    /** Lists what lies beyond the picture, what covers another text, and what crosses the border of a shape. */
    private static final String MEASURE = """
            const flaws = [];
            for (const svg of document.querySelectorAll('svg')) {
              const view = svg.viewBox.baseVal;
              const inside = (a, b) => a.x >= b.x - 0.6 && a.y >= b.y - 0.6
                  && a.x + a.width <= b.x + b.width + 0.6 && a.y + a.height <= b.y + b.height + 0.6;
              const apart = (a, b) => a.x + a.width <= b.x + 0.6 || b.x + b.width <= a.x + 0.6
                  || a.y + a.height <= b.y + 0.6 || b.y + b.height <= a.y + 0.6;
              const boxed = (selector) => [...svg.querySelectorAll(selector)]
                  .map(element => ({ element, box: element.getBBox() }));
              const texts = boxed('text');
              const areas = boxed('rect:not(.ecpt-paper), .ecpt-mark, .ecpt-mark-open, .ecpt-cross');
              const say = (what, ...of) => flaws.push(what + ': '
                  + of.map(it => (it.element.lastChild ? it.element.lastChild.textContent : it.element.outerHTML)
                      + JSON.stringify(it.box, ['x', 'y', 'width', 'height'])).join(' | '));
              texts.concat(areas).filter(it => !inside(it.box, view)).forEach(it => say('cut', it));
              texts.forEach((one, at) => {
                texts.slice(at + 1).filter(other => !apart(one.box, other.box)).forEach(other => say('overlap', one, other));
                areas.filter(area => !apart(one.box, area.box) && !inside(one.box, area.box))
                    .forEach(area => say('crossed', one, area));
              });
            }
            return flaws;
            """;

    /**
     * Lists words whose contrast with what they stand on is below 4.5, and signs whose fill and line both have less than 3 with the
     * paper. Cells of the matrix that say in words what they are need no line.
     */
    private static final String CONTRAST = """
            const light = colour => colour.match(/[0-9.]+/g).slice(0, 3)
                .map(part => part / 255)
                .map(part => part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4)
                .reduce((sum, part, at) => sum + part * [0.2126, 0.7152, 0.0722][at], 0.05);
            const ratio = (one, other) => Math.max(light(one) / light(other), light(other) / light(one));
            const drawn = (element, part) => getComputedStyle(element)[part];
            const flaws = [];
            for (const svg of document.querySelectorAll('svg')) {
              const grounds = [...svg.querySelectorAll('rect')];
              const paper = drawn(grounds[0], 'fill');
              for (const text of svg.querySelectorAll('text')) {
                const box = text.getBBox();
                const x = box.x + box.width / 2, y = box.y + box.height / 2;
                const ground = grounds.filter(each => { const area = each.getBBox();
                    return area.x <= x && x <= area.x + area.width && area.y <= y && y <= area.y + area.height; }).pop();
                const found = ratio(drawn(text, 'fill'), drawn(ground, 'fill'));
                if (found < 4.5) flaws.push('words: ' + text.lastChild.textContent + ' ' + found);
              }
              const speaking = '.ecpt-paper, .ecpt-band, .ecpt-grid, .ecpt-few, .ecpt-some, .ecpt-many';
              for (const sign of svg.querySelectorAll('rect, path')) {
                if (sign.matches(speaking)) continue;
                const found = ['fill', 'stroke'].map(part => drawn(sign, part)).filter(colour => colour !== 'none')
                    .map(colour => ratio(colour, paper));
                if (Math.max(...found) < 3) flaws.push('sign: ' + sign.getAttribute('class') + ' ' + found);
              }
            }
            return flaws;
            """;

    private static final String PAPER = "return getComputedStyle(document.querySelector('.ecpt-paper')).fill";
    private static final String WHITE = "rgb(255, 255, 255)";
    private static final String NIGHT = "rgb(18, 23, 29)";

    private Browser browser;

    @BeforeAll
    void start() {
        browser = Browser.start();
    }

    @AfterAll
    void close() {
        if (browser != null) {
            browser.close();
        }
    }

    /** How titles are written. */
    enum Words {
        SHORT("Hub"),
        LONG("A title that goes on and on, with many words of which none is needed, ".repeat(12)),
        UNBROKEN("Donaudampfschifffahrtsgesellschaftskapitän".repeat(8)),
        WIDE("WWWW MMMM @@@@ %%%% ".repeat(6)),
        OTHER("漢字かな交じり文 Ελληνικά καὶ кириллица العربية मानक עברית 🌱🏗️ éǆ ﷽ ".repeat(4)),
        HOSTILE("</text></svg><script>alert(1)</script> & \" ' ]]> \u202Eturned \u0007 \uFFFF \n\t %% #35; : end");

        private final String text;

        Words(String text) {
            this.text = text;
        }

        String text() {
            return text;
        }
    }

    /** A territory whose plan has so many actions in so many days. */
    record Sheet(String name, List<Picture> pictures) {

        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Sheet> sheets() {
        return Stream.of(Words.values())
                .flatMap(words -> Stream.of(
                        sheet(words, 1, 1), sheet(words, 7, 400), sheet(words, 60, 1), sheet(words, 60, 7_305)));
    }

    @ParameterizedTest
    @MethodSource("sheets")
    void nothing_overlaps_or_is_cut(Sheet sheet) {
        for (int width : new int[] {320, 360, 960, 1_440}) {
            StringBuilder page = new StringBuilder();
            sheet.pictures().forEach(picture -> page.append(picture.width(width).svg()));
            browser.size(width + 40, 900).open(page(page));
            assertThat((List<?>) browser.run(MEASURE)).as("at %s pixels", width).isEmpty();
        }
    }

    @Test
    void the_measure_sees_what_overlaps_what_is_cut_and_what_crosses_a_border() {
        browser.size(360, 640).open(page(new StringBuilder("""
                        <svg width="100" height="100" viewBox="0 0 100 100"><rect x="5" y="60" width="20" height="30"/>
                        <text x="0" y="30">one</text><text x="5" y="32">two</text>
                        <text x="95" y="50">three</text><text x="10" y="80">four and more</text></svg>
                        """)));
        assertThat((List<?>) browser.run(MEASURE))
                .map(String::valueOf)
                .anyMatch(flaw -> flaw.startsWith("overlap: one"))
                .anyMatch(flaw -> flaw.startsWith("cut: three"))
                .anyMatch(flaw -> flaw.startsWith("crossed: four"));
    }

    @ParameterizedTest
    @EnumSource(Browser.Look.class)
    void is_read_by_weak_eyes_on_a_page_that_is_light_or_dark_and_on_paper(Browser.Look look) {
        browser.size(1_000, 900).look(look).open(styled("light dark", sheet(Words.SHORT, 13, 400)));
        assertThat((List<?>) browser.run(CONTRAST)).isEmpty();
        assertThat(browser.run(PAPER)).isEqualTo(look == Browser.Look.DARK ? NIGHT : WHITE);
    }

    @Test
    void stays_light_on_a_page_that_is_light_alone_and_where_it_stands_alone() {
        Sheet sheet = sheet(Words.SHORT, 1, 1);
        browser.look(Browser.Look.DARK).open(styled("light", sheet));
        assertThat(browser.run(PAPER)).isEqualTo(WHITE);
        browser.open(page(new StringBuilder(sheet.pictures().get(0).svg())));
        assertThat(browser.run(PAPER)).isEqualTo(WHITE);
    }

    @Test
    void the_contrast_sees_words_and_signs_that_are_too_faint() {
        browser.look(Browser.Look.LIGHT).open(page(new StringBuilder("""
                        <svg width="100" height="100"><rect class="ecpt-paper" width="100" height="100" fill="#fff"/>
                        <text x="0" y="30" fill="#888">faint</text><text x="0" y="60">plain</text>
                        <path class="ecpt-way" d="M0 80h20" fill="none" stroke="#aaa"/></svg>
                        """)));
        assertThat((List<?>) browser.run(CONTRAST))
                .map(String::valueOf)
                .hasSize(2)
                .anyMatch(flaw -> flaw.startsWith("words: faint"))
                .anyMatch(flaw -> flaw.startsWith("sign: ecpt-way"));
    }

    @Test
    void a_page_with_every_picture_is_valid() throws ExecutionException, InterruptedException {
        StringBuilder pictures = new StringBuilder();
        for (Words words : Words.values()) {
            sheet(words, 7, 400)
                    .pictures()
                    .forEach(picture -> pictures.append(
                            picture.idPrefix("p" + pictures.length() + "-").svg()));
        }
        assertThat(HtmlJudgeTest.messages(page(pictures))).isEmpty();
    }

    private static String page(StringBuilder pictures) {
        return """
                <!DOCTYPE html>
                <html lang="en"><head><meta charset="utf-8"><title>Pictures</title></head>
                <body>%s</body></html>
                """.formatted(pictures);
    }

    private static String styled(String schemes, Sheet sheet) {
        String pictures = sheet.pictures().stream().map(Picture::svg).collect(Collectors.joining());
        return """
                <!DOCTYPE html>
                <html lang="en"><head><meta charset="utf-8"><title>Pictures</title>
                <meta name="color-scheme" content="%s"><style>%s</style></head><body>%s</body></html>
                """.formatted(schemes, Reports.styleSheet(), pictures);
    }

    private static Sheet sheet(Words words, int actions, int days) {
        RoadmapDraft roadmap = roadmap(words.text, actions, days);
        return new Sheet(
                words + ", " + actions + " actions, " + days + " days",
                List.of(
                        Pictures.ofMatrix(roadmap.catalogue()),
                        Pictures.ofMatrix(roadmap),
                        Pictures.ofTimeLine(roadmap, START.plusDays(days / 2)),
                        Pictures.ofBudget(roadmap),
                        Pictures.ofIndicator(indicator(words.text, actions, days)),
                        Pictures.ofFigure(figure(words.text, actions))));
    }

    static RoadmapDraft roadmap(String words, int actions, int days) {
        ActionPlan.Builder plan = ActionPlan.builder();
        Resources.Builder resources = Resources.builder();
        for (int at = 0; at < actions; at++) {
            plan.addAction(action(words, at, actions, days));
            resources.addBudgetLine(BudgetLine.builder()
                    .action("action-" + at)
                    .purpose("Purpose " + at)
                    .amount(Money.parse("EUR " + (at * 1_234_567L + 1) + ".00"))
                    .source(FundingSource.of(at % 3 + words, FundingLevel.REGIONAL))
                    .year(2024 + at % 4)
                    .build());
        }
        String territory = words.length() > 150 ? words.substring(0, 150) : words;
        return RoadmapDraft.of(Territory.of(territory, "XX"), StandardCatalogue.edition2021())
                .plan(plan.resources(resources.build()).build());
    }

    private static PlannedAction action(String words, int at, int actions, int days) {
        long first = (long) at * days / actions;
        long last = Math.max(first, (long) (at + 1) * days / actions - 1);
        List<ActionStatus.State> states = List.of(ActionStatus.State.values());
        ActionStatus.State state = states.get(at % states.size());
        PlannedAction.Builder action = PlannedAction.builder()
                .id("action-" + at)
                .title(words)
                .outsideCatalogue("Invented")
                .status(ActionStatus.of(state, "Because"));
        if (at % 7 != 6) {
            action.timeFrame(
                    at % 5 == 4
                            ? TimeFrame.withoutEnd(START.plusDays(first))
                            : TimeFrame.of(START.plusDays(first), START.plusDays(last)));
        }
        IntStream.range(Math.max(0, at - 3), at)
                .filter(before -> before % 5 != 4)
                .forEach(before -> action.addDependsOn(Dependency.on("action-" + before)));
        return action.addMilestone(Milestone.planned(words, START.plusDays(first)))
                .addMilestone(Milestone.reached(words, START.plusDays(first), START.plusDays(last)))
                .addMilestone(Milestone.missed(words, START.plusDays(last)))
                .build();
    }

    private static Indicator indicator(String words, int measured, int days) {
        List<Measurement> measurements = new ArrayList<>();
        for (int at = 0; at < measured; at++) {
            measurements.add(Measurement.of(
                    BigDecimal.valueOf(at * 37L % 101, at % 3), START.plusDays((long) at * days / measured)));
        }
        return Indicator.builder()
                .id("indicator")
                .name(words)
                .unit(words)
                .baseline(Measurement.of("-123456789.125", START.toString()))
                .measurements(measurements)
                .addTarget(Target.of("100", START.plusDays(days).toString()))
                .addInterimTarget(Target.of("50", START.plusDays(days / 2).toString()))
                .build();
    }

    private static Figure figure(String words, int territories) {
        String territory = words.length() > 150 ? words.substring(0, 150) : words;
        Figure.Builder figure = Figure.builder()
                .id("figure")
                .kind(EvidenceKind.LOCAL_ENVIRONMENT)
                .counted(words)
                .value("123456789012.345")
                .unit(words)
                .source(words)
                .territory(Territory.of(territory, "XX"));
        for (int at = 0; at < territories; at++) {
            figure.addElsewhere(
                    Figure.Elsewhere.of(Territory.of(at + territory, "YY"), String.valueOf(at * 999_999L - 9)));
        }
        return figure.build();
    }
}
