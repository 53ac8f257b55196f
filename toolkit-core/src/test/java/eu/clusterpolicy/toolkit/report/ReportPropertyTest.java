package eu.clusterpolicy.toolkit.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class ReportPropertyTest {

    @Property(tries = 300)
    void wrapping_loses_nothing_but_white_space(@ForAll String text, @ForAll @IntRange(min = 1, max = 90) int width) {
        String clean = Characters.clean(text);

        String wrapped = String.join("", Wrapping.wrap(clean, width));

        assertThat(withoutSpaces(wrapped)).isEqualTo(withoutSpaces(clean));
    }

    /** A letter that takes two columns cannot be broken. */
    @Property(tries = 300)
    void no_line_is_wider_than_asked_for(@ForAll String text, @ForAll @IntRange(min = 1, max = 90) int width) {
        assertThat(Wrapping.wrap(Characters.clean(text), width))
                .allMatch(line -> Wrapping.width(line) <= Math.max(width, 2));
    }

    @Property(tries = 200)
    void no_table_is_wider_than_its_page(@ForAll @Size(min = 1, max = 6) List<String> texts) {
        Block.Row row = new Block.Row(texts.stream().map(Block.Field::of).collect(ImmutableList.toImmutableList()));
        List<String> heads = texts.stream().map(text -> "Head").toList();

        String text = Page.titled("T").table(heads, List.of(row)).report().text();

        assertThat(text.lines()).allMatch(line -> Wrapping.width(line) <= 100);
    }

    @Property(tries = 300)
    void a_row_of_a_markdown_table_stays_one_row_of_as_many_fields(@ForAll @Size(min = 1, max = 6) List<String> texts) {
        Block.Row row = new Block.Row(texts.stream().map(Block.Field::of).collect(ImmutableList.toImmutableList()));
        List<String> heads = texts.stream().map(text -> "Head").toList();

        String markdown = Page.titled("T").table(heads, List.of(row)).report().markdown();

        List<String> lines = List.of(markdown.split("\n", -1));
        assertThat(lines).hasSize(6);
        assertThat(unescapedPipes(lines.get(4))).isEqualTo(texts.size() + 1);
    }

    private static long unescapedPipes(String line) {
        return line.replaceAll("\\\\.", "")
                .chars()
                .filter(character -> character == '|')
                .count();
    }

    private static String withoutSpaces(String text) {
        return text.codePoints()
                .filter(codePoint -> codePoint != ' ' && codePoint != '\n')
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
    }
}
