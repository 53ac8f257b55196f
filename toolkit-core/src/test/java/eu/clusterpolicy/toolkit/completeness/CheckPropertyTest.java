package eu.clusterpolicy.toolkit.completeness;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.HashMultiset;
import com.google.common.collect.Multiset;
import eu.clusterpolicy.toolkit.catalogue.Catalogue;
import eu.clusterpolicy.toolkit.catalogue.CellState;
import eu.clusterpolicy.toolkit.entry.EntryName;
import eu.clusterpolicy.toolkit.entry.Recommendation;
import eu.clusterpolicy.toolkit.plan.ActionPlan;
import eu.clusterpolicy.toolkit.plan.PlanFaultKind;
import eu.clusterpolicy.toolkit.rule.Checks;
import eu.clusterpolicy.toolkit.testkit.CatalogueParts;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

@Domain(CheckedArbitraries.class)
@Domain(DomainContext.Global.class)
class CheckPropertyTest {

    private static final Check<Catalogue> CHECK = Checks.ofCatalogues();

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    void adding_an_entry_never_makes_another_one_miss_anything(
            @ForAll Catalogue catalogue, @ForAll CheckedArbitraries.Added added) {
        CatalogueParts more = CatalogueParts.of(catalogue);
        added.addition().accept(more);

        assertThat(missing(more.build()))
                .filteredOn(missing -> !isAbout(missing.entry(), added.name()))
                .isSubsetOf(missing(catalogue));
    }

    /**
     * The place of a finding may change, for it counts the entries before it, and of several that share something the entry,
     * for it is the second. The order of recommendations is a rule's matter.
     */
    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    void the_order_of_building_changes_no_finding_but_in_its_place(@ForAll Catalogue catalogue, @ForAll long seed) {
        CatalogueParts shuffled = CatalogueParts.of(catalogue);
        Random random = new Random(seed);
        Stream.of(
                        shuffled.actions,
                        shuffled.examples,
                        shuffled.recommendations,
                        shuffled.errata,
                        shuffled.declaredEmpty,
                        shuffled.withdrawn)
                .forEach(entries -> Collections.shuffle(entries, random));

        assertThat(withoutPlaces(shuffled.build())).isEqualTo(withoutPlaces(catalogue));
        assertThat(Coverage.of(shuffled.build())).isEqualTo(Coverage.of(catalogue));
        assertThat(Coverage.of(shuffled.build()).recommendations().along(RecommendationCell::priority))
                .isEqualTo(Coverage.of(catalogue).recommendations().along(RecommendationCell::priority));
    }

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    void the_union_of_two_valid_catalogues_that_share_nothing_is_valid(@ForAll CheckedArbitraries.Pair pair) {
        CatalogueParts union = CatalogueParts.of(pair.left()).addAll(pair.right());
        union.recommendations.sort(Comparator.comparing(Recommendation::number));

        assertThat(CHECK.run(pair.left()).findings(Concern.VALIDITY)).isEmpty();
        assertThat(CHECK.run(pair.right()).findings(Concern.VALIDITY)).isEmpty();
        assertThat(CHECK.run(union.build()).findings(Concern.VALIDITY)).isEmpty();
    }

    @Property(tries = 50, edgeCases = EdgeCasesMode.NONE)
    void the_union_of_the_two_halves_of_a_whole_lacks_no_cell_of_the_matrix(@ForAll CheckedArbitraries.Pair pair) {
        CatalogueParts union = CatalogueParts.of(pair.left()).addAll(pair.right());

        assertThat(Coverage.of(union.build()).matrix().in(CellState.FILLED)).hasSize(36);
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void every_fault_of_a_plan_is_a_finding_of_the_rule_with_its_code(@ForAll ActionPlan plan) {
        CheckResult report = Checks.ofRoadmaps().run(TwoStepRoadmap.decided().plan(plan));

        for (PlanFaultKind kind : PlanFaultKind.values()) {
            long faults =
                    plan.faults().stream().filter(fault -> fault.kind() == kind).count();
            assertThat(report.findingsOf(kind.code())).hasSize(Math.toIntExact(faults));
        }
    }

    /** What is missing, wherever its entry stands. */
    private record Missing(String rule, EntryName entry) {}

    /** A finding is about an entry, or about a cell of it behind a slash. */
    private static boolean isAbout(EntryName missing, EntryName added) {
        return missing.equals(added) || missing.id().startsWith("recommendation-" + added.id() + "/");
    }

    private static Set<Missing> missing(Catalogue catalogue) {
        return CHECK.run(catalogue).findings(Concern.COVERAGE).stream()
                .map(finding -> new Missing(finding.rule(), finding.entry().orElseThrow()))
                .collect(Collectors.toSet());
    }

    private static Multiset<List<Object>> withoutPlaces(Catalogue catalogue) {
        return CHECK.run(catalogue).findings().stream()
                .filter(finding -> !finding.rule().equals("recommendation-out-of-order"))
                .map(finding -> List.<Object>of(finding.rule(), finding.severity(), finding.sentence()))
                .collect(Collectors.toCollection(HashMultiset::create));
    }
}
