package eu.clusterpolicy.toolkit.examples.judges;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import eu.clusterpolicy.toolkit.catalogue.Catalogue;
import eu.clusterpolicy.toolkit.edition.Difference;
import eu.clusterpolicy.toolkit.entry.Recommendation;
import eu.clusterpolicy.toolkit.evidence.Figure;
import eu.clusterpolicy.toolkit.guide.Background;
import eu.clusterpolicy.toolkit.json.JsonFormats;
import eu.clusterpolicy.toolkit.label.Labels;
import eu.clusterpolicy.toolkit.matrix.Cell;
import eu.clusterpolicy.toolkit.matrix.Priority;
import eu.clusterpolicy.toolkit.report.HtmlOptions;
import eu.clusterpolicy.toolkit.report.Picture;
import eu.clusterpolicy.toolkit.report.Pictures;
import eu.clusterpolicy.toolkit.report.Report;
import eu.clusterpolicy.toolkit.report.Reports;
import eu.clusterpolicy.toolkit.roadmap.Comparison;
import eu.clusterpolicy.toolkit.roadmap.Roadmap;
import eu.clusterpolicy.toolkit.roadmap.RoadmapDraft;
import eu.clusterpolicy.toolkit.roadmap.Uptake;
import eu.clusterpolicy.toolkit.rule.Checks;
import eu.clusterpolicy.toolkit.search.Query;
import eu.clusterpolicy.toolkit.standard.StandardCatalogue;
import eu.clusterpolicy.toolkit.weighing.Choice;
import eu.clusterpolicy.toolkit.weighing.Criterion;
import eu.clusterpolicy.toolkit.weighing.Ranking;
import java.net.URI;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** The pages that are judged: every report of the standard edition, of Andalusia and of hostile texts. */
final class Pages {

    static final Catalogue STANDARD = StandardCatalogue.edition2021();
    static final Catalogue HOSTILE = Hostile.catalogue(STANDARD);
    static final Roadmap ANDALUSIA =
            JsonFormats.roadmap(STANDARD).read(Path.of("..", "roadmap", "regions", "andalusia.json"));
    static final Roadmap HOSTILE_ROADMAP = Hostile.roadmap(ANDALUSIA, HOSTILE);

    private static final Background BACKGROUND = StandardCatalogue.background2021();

    private static final ImmutableList<Shown> SHOWN = Stream.of(
                    of("standard", STANDARD, ANDALUSIA),
                    of("hostile", HOSTILE, HOSTILE_ROADMAP),
                    Stream.of(
                            alone("background", Reports.ofBackground(BACKGROUND)), alone("labels", Reports.ofLabels())))
            .flatMap(shown -> shown)
            .collect(ImmutableList.toImmutableList());

    private static final ImmutableList<Judged> ENGLISH =
            SHOWN.stream().map(page -> page.in(Optional.empty())).collect(ImmutableList.toImmutableList());

    private static final ImmutableList<Judged> TRANSLATED = Labels.all().stream()
            .skip(1)
            .flatMap(labels -> SHOWN.stream().map(page -> page.in(Optional.of(labels))))
            .collect(ImmutableList.toImmutableList());

    private Pages() {}

    /** A page and the reports that it shows, in the words of a language; English where there is none. */
    record Judged(String name, Optional<Labels> labels, ImmutableList<Report> reports, String html) {

        @Override
        public String toString() {
            return name;
        }
    }

    /** The reports of a page, and how they are put into it. */
    private record Shown(String name, ImmutableList<Report> reports, Function<HtmlOptions, String> html) {

        Judged in(Optional<Labels> labels) {
            String language = labels.map(known -> "-" + known.language()).orElse("");
            return new Judged(
                    name + language,
                    labels,
                    reports,
                    html.apply(HtmlOptions.builder().labels(labels).build()));
        }
    }

    /** Every page in every language that has labels. */
    static Stream<Judged> all() {
        return Stream.concat(inEnglish(), inOtherLanguages());
    }

    static Stream<Judged> inEnglish() {
        return ENGLISH.stream();
    }

    static Stream<Judged> inOtherLanguages() {
        return TRANSLATED.stream();
    }

    private static Stream<Shown> of(String kind, Catalogue catalogue, Roadmap roadmap) {
        ImmutableMap<String, Report> alone = ImmutableMap.<String, Report>builder()
                .put("matrix", Reports.ofMatrix(catalogue))
                .put("catalogue", Reports.ofCatalogue(catalogue, BACKGROUND))
                .put("search", Reports.ofSearch(catalogue.search(Query.all().words("hub"))))
                .put("ranking", Reports.ofRanking(ranking(catalogue.edition().title())))
                .put("choice", Reports.ofChoice(choice(catalogue.edition().title())))
                .put("check", Reports.ofCheck(Checks.ofCatalogues().run(catalogue)))
                .put("difference", Reports.ofDifference(Difference.between(STANDARD, HOSTILE)))
                .put("roadmap", Reports.ofRoadmap(roadmap, BACKGROUND))
                .put("draft", Reports.ofRoadmap(RoadmapDraft.of(roadmap.territory(), catalogue)))
                .put("roadmap-check", Reports.ofCheck(Checks.ofRoadmaps().run(roadmap)))
                .put("comparison", Reports.ofComparison(Comparison.between(ANDALUSIA, HOSTILE_ROADMAP)))
                .put("uptake", Reports.ofUptake(Uptake.of(List.of(roadmap)), catalogue))
                .put("rebase", Reports.ofRebase(roadmap.rebaseOn(HOSTILE)))
                .buildOrThrow();
        Stream<Shown> pages =
                alone.entrySet().stream().map(report -> alone(kind + "-" + report.getKey(), report.getValue()));
        return Stream.concat(
                pages, Stream.of(illustrated(kind, roadmap), cells(kind, catalogue), rows(kind, catalogue)));
    }

    private static Shown alone(String name, Report report) {
        return new Shown(name, ImmutableList.of(report), report::htmlPage);
    }

    /** A roadmap with every picture below it. */
    private static Shown illustrated(String kind, Roadmap roadmap) {
        Report report = Reports.ofRoadmap(roadmap);
        Stream<Picture> figures = roadmap.evidence().stream()
                .filter(Figure.class::isInstance)
                .map(figure -> Pictures.ofFigure((Figure) figure));
        Stream<Picture> indicators =
                roadmap.plan().monitoring().indicators().stream().map(Pictures::ofIndicator);
        Stream<Picture> whole = Stream.of(
                Pictures.ofMatrix(roadmap),
                Pictures.ofMatrix(roadmap.catalogue()),
                Pictures.ofTimeLine(roadmap, LocalDate.of(2023, 7, 1)),
                Pictures.ofBudget(roadmap));
        Picture[] pictures =
                Stream.of(whole, figures, indicators).flatMap(each -> each).toArray(Picture[]::new);
        return new Shown(kind + "-pictures", ImmutableList.of(report), options -> report.htmlPage(options, pictures));
    }

    private static Ranking<String> ranking(String option) {
        return Ranking.builder(option, "Loans")
                .criterion(Criterion.named("need"))
                .score(option, "need", 5, option)
                .score("Loans", "need", 3, "Banks lend to most")
                .build();
    }

    private static Choice<String> choice(String option) {
        return Choice.builder(option, "Loans")
                .worth(option, 5)
                .worth("Loans", 4)
                .budget("euro", 700_000)
                .costs(option, "euro", 400_000)
                .costs("Loans", "euro", 350_000)
                .build();
    }

    private static Shown cells(String kind, Catalogue catalogue) {
        Stream<Report> priorities = Stream.of(Priority.values()).map(priority -> Reports.ofMatrix(catalogue, priority));
        Stream<Report> cells = Cell.all().stream().map(cell -> Reports.ofCell(catalogue, cell));
        return together(kind + "-cells", Stream.concat(priorities, cells));
    }

    private static Shown rows(String kind, Catalogue catalogue) {
        return together(
                kind + "-recommendations",
                catalogue.recommendations().stream()
                        .map(Recommendation::number)
                        .map(number -> Reports.ofRecommendation(catalogue, number)));
    }

    /** Takes reports into a page of somebody else's, which has addresses of its own for entries and cells. */
    private static Shown together(String name, Stream<Report> reports) {
        ImmutableList<Report> all = reports.collect(ImmutableList.toImmutableList());
        return new Shown(name, all, options -> site(all, options));
    }

    private static String site(ImmutableList<Report> reports, HtmlOptions options) {
        StringBuilder page = new StringBuilder(
                        "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n")
                .append(
                        "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>A site</title>\n")
                .append("<meta name=\"color-scheme\" content=\"light dark\">\n<style>")
                .append("body { background: Canvas; color: CanvasText }\n")
                .append(Reports.styleSheet())
                .append("</style>\n</head>\n<body>\n<main>\n<h1>A site</h1>\n");
        for (int at = 0; at < reports.size(); at++) {
            page.append(reports.get(at)
                    .html(options.toBuilder()
                            .headingLevel(2)
                            .idPrefix("r" + at + "-")
                            .entryAddress(entry -> Optional.of(URI.create("/" + entry.kind() + "/" + entry.id())))
                            .cellAddress(cell -> Optional.of(URI.create("https://example.org/cells/" + cell.code())))
                            .build()));
        }
        return page.append("</main>\n</body>\n</html>\n").toString();
    }
}
