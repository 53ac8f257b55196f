package eu.clusterpolicy.toolkit.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import eu.clusterpolicy.toolkit.catalogue.Catalogue;
import eu.clusterpolicy.toolkit.catalogue.Edition;
import eu.clusterpolicy.toolkit.completeness.CheckResult;
import eu.clusterpolicy.toolkit.completeness.RuleDescription;
import eu.clusterpolicy.toolkit.edition.Difference;
import eu.clusterpolicy.toolkit.label.Label;
import eu.clusterpolicy.toolkit.label.Labels;
import eu.clusterpolicy.toolkit.matrix.Cell;
import eu.clusterpolicy.toolkit.matrix.Priority;
import eu.clusterpolicy.toolkit.people.Rhythm;
import eu.clusterpolicy.toolkit.plan.BudgetLine;
import eu.clusterpolicy.toolkit.plan.FundingLevel;
import eu.clusterpolicy.toolkit.plan.FundingSource;
import eu.clusterpolicy.toolkit.plan.Indicator;
import eu.clusterpolicy.toolkit.plan.PlannedAction;
import eu.clusterpolicy.toolkit.plan.Resources;
import eu.clusterpolicy.toolkit.plan.StaffLine;
import eu.clusterpolicy.toolkit.roadmap.Comparison;
import eu.clusterpolicy.toolkit.roadmap.Roadmap;
import eu.clusterpolicy.toolkit.roadmap.RoadmapDraft;
import eu.clusterpolicy.toolkit.roadmap.Uptake;
import eu.clusterpolicy.toolkit.rule.Checks;
import eu.clusterpolicy.toolkit.search.Query;
import eu.clusterpolicy.toolkit.standard.StandardCatalogue;
import eu.clusterpolicy.toolkit.testkit.WholeCatalogue;
import eu.clusterpolicy.toolkit.testkit.WholeRoadmap;
import eu.clusterpolicy.toolkit.weighing.Budget;
import eu.clusterpolicy.toolkit.weighing.Criterion;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A page of HTML in the words of a language. */
class LabelledPageTest {

    private static final HtmlOptions GERMAN =
            HtmlOptions.builder().labels(Labels.of("de")).build();
    private static final Catalogue STANDARD = StandardCatalogue.edition2021();
    private static final Roadmap ROADMAP = WholeRoadmap.roadmap();
    private static final CheckResult CHECKED = Checks.ofCatalogues().run(STANDARD);

    /** Begins a heading or the head of a column. */
    private static final Pattern HEAD = Pattern.compile("<(?:h[1-6]|th scope=\"col\")[^>]*>");

    private static final Pattern TAG = Pattern.compile("<[^>]*>");

    static Stream<Report> reports() {
        return Stream.of(
                Reports.ofMatrix(STANDARD),
                Reports.ofMatrix(STANDARD, Priority.RESILIENCE),
                Reports.ofCell(STANDARD, Cell.of("resilience/skills/networking")),
                Reports.ofRecommendation(STANDARD, 8),
                Reports.ofCatalogue(STANDARD, StandardCatalogue.background2021()),
                Reports.ofBackground(StandardCatalogue.background2021()),
                Reports.ofCheck(CHECKED),
                Reports.ofDifference(Difference.between(WholeCatalogue.catalogue(), STANDARD)),
                Reports.ofRoadmap(ROADMAP),
                Reports.ofRoadmap(RoadmapDraft.of(ROADMAP.territory(), STANDARD)),
                Reports.ofSearch(STANDARD.search(Query.all().words("hub"))),
                Reports.ofCheck(Checks.ofRoadmaps().run(ROADMAP)),
                Reports.ofComparison(Comparison.between(ROADMAP, ROADMAP)),
                Reports.ofUptake(Uptake.of(List.of(ROADMAP)), ROADMAP.catalogue()),
                Reports.ofRebase(ROADMAP.rebaseOn(STANDARD)),
                Reports.ofRanking(RankingReportTest.RANKING),
                Reports.ofChoice(ChoiceReportTest.CHOICE),
                Reports.ofLabels());
    }

    /** What others have written, and sentences, stay as they are. */
    private static ImmutableSet<String> unlabelled() {
        return ImmutableSet.<String>builder()
                .add(STANDARD.edition().title())
                .addAll(ROADMAP.plan().actions().stream()
                        .map(PlannedAction::title)
                        .toList())
                .addAll(ROADMAP.plan().monitoring().indicators().stream()
                        .map(Indicator::name)
                        .toList())
                .addAll(CHECKED.rules().stream().map(RuleDescription::title).toList())
                .addAll(RankingReportTest.RANKING.criteria().stream()
                        .map(Criterion::name)
                        .toList())
                .addAll(ChoiceReportTest.CHOICE.budgets().stream()
                        .map(Budget::name)
                        .toList())
                .addAll(Labels.all().stream().map(Labels::name).toList())
                .build();
    }

    @ParameterizedTest
    @MethodSource("reports")
    void has_every_heading_and_every_column_in_the_language(Report report) {
        assertThat(heads(report.html(GERMAN)))
                .isNotEmpty()
                .allSatisfy(head -> assertThat(head.contains("lang=\"de\"")
                                || unlabelled()
                                        .contains(
                                                TAG.matcher(head).replaceAll("").replace("&#39;", "'")))
                        .as(head)
                        .isTrue());
    }

    /** A heading that nobody has put into a language would stay English in all of them. */
    @ParameterizedTest
    @MethodSource("reports")
    void asks_for_no_words_that_the_english_page_lacks(Report report) {
        Asked asked = new Asked();
        report.in(asked);

        assertThat(asked.words).isSubsetOf(Sets.union(english(), unlabelled()));
    }

    private static Set<String> english() {
        return Labels.of("en").labels().stream().map(Label::english).collect(Collectors.toSet());
    }

    /** Notes which words of this library a report has. */
    private static final class Asked implements Format {

        private final Set<String> words = new TreeSet<>();

        @Override
        public String term(Inline.Term term) {
            if (term.value().isEmpty()) {
                words.add(term.english());
            }
            return Format.super.term(term);
        }

        @Override
        public String count(Inline.Count count) {
            words.add(count.heading());
            return "";
        }

        @Override
        public String heading(Block.Heading heading) {
            return heading.words().in(this);
        }

        @Override
        public String paragraph(Block.Paragraph paragraph) {
            return paragraph.prose().in(this);
        }

        @Override
        public String listing(Block.Listing listing) {
            return listing.items().stream().map(item -> item.in(this)).collect(Collectors.joining());
        }

        @Override
        public String table(Block.Table table) {
            words.addAll(table.columns());
            return table.rows().stream()
                    .flatMap(row -> row.fields().stream())
                    .flatMap(field -> field.paragraphs().stream())
                    .map(paragraph -> paragraph.in(this))
                    .collect(Collectors.joining());
        }

        @Override
        public String text(String text) {
            return text;
        }

        @Override
        public String emphasis(String words) {
            return words;
        }

        @Override
        public String code(String text) {
            return text;
        }

        @Override
        public String link(String label, URI address) {
            return label;
        }

        @Override
        public String ending() {
            return "";
        }
    }

    private static List<String> heads(String html) {
        return HEAD.matcher(html)
                .results()
                .map(head -> html.substring(head.start(), html.indexOf("</", html.indexOf('>', head.end() - 1))))
                .toList();
    }

    @Nested
    class What_it_says {

        @Test
        void headings_that_name_something_are_filled_in() {
            assertThat(Reports.ofRecommendation(STANDARD, 8).html(GERMAN))
                    .contains("<span lang=\"de\">Empfehlung 8</span>");
            assertThat(Reports.ofRoadmap(ROADMAP).html(GERMAN))
                    .contains("<span lang=\"de\">Phase 1: <span lang=\"de\">Prioritäten festlegen</span></span>")
                    .contains("<span lang=\"de\">Fahrplan: <span lang=\"en\">Farland (XK)</span></span>");
        }

        @Test
        void what_a_code_tells_is_in_the_language_and_the_words_of_the_edition_are_not() {
            String matrix = Reports.ofMatrix(STANDARD, Priority.RESILIENCE).html(GERMAN);

            assertThat(matrix)
                    .contains("<span lang=\"de\">Kompetenzen</span>")
                    .contains("lang=\"de\">Vernetzung</th>")
                    .contains(STANDARD.actionsIn(Cell.of("resilience/skills/networking"))
                            .get(0)
                            .text());
        }

        @Test
        void days_and_amounts_of_tables_are_written_as_the_language_does() {
            String english = Reports.ofRoadmap(funded())
                    .html(HtmlOptions.builder().labels(Labels.of("en")).build());
            String german = Reports.ofRoadmap(funded()).html(GERMAN);

            assertThat(english)
                    .contains("EUR\u00A0120,000.50")
                    .containsPattern("<time datetime=\"2[0-9-]+\">[0-9]+ [A-Z]");
            assertThat(german)
                    .contains("120.000,50\u00A0EUR")
                    .containsPattern("<time datetime=\"2[0-9-]+\" lang=\"de\">[0-9]+\\. [A-Z]");
            assertThat(Reports.ofRoadmap(funded()).text()).contains("EUR 120,000.50");
            assertThat(Reports.ofRoadmap(funded()).html())
                    .contains("EUR 120,000.50")
                    .containsPattern("<time datetime=\"(2[0-9-]+)\">\\1</time>");
        }

        @Test
        void what_a_language_lacks_is_said_in_english_and_marked_so() {
            Page page = Page.titled("A heading that nobody has put into German").paragraph("A sentence");

            assertThat(page.report().html(GERMAN))
                    .contains("<span lang=\"en\">A heading that nobody has put into German</span>");
        }

        @Test
        void decisions_evidence_and_what_is_lacking_are_marked_in_the_language() {
            String german = Reports.ofRoadmap(ROADMAP).html(GERMAN);

            assertThat(german)
                    .contains("<em><span lang=\"de\">Gewählt</span>:</em>")
                    .contains("<em><span lang=\"de\">Zurückgestellt</span>:</em>")
                    .contains("<span lang=\"de\">Belege</span>: <a")
                    .doesNotContain("Chosen", "Set aside", "Evidence:", "Assumption:", ">none<");
            assertThat(Reports.ofRoadmap(RoadmapDraft.of(ROADMAP.territory(), STANDARD))
                            .html(GERMAN))
                    .contains("<em><span lang=\"de\">Fehlt</span>:</em> <span lang=\"en\">")
                    .contains("<em><span lang=\"de\">keine angegeben</span></em>");
        }

        @Test
        void counts_stand_behind_the_heading_of_what_is_counted() {
            assertThat(Reports.ofSearch(STANDARD.search(Query.all().words("living labs")))
                            .html(GERMAN))
                    .contains("<h2><span lang=\"de\">Maßnahmen: 0</span></h2>")
                    .contains("<h2><span lang=\"de\">Beispiele: 1</span></h2>");
            assertThat(Reports.ofMatrix(STANDARD)
                            .html(HtmlOptions.builder().labels(Labels.of("pl")).build()))
                    .contains("<span lang=\"pl\">Działania: 1</span>, <span lang=\"pl\">Przykłady: 3</span>");
        }

        @Test
        void days_and_numbers_of_facts_are_written_as_the_language_does() {
            Roadmap half = withStaff("1.5");

            assertThat(Reports.ofRoadmap(half).html(GERMAN))
                    .contains(
                            "<td class=\"ecpt-number\" data-column=\"Vollzeitäquivalente\"><span lang=\"de\">1,5</span></td>")
                    .containsPattern("<time [^>]*>[^<]+</time> bis <time [^>]*>[^<]+</time></span>");
            assertThat(Reports.ofRoadmap(half).text()).contains("1.5");
        }

        @Test
        void countries_have_the_names_of_the_language() {
            Cell cell = Cell.of("digital-transition/skills/networking");

            assertThat(Reports.ofCell(STANDARD, cell).html(GERMAN)).contains("(<span lang=\"de\">Belgien</span>, BE)");
            assertThat(Reports.ofCell(STANDARD, cell).html()).contains("(Belgium, BE)");
        }

        @Test
        void a_page_of_its_own_is_in_the_language_and_what_stays_english_in_it_says_so() {
            Picture matrix = Pictures.ofMatrix(ROADMAP);
            String page = Reports.ofRoadmap(ROADMAP).htmlPage(GERMAN, matrix);

            assertThat(page)
                    .startsWith("<!DOCTYPE html>\n<html lang=\"de\">\n")
                    .contains("<title>Fahrplan: Farland (XK)</title>")
                    .contains("<article class=\"ecpt-report\" lang=\"en\">")
                    .contains("<figure class=\"ecpt-figure\" tabindex=\"0\" lang=\"en\"");
        }

        @Test
        void a_title_is_text_in_the_language_that_it_begins_with() {
            Edition dutch = STANDARD.edition().toBuilder()
                    .language("nl")
                    .title("Beleid & <clusters>")
                    .build();

            assertThat(Page.titled(dutch).report().htmlPage(GERMAN))
                    .contains("<title lang=\"nl\">Beleid &amp; &lt;clusters&gt;</title>");
            assertThat(Reports.ofCatalogue(STANDARD).htmlPage(GERMAN)).contains("<title lang=\"en\">");
            assertThat(Reports.ofCatalogue(STANDARD).htmlPage()).contains("<title>");
        }

        @Test
        void a_rhythm_of_one_unit_is_told_in_the_language() {
            assertThat(rhythm("P3M")).isEqualTo("<span lang=\"de\">alle 3 Monate</span>");
            assertThat(rhythm("P1W")).isEqualTo("<span lang=\"de\">jede Woche</span>");
            assertThat(rhythm("P2Y")).isEqualTo("<span lang=\"de\">alle 2 Jahre</span>");
            assertThat(rhythm("P1D")).isEqualTo("<span lang=\"de\">jeden Tag</span>");
            assertThat(rhythm("P2M3D")).isEqualTo("<span lang=\"en\">every 2 months and 3 days</span>");
        }

        private static String rhythm(String period) {
            return Phrases.rhythm(Rhythm.of(period)).in(new Html(GERMAN, Optional.empty(), List.of()));
        }

        @Test
        void english_needs_no_mark() {
            assertThat(Reports.ofMatrix(STANDARD).html()).doesNotContain("<span lang=\"en\">Skills");
        }

        private static Roadmap withStaff(String fullTimeEquivalents) {
            String action = ROADMAP.plan().actions().get(0).id().value();
            StaffLine line = StaffLine.of(action, "Adviser", fullTimeEquivalents);
            return withResources(Resources.builder().addStaffLine(line).build());
        }

        private static Roadmap funded() {
            BudgetLine line = BudgetLine.of(
                    ROADMAP.plan().actions().get(0).id().value(),
                    "Rooms",
                    "EUR 120000.50",
                    FundingSource.of("Region", FundingLevel.REGIONAL));
            return withResources(ROADMAP.plan().resources().toBuilder()
                    .budgetLines(List.of(line))
                    .build());
        }

        private static Roadmap withResources(Resources resources) {
            return ROADMAP.reopen()
                    .plan(ROADMAP.plan().toBuilder().resources(resources).build())
                    .close();
        }
    }
}
