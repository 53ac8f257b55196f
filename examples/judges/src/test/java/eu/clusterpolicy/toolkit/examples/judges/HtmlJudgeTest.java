package eu.clusterpolicy.toolkit.examples.judges;

import static org.assertj.core.api.Assertions.assertThat;

import eu.clusterpolicy.toolkit.catalogue.Catalogue;
import eu.clusterpolicy.toolkit.entry.PolicyAction;
import eu.clusterpolicy.toolkit.matrix.Cell;
import eu.clusterpolicy.toolkit.report.Reports;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.stream.Stream;
import nu.validator.client.EmbeddedValidator;
import nu.validator.client.EmbeddedValidator.OutputFormat;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds the pages to the validator of the Nu project, which knows the HTML standard, and looks at them through jsoup. */
class HtmlJudgeTest {

    /** The validator reads its schema by recursion, which asks for more of a stack than a thread has by itself. */
    private static final long DEPTH = 1L << 26;

    private static final List<Extension> TABLES = List.of(TablesExtension.create());
    private static final Parser MARKDOWN = Parser.builder().extensions(TABLES).build();
    private static final HtmlRenderer HTML =
            HtmlRenderer.builder().extensions(TABLES).build();

    static Stream<Pages.Judged> pages() {
        return Pages.all();
    }

    static Stream<Pages.Judged> pagesInEnglish() {
        return Pages.inEnglish();
    }

    static Stream<Pages.Judged> pagesInOtherLanguages() {
        return Pages.inOtherLanguages();
    }

    @ParameterizedTest
    @MethodSource("pagesInEnglish")
    void is_valid(Pages.Judged page) throws ExecutionException, InterruptedException {
        assertThat(messages(page.html())).isEmpty();
    }

    /** The same marks with other words: they take five times as long, and wait for the browser's tests. */
    @Tag("browser")
    @ParameterizedTest
    @MethodSource("pagesInOtherLanguages")
    void is_valid_in_other_languages(Pages.Judged page) throws ExecutionException, InterruptedException {
        assertThat(messages(page.html())).isEmpty();
    }

    /** Returns what the validator says of a page, a line for each flaw. */
    static List<String> messages(String page) throws ExecutionException, InterruptedException {
        byte[] html = page.getBytes(StandardCharsets.UTF_8);
        FutureTask<String> messages = new FutureTask<>(() -> {
            EmbeddedValidator validator = new EmbeddedValidator();
            validator.setOutputFormat(OutputFormat.GNU);
            validator.setNoLangDetect(true);
            return validator.validate(new ByteArrayInputStream(html));
        });
        new Thread(null, messages, "validator", DEPTH).start();
        return messages.get().lines().toList();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void bears_each_identifier_once_and_leads_to_no_other(Pages.Judged page) {
        Document document = Jsoup.parse(page.html());
        List<String> ids = document.select("[id]").eachAttr("id");
        assertThat(ids).doesNotHaveDuplicates();
        assertThat(document.select("a[href^=#]").eachAttr("href"))
                .allSatisfy(address -> assertThat(ids).contains(address.substring(1)));
        assertThat(document.select("[aria-labelledby]").eachAttr("aria-labelledby"))
                .allSatisfy(id -> assertThat(ids).contains(id));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void has_headings_without_a_gap(Pages.Judged page) {
        List<Integer> levels = Jsoup.parse(page.html()).select("h1, h2, h3, h4, h5, h6").stream()
                .map(heading -> heading.normalName().charAt(1) - '0')
                .toList();
        assertThat(levels).startsWith(1).filteredOn(level -> level == 1).hasSize(1);
        for (int at = 1; at < levels.size(); at++) {
            assertThat(levels.get(at)).isLessThanOrEqualTo(levels.get(at - 1) + 1);
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void has_captions_and_heads_for_columns_and_rows(Pages.Judged page) {
        assertThat(Jsoup.parse(page.html()).select("table")).allSatisfy(table -> {
            assertThat(table.select("> caption").text()).isNotBlank();
            assertThat(table.select("> thead > tr > th")).isNotEmpty().allSatisfy(head -> {
                assertThat(head.attr("scope")).isEqualTo("col");
                assertThat(head.text()).isNotBlank();
            });
            assertThat(table.select("> tbody th")).isNotEmpty().allSatisfy(head -> {
                assertThat(head.attr("scope")).isEqualTo("row");
                assertThat(head.text()).isNotBlank();
            });
        });
    }

    @ParameterizedTest
    @MethodSource("pages")
    void leads_outside_only_to_the_web_and_safely(Pages.Judged page) {
        assertThat(Jsoup.parse(page.html()).select("a[href]:not([href^=/]):not([href^=#])"))
                .allSatisfy(link -> {
                    assertThat(link.attr("href")).matches("(?s)https?://.+");
                    assertThat(link.attr("rel")).isEqualTo("noopener");
                });
    }

    @ParameterizedTest
    @MethodSource("pages")
    void has_neither_script_nor_style_of_its_elements_and_one_prefix_of_classes(Pages.Judged page) {
        Document document = Jsoup.parse(page.html());
        assertThat(document.select("script, img, iframe, object, link, [style]"))
                .isEmpty();
        assertThat(document.select("style")).hasSize(1);
        assertThat(document.getAllElements().stream()
                        .flatMap(element -> element.attributes().asList().stream())
                        .map(attribute -> attribute.getKey()))
                .noneMatch(name -> name.startsWith("on"));
        assertThat(document.getAllElements().stream().flatMap(element -> element.classNames().stream()))
                .allMatch(name -> name.startsWith("ecpt-"));
    }

    /** Markdown, as its reference implementation reads it, has the same headings, paragraphs, items and fields in the same order. */
    @ParameterizedTest
    @MethodSource("eu.clusterpolicy.toolkit.examples.judges.Pages#inEnglish")
    void says_what_the_markdown_says(Pages.Judged page) {
        List<Element> articles = Jsoup.parse(page.html()).select("article");
        assertThat(articles).hasSameSizeAs(page.reports());
        for (int at = 0; at < articles.size(); at++) {
            String markdown = page.reports().get(at).markdown();
            Document read = Jsoup.parse(HTML.render(MARKDOWN.parse(markdown)));
            assertThat(blocks(articles.get(at))).containsExactlyElementsOf(blocks(read.body()));
        }
    }

    /** The wording of an action stands in the row of its challenge and the column of its function, in its edition's language. */
    @Test
    void has_each_action_in_its_cell() {
        for (Catalogue catalogue : List.of(Pages.STANDARD, Pages.HOSTILE)) {
            Document page = Jsoup.parse(Reports.ofMatrix(catalogue).htmlPage());
            String language = catalogue.edition().language().orElse("en");
            for (Cell cell : Cell.all()) {
                Element table = table(page, cell.priority().title());
                Element row = table.select("tbody > tr").get(cell.challenge().ordinal());
                Element field = row.select("td").get(cell.function().ordinal());
                assertThat(row.select("th").text()).isEqualTo(cell.challenge().title());
                assertThat(table.select("thead th")
                                .get(cell.function().ordinal() + 1)
                                .text())
                        .isEqualTo(cell.function().title());
                assertThat(field.select("[lang]").eachAttr("lang")).containsOnly(language);
                assertThat(field.select("[lang]").eachText())
                        .containsExactlyElementsOf(catalogue.actionsIn(cell).stream()
                                .map(action -> shown(action.text()))
                                .toList());
            }
        }
    }

    /** A field that spans rows heads each of them, as it does for whoever looks at the table. */
    @Test
    void heads_each_row_of_the_sheet_by_its_challenge_and_function() {
        Document page = Jsoup.parse(Reports.ofCatalogue(Pages.STANDARD).htmlPage());
        for (Cell cell : Cell.all()) {
            Element table = table(page, cell.priority().title());
            for (PolicyAction action : Pages.STANDARD.actionsIn(cell)) {
                Element row =
                        table.select("tr:has(#action-" + action.id() + ")").first();
                assertThat(heads(row))
                        .as(action.id().value())
                        .containsExactlyInAnyOrder(
                                cell.challenge().title(), cell.function().title());
            }
        }
    }

    private static Element table(Document page, String caption) {
        return page.select("table").stream()
                .filter(table -> table.select("> caption").text().equals(caption))
                .findFirst()
                .orElseThrow();
    }

    /** Looks above a row for the heads that span down to it. */
    private static List<String> heads(Element row) {
        List<String> heads = new ArrayList<>();
        int down = 1;
        for (Element above = row; above != null; above = above.previousElementSibling()) {
            for (Element head : above.select("> th")) {
                if (Integer.parseInt(head.hasAttr("rowspan") ? head.attr("rowspan") : "1") >= down) {
                    heads.add(head.text());
                }
            }
            down++;
        }
        return heads;
    }

    /** Returns how a text is shown: what cannot be printed has given way to a sign, and runs of blanks to one. */
    private static String shown(String text) {
        return text.replaceAll("[\u202E\u0007\uFFFF]", "\uFFFD").strip();
    }

    private static List<String> blocks(Element parent) {
        return parent.select("h1, h2, h3, h4, h5, h6, p:not(td p, li p), li, th, td").stream()
                .map(Element::text)
                .filter(text -> !text.isEmpty())
                .toList();
    }
}
