package eu.clusterpolicy.toolkit.examples.website;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import com.google.common.primitives.Ints;
import eu.clusterpolicy.toolkit.catalogue.Catalogue;
import eu.clusterpolicy.toolkit.entry.Country;
import eu.clusterpolicy.toolkit.entry.EntryKind;
import eu.clusterpolicy.toolkit.entry.Recommendation;
import eu.clusterpolicy.toolkit.label.Labels;
import eu.clusterpolicy.toolkit.search.Facets;
import eu.clusterpolicy.toolkit.search.Hit;
import eu.clusterpolicy.toolkit.search.Passage;
import eu.clusterpolicy.toolkit.search.Query;
import eu.clusterpolicy.toolkit.search.QueryAddress;
import eu.clusterpolicy.toolkit.search.ResultPage;
import eu.clusterpolicy.toolkit.search.SearchResult;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import org.unbescape.html.HtmlEscape;

/** The search: what is sought is the address, so that a result can be sent to somebody or kept. */
@Controller
class SearchPage {

    static final int PAGE_SIZE = 20;

    private static final int MOST_SHOWN = 8;
    private static final String PAGE = "page";
    private static final ImmutableMap<EntryKind, String> KINDS = ImmutableMap.of(
            EntryKind.ACTION, "Action", EntryKind.EXAMPLE, "Example", EntryKind.RECOMMENDATION, "Recommendation");

    private final Catalogue catalogue;

    SearchPage(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /**
     * A criterion with its tick boxes.
     *
     * @param values the values, each with how many results it would leave
     * @param ticked which values are ticked
     * @param isLong whether there are so many values that they are shown on demand
     */
    record Boxes<V>(String name, String title, Map<V, Integer> values, Set<V> ticked, boolean isLong) {

        public boolean isTicked(Object value) {
            return ticked.contains(value);
        }
    }

    /** A hit with the page that shows it; its title and its other passages as markup. */
    record Found(String kind, String address, String title, ImmutableList<String> passages) {

        static Found of(Hit hit) {
            String wording = hit.entry().wording();
            return new Found(
                    KINDS.getOrDefault(hit.entry().entryName().kind(), ""),
                    Addresses.of(hit.entry().entryName()).orElse("/"),
                    hit.passages().stream()
                            .filter(passage -> passage.text().equals(wording))
                            .map(Found::marked)
                            .findFirst()
                            .orElseGet(() -> HtmlEscape.escapeHtml5Xml(wording)),
                    hit.passages().stream()
                            .filter(passage -> !passage.text().equals(wording))
                            .map(Found::marked)
                            .collect(ImmutableList.toImmutableList()));
        }

        private static String marked(Passage passage) {
            return passage.marked(
                    HtmlEscape::escapeHtml5Xml, word -> "<mark>" + HtmlEscape.escapeHtml5Xml(word) + "</mark>");
        }
    }

    @GetMapping("/search")
    String search(
            @RequestParam MultiValueMap<String, String> parameters,
            @ModelAttribute("labels") Labels labels,
            HttpServletResponse response,
            Model model) {
        QueryAddress address;
        try {
            address = QueryAddress.from(listed(parameters));
        } catch (IllegalArgumentException wrong) {
            model.addAttribute("fault", wrong.getMessage());
            address = new QueryAddress(Query.all(), ImmutableListMultimap.of());
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
        }
        SearchResult result = catalogue.search(address.query());
        ResultPage page = ordered(address.query(), result).page(pageNumber(address, result.size()), PAGE_SIZE);
        model.addAttribute("query", address.query());
        model.addAttribute("boxes", boxes(result, labels));
        model.addAttribute("recommendations", Maps.uniqueIndex(catalogue.recommendations(), Recommendation::number));
        model.addAttribute("page", page);
        model.addAttribute("found", page.hits().stream().map(Found::of).toList());
        model.addAttribute("earlier", page.number() > 1 ? link(address.query(), page.number() - 1) : null);
        model.addAttribute("later", page.number() < page.pages() ? link(address.query(), page.number() + 1) : null);
        result.suggestion().ifPresent(meant -> {
            model.addAttribute("meant", meant.text());
            model.addAttribute("meantAddress", link(meant, 1));
        });
        return "search";
    }

    /** Returns what has its words in its name first, where there are words. */
    static SearchResult ordered(Query query, SearchResult result) {
        return query.text().isBlank() ? result : result.byText();
    }

    static ImmutableListMultimap<String, String> listed(MultiValueMap<String, String> parameters) {
        ImmutableListMultimap.Builder<String, String> listed = ImmutableListMultimap.builder();
        parameters.forEach(listed::putAll);
        return listed.build();
    }

    private static ImmutableList<Boxes<?>> boxes(SearchResult result, Labels labels) {
        Query query = result.query();
        Facets facets = result.facets();
        Map<Country, Integer> countries = new TreeMap<>(ReadingPages.byName(labels));
        countries.putAll(facets.countries().asMap());
        return ImmutableList.of(
                boxes("priority", "Priority", facets.priorities().asMap(), query.priorities()),
                boxes("challenge", "Challenge", facets.challenges().asMap(), query.challenges()),
                boxes("function", "Cluster function", facets.functions().asMap(), query.functions()),
                boxes("country", "Country", countries, query.countries()),
                boxes(
                        "recommendation",
                        "Recommendation",
                        facets.recommendations().asMap(),
                        query.recommendations()));
    }

    private static <V> Boxes<V> boxes(String name, String title, Map<V, Integer> values, Set<V> ticked) {
        return new Boxes<>(name, title, values, ticked, values.size() > MOST_SHOWN);
    }

    /** A page behind the last, such as one that was kept, is the last. */
    private static int pageNumber(QueryAddress address, int results) {
        int last = Math.max(1, (results + PAGE_SIZE - 1) / PAGE_SIZE);
        return address.others().get(PAGE).stream()
                .findFirst()
                .flatMap(text -> Optional.ofNullable(Ints.tryParse(text)))
                .map(number -> Math.min(Math.max(1, number), last))
                .orElse(1);
    }

    private static String link(Query query, int page) {
        return "?" + new QueryAddress(query, ImmutableListMultimap.of(PAGE, String.valueOf(page))).text();
    }
}
