package eu.clusterpolicy.toolkit.examples.cli;

import eu.clusterpolicy.toolkit.entry.Country;
import eu.clusterpolicy.toolkit.matrix.Challenge;
import eu.clusterpolicy.toolkit.matrix.ClusterFunction;
import eu.clusterpolicy.toolkit.matrix.Priority;
import eu.clusterpolicy.toolkit.report.Reports;
import eu.clusterpolicy.toolkit.search.Query;
import eu.clusterpolicy.toolkit.search.SearchResult;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Looks for actions, examples and recommendations. */
@Command(
        name = "search",
        description = "Look for actions, examples and recommendations.",
        footer = {
            "",
            "Examples:",
            "  cluster-policy search living labs",
            "  cluster-policy search --challenge skills --country BE --format markdown"
        })
final class SearchVerb extends ReportingVerb {

    @Parameters(paramLabel = "WORD", arity = "0..*", description = "What an entry's words must have, all of them.")
    private List<String> words = new ArrayList<>();

    @Option(names = "--priority", paramLabel = "CODE", description = "Such as green-transition.")
    private Optional<Priority> priority = Optional.empty();

    @Option(names = "--challenge", paramLabel = "CODE", description = "Such as skills.")
    private Optional<Challenge> challenge = Optional.empty();

    @Option(names = "--function", paramLabel = "CODE", description = "Such as networking.")
    private Optional<ClusterFunction> function = Optional.empty();

    @Option(
            names = "--country",
            paramLabel = "COUNTRY",
            description = "Where examples come from, such as BE or Belgium.")
    private Optional<Country> country = Optional.empty();

    @Option(names = "--recommendation", paramLabel = "NUMBER", description = "Whose entries are meant, such as 8.")
    private Optional<Integer> recommendation = Optional.empty();

    SearchVerb(Console console) {
        super(console);
    }

    @Override
    int run(Documents documents) {
        Query query = Query.all();
        query = priority.map(query::priority).orElse(query);
        query = challenge.map(query::challenge).orElse(query);
        query = function.map(query::function).orElse(query);
        query = country.map(query::country).orElse(query);
        query = recommendation.map(query::recommendation).orElse(query);
        query = words.isEmpty() ? query : query.words(String.join(" ", words));
        SearchResult result = documents.catalogue(catalogue).search(query);
        print(Output.of(Reports.ofSearch(result), result));
        return result.size() == 0 ? ClusterPolicy.FOUND : ClusterPolicy.DONE;
    }
}
