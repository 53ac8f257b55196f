package eu.clusterpolicy.toolkit.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.Maps;
import eu.clusterpolicy.toolkit.Attributes;
import eu.clusterpolicy.toolkit.catalogue.Catalogue;
import eu.clusterpolicy.toolkit.completeness.Severity;
import eu.clusterpolicy.toolkit.edition.Overlay;
import eu.clusterpolicy.toolkit.entry.Example;
import eu.clusterpolicy.toolkit.entry.PolicyAction;
import eu.clusterpolicy.toolkit.entry.Recommendation;
import eu.clusterpolicy.toolkit.matrix.Cell;
import eu.clusterpolicy.toolkit.matrix.ClusterFunction;
import eu.clusterpolicy.toolkit.roadmap.Decision;
import eu.clusterpolicy.toolkit.roadmap.Roadmap;
import eu.clusterpolicy.toolkit.roadmap.RoadmapDraft;
import eu.clusterpolicy.toolkit.rule.Checks;
import java.lang.reflect.Method;
import java.text.Bidi;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.RandomGenerator;
import net.jqwik.api.Shrinkable;
import net.jqwik.api.statistics.Statistics;
import org.assertj.core.api.InstanceOfAssertFactories;

/** What the kit generates is what it says: valid, odd, and readable when it fails. */
class ToolkitArbitrariesPropertyTest {

    @Property(tries = 100)
    void generated_catalogues_are_valid(@ForAll Catalogue catalogue) {
        ToolkitAssertions.assertThat(catalogue)
                .checkedBy(Killing.CATALOGUES)
                .hasNoFindingsAbove(Severity.WARNING)
                .isValid();
    }

    @Property(tries = 100)
    void generated_roadmaps_lack_nothing(@ForAll Roadmap roadmap) {
        ToolkitAssertions.assertThat(roadmap).isComplete().isValid().hasNoFindingsAbove(Severity.INFORMATION);
    }

    @Property(tries = 100)
    void generated_overlays_make_a_valid_edition_of_the_whole_catalogue(@ForAll Overlay overlay) {
        ToolkitAssertions.assertThat(overlay.applyTo(WholeCatalogue.catalogue()))
                .hasNoFindingsAbove(Severity.WARNING)
                .isValid();
    }

    @Property(tries = 100)
    void drafts_are_checked_whatever_they_lack(@ForAll RoadmapDraft draft) {
        Statistics.label("errors")
                .collect(Checks.ofRoadmaps().run(draft).fails())
                .coverage(fails -> fails.check(true).percentage(share -> share > 20));
    }

    @Property(tries = 500)
    void texts_cover_odd_inputs(@ForAll @From("texts") String text) {
        oddness("accents", text.codePoints().anyMatch(c -> c >= 'à' && c <= 'ž'));
        oddness("right to left", Bidi.requiresBidi(text.toCharArray(), 0, text.length()));
        oddness("emoji", text.codePoints().anyMatch(c -> c >= 0x1F300));
        oddness("very long", text.length() > 400);
    }

    @Property(tries = 20)
    void entries_come_by_for_all_alone(
            @ForAll Cell cell,
            @ForAll ClusterFunction function,
            @ForAll PolicyAction action,
            @ForAll Example example,
            @ForAll Recommendation recommendation) {
        assertThat(Stream.of(cell, function, action, example, recommendation)).doesNotContainNull();
    }

    @Property(tries = 1)
    void every_type_that_is_promised_is_generated() {
        assertThat(ToolkitArbitraryProvider.ARBITRARIES)
                .allSatisfy((type, arbitrary) -> assertThat(arbitrary
                                .get()
                                .generator(100)
                                .next(new Random(1))
                                .value())
                        .isInstanceOf(type));
    }

    /** An attribute that is forgotten here would go untested wherever the kit is used. */
    @Property(tries = 1)
    void every_attribute_of_a_generated_entry_varies() {
        Map<Class<?>, Supplier<Arbitrary<?>>> ofEntries = Maps.filterKeys(
                ToolkitArbitraryProvider.ARBITRARIES, type -> type.getPackage().equals(Example.class.getPackage()));

        assertThat(ofEntries).hasSizeGreaterThan(10).allSatisfy((type, arbitrary) -> {
            List<?> values = values(arbitrary.get(), 1);
            assertThat(Attributes.of(type).filter(attribute -> !varies(attribute, values)))
                    .isEmpty();
        });
    }

    /** Evidence, decisions and all parts of a plan, down to a budget line's source of funding. */
    @Property(tries = 1)
    void every_attribute_of_a_generated_roadmap_and_its_parts_varies() {
        Map<String, Set<Object>> held = Stream.of(1, 2, 3)
                .flatMap(seed -> values(ToolkitArbitraries.roadmaps(), seed).stream())
                .map(roadmap -> ((Roadmap) roadmap).reopen())
                .flatMap(draft -> Attributes.within(
                        draft, attribute -> !attribute.getName().equals("catalogue")))
                .collect(Collectors.groupingBy(
                        Attributes.Held::name, Collectors.mapping(Attributes.Held::value, Collectors.toSet())));

        assertThat(held)
                .containsKeys(
                        "ActionPlan.resources", "Risk.owner", "FundingSource.level", "Dependency.lag", "Decision.by")
                .hasSizeGreaterThan(90);
        assertThat(Maps.filterValues(held, values -> values.size() < 2)).isEmpty();
    }

    private static List<?> values(Arbitrary<?> arbitrary, int seed) {
        RandomGenerator<?> generator = arbitrary.generator(1000);
        Random random = new Random(seed);
        return Stream.generate(() -> generator.next(random).value()).limit(200).toList();
    }

    private static boolean varies(Method attribute, List<?> values) {
        return values.stream()
                        .map(value -> Attributes.read(attribute, value))
                        .distinct()
                        .count()
                > 1;
    }

    @Property(tries = 3)
    void a_catalogue_that_fails_shrinks_to_what_matters(@ForAll Random random) {
        Predicate<Catalogue> tooMany = catalogue -> catalogue.actions().size() > 36;

        Catalogue least = leastOf(ToolkitArbitraries.catalogues(), tooMany, random);

        assertThat(least.actions()).hasSize(37);
        assertThat(least.actions().get(36).text()).isEqualTo("cluster");
        assertThat(new ToolkitSampleFormat().report(least))
                .asInstanceOf(InstanceOfAssertFactories.list(String.class))
                .anyMatch(line -> line.contains("added-action-0"));
    }

    @Property(tries = 3)
    void a_roadmap_that_fails_shrinks_to_what_matters(@ForAll Random random) {
        Predicate<Roadmap> engaged = roadmap -> roadmap.plan().stakeholders().size() > 3;

        Roadmap least = leastOf(ToolkitArbitraries.roadmaps(), engaged, random);

        assertThat(least.functions()).filteredOn(Decision::isChosen).hasSize(1);
        assertThat(least.plan().stakeholders()).hasSize(4);
        assertThat(least.plan().stakeholders().get(3).name()).isEqualTo("cluster");
    }

    @Provide
    static Arbitrary<String> texts() {
        return ToolkitArbitraries.texts();
    }

    private static void oddness(String kind, boolean odd) {
        Statistics.label(kind).collect(odd).coverage(share -> share.check(true).percentage(percent -> percent > 1));
    }

    /** Shrinks the first value that meets the condition as far as it goes. */
    private static <T> T leastOf(Arbitrary<T> arbitrary, Predicate<T> wanted, Random random) {
        Shrinkable<T> least = Stream.generate(() -> arbitrary.generator(1000).next(random))
                .filter(found -> wanted.test(found.value()))
                .findFirst()
                .orElseThrow();
        while (true) {
            Stream<Shrinkable<T>> smaller = least.shrink();
            var next = smaller.filter(found -> wanted.test(found.value())).findFirst();
            if (next.isEmpty()) {
                return least.value();
            }
            least = next.get();
        }
    }
}
