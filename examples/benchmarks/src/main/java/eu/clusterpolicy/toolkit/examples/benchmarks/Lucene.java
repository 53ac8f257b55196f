package eu.clusterpolicy.toolkit.examples.benchmarks;

import eu.clusterpolicy.toolkit.search.Query;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.lucene.analysis.standard.StandardAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.TextField;
import org.apache.lucene.facet.DrillDownQuery;
import org.apache.lucene.facet.DrillSideways;
import org.apache.lucene.facet.FacetResult;
import org.apache.lucene.facet.Facets;
import org.apache.lucene.facet.FacetsConfig;
import org.apache.lucene.facet.LabelAndValue;
import org.apache.lucene.facet.sortedset.DefaultSortedSetDocValuesReaderState;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesFacetField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TotalHitCountCollectorManager;
import org.apache.lucene.store.ByteBuffersDirectory;

/** Lucene with its facets counted sideways, in memory, in one segment. */
final class Lucene implements Engine {

    private static final String[] CRITERIA = {"priority", "challenge", "function", "country"};
    private static final String WORDS = "words";

    private final ByteBuffersDirectory directory = new ByteBuffersDirectory();
    private final FacetsConfig config = new FacetsConfig();
    private final DirectoryReader reader;
    private final IndexSearcher searcher;
    private final DrillSideways sideways;

    Lucene(List<Row> rows) {
        try {
            write(rows);
            reader = DirectoryReader.open(directory);
            searcher = new IndexSearcher(reader);
            searcher.setQueryCache(null);
            sideways = new DrillSideways(searcher, config, new DefaultSortedSetDocValuesReaderState(reader, config));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write(List<Row> rows) throws IOException {
        try (IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig(new StandardAnalyzer()))) {
            for (Row row : rows) {
                Document document = new Document();
                int[] values = Numbers.of(row);
                for (int criterion = 0; criterion < 4; criterion++) {
                    if (values[criterion] != Row.NONE) {
                        document.add(new SortedSetDocValuesFacetField(
                                CRITERIA[criterion], String.valueOf(values[criterion])));
                    }
                }
                document.add(new TextField(WORDS, String.join(" ", row.words()), Field.Store.NO));
                writer.addDocument(config.build(document));
            }
            writer.forceMerge(1);
        }
    }

    /** Returns how many bytes the index has. */
    long bytes() {
        try {
            long bytes = 0;
            for (String file : directory.listAll()) {
                bytes += directory.fileLength(file);
            }
            return bytes;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public int[] answer(Query query) {
        DrillDownQuery asked = new DrillDownQuery(config, words(query));
        int[][] values = Numbers.asked(query);
        for (int criterion = 0; criterion < 4; criterion++) {
            for (int value : values[criterion]) {
                asked.add(CRITERIA[criterion], String.valueOf(value));
            }
        }
        try {
            var found = sideways.search(asked, new TotalHitCountCollectorManager());
            Facets facets = found.facets;
            int[] numbers = new int[Numbers.COUNT];
            numbers[0] = found.collectorResult;
            for (int criterion = 0; criterion < 4; criterion++) {
                FacetResult counts = facets.getTopChildren(Numbers.size(criterion), CRITERIA[criterion]);
                if (counts != null) {
                    for (LabelAndValue count : counts.labelValues) {
                        numbers[Numbers.first(criterion) + Integer.parseInt(count.label)] = count.value.intValue();
                    }
                }
            }
            return numbers;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static org.apache.lucene.search.Query words(Query query) {
        if (query.text().isEmpty()) {
            return new MatchAllDocsQuery();
        }
        BooleanQuery.Builder words = new BooleanQuery.Builder();
        query.words().forEach(word -> words.add(new TermQuery(new Term(WORDS, word)), BooleanClause.Occur.FILTER));
        query.beginning()
                .ifPresent(start -> words.add(new PrefixQuery(new Term(WORDS, start)), BooleanClause.Occur.FILTER));
        return words.build();
    }

    @Override
    public void close() {
        try {
            reader.close();
            directory.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
