package eu.clusterpolicy.toolkit.completeness;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.reflect.TypeToken;
import eu.clusterpolicy.toolkit.Attributes;
import eu.clusterpolicy.toolkit.catalogue.Catalogue;
import eu.clusterpolicy.toolkit.entry.EntryKind;
import eu.clusterpolicy.toolkit.roadmap.RoadmapDraft;
import eu.clusterpolicy.toolkit.standard.StandardCatalogue;
import eu.clusterpolicy.toolkit.testkit.ToolkitArbitraries;
import eu.clusterpolicy.toolkit.testkit.WholeCatalogue;
import java.lang.reflect.Method;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Property;
import net.jqwik.api.RandomGenerator;

/** The list of texts is complete: every attribute that holds text is on it, or is named here with the reason why it is not. */
class PlacedTextPropertyTest {

    private static final String IDENTIFIER = "an identifier, whose form its type holds";
    private static final String CODE = "a code of a standard";
    private static final String QUOTED = "quotes a source, slips and all";
    private static final String DOCUMENT = "names a document as its publisher does";

    private static final ImmutableMap<String, String> NO_TEXTS = ImmutableMap.<String, String>builder()
            .put("ActionId.value", IDENTIFIER)
            .put("ExampleId.value", IDENTIFIER)
            .put("ErratumId.value", IDENTIFIER)
            .put("EvidenceId.value", IDENTIFIER)
            .put("PlannedActionId.value", IDENTIFIER)
            .put("IndicatorId.value", IDENTIFIER)
            .put("Edition.id", IDENTIFIER)
            .put("EntryName.id", IDENTIFIER)
            .put("Erratum.concerns", IDENTIFIER)
            .put("Edition.language", CODE)
            .put("Country.code", CODE)
            .put("Territory.nuts", CODE)
            .put("Citation.source", DOCUMENT)
            .put("Mention.printed", QUOTED)
            .put("Erratum.printed", QUOTED)
            .put("Erratum.used", QUOTED)
            .buildOrThrow();

    @Property(tries = 1)
    void every_text_of_a_catalogue_is_listed_or_exempt() {
        List<Catalogue> catalogues = Stream.of(
                        Stream.of(StandardCatalogue.edition2021()),
                        some(ToolkitArbitraries.catalogues()),
                        some(ToolkitArbitraries.overlays()).map(overlay -> overlay.applyTo(WholeCatalogue.catalogue())))
                .flatMap(several -> several)
                .toList();

        assertThat(unlisted(catalogues.stream(), PlacedTextPropertyTest::parts, PlacedText::of))
                .isEmpty();
        assertThat(catalogues)
                .anySatisfy(catalogue -> assertThat(catalogue.withdrawn()).isNotEmpty());
        assertThat(textless(catalogues.stream().flatMap(PlacedTextPropertyTest::parts)))
                .isEmpty();
    }

    @Property(tries = 1)
    void every_text_of_a_roadmap_its_evidence_and_its_plan_is_listed_or_exempt() {
        List<RoadmapDraft> drafts = Stream.concat(
                        some(ToolkitArbitraries.drafts()),
                        some(ToolkitArbitraries.roadmaps()).map(roadmap -> roadmap.reopen()))
                .toList();

        assertThat(unlisted(drafts.stream(), Stream::of, PlacedText::of)).isEmpty();
        assertThat(textless(drafts.stream())).isEmpty();
    }

    /** A roadmap's catalogue has a list of its own, and what was withdrawn stays as it was, so nobody can mend its words. */
    private static boolean isWalked(Method attribute) {
        boolean withdrawn = attribute.getDeclaringClass().getSimpleName().equals("Withdrawn");
        return !attribute.getName().equals("catalogue")
                && !(withdrawn && attribute.getName().equals("entry"));
    }

    private static Stream<?> parts(Catalogue catalogue) {
        return Stream.of(
                catalogue.edition(),
                catalogue.actions(),
                catalogue.examples(),
                catalogue.recommendations(),
                catalogue.errata(),
                catalogue.declaredEmpty(),
                catalogue.withdrawn(EntryKind.ACTION),
                catalogue.withdrawn(EntryKind.EXAMPLE),
                catalogue.withdrawn(EntryKind.RECOMMENDATION));
    }

    private interface Listing<T> {

        Stream<PlacedText> of(T whole);
    }

    private interface Parts<T> {

        Stream<?> of(T whole);
    }

    /** Returns the attributes that hold a text which the list of the whole lacks. */
    private static <T> Set<String> unlisted(Stream<T> wholes, Parts<T> parts, Listing<T> listing) {
        return wholes.flatMap(whole -> {
                    Set<String> listed =
                            listing.of(whole).map(PlacedText::words).collect(Collectors.toSet());
                    return parts.of(whole)
                            .flatMap(part -> Attributes.within(part, PlacedTextPropertyTest::isWalked))
                            .filter(held -> !NO_TEXTS.containsKey(held.name()))
                            .filter(held -> texts(held.value()).anyMatch(text -> !listed.contains(text)));
                })
                .map(Attributes.Held::name)
                .collect(Collectors.toSet());
    }

    /** Returns the attributes that could hold a text, yet hold none in any of the values, so that nothing is known of them. */
    private static Set<String> textless(Stream<?> values) {
        Map<String, List<Attributes.Held>> held = values.flatMap(
                        value -> Attributes.within(value, PlacedTextPropertyTest::isWalked))
                .filter(one -> holdsText(one.attribute()))
                .collect(Collectors.groupingBy(Attributes.Held::name));
        return held.entrySet().stream()
                .filter(entry -> entry.getValue().stream()
                        .flatMap(one -> texts(one.value()))
                        .allMatch(String::isBlank))
                .map(Map.Entry::getKey)
                .collect(ImmutableSet.toImmutableSet());
    }

    private static boolean holdsText(Method attribute) {
        return TypeToken.of(attribute.getGenericReturnType())
                .getType()
                .getTypeName()
                .contains("java.lang.String");
    }

    private static Stream<String> texts(Object value) {
        if (value instanceof Optional<?> optional) {
            return optional.stream().flatMap(PlacedTextPropertyTest::texts);
        }
        if (value instanceof Collection<?> several) {
            return several.stream().flatMap(PlacedTextPropertyTest::texts);
        }
        return value instanceof String text ? Stream.of(text) : Stream.empty();
    }

    private static <T> Stream<T> some(Arbitrary<T> arbitrary) {
        RandomGenerator<T> generator = arbitrary.generator(1000);
        Random random = new Random(1);
        return Stream.generate(() -> generator.next(random).value()).limit(100);
    }
}
