package eu.clusterpolicy.toolkit.examples.website;

import com.google.common.collect.ImmutableList;
import com.google.common.io.Resources;
import com.google.common.primitives.Ints;
import eu.clusterpolicy.toolkit.catalogue.Catalogue;
import eu.clusterpolicy.toolkit.catalogue.CellState;
import eu.clusterpolicy.toolkit.completeness.CheckResult;
import eu.clusterpolicy.toolkit.completeness.Coverage;
import eu.clusterpolicy.toolkit.completeness.States;
import eu.clusterpolicy.toolkit.entry.Example;
import eu.clusterpolicy.toolkit.entry.PolicyAction;
import eu.clusterpolicy.toolkit.entry.Recommendation;
import eu.clusterpolicy.toolkit.json.JsonFormat;
import eu.clusterpolicy.toolkit.json.JsonFormats;
import eu.clusterpolicy.toolkit.json.SarifLog;
import eu.clusterpolicy.toolkit.label.Labels;
import eu.clusterpolicy.toolkit.matrix.Cell;
import eu.clusterpolicy.toolkit.matrix.Challenge;
import eu.clusterpolicy.toolkit.matrix.ClusterFunction;
import eu.clusterpolicy.toolkit.matrix.Priority;
import eu.clusterpolicy.toolkit.rule.Checks;
import eu.clusterpolicy.toolkit.search.Facets;
import eu.clusterpolicy.toolkit.search.Query;
import eu.clusterpolicy.toolkit.search.QueryAddress;
import eu.clusterpolicy.toolkit.search.ResultPage;
import eu.clusterpolicy.toolkit.search.SearchResult;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The interface for programs: the library's values as its Jackson module writes them, and checks of documents that are posted. */
@RestController
@RequestMapping(path = "/api/v1", produces = MediaType.APPLICATION_JSON_VALUE)
class Api {

    private static final String SARIF = "application/sarif+json";
    private static final ImmutableList<MediaType> RESULTS =
            ImmutableList.of(MediaType.APPLICATION_JSON, MediaType.parseMediaType(SARIF));
    private static final String PAGE = "page";
    private static final String SIZE = "size";
    private static final int LARGEST_PAGE = 100;

    private final Catalogue catalogue;

    Api(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** A cell of the matrix in numbers. */
    record CellCount(Cell cell, String title, CellState state, int actions, int examples) {}

    /** The matrix in numbers, cell by cell, and how much of it is there. */
    record Matrix(String edition, ImmutableList<CellCount> cells, Coverage coverage) {}

    /** All that a cell holds. */
    record CellContents(
            Cell cell,
            String title,
            CellState state,
            ImmutableList<PolicyAction> actions,
            ImmutableList<Example> examples,
            Set<Integer> recommendations) {}

    /** A page of what was found, and the numbers beside the filters. */
    record Found(Query query, ResultPage page, Facets facets) {}

    @GetMapping("/openapi.json")
    String description() throws IOException {
        return Resources.toString(Resources.getResource(Api.class, "/openapi.json"), StandardCharsets.UTF_8);
    }

    @GetMapping("/schemas/{name}")
    String schema(@PathVariable String name) {
        return Stream.of(
                        JsonFormats.catalogue(),
                        JsonFormats.roadmap(catalogue),
                        JsonFormats.draft(catalogue),
                        JsonFormats.checkResult())
                .filter(format -> format.name().equals("cluster-policy-toolkit/" + name.replace("-1.0.json", "")))
                .map(JsonFormat::schema)
                .findFirst()
                .orElseThrow(() -> new NoPageException("there is no such schema: " + name));
    }

    @GetMapping("/catalogue")
    Catalogue catalogue() {
        return catalogue;
    }

    @GetMapping("/matrix")
    Matrix matrix() {
        Coverage coverage = Coverage.of(catalogue);
        States<Cell> states = coverage.matrix();
        return new Matrix(
                catalogue.edition().id(),
                Cell.all().stream()
                        .map(cell -> new CellCount(
                                cell,
                                cell.title(),
                                states.of(cell),
                                catalogue.actionsIn(cell).size(),
                                catalogue.examplesIn(cell).size()))
                        .collect(ImmutableList.toImmutableList()),
                coverage);
    }

    @GetMapping("/cells/{priority}/{challenge}/{function}")
    CellContents cell(
            @PathVariable Priority priority,
            @PathVariable Challenge challenge,
            @PathVariable ClusterFunction function) {
        Cell cell = Cell.of(priority, challenge, function);
        ImmutableList<PolicyAction> actions = catalogue.actionsIn(cell);
        return new CellContents(
                cell,
                cell.title(),
                Coverage.of(catalogue).matrix().of(cell),
                actions,
                catalogue.examplesIn(cell),
                actions.stream()
                        .flatMap(action -> catalogue.recommendationsServedBy(action.id()).stream())
                        .map(Recommendation::number)
                        .collect(Collectors.toCollection(TreeSet::new)));
    }

    @GetMapping("/actions")
    ImmutableList<PolicyAction> actions() {
        return catalogue.actions();
    }

    @GetMapping("/actions/{id}")
    PolicyAction action(@PathVariable String id) {
        return ReadingPages.known(() -> catalogue.action(id));
    }

    @GetMapping("/examples")
    ImmutableList<Example> examples(@RequestParam(defaultValue = "") String country) {
        return country.isBlank()
                ? catalogue.examples()
                : catalogue.examplesFrom(Labels.of("en").countryNamed(country));
    }

    @GetMapping("/examples/{id}")
    Example example(@PathVariable String id) {
        return ReadingPages.known(() -> catalogue.example(id));
    }

    @GetMapping("/recommendations")
    ImmutableList<Recommendation> recommendations() {
        return catalogue.recommendations();
    }

    @GetMapping("/recommendations/{number}")
    Recommendation recommendation(@PathVariable int number) {
        return catalogue.recommendation(number);
    }

    @GetMapping("/search")
    Found search(@RequestParam MultiValueMap<String, String> parameters) {
        QueryAddress address = QueryAddress.from(SearchPage.listed(parameters));
        SearchResult result = catalogue.search(address.query());
        int size = number(address, SIZE, SearchPage.PAGE_SIZE);
        if (size > LARGEST_PAGE) {
            throw new IllegalArgumentException("size must be at most %d: %d".formatted(LARGEST_PAGE, size));
        }
        return new Found(
                address.query(),
                SearchPage.ordered(address.query(), result).page(number(address, PAGE, 1), size),
                result.facets());
    }

    private static int number(QueryAddress address, String name, int usual) {
        String text = address.others().get(name).stream().findFirst().orElse(String.valueOf(usual));
        return Optional.ofNullable(Ints.tryParse(text))
                .filter(number -> number > 0)
                .orElseThrow(() ->
                        new IllegalArgumentException("%s must be a number from 1 on: '%s'".formatted(name, text)));
    }

    @PostMapping(
            path = "/checks/catalogue",
            consumes = MediaType.APPLICATION_JSON_VALUE,
            produces = {MediaType.APPLICATION_JSON_VALUE, SARIF})
    ResponseEntity<String> checkedCatalogue(HttpServletRequest request) throws IOException {
        return checked(request, JsonFormats.catalogue(), Checks.ofCatalogues()::run);
    }

    @PostMapping(
            path = "/checks/roadmap",
            consumes = MediaType.APPLICATION_JSON_VALUE,
            produces = {MediaType.APPLICATION_JSON_VALUE, SARIF})
    ResponseEntity<String> checkedRoadmap(HttpServletRequest request) throws IOException {
        return checked(request, JsonFormats.roadmap(catalogue), Checks.ofRoadmaps()::run);
    }

    @PostMapping(
            path = "/checks/draft",
            consumes = MediaType.APPLICATION_JSON_VALUE,
            produces = {MediaType.APPLICATION_JSON_VALUE, SARIF})
    ResponseEntity<String> checkedDraft(HttpServletRequest request) throws IOException {
        return checked(request, JsonFormats.draft(catalogue), Checks.ofRoadmaps()::run);
    }

    private static <T> ResponseEntity<String> checked(
            HttpServletRequest request, JsonFormat<T> format, Function<? super T, CheckResult> check)
            throws IOException {
        CheckResult result = check.apply(format.within(PostedDocument.LIMITS).read(PostedDocument.of(request)));
        MediaType form = preferred(request.getHeader(HttpHeaders.ACCEPT));
        String text = form.equals(MediaType.APPLICATION_JSON)
                ? JsonFormats.checkResult().write(result)
                : SarifLog.of(result).text();
        return ResponseEntity.ok().contentType(form).body(text);
    }

    /** Returns what a program likes best of the two; where it likes both as well, the library's own document. */
    private static MediaType preferred(@Nullable String accept) {
        List<MediaType> asked = MediaType.parseMediaTypes(accept);
        return asked.isEmpty()
                ? MediaType.APPLICATION_JSON
                : RESULTS.stream()
                        .max(Comparator.comparingDouble(form -> quality(asked, form)))
                        .orElseThrow();
    }

    /** What is said of a form itself counts more than what is said of all. */
    private static double quality(List<MediaType> asked, MediaType form) {
        return asked.stream()
                .filter(range -> range.includes(form))
                .max(Comparator.comparing(MediaType::isWildcardType)
                        .thenComparing(MediaType::isWildcardSubtype)
                        .reversed())
                .map(MediaType::getQualityValue)
                .orElse(0.0);
    }
}
