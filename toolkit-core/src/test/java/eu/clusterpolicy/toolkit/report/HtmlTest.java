package eu.clusterpolicy.toolkit.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import eu.clusterpolicy.toolkit.catalogue.Edition;
import eu.clusterpolicy.toolkit.entry.EntryKind;
import eu.clusterpolicy.toolkit.entry.EntryName;
import eu.clusterpolicy.toolkit.matrix.Cell;
import eu.clusterpolicy.toolkit.testkit.WholeCatalogue;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlTest {

    private static final EntryName ACTION = EntryName.of(EntryKind.ACTION, "roof-school");
    private static final Prose IDENTIFIER = Phrases.code(ACTION);

    private static String body(Page page, HtmlOptions options) {
        String html = page.report().html(options);
        String title = "<h%1$s>T</h%1$s>\n\n".formatted(options.headingLevel());
        return html.substring(html.indexOf(title) + title.length(), html.indexOf("</article>"))
                .strip();
    }

    private static String body(Page page) {
        return body(page, HtmlOptions.builder().build());
    }

    private static String paragraph(Prose prose) {
        return body(Page.titled("T").paragraph(prose));
    }

    @Nested
    class A_fragment {

        @Test
        void is_an_article_in_english_with_neither_style_nor_script() {
            assertThat(Page.titled("T").paragraph("Words").report().html())
                    .isEqualTo("<article class=\"ecpt-report\" lang=\"en\">\n<h1>T</h1>\n\n<p>Words</p>\n</article>\n");
        }

        @Test
        void begins_its_headings_at_the_level_that_is_asked_for() {
            Page page = Page.titled("T").section("S").subsection("U").detail("D");
            assertThat(page.report().html(HtmlOptions.builder().headingLevel(3).build()))
                    .contains("<h3>T</h3>", "<h4>S</h4>", "<h5>U</h5>", "<h6>D</h6>");
        }

        @Test
        void leaves_out_a_paragraph_that_says_nothing() {
            assertThat(paragraph(Prose.of(" "))).isEmpty();
        }
    }

    @Nested
    class Words {

        @Test
        void are_escaped_wherever_they_stand() {
            Prose prose = Prose.of("<i>")
                    .and(Prose.emphasis("\"a\""))
                    .and(Prose.code("'b'"))
                    .and(Prose.quotation("&amp;"))
                    .and(Prose.link("<l>", URI.create("https://e.example/?a=1&b='2'")));
            assertThat(paragraph(prose))
                    .isEqualTo(
                            "<p>&lt;i&gt;<em>&quot;a&quot;</em><code>&#39;b&#39;</code>"
                                    + "<span lang=\"en\">&amp;amp;</span>"
                                    + "<a href=\"https://e.example/?a=1&amp;b=&#39;2&#39;\" rel=\"noopener\">&lt;l&gt;</a></p>");
        }

        @Test
        void keep_their_line_breaks() {
            assertThat(paragraph(Prose.of("a\nb"))).isEqualTo("<p>a<br>b</p>");
        }

        @ParameterizedTest
        @ValueSource(strings = {"\u0000", "\u202E", "\uFFFE", "\uFDD0", "\uD83F\uDFFF", "\uD800"})
        void show_a_sign_for_what_html_has_no_place_for(String character) {
            assertThat(paragraph(Prose.of("a" + character + "b"))).isEqualTo("<p>a\uFFFDb</p>");
        }

        @Test
        void of_an_edition_stand_in_its_language() {
            Edition german = WholeCatalogue.EDITION.toBuilder().language("de").build();
            Page page = Page.titled("T").quoting(german).paragraph(Prose.quotation("Wörter"));
            assertThat(body(page)).isEqualTo("<p><span lang=\"de\">Wörter</span></p>");
        }

        @Test
        void of_the_library_are_english_whatever_the_edition() {
            Edition german = WholeCatalogue.EDITION.toBuilder().language("de").build();
            Page page = Page.titled("T").quoting(german).paragraph(Prose.english("A finding."));
            assertThat(body(page)).isEqualTo("<p><span lang=\"en\">A finding.</span></p>");
        }

        @Test
        void that_lead_nowhere_on_the_web_are_no_link() {
            assertThat(paragraph(Prose.link("x", URI.create("javascript:alert(1)"))))
                    .isEqualTo("<p>x (javascript:alert(1))</p>");
        }
    }

    @Nested
    class A_table {

        @Test
        void is_named_by_the_heading_above_and_has_heads_of_columns_and_rows() {
            assertThat(body(Page.titled("T").table(List.of("Where", "Cells"), List.of(Block.Row.of("Skills", "3")))))
                    .isEqualTo("""
                            <div class="ecpt-table" role="group" aria-labelledby="table-1" tabindex="0">
                            <table>
                            <caption id="table-1" class="ecpt-hidden">T</caption>
                            <thead>
                            <tr><th scope="col">Where</th><th scope="col" class="ecpt-number">Cells</th></tr>
                            </thead>
                            <tbody>
                            <tr><th scope="row">Skills</th><td class="ecpt-number" data-column="Cells">3</td></tr>
                            </tbody>
                            </table>
                            </div>""");
        }

        @Test
        void shows_a_caption_that_says_more_than_the_heading() {
            Page page = Page.titled("T").captioned("<Steps>", List.of("A"), List.of(Block.Row.of("b")));
            assertThat(body(page)).contains("<caption id=\"table-1\">&lt;Steps&gt;</caption>");
        }

        @Test
        void spans_the_head_of_a_group_over_its_rows() {
            Page page = Page.titled("T")
                    .grouped(
                            2,
                            List.of("A", "B", "C"),
                            List.of(
                                    Block.Row.of("a", "b", "1"),
                                    Block.Row.of("", "", "2"),
                                    Block.Row.of("", "c", "3"),
                                    Block.Row.of("d", "", "4")));
            assertThat(body(page))
                    .contains(
                            "<tr><th scope=\"row\" rowspan=\"3\">a</th><th scope=\"row\" rowspan=\"2\">b</th><td",
                            "<tr><td class=\"ecpt-number\" data-column=\"C\">2</td></tr>",
                            "<tr><th scope=\"row\">c</th>",
                            "<tr><th scope=\"row\">d</th><td data-column=\"B\"></td>");
        }

        @Test
        void sets_paragraphs_of_a_field_apart() {
            Block.Row row = new Block.Row(ImmutableList.of(Block.Field.of(Prose.of("a"), Prose.of("b"))));
            assertThat(body(Page.titled("T").table(List.of("A"), List.of(row))))
                    .contains("<th scope=\"row\"><p>a</p><p>b</p></th>");
        }

        @Test
        void of_many_columns_of_words_becomes_cards_where_there_is_little_room() {
            String words = "several words";
            Block.Row row = Block.Row.of(words, words, words);
            assertThat(body(Page.titled("T").table(List.of("A", "B", "C"), List.of(row))))
                    .startsWith("<div class=\"ecpt-table ecpt-cards\"");
            assertThat(body(Page.titled("T").table(List.of("A", "B"), List.of(Block.Row.of(words, words)))))
                    .startsWith("<div class=\"ecpt-table\"");
        }

        @Test
        void of_a_few_characters_in_each_field_stays_a_table_where_there_is_little_room() {
            Block.Row row = Block.Row.of("several words", "several words", "1 + 3", "10 + 12");
            assertThat(body(Page.titled("T").table(List.of("A", "B", "C", "D"), List.of(row))))
                    .startsWith("<div class=\"ecpt-table\"");
        }

        @Test
        void with_a_column_of_codes_becomes_cards_too_for_a_code_is_long() {
            Block.Row row = Block.Row.of(Block.Field.of("a"), Block.Field.of(Prose.code("b")));
            assertThat(body(Page.titled("T").table(List.of("A", "B"), List.of(row))))
                    .startsWith("<div class=\"ecpt-table ecpt-cards\"");
        }
    }

    @Nested
    class What_is_spoken_of {

        private final HtmlOptions site = HtmlOptions.builder()
                .idPrefix("x-")
                .entryAddress(entry -> Optional.of(URI.create("/" + entry.kind() + "/" + entry.id())))
                .cellAddress(cell -> Optional.of(URI.create("https://e.example/" + cell.code())))
                .build();

        @Test
        void has_its_place_where_it_is_named_first_and_later_words_lead_there() {
            Page page = Page.titled("T").paragraph(IDENTIFIER).paragraph(IDENTIFIER);
            assertThat(body(page))
                    .isEqualTo("<p><span id=\"action-roof-school\"><code>roof-school</code></span></p>\n\n"
                            + "<p><a href=\"#action-roof-school\"><code>roof-school</code></a></p>");
        }

        @Test
        void has_its_place_at_its_heading_wherever_that_stands() {
            Page page = Page.titled("T")
                    .paragraph(IDENTIFIER)
                    .section("S")
                    .subsection(Prose.of("Roofs"), Subject.of(ACTION));
            assertThat(body(page))
                    .contains("<p><a href=\"#action-roof-school\">", "<h3 id=\"action-roof-school\">Roofs</h3>");
        }

        @Test
        void leads_to_the_address_that_the_caller_gives() {
            Cell cell = Cell.all().get(0);
            Page page = Page.titled("T")
                    .paragraph(IDENTIFIER)
                    .section("S")
                    .subsection(Prose.of(cell.title()), Subject.of(cell));
            assertThat(body(page, site))
                    .contains(
                            "<a id=\"x-action-roof-school\" href=\"/action/roof-school\"><code>roof-school</code></a>",
                            "<h3 id=\"x-cell-green-transition-innovation-intelligence\">"
                                    + "<a href=\"https://e.example/green-transition/innovation/intelligence\""
                                    + " rel=\"noopener\">" + cell.title() + "</a></h3>");
        }

        @Test
        void leads_nowhere_but_to_the_web_or_into_the_site() {
            HtmlOptions script = HtmlOptions.builder()
                    .entryAddress(entry -> Optional.of(URI.create("javascript:alert(1)")))
                    .build();
            Report report = Page.titled("T").paragraph(IDENTIFIER).report();
            assertThatThrownBy(() -> report.html(script))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage(
                            "the link of action-roof-school begins with 'javascript:' instead of https:// or http://:"
                                    + " 'javascript:alert(1)'");
        }
    }

    @Nested
    class A_page {

        @Test
        void stands_alone_with_its_title_its_style_and_headings_from_level_one() {
            String page = Page.titled("A < B")
                    .report()
                    .htmlPage(HtmlOptions.builder().headingLevel(2).build());
            assertThat(page)
                    .startsWith("<!DOCTYPE html>\n<html lang=\"en\">\n")
                    .contains("<title>A &lt; B</title>", "<h1>A &lt; B</h1>", Reports.styleSheet())
                    .doesNotContain("<link", "<script", "@import", "url(");
        }
    }

    @Nested
    class Options {

        @ParameterizedTest
        @ValueSource(ints = {0, 4})
        void leave_room_for_the_headings_of_a_report(int level) {
            HtmlOptions.Builder options = HtmlOptions.builder().headingLevel(level);
            assertThatThrownBy(options::build)
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("heading level must be from 1 to 3: " + level);
        }

        @ParameterizedTest
        @ValueSource(strings = {"1a", "a b", "a\"", "-"})
        void refuse_a_prefix_that_is_none_of_an_identifier(String prefix) {
            HtmlOptions.Builder options = HtmlOptions.builder().idPrefix(prefix);
            assertThatThrownBy(options::build)
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("id prefix must be a letter and at most 59 letters, digits, hyphens and underscores: '"
                            + prefix + "'");
        }
    }
}
