package eu.clusterpolicy.toolkit.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import eu.clusterpolicy.toolkit.entry.EntryName;
import eu.clusterpolicy.toolkit.report.ReportFormat.Omission;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Two reports that differ in one thing read differently in every format, but for the formats that say they leave it out. */
class ReportFormatTest {

    private static final List<String> COLUMNS = List.of("A", "B");
    private static final ImmutableList<Block.Row> ROWS =
            ImmutableList.of(Block.Row.of("a", "b"), Block.Row.of("", "c"));
    private static final Block.Field LINES = Block.Field.of(Prose.of("a\nb"));
    private static final Block.Field PARAGRAPHS = Block.Field.of(Prose.of("a"), Prose.of("b"));
    private static final Block ITEM = new Block.Listing(ImmutableList.of(Prose.of("a")));
    private static final Block ITEMS = new Block.Listing(ImmutableList.of(Prose.of("a"), Prose.of("a")));

    private static final ImmutableMap<Omission, List<Report>> OMITTED = ImmutableMap.of(
            Omission.CAPTIONS, List.of(table("First", ROWS, 0), table("Second", ROWS, 0)),
            Omission.LANGUAGES, List.of(said(quoted("de")), said(quoted("fr"))),
            Omission.PLACES,
                    List.of(
                            said(Prose.of("x").about(Subject.of(EntryName.ofRecommendation(1)))),
                            said(Prose.of("x").about(Subject.of(EntryName.ofRecommendation(2))))),
            Omission.GROUPS, List.of(table("First", ROWS, 1), table("First", ROWS, 0)),
            Omission.PARAGRAPHS_OF_FIELDS, List.of(table("First", LINES), table("First", PARAGRAPHS)),
            Omission.EMPHASIS, List.of(said(Prose.of("x")), said(Prose.emphasis("x"))),
            Omission.UNSEEN_CHARACTERS, List.of(said(Prose.of("a  b\u0001")), said(Prose.of("a b\u0002"))));

    /** Each differs from all others in one thing that every format carries. */
    private static final ImmutableList<Report> CARRIED = ImmutableList.of(
            said(Prose.of("x")),
            said(Prose.of("y")),
            said(Prose.of("x y")),
            said(Prose.of("x\ny")),
            said(Prose.code("x")),
            said(Prose.link("x", URI.create("https://a.example"))),
            said(Prose.link("y", URI.create("https://a.example"))),
            said(Prose.link("x", URI.create("https://b.example"))),
            blocks(new Block.Paragraph(Prose.of("x")), new Block.Paragraph(Prose.of("y"))),
            blocks(heading(1, "x")),
            blocks(heading(2, "x")),
            blocks(heading(3, "x")),
            blocks(heading(4, "x")),
            blocks(heading(4, "y")),
            blocks(new Block.Listing(ImmutableList.of(Prose.of("x")))),
            blocks(new Block.Listing(ImmutableList.of(Prose.of("x"), Prose.of("y")))),
            blocks(new Block.Listing(ImmutableList.of(Prose.of("y"), Prose.of("x")))),
            table("T", ROWS, 0),
            table("T", ROWS.reverse(), 0),
            table("T", ImmutableList.of(Block.Row.of("a", "b")), 0),
            table("T", ImmutableList.of(Block.Row.of("b", "a")), 0),
            table("T", LINES),
            blocks(ITEM, ITEM),
            blocks(ITEMS));

    private static Report blocks(Block... blocks) {
        return new Report(List.of(blocks), Optional.empty());
    }

    private static Block heading(int level, String words) {
        return new Block.Heading(level, Prose.of(words), Optional.empty());
    }

    private static Report said(Prose prose) {
        return blocks(new Block.Paragraph(prose));
    }

    private static Prose quoted(String language) {
        return new Prose(ImmutableList.of(new Inline.Quotation("x", Optional.of(language))));
    }

    private static Report table(String caption, ImmutableList<Block.Row> rows, int grouped) {
        return blocks(new Block.Table(Optional.of(caption), ImmutableList.copyOf(COLUMNS), rows, grouped));
    }

    private static Report table(String caption, Block.Field field) {
        return table(caption, ImmutableList.of(Block.Row.of(Block.Field.of("h"), field)), 0);
    }

    private static String read(Report report, ReportFormat format) {
        return switch (format) {
            case TEXT -> report.text();
            case MARKDOWN -> report.markdown();
            case HTML -> report.html();
        };
    }

    @Test
    void has_an_example_for_everything_that_a_format_leaves_out() {
        assertThat(OMITTED).containsOnlyKeys(Omission.values());
    }

    @ParameterizedTest
    @EnumSource(ReportFormat.class)
    void leaves_out_what_it_says(ReportFormat format) {
        for (Map.Entry<Omission, List<Report>> pair : OMITTED.entrySet()) {
            Stream<String> read = pair.getValue().stream().map(report -> read(report, format));
            assertThat(read.distinct().count())
                    .as("%s without %s", format, pair.getKey())
                    .isEqualTo(format.omissions().contains(pair.getKey()) ? 1 : 2);
        }
    }

    @ParameterizedTest
    @EnumSource(ReportFormat.class)
    void carries_all_else(ReportFormat format) {
        assertThat(CARRIED.stream().map(report -> read(report, format))).doesNotHaveDuplicates();
    }
}
