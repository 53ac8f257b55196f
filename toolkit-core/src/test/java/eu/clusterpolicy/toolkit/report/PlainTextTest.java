package eu.clusterpolicy.toolkit.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import com.google.common.collect.ImmutableList;
import java.net.URI;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class PlainTextTest {

    private static String paragraph(String text) {
        return Page.titled("T").paragraph(text).report().text().substring("T\n=\n\n".length());
    }

    @Nested
    class A_paragraph {

        @Test
        void is_wrapped_at_words_before_the_eighty_first_character() {
            String eighty = "word ".repeat(15) + "words";

            assertThat(paragraph(eighty)).isEqualTo(eighty + "\n");
            assertThat(paragraph(eighty + " more")).isEqualTo(eighty + "\nmore\n");
        }

        @Test
        void keeps_the_line_breaks_of_its_text_and_no_other_white_space() {
            assertThat(paragraph("one\r\n two\t\t three")).isEqualTo("one\ntwo three\n");
        }

        @Test
        void keeps_white_space_that_is_part_of_another_script() {
            assertThat(paragraph("屋根\u3000")).isEqualTo("屋根\u3000\n");
        }

        @Test
        void breaks_a_very_long_word_between_code_points_never_inside_one() {
            String roofs = "🏠".repeat(100);

            assertThat(paragraph(roofs))
                    .isEqualTo("🏠".repeat(40) + "\n" + "🏠".repeat(40) + "\n" + "🏠".repeat(20) + "\n");
        }

        @Test
        void breaks_a_very_long_word_after_a_hyphen_or_a_slash_where_there_is_one() {
            assertThat(paragraph("a".repeat(70) + "-" + "b".repeat(30)))
                    .isEqualTo("a".repeat(70) + "-\n" + "b".repeat(30) + "\n");
        }

        @Test
        void keeps_right_to_left_words_in_their_logical_order() {
            assertThat(paragraph("برنامج التجمعات العنقودية")).isEqualTo("برنامج التجمعات العنقودية\n");
        }

        @Test
        void sends_no_control_character_and_no_half_of_a_pair_to_a_terminal() {
            assertThat(paragraph("a\u001b[31mb\u0007c" + "🏠".charAt(0))).isEqualTo("a\uFFFD[31mb\uFFFDc\uFFFD\n");
        }

        @Test
        void counts_two_columns_for_wide_letters_and_none_for_marks() {
            assertThat(Wrapping.width("副産物の調査")).isEqualTo(12);
            assertThat(Wrapping.width("한국ｆｕｌｌ🌱")).isEqualTo(14);
            assertThat(Wrapping.width("p\u0304or\u200D")).isEqualTo(3);
            assertThat(paragraph("副".repeat(41))).isEqualTo("副".repeat(40) + "\n副\n");
            assertThat(Wrapping.wrap("副副副", 1)).containsExactly("副", "副", "副");
        }

        @Test
        void breaks_a_word_without_end_in_time_that_its_length_asks_for() {
            assertTimeoutPreemptively(
                    Duration.ofSeconds(5),
                    () -> assertThat(Wrapping.wrap("x".repeat(2_000_000), 80)).hasSize(25_000));
            assertTimeoutPreemptively(
                    Duration.ofSeconds(5),
                    () -> assertThat(Wrapping.wrap("e" + "\u0301".repeat(2_000_000), 80))
                            .hasSize(1));
        }

        @Test
        void lets_no_character_turn_the_direction_of_what_follows() {
            assertThat(paragraph("a \u202Ebuh\u202C hub")).isEqualTo("a \uFFFDbuh\uFFFD hub\n");
        }
    }

    @Nested
    class A_link {

        private final URI address = URI.create("https://roofs.example/" + "a".repeat(100));

        @Test
        void is_numbered_and_its_address_stands_whole_at_the_end() {
            Report report = Page.titled("T")
                    .paragraph(Prose.link("Academy", address).and(" and ").and(Prose.link("again", address)))
                    .report();

            assertThat(report.text()).isEqualTo("T\n=\n\nAcademy [1] and again [1]\n\n[1] " + address + "\n");
        }

        @Test
        void is_told_apart_by_its_number() {
            Report report = Page.titled("T")
                    .list(List.of(Prose.link("a", address), Prose.link("b", URI.create("http://b.example"))), "")
                    .report();

            assertThat(report.text()).contains("- a [1]\n- b [2]\n").endsWith("\n[2] http://b.example\n");
        }
    }

    @Nested
    class A_list {

        @Test
        void indents_what_runs_over_the_line() {
            String text = Page.titled("T")
                    .list(List.of(Prose.of("word ".repeat(16))), "")
                    .report()
                    .text();

            assertThat(text).endsWith("- " + "word ".repeat(14) + "word\n  word\n");
        }

        @Test
        void without_an_item_says_so() {
            assertThat(Page.titled("T").list(List.of(), "nothing").report().text())
                    .endsWith("\nnothing\n");
        }
    }

    @Nested
    class A_table {

        private String table(int columns, String... texts) {
            ImmutableList<String> heads =
                    ImmutableList.of("A", "B", "C", "D", "E").subList(0, columns);
            List<Block.Row> rows = ImmutableList.copyOf(texts).stream()
                    .map(text ->
                            new Block.Row(ImmutableList.copyOf(Collections.nCopies(columns, Block.Field.of(text)))))
                    .toList();
            return Page.titled("T").table(heads, rows).report().text().substring("T\n=\n\n".length());
        }

        @Test
        void is_as_narrow_as_its_text() {
            assertThat(table(2, "one", "three")).isEqualTo("""
                    A      B
                    -----  -----
                    one    one
                    three  three
                    """);
        }

        @Test
        void holds_at_most_eighty_characters_or_a_hundred_from_five_columns_on() {
            String text = "a longer text than fits ".repeat(9);

            assertThat(table(4, text).lines())
                    .allMatch(line -> line.length() <= 80)
                    .anyMatch(line -> line.length() > 76);
            assertThat(table(5, text).lines())
                    .allMatch(line -> line.length() <= 100)
                    .anyMatch(line -> line.length() > 96);
        }

        @Test
        void parts_rows_by_a_blank_line_where_one_is_higher_than_a_line() {
            assertThat(table(2, "one", "two\nlines")).endsWith("""
                    one    one

                    two    two
                    lines  lines
                    """);
        }

        @Test
        void breaks_no_word_while_another_column_can_give_way() {
            Block.Row row = Block.Row.of(
                    Block.Field.of("Internationalisation"),
                    Block.Field.of("a long text ".repeat(30)),
                    Block.Field.of("x"));

            assertThat(Page.titled("T")
                            .table(List.of("A", "B", "C"), List.of(row))
                            .report()
                            .text())
                    .contains("Internationalisation");
        }

        @Test
        void without_a_row_keeps_its_heads() {
            assertThat(table(2)).isEqualTo("A  B\n-  -\n");
        }
    }
}
