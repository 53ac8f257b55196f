package eu.clusterpolicy.toolkit.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownTest {

    private static String paragraph(Prose prose) {
        return Page.titled("T").paragraph(prose).report().markdown().substring("# T\n\n".length());
    }

    private static String paragraph(String text) {
        return paragraph(Prose.of(text));
    }

    @Nested
    class Text {

        @Test
        void loses_every_character_that_would_mark_it_up() {
            assertThat(paragraph("a|b <i> *c* _d_ [e](f) `g` ~h~ $i$ \\ #1"))
                    .isEqualTo("a\\|b \\<i\\> \\*c\\* \\_d\\_ \\[e\\](f) \\`g\\` \\~h\\~ \\$i\\$ \\\\ \\#&#8288;1\n");
        }

        @ParameterizedTest
        @CsvSource({"- a, \\- a", "+ a, \\+ a", "1. a, 1\\. a", "12) a, 12\\) a", "---, \\---", "1., 1\\."})
        void begins_no_list_and_no_rule(String text, String markdown) {
            assertThat(paragraph(text)).isEqualTo(markdown + "\n");
            assertThat(Page.titled("T")
                            .list(List.of(Prose.of(text)), "")
                            .report()
                            .markdown())
                    .endsWith("- " + markdown + "\n");
        }

        @ParameterizedTest
        @ValueSource(strings = {"0.5", "2024-05-01", "-5 degrees", "1.5.2", "+49 30"})
        void keeps_a_number_at_its_start_as_it_is(String text) {
            assertThat(paragraph(text)).isEqualTo(text + "\n");
        }

        @Test
        void keeps_an_ampersand_that_begins_no_entity() {
            assertThat(paragraph("R&D &amp; &#38; so")).isEqualTo("R&D \\&amp; &\\#&#8288;38; so\n");
        }

        @Test
        void links_no_address_of_its_own_accord() {
            assertThat(paragraph("https://a.example www.a.example")).isEqualTo("https\\://a.example www\\.a.example\n");
        }

        @Test
        void keeps_its_line_breaks_as_such() {
            assertThat(paragraph("one\ntwo")).isEqualTo("one<br>two\n");
        }

        @ParameterizedTest
        @ValueSource(strings = {"برنامج التجمعات", "👩‍🚒 emoji", "naïve façade"})
        void keeps_every_script(String text) {
            assertThat(paragraph(text)).isEqualTo(text + "\n");
        }
    }

    @Test
    void takes_time_in_proportion_to_a_run_of_marks() {
        String marks = "e" + "\u0301".repeat(100_000);

        assertTimeoutPreemptively(
                Duration.ofSeconds(10), () -> assertThat(paragraph(marks)).isEqualTo(marks + "\n"));
    }

    @Nested
    class On_a_forge {

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "Follow @acme-team now | Follow @&#8288;acme-team now",
                    "clerk@example.org | clerk@&#8288;example.org",
                    "See #12 and a/b#3 | See \\#&#8288;12 and a/b\\#&#8288;3",
                    "See GH-12 | See GH&#8288;-12",
                    "Say :smile: and :+1: | Say :&#8288;smile: and :&#8288;+1:",
                    "At 0123456789abcdef0123456789abcdef01234567 | At 0123456&#8288;789abcdef0123456789abcdef01234567"
                })
        void plain_words_notify_nobody_and_link_to_nothing(String text, String written) {
            assertThat(paragraph(text)).isEqualTo(written + "\n");
        }

        @ParameterizedTest
        @ValueSource(strings = {"Meet @ noon", "At 10:30:45", "Note: this: that", "C and F", "1234567 firms", "High-5"})
        void other_words_stay_as_they_are(String text) {
            assertThat(paragraph(text)).isEqualTo(text + "\n");
        }
    }

    @Nested
    class A_link {

        @Test
        void has_its_label_escaped_and_its_address_kept_whole() {
            Prose link = Prose.link("A [roof]", URI.create("https://roofs.example/a_b?c=d&copy;(e)"));

            assertThat(paragraph(link)).isEqualTo("[A \\[roof\\]](https://roofs.example/a_b?c=d\\&copy;\\(e\\))\n");
        }

        @ParameterizedTest
        @ValueSource(strings = {"javascript:alert", "tel:112", "roofs"})
        void that_leads_nowhere_on_the_web_is_text(String address) {
            assertThat(paragraph(Prose.link("Roof", URI.create(address)))).isEqualTo("Roof (" + address + ")\n");
        }
    }

    @Nested
    class Code {

        @Test
        void is_kept_to_the_letter() {
            assertThat(paragraph(Prose.code("start -up  *now*"))).isEqualTo("`start -up  *now*`\n");
        }

        @Test
        void that_would_end_its_span_or_its_field_is_text() {
            assertThat(paragraph(Prose.code("a`b"))).isEqualTo("a\\`b\n");
            assertThat(paragraph(Prose.code("a|b"))).isEqualTo("a\\|b\n");
        }
    }

    @Nested
    class A_table {

        @Test
        void keeps_each_row_on_one_line() {
            Block.Row row = Block.Row.of(
                    Block.Field.of(Prose.of("one\ntwo"), Prose.of("a | b")), Block.Field.of(""), Block.Field.of("c"));

            assertThat(Page.titled("T")
                            .table(List.of("A", "B", "C"), List.of(row))
                            .report()
                            .markdown())
                    .endsWith("| A | B | C |\n|---|---|---|\n| one<br>two<br>a \\| b | | c |\n");
        }

        @Test
        void refuses_a_row_with_fewer_fields_than_heads() {
            Page page = Page.titled("T");
            List<Block.Row> rows = List.of(Block.Row.of(Block.Field.of("a")));

            assertThatThrownBy(() -> page.table(List.of("A", "B"), rows))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageStartingWith("a row must have a field for each of [A, B]");
        }
    }

    @Test
    void keeps_a_heading_on_one_line() {
        assertThat(Page.titled("One\ntwo #").report().markdown()).isEqualTo("# One two \\#\n");
    }
}
