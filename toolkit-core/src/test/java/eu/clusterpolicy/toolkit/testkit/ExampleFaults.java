package eu.clusterpolicy.toolkit.testkit;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import eu.clusterpolicy.toolkit.catalogue.Catalogue;
import eu.clusterpolicy.toolkit.entry.Country;
import eu.clusterpolicy.toolkit.entry.Example;
import eu.clusterpolicy.toolkit.entry.Placement;
import eu.clusterpolicy.toolkit.entry.Validity;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Faults of examples: their countries, links, names and uses. */
final class ExampleFaults {

    /** Two capital letters that ISO 3166-1 leaves to its users, and that this library does not know. */
    private static final Country NO_COUNTRY = Country.of("QZ");

    private ExampleFaults() {}

    static Stream<Consumer<CatalogueParts>> noCountry(Catalogue catalogue) {
        return Places.examples(catalogue, Altered.country(Optional.of(NO_COUNTRY)));
    }

    static Stream<Consumer<CatalogueParts>> validInNoCountry(Catalogue catalogue) {
        return Places.examples(catalogue, Altered.validity(Validity.in(NO_COUNTRY)));
    }

    static Stream<Consumer<CatalogueParts>> link(Catalogue catalogue, String link) {
        return Places.examples(catalogue, Altered.link(link));
    }

    static Stream<Consumer<CatalogueParts>> linkShared(Catalogue catalogue) {
        ImmutableList<Example> examples = catalogue.examples();
        return IntStream.range(1, examples.size())
                .filter(place -> examples.get(place - 1).link().isPresent())
                .filter(place -> !examples.get(place - 1)
                        .link()
                        .equals(examples.get(place).link()))
                .mapToObj(place -> parts -> parts.example(
                        place, Altered.link(examples.get(place - 1).link())));
    }

    static Stream<Consumer<CatalogueParts>> linkMissing(Catalogue catalogue) {
        UnaryOperator<Example> unlinked = Altered.link(Optional.<URI>empty());
        return Places.examples(catalogue, example -> example.link().isPresent(), any -> unlinked);
    }

    static Stream<Consumer<CatalogueParts>> otherSpelling(Catalogue catalogue) {
        return catalogue.examples().stream()
                .filter(example -> example.name().chars().anyMatch(Character::isLetterOrDigit))
                .map(example -> parts -> parts.examples.add(respelt(example)));
    }

    static Stream<Consumer<CatalogueParts>> placedTwice(Catalogue catalogue) {
        return Places.examples(
                catalogue,
                example -> !example.placements().isEmpty(),
                example -> Altered.placements(ImmutableList.<Placement>builder()
                        .addAll(example.placements())
                        .add(example.placements().get(0))
                        .build()));
    }

    /** Two examples of two countries, of which one goes by the name of the other. */
    static Stream<Consumer<CatalogueParts>> nameBorrowed(Catalogue catalogue) {
        ImmutableList<Example> examples = catalogue.examples();
        return IntStream.range(0, examples.size())
                .filter(place -> !examples.get(place).validity().isPresent())
                .mapToObj(place -> parts -> {
                    parts.example(place, Altered.country(Optional.of(Country.of("IS"))));
                    parts.examples.add(Altered.exampleId("borrowing-example")
                            .andThen(Altered.name("Lender of names"))
                            .andThen(Altered.aliases(examples.get(place).name()))
                            .andThen(Altered.country(Optional.of(Country.of("NO"))))
                            .andThen(Altered.link("https://example.org/borrowing"))
                            .apply(examples.get(place)));
                });
    }

    static Stream<Consumer<CatalogueParts>> notAtHome(Catalogue catalogue) {
        return Places.examples(
                catalogue,
                Altered.country(Optional.of(Country.of("NO"))).andThen(Altered.validity(Validity.in(Country.of("IS"))))
                        ::apply);
    }

    static Stream<Consumer<CatalogueParts>> updated(Catalogue catalogue, LocalDate day) {
        return Places.examples(
                catalogue, example -> example.toBuilder().lastUpdate(day).build());
    }

    static Stream<Consumer<CatalogueParts>> unused(Catalogue catalogue) {
        return IntStream.range(0, catalogue.examples().size())
                .mapToObj(place -> parts -> parts.example(place, Altered.placements(List.of()))
                        .forgetExamples(
                                ImmutableSet.of(catalogue.examples().get(place).id())));
    }

    private static Example respelt(Example example) {
        return Altered.exampleId("respelt-example")
                .andThen(Altered.name("«" + example.name().toUpperCase(Locale.ROOT) + "»"))
                .andThen(Altered.aliases())
                .andThen(Altered.link("https://example.org/respelt"))
                .apply(example);
    }
}
