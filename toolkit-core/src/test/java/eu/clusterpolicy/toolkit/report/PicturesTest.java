package eu.clusterpolicy.toolkit.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableMap;
import eu.clusterpolicy.toolkit.evidence.EvidenceKind;
import eu.clusterpolicy.toolkit.evidence.Figure;
import eu.clusterpolicy.toolkit.evidence.Territory;
import eu.clusterpolicy.toolkit.matrix.Cell;
import eu.clusterpolicy.toolkit.plan.ActionPlan;
import eu.clusterpolicy.toolkit.plan.ActionStatus;
import eu.clusterpolicy.toolkit.plan.Dependency;
import eu.clusterpolicy.toolkit.plan.Indicator;
import eu.clusterpolicy.toolkit.plan.Measurement;
import eu.clusterpolicy.toolkit.plan.Milestone;
import eu.clusterpolicy.toolkit.plan.PlannedAction;
import eu.clusterpolicy.toolkit.plan.Target;
import eu.clusterpolicy.toolkit.plan.TimeFrame;
import eu.clusterpolicy.toolkit.roadmap.RoadmapDraft;
import eu.clusterpolicy.toolkit.standard.StandardCatalogue;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

class PicturesTest {

    private static final String HOSTILE = "<script>&\"' ]]> \u0007\uFFFF %% #35; ; : end";

    private static final Territory TERRITORY = Territory.of("Roofland", "XX", "XX1");
    private static final LocalDate DAY = LocalDate.of(2024, 3, 1);

    static Stream<Picture> pictures() {
        return Stream.of(
                Pictures.ofMatrix(InventedCatalogue.whole()),
                Pictures.ofMatrix(InventedRoadmap.whole()),
                Pictures.ofTimeLine(InventedRoadmap.whole(), DAY),
                Pictures.ofTimeLine(InventedRoadmap.bare()),
                Pictures.ofTimeLine(planned()),
                Pictures.ofBudget(InventedRoadmap.whole()),
                Pictures.ofFigure(figure()),
                Pictures.ofIndicator(indicator()));
    }

    @Nested
    class A_picture {

        @ParameterizedTest
        @MethodSource("eu.clusterpolicy.toolkit.report.PicturesTest#pictures")
        void has_a_title_and_a_description_that_it_names(Picture picture) throws Exception {
            Element root = parsed(picture).getDocumentElement();
            assertThat(root.getAttribute("role")).isEqualTo("img");
            assertThat(text(root, root.getAttribute("aria-labelledby"))).isEqualTo(picture.title());
            assertThat(text(root, root.getAttribute("aria-describedby")))
                    .isEqualTo(Characters.xml(Characters.clean(picture.description())));
        }

        @ParameterizedTest
        @MethodSource("eu.clusterpolicy.toolkit.report.PicturesTest#pictures")
        void has_no_style_of_its_own(Picture picture) {
            assertThat(picture.svg()).doesNotContain(" style=", "<style", "<script", "<?xml");
        }

        @ParameterizedTest
        @MethodSource("eu.clusterpolicy.toolkit.report.PicturesTest#pictures")
        void is_as_wide_as_asked_for_and_as_high_as_it_says(Picture picture) throws Exception {
            Picture narrow = picture.width(360);
            Element root = parsed(narrow).getDocumentElement();
            assertThat(root.getAttribute("viewBox")).isEqualTo("0 0 360 " + narrow.height());
            assertThat(narrow.width()).isEqualTo(360);
            assertThat(picture.width()).isEqualTo(960);
        }

        @ParameterizedTest
        @MethodSource("eu.clusterpolicy.toolkit.report.PicturesTest#pictures")
        void has_the_identifiers_of_the_page(Picture picture) throws Exception {
            Element root = parsed(picture.idPrefix("mine-")).getDocumentElement();
            assertThat(root.getAttribute("aria-labelledby")).isEqualTo("mine-title");
            assertThat(root.getAttribute("aria-describedby")).isEqualTo("mine-description");
        }

        /** A sheet whose colours differed would change a picture on a light page, which needs no change. */
        @Test
        void has_the_light_colours_of_the_style_sheet() throws Exception {
            Canvas canvas = new Canvas(320);
            Stream.of(Canvas.Look.values()).forEach(look -> canvas.path(look, "M0 0h1", ""));
            Stream.of(Canvas.Face.values()).forEach(face -> canvas.lines(0, 0, 99, "x", face, 1));

            assertThat(elements(canvas.svg("T", "", "t-")))
                    .filteredOn(element -> element.hasAttribute("fill"))
                    .hasSizeGreaterThan(Canvas.Look.values().length)
                    .allSatisfy(element -> {
                        assertThat(light(element, "fill")).isEqualTo(element.getAttribute("fill"));
                        String line = element.getTagName().equals("text") ? "none" : element.getAttribute("stroke");
                        assertThat(light(element, "stroke")).isEqualTo(line);
                    });
        }

        /** Returns the light one of the two colours that the style sheet has for an element. */
        private static String light(Element element, String part) {
            String rule = Pattern.quote("." + element.getAttribute("class")) + "\\b(?!-)[^{]*\\{[^}]*\\b" + part
                    + ": light-dark\\((#[0-9a-f]{6}), #[0-9a-f]{6}\\)";
            Matcher found = Pattern.compile(rule).matcher(Reports.styleSheet());
            return found.find() ? found.group(1) : "none";
        }

        @Test
        void is_the_same_whatever_the_machine_speaks() {
            List<String> here = pictures().map(Picture::svg).toList();
            Locale before = Locale.getDefault();
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            try {
                assertThat(pictures().map(Picture::svg)).containsExactlyElementsOf(here);
            } finally {
                Locale.setDefault(before);
            }
        }

        @Test
        void refuses_a_width_that_nothing_fits_or_nobody_needs() {
            Picture picture = Pictures.ofIndicator(indicator());
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> picture.width(319))
                    .withMessage("width of a picture must be from 320 to 4000 pixels: 319");
            assertThatIllegalArgumentException().isThrownBy(() -> picture.width(4_001));
            assertThat(picture.width(320).width()).isEqualTo(320);
        }

        @Test
        void refuses_a_prefix_that_is_no_identifier() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Pictures.ofIndicator(indicator()).idPrefix("1 a"))
                    .withMessage(
                            "id prefix must be a letter and at most 59 letters, digits, hyphens and underscores: '1 a'");
        }

        @Test
        void equals_one_that_looks_the_same() {
            Picture picture = Pictures.ofIndicator(indicator());
            assertThat(picture)
                    .isEqualTo(Pictures.ofIndicator(indicator()))
                    .hasSameHashCodeAs(Pictures.ofIndicator(indicator()))
                    .isNotEqualTo(picture.width(500))
                    .hasToString("Roofs, 960 × " + picture.height() + " pixels");
        }

        @Test
        void shows_what_markup_and_unseen_characters_others_wrote() throws Exception {
            Indicator indicator = indicator().toBuilder().name(HOSTILE).build();
            assertThat(String.join(" ", texts(Pictures.ofIndicator(indicator))))
                    .contains("<script>&\"' ]]> \uFFFD\uFFFD %% #35; ; : end");
        }
    }

    @Nested
    class The_matrix {

        @Test
        void has_words_in_each_of_the_36_cells() throws Exception {
            List<String> texts = texts(Pictures.ofMatrix(StandardCatalogue.edition2021()));
            assertThat(texts)
                    .filteredOn(text -> text.matches("(\\d|no) actions?"))
                    .hasSizeGreaterThanOrEqualTo(36);
            assertThat(texts)
                    .filteredOn(text -> text.matches("(\\d|no) examples?"))
                    .hasSize(36);
        }

        @Test
        void says_in_words_what_each_cell_shows() {
            Picture picture = Pictures.ofMatrix(StandardCatalogue.edition2021());
            assertThat(picture.description().lines())
                    .contains("Digital transition, Innovation, Business services: 2 actions, 1 example");
            assertThat(Cell.all())
                    .allSatisfy(cell -> assertThat(picture.description()).contains(cell.title() + ": "));
        }

        @Test
        void says_which_cells_a_roadmap_chose() {
            assertThat(Pictures.ofMatrix(InventedRoadmap.whole()).description()).contains(": chosen, 1 action");
            assertThat(Pictures.ofMatrix(RoadmapDraft.of(TERRITORY, InventedCatalogue.whole()))
                            .description()
                            .lines()
                            .filter(line -> line.endsWith(": not decided")))
                    .hasSize(36);
        }
    }

    @Nested
    class The_time_line {

        @Test
        void says_of_each_action_its_days_its_status_its_float_and_what_it_waits_for() {
            assertThat(Pictures.ofTimeLine(planned()).description().lines())
                    .containsExactly(
                            "3 actions, 2024-01-01 to 2024-03-31, 2 critical actions",
                            "1. First: Done, 2024-01-01 to 2024-01-31, critical",
                            "Milestone Half way: planned for 2024-01-15, reached on 2024-01-20",
                            "2. Second: 2024-02-11 to 2024-03-31, critical, after 1 and 10 days",
                            "3. Third: Blocked, 2024-01-01 to 2024-02-29, float 31 days");
        }

        @Test
        void shows_the_days_of_a_milestone_whose_title_is_cut() throws Exception {
            Milestone wordy =
                    Milestone.reached("Doors open, ".repeat(40), LocalDate.of(2024, 1, 2), LocalDate.of(2024, 1, 3));
            RoadmapDraft draft = draft(action("first", "First", "2024-01-01", "2024-01-31")
                    .addMilestone(wordy)
                    .build());
            assertThat(texts(Pictures.ofTimeLine(draft))).contains("planned for 2024-01-02, reached on 2024-01-03");
        }

        @Test
        void has_a_line_for_today_only_where_a_day_is_given() {
            assertThat(Pictures.ofTimeLine(planned()).svg()).doesNotContain("ecpt-today");
            assertThat(Pictures.ofTimeLine(planned(), DAY).svg()).contains("ecpt-today");
        }

        @Test
        void says_the_day_and_draws_no_line_where_it_is_beyond_the_plan() {
            assertThat(Pictures.ofTimeLine(planned(), LocalDate.of(2030, 1, 1)).svg())
                    .contains("Today: 2030-01-01")
                    .doesNotContain("ecpt-today");
        }

        @Test
        void is_drawn_of_what_has_no_plan_and_no_days() {
            assertThat(Pictures.ofTimeLine(RoadmapDraft.of(TERRITORY, InventedCatalogue.whole()))
                            .description())
                    .isEqualTo("no action without a time frame");
        }

        @Test
        void shows_days_of_a_plan_that_contradicts_itself_without_a_float() {
            RoadmapDraft draft = draft(action("first", "First", "2024-01-01", "2024-01-31")
                    .addDependsOn(Dependency.on("nothing"))
                    .build());
            assertThat(Pictures.ofTimeLine(draft).description())
                    .endsWith("1. First: 2024-01-01 to 2024-01-31, after nothing");
        }
    }

    @Nested
    class Mermaid {

        @Test
        void has_a_task_for_each_action_and_each_milestone() {
            assertThat(Pictures.mermaid(planned())).isEqualTo("""
                    gantt
                        title Time line of Roofland
                        dateFormat YYYY-MM-DD
                        inclusiveEndDates
                        todayMarker off
                        1. First :done, crit, 2024-01-01, 2024-01-31
                        1.1 Half way (reached) :done, milestone, 2024-01-20, 0d
                        2. Second :crit, 2024-02-11, 2024-03-31
                        3. Third :2024-01-01, 2024-02-29
                    """);
        }

        @Test
        void writes_what_it_would_read_as_its_own_as_numbers() {
            RoadmapDraft draft = draft(action("first", "a: b; #c %%{d}\n<e>", "2024-01-01", "2024-01-31")
                    .build());
            assertThat(Pictures.mermaid(draft)).contains("1. a#58; b#59; #35;c #37;#37;#123;d#125; #60;e#62; :crit");
        }
    }

    /** Two plans that differ in one thing have different diagrams, but where the diagram says that it leaves the thing out. */
    @Nested
    class Mermaid_carries {

        private final PlannedAction first =
                action("first", "First", "2024-01-01", "2024-01-31").build();

        @Test
        void all_but_what_it_says() {
            assertThat(omitted().keySet()).containsExactlyElementsOf(Pictures.mermaidOmissions());
            omitted()
                    .forEach((omission, pair) -> assertThat(Pictures.mermaid(pair.get(0)))
                            .as(omission)
                            .isEqualTo(Pictures.mermaid(pair.get(1))));
            assertThat(carried().map(Pictures::mermaid)).doesNotHaveDuplicates();
        }

        private ImmutableMap<String, List<RoadmapDraft>> omitted() {
            PlannedAction reached = withMilestone(Milestone.reached("M", day(10), day(20)));
            PlannedAction asPlanned = withMilestone(Milestone.reached("M", day(20), day(20)));
            PlannedAction later = first.toBuilder()
                    .id("later")
                    .timeFrame(TimeFrame.of("+10000-01-01", "+10000-01-31"))
                    .build();
            PlannedAction never =
                    first.toBuilder().id("never").timeFrame(Optional.empty()).build();
            return ImmutableMap.of(
                    "dependencies, their lag and the float that they leave",
                    List.of(draft(first, after(0)), draft(first, after(10))),
                    "whether an action is planned, blocked, paused or abandoned",
                    List.of(
                            draft(withStatus(ActionStatus.State.PAUSED)),
                            draft(withStatus(ActionStatus.State.ABANDONED))),
                    "the day for which a milestone was planned, once it is reached",
                    List.of(draft(reached), draft(asPlanned)),
                    "actions without a time frame",
                    List.of(draft(first), draft(first, never)),
                    "days outside the years 0000 to 9999",
                    List.of(draft(first, later), draft(first, after(later, "+10000-02-01"))));
        }

        private Stream<RoadmapDraft> carried() {
            return Stream.of(
                    draft(),
                    draft(first),
                    draft(first.toBuilder().title("Other").build()),
                    draft(action("first", "First", "2024-01-02", "2024-01-31").build()),
                    draft(action("first", "First", "2024-01-01", "2024-01-30").build()),
                    draft(withStatus(ActionStatus.State.DONE)),
                    draft(withStatus(ActionStatus.State.UNDER_WAY)),
                    draft(first, after(0)),
                    draft(after(0), first),
                    draft(withMilestone(Milestone.planned("M", day(10)))),
                    draft(withMilestone(Milestone.planned("N", day(10)))),
                    draft(withMilestone(Milestone.planned("M", day(11)))),
                    draft(withMilestone(Milestone.missed("M", day(10)))),
                    draft(withMilestone(Milestone.reached("M", day(10), day(10)))),
                    RoadmapDraft.of(Territory.of("Elsewhere", "XX"), InventedCatalogue.whole()));
        }

        private LocalDate day(int day) {
            return LocalDate.of(2024, 1, day);
        }

        private PlannedAction after(int lag) {
            return action("second", "Second", "2024-06-01", "2024-06-30")
                    .addDependsOn(Dependency.on("first").afterDays(lag))
                    .build();
        }

        private PlannedAction after(PlannedAction action, String end) {
            return action.toBuilder()
                    .timeFrame(TimeFrame.of("+10000-01-01", end))
                    .build();
        }

        private PlannedAction withStatus(ActionStatus.State state) {
            return first.toBuilder().status(ActionStatus.of(state, "Because")).build();
        }

        private PlannedAction withMilestone(Milestone milestone) {
            return first.toBuilder().addMilestone(milestone).build();
        }
    }

    @Nested
    class Bars {

        @Test
        void compare_a_territory_with_others() {
            assertThat(Pictures.ofFigure(figure()).description().lines())
                    .containsExactly(
                            "Unit: roofs; the source gives no definition",
                            "Source: Gazette",
                            "Roofland (XX1): 20",
                            "Nearland (YY): -5");
        }

        @Test
        void are_as_long_as_their_values_from_nought_on() throws Exception {
            NodeList bars = parsed(Pictures.ofFigure(figure())).getElementsByTagName("rect");
            Element paper = (Element) bars.item(0);
            Element most = (Element) bars.item(1);
            Element least = (Element) bars.item(2);
            assertThat(paper.getAttribute("width")).isEqualTo("960");
            assertThat(most.getAttribute("width")).isEqualTo("736");
            assertThat(most.getAttribute("x")).isEqualTo("204");
            assertThat(least.getAttribute("width")).isEqualTo("184");
            assertThat(least.getAttribute("x")).isEqualTo("20");
        }

        @Test
        void add_up_a_budget_by_year_and_source() throws Exception {
            assertThat(Pictures.ofBudget(InventedRoadmap.whole()).description()).startsWith("In all: ");
            assertThat(texts(Pictures.ofBudget(planned()))).contains("no amount in the budget");
        }
    }

    @Nested
    class An_indicator {

        @Test
        void says_its_baseline_what_was_measured_and_every_target() {
            assertThat(Pictures.ofIndicator(indicator()).description().lines())
                    .containsExactly(
                            "Unit: roofs",
                            "Baseline: 0 on 2024-01-01",
                            "Measured: 40 on 2024-06-30",
                            "Earlier target: 100 by 2024-12-31, replaced later",
                            "Target: 80 by 2025-06-30, revised on 2024-07-01: Rain");
        }

        @Test
        void is_drawn_without_a_value() throws Exception {
            Indicator bare = Indicator.builder().id("roofs").build();
            assertThat(texts(Pictures.ofIndicator(bare))).contains("roofs", "no value yet");
        }
    }

    static Indicator indicator() {
        return Indicator.builder()
                .id("roofs")
                .name("Roofs")
                .unit("roofs")
                .baseline(Measurement.of("0", "2024-01-01"))
                .addTarget(Target.of("100", "2024-12-31"))
                .build()
                .measured("2024-06-30", "40")
                .retargeted(Target.of("80", "2025-06-30"), "2024-07-01", "Rain");
    }

    static Figure figure() {
        return Figure.builder()
                .id("roofs-counted")
                .kind(EvidenceKind.LOCAL_ENVIRONMENT)
                .counted("Roofs more than before")
                .value("20")
                .unit("roofs")
                .year(2024)
                .territory(TERRITORY)
                .addElsewhere(Figure.Elsewhere.of(Territory.of("Nearland", "YY"), "-5"))
                .source("Gazette")
                .build();
    }

    private static RoadmapDraft planned() {
        return draft(
                action("first", "First", "2024-01-01", "2024-01-31")
                        .status(ActionStatus.of(ActionStatus.State.DONE))
                        .addMilestone(
                                Milestone.planned("Half way", "2024-01-15").reached("2024-01-20"))
                        .build(),
                action("second", "Second", "2024-02-11", "2024-03-31")
                        .addDependsOn(Dependency.on("first").afterDays(10))
                        .build(),
                action("third", "Third", "2024-01-01", "2024-02-29")
                        .status(ActionStatus.blocked("Rain", "Sun"))
                        .build());
    }

    private static PlannedAction.Builder action(String id, String title, String start, String end) {
        return PlannedAction.builder()
                .id(id)
                .title(title)
                .outsideCatalogue("Invented")
                .timeFrame(TimeFrame.of(start, end));
    }

    private static RoadmapDraft draft(PlannedAction... actions) {
        return RoadmapDraft.of(TERRITORY, InventedCatalogue.whole())
                .plan(ActionPlan.builder().addActions(actions).build());
    }

    private static Document parsed(Picture picture) throws Exception {
        return parsed(picture.svg());
    }

    private static Document parsed(String svg) throws Exception {
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(svg)));
    }

    private static List<Element> elements(String svg) throws Exception {
        NodeList found = parsed(svg).getElementsByTagName("*");
        return IntStream.range(0, found.getLength())
                .mapToObj(at -> (Element) found.item(at))
                .toList();
    }

    private static List<String> texts(Picture picture) throws Exception {
        NodeList found = parsed(picture).getElementsByTagName("text");
        List<String> texts = new ArrayList<>();
        for (int at = 0; at < found.getLength(); at++) {
            texts.add(found.item(at).getLastChild().getTextContent());
        }
        return texts;
    }

    private static String text(Element root, String id) {
        NodeList children = root.getChildNodes();
        for (int at = 0; at < children.getLength(); at++) {
            if (children.item(at) instanceof Element element
                    && element.getAttribute("id").equals(id)) {
                return element.getTextContent();
            }
        }
        throw new AssertionError("no element has the id " + id);
    }
}
