package eu.clusterpolicy.toolkit.examples.benchmarks;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import eu.clusterpolicy.toolkit.catalogue.Catalogue;
import eu.clusterpolicy.toolkit.search.Query;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongSupplier;

/** A search with all numbers beside its filters, in each kind of query, beside peers and limits. */
final class SearchFigure implements Figure {

    @Override
    public String title() {
        return "Search with all facets";
    }

    @Override
    public List<Ratio> measure(Effort effort) {
        Catalogue catalogue = Invented.catalogue(effort.examples());
        Engine own = new Toolkit(catalogue);
        Map<String, Engine> peers = Peers.over(Row.of(catalogue));
        List<Ratio> ratios = new ArrayList<>();
        Queries.byKind()
                .forEach((kind, queries) ->
                        ratios.addAll(contest(kind, queries, own, peers).run(effort)));
        peers.values().forEach(Engine::close);
        ratios.addAll(building(catalogue).run(effort));
        return ratios;
    }

    /** The first search builds the index; the catalogue is built anew for it, which costs little beside. */
    private static Contest building(Catalogue catalogue) {
        List<Row> rows = Row.of(catalogue);
        return new Contest(
                        "the first search",
                        () -> catalogue.toBuilder().build().search(Query.all()).size())
                .beside("Lucene", Optional.of(3.0), () -> {
                    try (Lucene lucene = new Lucene(rows)) {
                        return lucene.answer(Query.all())[0];
                    }
                });
    }

    private static Contest contest(String kind, ImmutableList<Query> queries, Engine own, Map<String, Engine> peers) {
        boolean words = !queries.get(0).text().isEmpty();
        ImmutableMap<String, Double> limits = limits(words);
        Contest contest = new Contest(kind, asking(own, queries));
        peers.forEach((name, peer) -> {
            if (queries.stream().allMatch(peer::answers)) {
                contest.beside(name, Optional.ofNullable(limits.get(name)), asking(peer, queries));
            }
        });
        return contest;
    }

    /** Returns how many times the cost of each peer the toolkit's is to be at most. */
    private static ImmutableMap<String, Double> limits(boolean words) {
        return ImmutableMap.of(
                "table of counts", 3.0, "bit sets", words ? 2.0 : 1.0, "Lucene", 1.0, "CQEngine", 1.0, "H2", 1.0);
    }

    /** Each time it is asked it is asked all queries of the kind. */
    private static LongSupplier asking(Engine engine, ImmutableList<Query> queries) {
        return () -> {
            long sum = 0;
            for (Query query : queries) {
                sum = sum * 31 + engine.sum(query);
            }
            return sum;
        };
    }
}
