package eu.clusterpolicy.toolkit.examples.benchmarks;

import eu.clusterpolicy.toolkit.catalogue.Catalogue;
import eu.clusterpolicy.toolkit.edition.Difference;
import eu.clusterpolicy.toolkit.entry.ExampleId;
import eu.clusterpolicy.toolkit.json.JsonFormat;
import eu.clusterpolicy.toolkit.json.JsonFormats;
import eu.clusterpolicy.toolkit.json.ReadLimits;
import eu.clusterpolicy.toolkit.json.csv.CsvTables;
import eu.clusterpolicy.toolkit.json.csv.OverlayCsv;
import eu.clusterpolicy.toolkit.json.csv.PlanCsv;
import eu.clusterpolicy.toolkit.plan.ActionPlan;
import eu.clusterpolicy.toolkit.report.Pictures;
import eu.clusterpolicy.toolkit.report.Report;
import eu.clusterpolicy.toolkit.report.Reports;
import eu.clusterpolicy.toolkit.roadmap.Comparison;
import eu.clusterpolicy.toolkit.roadmap.RoadmapDraft;
import eu.clusterpolicy.toolkit.roadmap.Uptake;
import eu.clusterpolicy.toolkit.rule.Checks;
import eu.clusterpolicy.toolkit.schedule.Schedule;
import eu.clusterpolicy.toolkit.search.Query;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.LongSupplier;
import java.util.stream.Stream;

/**
 * What a part of a large value costs beside a part of a value of a thousand: 1 is in proportion, and ten times as much would be
 * the square.
 */
final class ProportionFigure implements Figure {

    private static final int SMALL = 1_000;

    private static final JsonFormat<Catalogue> CATALOGUES =
            JsonFormats.catalogue().compact();

    /** Ten times what is read as a rule, which is a roadmap with some seventy thousand of everything. */
    private static final ReadLimits LIMITS = new ReadLimits(2_000_000_000, 32, 1_000_000, 10_000_000);

    private static final Query QUERY =
            Query.all().country(Invented.COUNTRIES.get(0)).words("hub");

    private final Map<String, Function<Sample, LongSupplier>> operations = new LinkedHashMap<>();

    @Override
    public String title() {
        return "A part of a large value beside one of a value of a thousand";
    }

    @Override
    public List<Ratio> measure(Effort effort) {
        Sample small = new Sample(SMALL);
        List<Sample> larger = Stream.of(10_000, 100_000)
                .filter(size -> size <= effort.examples())
                .map(Sample::new)
                .toList();
        List<Ratio> ratios = new ArrayList<>();
        operations.forEach((what, operation) -> {
            double once = Contest.cost(operation.apply(small), effort);
            for (Sample large : larger) {
                double times = (double) large.size() / SMALL;
                double cost = Contest.cost(operation.apply(large), effort);
                ratios.add(new Ratio(what, "%,d".formatted(large.size()), cost / times / once, Optional.empty()));
            }
        });
        return ratios;
    }

    ProportionFigure() {
        addOfCatalogues();
        addOfEditions();
        addOfRoadmaps();
        addOfPlans();
        addOfTexts();
    }

    /** Returns what is measured: each prepares what it works on, and returns the work. */
    Map<String, Function<Sample, LongSupplier>> operations() {
        return operations;
    }

    private void addOfCatalogues() {
        put(
                "building a catalogue",
                Sample::catalogue,
                catalogue -> catalogue.toBuilder().build());
        put(
                "a search with facets",
                Sample::catalogue,
                catalogue -> catalogue.search(QUERY).facets());
        put(
                "listing what is found",
                Sample::catalogue,
                catalogue -> catalogue.search(QUERY).examples());
        put(
                "a page by text",
                Sample::catalogue,
                catalogue -> catalogue.search(QUERY).byText().page(1, 20));
        put("checking a catalogue", Sample::catalogue, Checks.ofCatalogues()::run);
        put("reading a catalogue", sample -> CATALOGUES.write(sample.catalogue()), CATALOGUES::read);
        put("writing a catalogue", Sample::catalogue, CATALOGUES::write);
        put("a catalogue's digest", Sample::catalogue, CATALOGUES::digest);
        put("a report of a catalogue as text", sample -> Reports.ofCatalogue(sample.catalogue()), Report::text);
        put("as Markdown", sample -> Reports.ofCatalogue(sample.catalogue()), Report::markdown);
        put("as HTML", sample -> Reports.ofCatalogue(sample.catalogue()), Report::html);
        put(
                "a report of a search",
                sample -> sample.catalogue().search(QUERY),
                found -> Reports.ofSearch(found).text());
        put(
                "a picture of the matrix",
                Sample::catalogue,
                catalogue -> Pictures.ofMatrix(catalogue).svg());
        put("a table of examples", Sample::catalogue, CsvTables.examples()::write);
        put("a table of the matrix", Sample::catalogue, CsvTables.matrix()::write);
    }

    private void addOfEditions() {
        put(
                "applying an overlay",
                Function.identity(),
                sample -> sample.overlay().applyTo(sample.catalogue()));
        put("a difference", Function.identity(), sample -> Difference.between(sample.catalogue(), sample.newer()));
        put(
                "a report of a difference",
                sample -> Reports.ofDifference(Difference.between(sample.catalogue(), sample.newer())),
                Report::text);
        put("reading an overlay", sample -> JsonFormats.overlay().write(sample.overlay()), JsonFormats.overlay()::read);
        put(
                "reading a table of examples",
                sample -> CsvTables.examples().write(sample.catalogue()),
                table -> OverlayCsv.making(new Sample(1).overlay().edition(), "elsewhere")
                        .read(table));
    }

    private void addOfRoadmaps() {
        put("checking a roadmap", Sample::draft, Checks.ofRoadmaps()::run);
        put("what is next in a roadmap", Sample::draft, RoadmapDraft::next);
        put("re-basing a roadmap", Function.identity(), sample -> sample.draft().rebaseOn(sample.newer()));
        put("comparing roadmaps", Function.identity(), sample -> Comparison.between(sample.draft(), sample.later()));
        put("counting many roadmaps", sample -> Collections.nCopies(sample.size(), new Sample(10).draft()), Uptake::of);
        put(
                "reading a roadmap",
                Sample::draftDocument,
                document -> JsonFormats.draft(document.getKey()).within(LIMITS).read(document.getValue()));
        put(
                "writing a roadmap",
                Function.identity(),
                sample -> JsonFormats.draft(sample.catalogue()).write(sample.draft()));
        put("a report of a roadmap as text", sample -> Reports.ofRoadmap(sample.draft()), Report::text);
        put("a report of a roadmap as HTML", sample -> Reports.ofRoadmap(sample.draft()), Report::html);
        put("a table of decisions", Sample::draft, CsvTables.decisions()::write);
        put("a table of evidence", Sample::draft, CsvTables.evidence()::write);
        put(
                "a report of a check",
                sample -> Checks.ofRoadmaps().run(sample.draft()),
                result -> Reports.ofCheck(result).text());
    }

    private void addOfPlans() {
        put("a plan's faults", Sample::plan, plan -> plan.toBuilder().build().faults());
        put("a schedule", Sample::plan, Schedule::of);
        put(
                "a picture of the time line",
                Sample::draft,
                draft -> Pictures.ofTimeLine(draft).svg());
        put(
                "a picture of the budget",
                Sample::draft,
                draft -> Pictures.ofBudget(draft).svg());
        put("the time line in Mermaid", Sample::draft, Pictures::mermaid);
        put("a table of planned actions", Sample::plan, CsvTables.plannedActions()::write);
        put(
                "reading a table of planned actions",
                sample -> CsvTables.plannedActions().write(sample.plan()),
                table -> PlanCsv.actions().read(table, ActionPlan.builder().build()));
        put(
                "reading a table of indicators",
                sample -> CsvTables.indicators().write(sample.plan()),
                table -> PlanCsv.indicators().read(table, ActionPlan.builder().build()));
    }

    private void addOfTexts() {
        put(
                "the words of a query",
                sample -> "Innovation hubs ".repeat(sample.size() / 16),
                text -> Query.all().words(text));
        put("an identifier from a name", sample -> "Étude ".repeat(sample.size() / 6), ExampleId::named);
    }

    private <I> void put(String what, Function<Sample, I> input, Function<? super I, ?> work) {
        operations.put(what, sample -> {
            I prepared = input.apply(sample);
            return () -> done(work.apply(prepared));
        });
    }

    /** What is done to values of two sizes gives two answers, so nothing is asked of them but that there is one. */
    private static long done(Object answer) {
        return answer.getClass().getName().isEmpty() ? 1 : 0;
    }
}
