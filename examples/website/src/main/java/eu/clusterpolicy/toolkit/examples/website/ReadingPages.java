package eu.clusterpolicy.toolkit.examples.website;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import com.google.common.collect.Multimaps;
import eu.clusterpolicy.toolkit.catalogue.Catalogue;
import eu.clusterpolicy.toolkit.catalogue.CellState;
import eu.clusterpolicy.toolkit.completeness.Coverage;
import eu.clusterpolicy.toolkit.completeness.RecommendationCell;
import eu.clusterpolicy.toolkit.entry.Citation;
import eu.clusterpolicy.toolkit.entry.Country;
import eu.clusterpolicy.toolkit.entry.Entry;
import eu.clusterpolicy.toolkit.entry.EntryKind;
import eu.clusterpolicy.toolkit.entry.EntryName;
import eu.clusterpolicy.toolkit.entry.Example;
import eu.clusterpolicy.toolkit.entry.Operationalisation;
import eu.clusterpolicy.toolkit.entry.PolicyAction;
import eu.clusterpolicy.toolkit.entry.Recommendation;
import eu.clusterpolicy.toolkit.entry.TitleStatus;
import eu.clusterpolicy.toolkit.entry.UnknownEntryException;
import eu.clusterpolicy.toolkit.guide.Background;
import eu.clusterpolicy.toolkit.label.Labels;
import eu.clusterpolicy.toolkit.matrix.Cell;
import eu.clusterpolicy.toolkit.matrix.Challenge;
import eu.clusterpolicy.toolkit.matrix.ClusterFunction;
import eu.clusterpolicy.toolkit.matrix.Priority;
import eu.clusterpolicy.toolkit.report.Pictures;
import eu.clusterpolicy.toolkit.report.Reports;
import eu.clusterpolicy.toolkit.rule.Checks;
import java.text.Collator;
import java.time.Duration;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;

/** The pages that show the catalogue. */
@Controller
class ReadingPages {

    private final Catalogue catalogue;
    private final Background background;

    ReadingPages(Catalogue catalogue, Background background) {
        this.catalogue = catalogue;
        this.background = background;
    }

    @GetMapping("/")
    String home(Model model) {
        model.addAttribute("priorities", Priority.values());
        model.addAttribute("background", background);
        model.addAttribute("catalogue", catalogue);
        return "home";
    }

    @GetMapping("/matrix")
    String matrix(Model model) {
        model.addAttribute("picture", Drawn.of(Pictures.ofMatrix(catalogue), "picture-"));
        model.addAttribute("coverage", Coverage.of(catalogue).matrix().tally());
        model.addAttribute("states", CellState.values());
        model.addAttribute("priorities", Priority.values());
        model.addAttribute("challenges", Challenge.values());
        model.addAttribute("functions", ClusterFunction.values());
        model.addAttribute("cells", Maps.uniqueIndex(Cell.all(), Cell::code));
        model.addAttribute("catalogue", catalogue);
        return "matrix";
    }

    @GetMapping("/cells/{priority}/{challenge}/{function}")
    String cell(
            @PathVariable Priority priority,
            @PathVariable Challenge challenge,
            @PathVariable ClusterFunction function,
            Model model) {
        Cell cell = Cell.of(priority, challenge, function);
        ImmutableList<PolicyAction> actions = catalogue.actionsIn(cell);
        model.addAttribute("cell", cell);
        model.addAttribute("actions", actions);
        model.addAttribute("examples", catalogue.examplesIn(cell));
        model.addAttribute(
                "recommendations",
                actions.stream()
                        .flatMap(action -> catalogue.recommendationsServedBy(action.id()).stream())
                        .distinct()
                        .toList());
        model.addAttribute("about", background.function(cell.function()));
        model.addAttribute("beside", beside(cell));
        return "cell";
    }

    /** Looks something up by a part of an address: what can be no name of it leads to no page. */
    static <T> T known(Supplier<T> lookUp) {
        try {
            return lookUp.get();
        } catch (UnknownEntryException unknown) {
            throw unknown;
        } catch (IllegalArgumentException malformed) {
            throw new NoPageException(String.valueOf(malformed.getMessage()));
        }
    }

    /** The cells of the same challenge and of the same function, where one would look next. */
    private static ImmutableList<Cell> beside(Cell cell) {
        return Cell.all().stream()
                .filter(other -> !other.equals(cell)
                        && other.priority() == cell.priority()
                        && (other.challenge() == cell.challenge() || other.function() == cell.function()))
                .collect(ImmutableList.toImmutableList());
    }

    @GetMapping("/actions/{id}")
    String action(@PathVariable String id, Model model) {
        PolicyAction action = known(() -> catalogue.action(id));
        model.addAttribute("action", action);
        model.addAttribute("examples", action.cell().map(catalogue::examplesIn).orElse(ImmutableList.of()));
        model.addAttribute("recommendations", catalogue.recommendationsServedBy(action.id()));
        return "action";
    }

    @GetMapping("/examples/{id}")
    String example(@PathVariable String id, Model model) {
        Example example = known(() -> catalogue.example(id));
        model.addAttribute("example", example);
        model.addAttribute("catalogue", catalogue);
        model.addAttribute("recommendations", catalogue.recommendationsNaming(example.id()));
        return "example";
    }

    @GetMapping("/recommendations")
    String recommendations(Model model) {
        model.addAttribute("priorities", Priority.values());
        model.addAttribute("byPriority", Multimaps.index(catalogue.recommendations(), Recommendation::priority));
        return "recommendations";
    }

    /** What carries a recommendation out by one cluster function, with where the edition says so. */
    record Row(
            ClusterFunction function,
            String source,
            ImmutableList<PolicyAction> actions,
            ImmutableList<Example> examples) {}

    @GetMapping("/recommendations/{number}")
    String recommendation(@PathVariable int number, Model model) {
        Recommendation recommendation = catalogue.recommendation(number);
        model.addAttribute("recommendation", recommendation);
        model.addAttribute(
                "rows",
                recommendation.operationalisation().stream().map(this::row).toList());
        model.addAttribute(
                "missing",
                Arrays.stream(ClusterFunction.values())
                        .filter(function -> !catalogue
                                .state(new RecommendationCell(number, recommendation.priority(), function).position())
                                .isFilled())
                        .toList());
        return "recommendation";
    }

    private Row row(Operationalisation carriedOut) {
        return new Row(
                carriedOut.function(),
                carriedOut.citation().map(Citation::text).orElse(""),
                carriedOut.actions().stream()
                        .flatMap(id -> catalogue.findKnownAction(id).stream())
                        .collect(ImmutableList.toImmutableList()),
                carriedOut.examples().stream()
                        .flatMap(id -> catalogue.findKnownExample(id).stream())
                        .collect(ImmutableList.toImmutableList()));
    }

    @GetMapping("/countries")
    String countries(@ModelAttribute("labels") Labels labels, Model model) {
        ImmutableListMultimap.Builder<Country, Example> byCountry = ImmutableListMultimap.builder();
        catalogue.countries().stream()
                .sorted(byName(labels))
                .forEach(country -> byCountry.putAll(country, catalogue.examplesFrom(country)));
        model.addAttribute("byCountry", byCountry.build());
        return "countries";
    }

    /** Returns the order in which the language lists countries. */
    static Comparator<Country> byName(Labels labels) {
        Collator alphabet = Collator.getInstance(Locale.forLanguageTag(labels.language()));
        return Comparator.comparing(country -> labels.country(country).text(), alphabet);
    }

    @GetMapping("/background")
    String background(@ModelAttribute("labels") Labels labels, Model model) {
        model.addAttribute("report", Reports.ofBackground(background).html(Addresses.within(labels, 1, "")));
        return "background";
    }

    @GetMapping("/data")
    String data(@ModelAttribute("labels") Labels labels, Model model) {
        model.addAttribute("catalogue", catalogue);
        model.addAttribute("concerned", concerned());
        model.addAttribute("lostStatus", TitleStatus.LOST);
        model.addAttribute("partialStatus", TitleStatus.PARTIAL);
        model.addAttribute("lost", titled(TitleStatus.LOST));
        model.addAttribute("partial", titled(TitleStatus.PARTIAL));
        model.addAttribute(
                "withoutLink",
                catalogue.examples().stream()
                        .filter(example -> example.link().isEmpty())
                        .toList());
        model.addAttribute(
                "check",
                Reports.ofCheck(Checks.ofCatalogues().run(catalogue)).html(Addresses.within(labels, 2, "check-")));
        return "data";
    }

    /** Returns the entries of which errata speak, by what the errata call them. */
    private ImmutableMap<String, Entry> concerned() {
        return Stream.of(EntryKind.ACTION, EntryKind.EXAMPLE, EntryKind.RECOMMENDATION)
                .flatMap(kind -> catalogue.entries(kind).stream())
                .collect(ImmutableMap.toImmutableMap(ReadingPages::called, entry -> entry, (first, other) -> first));
    }

    private static String called(Entry entry) {
        EntryName name = entry.entryName();
        return name.kind() == EntryKind.RECOMMENDATION ? "recommendation-" + name.id() : name.id();
    }

    private ImmutableList<Recommendation> titled(TitleStatus status) {
        return catalogue.recommendations().stream()
                .filter(recommendation -> recommendation.title().status() == status)
                .collect(ImmutableList.toImmutableList());
    }

    @GetMapping(path = "/assets/report.css", produces = "text/css;charset=UTF-8")
    ResponseEntity<String> styleSheet() {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.maxAge(Duration.ofHours(1)))
                .contentType(new MediaType("text", "css"))
                .body(Reports.styleSheet());
    }
}
