package eu.clusterpolicy.toolkit.json.shape;

import static eu.clusterpolicy.toolkit.json.shape.Attribute.list;
import static eu.clusterpolicy.toolkit.json.shape.Attribute.required;
import static eu.clusterpolicy.toolkit.json.wire.Codecs.TEXT;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableRangeSet;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Range;
import eu.clusterpolicy.toolkit.entry.Country;
import eu.clusterpolicy.toolkit.json.wire.Codec;
import eu.clusterpolicy.toolkit.json.wire.Codecs;
import eu.clusterpolicy.toolkit.json.wire.JsonIn;
import eu.clusterpolicy.toolkit.json.wire.JsonOut;
import eu.clusterpolicy.toolkit.json.wire.ListCodec;
import eu.clusterpolicy.toolkit.json.wire.NumberCodec;
import eu.clusterpolicy.toolkit.search.Facet;
import eu.clusterpolicy.toolkit.search.Facets;
import eu.clusterpolicy.toolkit.search.Hit;
import eu.clusterpolicy.toolkit.search.Passage;
import eu.clusterpolicy.toolkit.search.Query;
import eu.clusterpolicy.toolkit.search.ResultPage;
import eu.clusterpolicy.toolkit.search.SearchResult;
import eu.clusterpolicy.toolkit.search.SearchedText;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/** What a search asks for and what it found. */
final class SearchShapes {

    private static final Codec<Integer> INDEX = NumberCodec.integer(0, Integer.MAX_VALUE);
    private static final Codec<Integer> NUMBER = NumberCodec.integer(1, Integer.MAX_VALUE);

    static final Shape<Query> QUERY = Shape.of("query", "What to search a catalogue for.", Asked::new, Asked::query)
            .set("priorities", EntryShapes.PRIORITY, Query::priorities, each(Query::priority))
            .meaning("The priorities, of which one must be met; none means any.")
            .set("challenges", EntryShapes.CHALLENGE, Query::challenges, each(Query::challenge))
            .meaning("The challenges, of which one must be met; none means any.")
            .set("functions", EntryShapes.FUNCTION, Query::functions, each(Query::function))
            .meaning("The cluster functions, of which one must be met; none means any.")
            .set(
                    "countries",
                    EntryShapes.COUNTRY,
                    Query::countries,
                    each((Query query, Country country) -> query.country(country)))
            .meaning("The countries, of which one must be met; none means any.")
            .set("recommendations", Codecs.RECOMMENDATION, Query::recommendations, each(Query::recommendation))
            .meaning("The numbers of the recommendations, of which one must be met; none means any.")
            .rare("words", TEXT, "", query -> query.isTyping() ? "" : query.text(), Asked::words)
            .meaning("The words, all of which must occur, as they were typed.")
            .rare("typing", TEXT, "", query -> query.isTyping() ? query.text() : "", Asked::typing)
            .meaning("In the place of words, a text that is being typed: its last word is the beginning of one.");

    private static final Shape<Range<Integer>> STRETCH = Shape.of(
                    "stretch",
                    "A stretch of a text.",
                    Attribute.<Range<Integer>, Integer>required("start", INDEX, Range::lowerEndpoint)
                            .meaning("The index of the first UTF-16 unit, from 0."),
                    Attribute.<Range<Integer>, Integer>required("end", INDEX, Range::upperEndpoint)
                            .meaning("The index after the last UTF-16 unit."),
                    Range::closedOpen)
            .checked();

    static final Codec<SearchedText> SEARCHED_TEXT = Codecs.coded("searched text", SearchedText.values());

    static final Shape<Passage> PASSAGE = Shape.of(
                    "passage",
                    "A text in which words of the query stand.",
                    required("kind", SEARCHED_TEXT, Passage::kind).meaning("Which text of the entry it is."),
                    required("text", TEXT, Passage::text).meaning("The text as the entry has it."),
                    required(
                                    "words",
                                    ListCodec.of(STRETCH),
                                    (Passage passage) ->
                                            ImmutableList.copyOf(passage.words().asRanges()))
                            .meaning("Where the words stand."),
                    (kind, text, words) -> new Passage(kind, text, ImmutableRangeSet.copyOf(words)))
            .checked();

    static final Shape<Hit> HIT = Shape.of(
            "hit",
            "An entry that was found.",
            required("entry", EditShapes.STANDING, Hit::entry).meaning("The action, example or recommendation."),
            list("passages", PASSAGE, Hit::passages).meaning("Its texts that have words of the query."),
            Hit::new);

    static final Shape<ResultPage> PAGE = Shape.of(
                    "page",
                    "A page of results.",
                    required("hits", ListCodec.of(HIT), ResultPage::hits).meaning("The results on the page."),
                    required("number", NUMBER, ResultPage::number).meaning("The number of the page, from 1."),
                    required("size", NUMBER, ResultPage::size).meaning("How many results a page has at most."),
                    required("total", INDEX, ResultPage::total).meaning("How many results all pages have together."),
                    ResultPage::new)
            .checked();

    /** A result with its numbers and all its hits. */
    static final Codec<SearchResult> RESULT = new Found<>("search result", SearchShapes::write);

    /** The numbers beside the filters, those of each by its values. */
    static final Codec<Facets> FACETS = new Found<>("facets", SearchShapes::write);

    private SearchShapes() {}

    private static <V> BiConsumer<Asked, ImmutableSet<V>> each(BiFunction<Query, V, Query> with) {
        return (asked, values) -> values.forEach(value -> asked.query = with.apply(asked.query, value));
    }

    private static void write(JsonOut out, SearchResult result) {
        JsonGenerator generator = out.generator();
        generator.writeStartObject();
        generator.writeName("query");
        QUERY.write(out, result.query());
        generator.writeNumberProperty("size", result.size());
        generator.writeName("facets");
        write(out, result.facets());
        generator.writeName("hits");
        ListCodec.of(HIT).write(out, result.hits());
        generator.writeEndObject();
    }

    private static void write(JsonOut out, Facets facets) {
        out.generator().writeStartObject();
        write(out, "priorities", facets.priorities());
        write(out, "challenges", facets.challenges());
        write(out, "functions", facets.functions());
        write(out, "countries", facets.countries());
        write(out, "recommendations", facets.recommendations());
        out.generator().writeEndObject();
    }

    private static void write(JsonOut out, String name, Facet<?> facet) {
        out.generator().writeObjectPropertyStart(name);
        facet.forEach((value, number) -> out.generator().writeNumberProperty(value.toString(), number));
        out.generator().writeEndObject();
    }

    /** A query as it is read. Not thread-safe. */
    private static final class Asked {

        private Query query = Query.all();

        void words(String text) {
            query = query.words(text);
        }

        void typing(String text) {
            if (!text.isEmpty() && !query.text().isEmpty()) {
                throw new IllegalArgumentException("query must have words or typing, not both");
            }
            query = text.isEmpty() ? query : query.typing(text);
        }

        Query query() {
            return query;
        }
    }

    /**
     * The form of what only a search can find: it is written, and not read.
     *
     * @param what what it is, in words
     * @param writer how it is written
     */
    private record Found<T>(String what, BiConsumer<JsonOut, T> writer) implements Codec<T> {

        @Override
        public @Nullable T read(JsonIn in) {
            in.refuse("a " + what + " is not read: search the catalogue with its query");
            return null;
        }

        @Override
        public void write(JsonOut out, T value) {
            writer.accept(out, value);
        }

        @Override
        public Map<String, Object> schema() {
            return Map.of("type", "object");
        }
    }
}
