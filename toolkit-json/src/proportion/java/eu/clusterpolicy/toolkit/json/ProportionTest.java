package eu.clusterpolicy.toolkit.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import eu.clusterpolicy.toolkit.catalogue.Catalogue;
import eu.clusterpolicy.toolkit.completeness.CheckResult;
import eu.clusterpolicy.toolkit.edition.Overlay;
import eu.clusterpolicy.toolkit.edition.OverlayConflictException;
import eu.clusterpolicy.toolkit.edition.Resolution;
import eu.clusterpolicy.toolkit.entry.ActionId;
import eu.clusterpolicy.toolkit.entry.Example;
import eu.clusterpolicy.toolkit.entry.ExampleId;
import eu.clusterpolicy.toolkit.entry.PolicyAction;
import eu.clusterpolicy.toolkit.evidence.Assumption;
import eu.clusterpolicy.toolkit.evidence.Evidence;
import eu.clusterpolicy.toolkit.evidence.EvidenceKind;
import eu.clusterpolicy.toolkit.evidence.Territory;
import eu.clusterpolicy.toolkit.json.csv.OverlayCsv;
import eu.clusterpolicy.toolkit.json.csv.PlanCsv;
import eu.clusterpolicy.toolkit.matrix.Cell;
import eu.clusterpolicy.toolkit.name.Identifiers;
import eu.clusterpolicy.toolkit.name.WhiteSpace;
import eu.clusterpolicy.toolkit.plan.ActionPlan;
import eu.clusterpolicy.toolkit.report.Report;
import eu.clusterpolicy.toolkit.report.Reports;
import eu.clusterpolicy.toolkit.roadmap.Decision;
import eu.clusterpolicy.toolkit.roadmap.Roadmap;
import eu.clusterpolicy.toolkit.roadmap.RoadmapDraft;
import eu.clusterpolicy.toolkit.roadmap.Selection;
import eu.clusterpolicy.toolkit.roadmap.Stray;
import eu.clusterpolicy.toolkit.rule.Checks;
import eu.clusterpolicy.toolkit.search.Query;
import eu.clusterpolicy.toolkit.search.QueryAddress;
import eu.clusterpolicy.toolkit.standard.StandardCatalogue;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.assertj.core.api.ThrowableAssertAlternative;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Four times the input takes at most six times the processor time, and no input more memory than its value. */
class ProportionTest {

    private static final Catalogue STANDARD = StandardCatalogue.edition2021();
    private static final JsonFormat<Roadmap> ROADMAPS = JsonFormats.roadmap(STANDARD);
    private static final JsonFormat<Catalogue> CATALOGUES = JsonFormats.catalogue();
    private static final String ROADMAP = example("roadmap");
    private static final String CATALOGUE = example("catalogue");

    private static final ActionPlan NO_PLAN = ActionPlan.builder().build();

    private static final int RUN = 40_000;
    private static final int ROUNDS = 7;
    private static final int TIMES = 4;
    private static final int MOST = 6;
    private static final double SECOND = 1e9;

    /** Below this a measurement says more of the machine than of the work. */
    private static final double LEAST_SECONDS = 0.05;

    private enum Flood {
        EVIDENCE_CITED_BY_ONE_DECISION(20_000, n -> {
            String ids = items(n, "\"cited-%s\",");
            String stated = with(ROADMAP, "\"evidence\": [", assumptions(n, "cited"));
            int priorities = stated.indexOf("\"priorities\"");
            String document =
                    stated.substring(0, priorities) + with(stated.substring(priorities), "\"evidence\": [", ids);
            return () -> readAndCheck(document);
        }),
        ASSUMPTIONS(40_000, n -> {
            String document = with(ROADMAP, "\"evidence\": [", assumptions(n, "stated"));
            return () -> readAndCheck(document);
        }),
        ACTIONS_IN_ONE_CIRCLE(8_000, n -> refused(planned(n, i -> "planned-" + Math.floorMod(i - 1, n)))),
        ACTIONS_THAT_WERE_RENAMED(8_000, n -> refused(planned(n, i -> "renamed-action-number-" + i))),
        UNKNOWN_NAMES_IN_A_CATALOGUE(30_000, n -> {
            String known = with(CATALOGUE, "\"actions\": [", items(n, "{\"id\": \"known-%s\", \"text\": \"Do\"},"));
            int rows = known.indexOf("\"recommendations\"");
            String document =
                    known.substring(0, rows) + with(known.substring(rows), "\"actions\": [", items(n, "\"gone-%s\","));
            Catalogue catalogue = CATALOGUES.read(document);
            return () -> Checks.ofCatalogues().run(catalogue);
        }),
        UNKNOWN_NAMES_IN_A_ROADMAP(30_000, n -> {
            String decision = "{\"cell\": {\"priority\": \"green-transition\", \"challenge\": \"skills\","
                    + " \"function\": \"networking\"}, \"action\": \"gone-%s\", \"verdict\": \"chosen\","
                    + " \"reason\": \"Why\", \"evidence\": []},";
            return refused(with(ROADMAP, "\"actions\": [", items(n, decision)));
        }),
        UNKNOWN_NAMES_IN_AN_OVERLAY(30_000, n -> {
            Overlay.Builder overlay = overlay();
            IntStream.range(0, n).forEach(i -> overlay.alias(ExampleId.of("gone-" + i), "Gone"));
            Overlay built = overlay.build();
            return () ->
                    assertThatExceptionOfType(OverlayConflictException.class).isThrownBy(() -> built.applyTo(STANDARD));
        }),
        NAMES_THAT_READ_ALIKE(10_000, n -> {
            Overlay.Builder overlay = overlay();
            IntStream.range(0, n)
                    .forEach(i -> overlay.add(
                            Example.builder().id("alike-" + i).name("One Name").build()));
            Overlay built = overlay.build();
            return () -> Checks.ofCatalogues().run(built.applyTo(STANDARD, conflict -> Resolution.TAKE));
        }),
        ALIASES_OF_ONE_EXAMPLE(40_000, n -> {
            Overlay.Builder overlay = overlay();
            ExampleId example = STANDARD.examples().get(0).id();
            IntStream.range(0, n).forEach(i -> overlay.alias(example, "Alias number " + i));
            Overlay built = overlay.build();
            return () -> built.applyTo(STANDARD);
        }),
        ONE_ALIAS_AGAIN_AND_AGAIN(40_000, n -> {
            Catalogue catalogue = CATALOGUES.read(with(CATALOGUE, "\"aliases\": [", "\"Again\",".repeat(n)));
            return () -> Checks.ofCatalogues().run(catalogue);
        }),
        EVIDENCE_STATED_TOGETHER(400_000, n -> {
            List<Evidence> pieces = IntStream.range(0, n)
                    .<Evidence>mapToObj(i -> Assumption.of("stated-" + i, EvidenceKind.NEEDS, "S"))
                    .toList();
            RoadmapDraft draft = RoadmapDraft.of(Territory.of("Farland", "DE"), STANDARD);
            return () -> draft.evidence(pieces).evidence(pieces);
        }),
        CONSEQUENCES_OF_A_STRAY(20_000, n -> {
            String action =
                    "{\"id\": \"unfounded-%s\", \"text\": \"Do\", \"cell\": {\"priority\": \"green-transition\","
                            + " \"challenge\": \"skills\", \"function\": \"networking\"}},";
            Catalogue catalogue = CATALOGUES.read(with(CATALOGUE, "\"actions\": [", items(n, action)));
            Cell cell = Cell.of("green-transition/skills/networking");
            List<Decision<Selection<ActionId>>> unfounded = IntStream.range(0, n)
                    .mapToObj(i -> Decision.chosen(Selection.of(cell, ActionId.of("unfounded-" + i)), "Why"))
                    .toList();
            RoadmapDraft draft = RoadmapDraft.of(Territory.of("Farland", "DE"), catalogue).toBuilder()
                    .actions(unfounded)
                    .build();
            Stray stray = draft.strays().get(0);
            assertThat(stray.consequences()).hasSize(n - 1);
            return () -> draft.withdraw(stray);
        }),
        RULES_OF_A_CHECK(20_000, n -> {
            String rule = "{\"code\": \"rule-%s\", \"severity\": \"warning\", \"concern\": \"validity\","
                    + " \"title\": \"T\", \"rationale\": \"R\", \"remedy\": \"M\"},";
            CheckResult result =
                    JsonFormats.checkResult().read(with(example("check-result"), "\"rules\": [", items(n, rule)));
            return () -> {
                Reports.ofCheck(result).text();
                Reports.junitXml(result);
            };
        }),
        A_LONG_IDENTIFIER(1_000_000, n -> {
            String id = "a-".repeat(n) + "a";
            return () -> assertThatExceptionOfType(IllegalArgumentException.class)
                    .isThrownBy(() -> Identifiers.require("action id", id));
        }),
        A_LONG_IDENTIFIER_IN_A_DOCUMENT(
                400_000, n -> refused(CATALOGUE.replace("\"menders\"", "\"" + "a-".repeat(n) + "a\""))),
        A_QUOTE_THAT_IS_NEVER_CLOSED(100_000, n -> {
            String table = "name;country\n\"Lenders;PT\n" + "Menders;BE\n".repeat(n);
            OverlayCsv csv = OverlayCsv.making(CATALOGUES.read(CATALOGUE).edition(), "eccp-2021");
            return refused(() -> csv.read(table));
        }),
        A_LINK_OF_MANY_PARAMETERS(9_000, n -> {
            String link = "https://example.org/?a=1"
                    + IntStream.range(0, n).mapToObj(i -> "&b" + i + "=1").collect(Collectors.joining());
            Catalogue catalogue = CATALOGUES.read(CATALOGUE.replace("https://example.org/menders", link));
            return () -> Checks.ofCatalogues().run(catalogue);
        }),
        ROWS_OF_A_PLAN(20_000, n -> {
            String row = "Planned %s;2026-01-01;Open | 2026-05-01\n";
            String table = "title;start;milestones\n" + items(n, row);
            return () -> PlanCsv.actions().read(table, NO_PLAN);
        }),
        ROWS_OF_A_PLAN_IN_ONE_CIRCLE(8_000, n -> {
            String table = "id;title;depends on\n"
                    + IntStream.range(0, n)
                            .mapToObj(i -> "planned-%s;Train;planned-%s\n".formatted(i, Math.floorMod(i - 1, n)))
                            .collect(Collectors.joining());
            return () -> PlanCsv.actions().read(table, NO_PLAN);
        }),
        ROWS_OF_MEASUREMENTS(40_000, n -> {
            String table = "indicator;value;day\n" + "gone;1;2026-01-01\n".repeat(n);
            return refused(() -> PlanCsv.measurements().read(table, NO_PLAN));
        }),
        ITEMS_IN_ONE_CELL(5_000, n -> {
            String table = "title;milestones\nTrain;\"" + "Open|2026-05-01;".repeat(n) + "\"\n";
            return () -> PlanCsv.actions().read(table, NO_PLAN);
        }),
        EXEMPTIONS_OF_A_CHECK(40_000, n -> {
            String exemption =
                    "{\"rule\": \"link-missing\", \"path\": \"/examples/%s\", \"reason\": \"It has ended\"},";
            String document = with(example("check-settings"), "\"exemptions\": [", items(n, exemption));
            return () -> Checks.ofCatalogues()
                    .with(JsonFormats.checkSettings().read(document))
                    .run(STANDARD);
        }),
        GRADINGS_OF_A_CHECK(20_000, n -> {
            String document = with(
                    example("check-settings"),
                    "\"gradings\": [",
                    items(n, "{\"rule\": \"gone-%s\", \"severity\": \"error\"},"));
            return () -> JsonFormats.checkSettings().read(document);
        }),
        PARAMETERS_OF_AN_ADDRESS(40_000, n -> {
            String address = items(n, "recommendation=1%s&q=word%s&country=DE&page=%s&");
            return () -> QueryAddress.from(QueryAddress.from(address).text());
        }),
        FAULTS(100_000, n -> refused(with(ROADMAP, "\"evidence\": [", "1,".repeat(n))));

        private final int size;
        private final IntFunction<Runnable> work;

        Flood(int size, IntFunction<Runnable> work) {
            this.size = size;
            this.work = work;
        }
    }

    @ParameterizedTest
    @EnumSource
    void takes_time_in_proportion(Flood flood) {
        double less = seconds(flood.work.apply(flood.size / TIMES));
        double all = seconds(flood.work.apply(flood.size));
        System.out.printf("%-34s %7d: %.3f s, a quarter %.3f s%n", flood, flood.size, all, less);
        assertThat(all).isLessThan(MOST * Math.max(less, LEAST_SECONDS));
    }

    /** Blanks, marks of one class and of two in turn, letters that are composed, capitals of which Java makes small ones slowly. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                " ",
                "\t",
                "\n",
                "\u00A0",
                "\u200B",
                "\u0301",
                "\u0323\u0301",
                "e\u0301\u0323",
                "\u0344\u0327",
                "\u0915\u093C\u094D",
                "\u1100\u1161\u11A8",
                "\uFDFA",
                "Σ",
                "Σ\u0301",
                "İ",
                "@",
                "\\",
                "&",
                "(",
                "www.",
                "-"
            })
    void a_run_in_a_text_takes_time_in_proportion(String unit) {
        double less = seconds(reviewed(unit.repeat(RUN / TIMES / unit.length())));
        double all = seconds(reviewed(unit.repeat(RUN / unit.length())));
        System.out.printf("%-34s %7d: %.3f s, a quarter %.3f s%n", WhiteSpace.visible(unit), RUN, all, less);
        assertThat(all).isLessThan(MOST * Math.max(less, LEAST_SECONDS));
    }

    private static Runnable reviewed(String run) {
        Catalogue catalogue = CATALOGUES.read(CATALOGUE).toBuilder()
                .add(PolicyAction.builder().id("worded-in-a-run").text(run).build())
                .add(Example.builder()
                        .id("named-in-a-run")
                        .name(run)
                        .addAlias(run + "a")
                        .description(run)
                        .build())
                .build();
        Report report = Reports.ofCatalogue(catalogue);
        return () -> {
            Checks.ofCatalogues().run(catalogue);
            catalogue.toBuilder().build().search(Query.all().words("cluster"));
            report.text();
            report.markdown();
            report.htmlPage();
        };
    }

    @Test
    void a_list_of_five_million_is_refused_at_the_limit_of_items() {
        assertThatRefused(CATALOGUES, with(CATALOGUE, "\"aliases\": [", "\"x\",".repeat(5_000_000)))
                .withMessageContaining("its lists have more than 1,000,000 items together");
    }

    @Test
    void a_list_of_five_million_faults_is_refused_without_keeping_them() {
        assertThatRefused(ROADMAPS, with(ROADMAP, "\"evidence\": [", "1,".repeat(5_000_000)))
                .satisfies(refused -> assertThat(refused.problems()).hasSizeLessThan(10_010));
    }

    @Test
    void places_take_no_more_memory_than_the_values_that_they_are_of() {
        int before = ROADMAPS.read(ROADMAP).evidence().size();

        assertThat(ROADMAPS.read(with(ROADMAP, "\"evidence\": [", assumptions(600_000, "stated")))
                        .evidence())
                .hasSize(600_000 + before);
    }

    private static ThrowableAssertAlternative<InvalidDocumentException> assertThatRefused(
            JsonFormat<?> format, String document) {
        return assertThatExceptionOfType(InvalidDocumentException.class).isThrownBy(() -> format.read(document));
    }

    /** Returns the median of several rounds, after one that warms up. */
    private static double seconds(Runnable work) {
        work.run();
        double[] seconds = new double[ROUNDS];
        for (int i = 0; i < ROUNDS; i++) {
            long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
            work.run();
            seconds[i] = (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start) / SECOND;
        }
        Arrays.sort(seconds);
        return seconds[ROUNDS / 2];
    }

    private static void readAndCheck(String document) {
        Roadmap roadmap = ROADMAPS.read(document);
        Checks.ofRoadmaps().run(roadmap);
        ROADMAPS.write(roadmap);
    }

    private static Runnable refused(String document) {
        JsonFormat<?> format = document.contains("cluster-policy-toolkit/roadmap") ? ROADMAPS : CATALOGUES;
        return refused(() -> format.read(document));
    }

    private static Runnable refused(ThrowingCallable reading) {
        return () -> assertThatExceptionOfType(InvalidDocumentException.class).isThrownBy(reading);
    }

    private static String planned(int count, IntFunction<String> dependency) {
        String actions = IntStream.range(0, count)
                .mapToObj(
                        i -> ("{\"id\": \"planned-%s\", \"action\": \"green-training-services\", \"title\": \"Train\","
                                        + " \"description\": \"Courses\", \"dependsOn\": [\"%s\"]},")
                                .formatted(i, dependency.apply(i)))
                .collect(Collectors.joining());
        int plan = ROADMAP.indexOf("\"plan\"");
        return ROADMAP.substring(0, plan) + with(ROADMAP.substring(plan), "\"actions\": [", actions);
    }

    private static String assumptions(int count, String id) {
        return items(
                count,
                "{\"id\": \"" + id + "-%s\", \"type\": \"assumption\", \"kind\": \"needs\", \"statement\": \"S\"},");
    }

    private static Overlay.Builder overlay() {
        return Overlay.builder()
                .base("eccp-2021")
                .edition(CATALOGUES.read(CATALOGUE).edition());
    }

    private static String items(int count, String item) {
        return IntStream.range(0, count)
                .mapToObj(i -> item.replace("%s", Integer.toString(i)))
                .collect(Collectors.joining());
    }

    /** Puts text behind the first place of another, which must be there and have something behind it. */
    private static String with(String document, String behind, String text) {
        int at = document.indexOf(behind);
        assertThat(at).as(behind).isNotNegative();
        return document.substring(0, at + behind.length()) + text + document.substring(at + behind.length());
    }

    private static String example(String kind) {
        try (var in = JsonFormat.class.getResourceAsStream("schema/" + kind + ".example.json")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
