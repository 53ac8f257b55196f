package eu.clusterpolicy.toolkit.edition;

import static org.assertj.core.api.Assertions.assertThat;

import eu.clusterpolicy.toolkit.catalogue.Catalogue;
import eu.clusterpolicy.toolkit.catalogue.Farland;
import eu.clusterpolicy.toolkit.entry.Country;
import eu.clusterpolicy.toolkit.entry.Example;
import eu.clusterpolicy.toolkit.rule.Checks;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;

/** Holds the two that judge the names of examples against each other: an overlay that adds one, and the rule. */
class AlikeExamplesPropertyTest {

    @Property(tries = 3000)
    void an_overlay_asks_about_exactly_the_pairs_that_the_rule_reports(
            @ForAll("bearers") Bearer old, @ForAll("bearers") Bearer young) {
        Example there = old.example("there");
        Example newcomer = young.example("newcomer");
        Catalogue one =
                Catalogue.builder(Farland.catalogue().edition()).add(there).build();
        Catalogue both = Catalogue.builder(Farland.catalogue().edition())
                .add(there)
                .add(newcomer)
                .build();

        boolean reported = !Checks.ofCatalogues()
                .run(both)
                .findingsOf("name-near-duplicate")
                .isEmpty();

        Statistics.label("read alike").collect(reported);
        Statistics.label("read alike").coverage(coverage -> {
            coverage.check(true).percentage(percentage -> percentage > 10);
            coverage.check(false).percentage(percentage -> percentage > 10);
        });
        assertThat(isAskedAbout(one, newcomer)).isEqualTo(reported);
    }

    private static boolean isAskedAbout(Catalogue catalogue, Example newcomer) {
        Overlay overlay = Farland.overlay().add(newcomer).build();
        boolean[] asked = {false};
        overlay.applyTo(catalogue, conflict -> {
            asked[0] |= conflict.kind() == ConflictKind.SAME_NAME;
            return Resolution.TAKE;
        });
        return asked[0];
    }

    /** What an example is called, and where it is at home. */
    record Bearer(String name, Optional<String> alias, Optional<Country> country) {

        Example example(String id) {
            Example.Builder example = Farland.example(id, name).country(country);
            alias.filter(other -> !other.equals(name)).ifPresent(example::addAlias);
            return example.build();
        }
    }

    @Provide
    Arbitrary<Bearer> bearers() {
        Arbitrary<Optional<Country>> countries =
                Arbitraries.of(Optional.empty(), Optional.of(Country.of("EE")), Optional.of(Country.of("BE")));
        return Combinators.combine(names(), names().optional(0.3), countries).as(Bearer::new);
    }

    private static Arbitrary<String> names() {
        Arbitrary<String> names = Arbitraries.of(
                "Start-up Hub",
                "Digitalisation Centre",
                "Clean & Green",
                "Ħal Hub",
                "Cluster's Company",
                "Programme 1.1",
                "🌱 & ★",
                " ",
                "Businesses (North)");
        Arbitrary<UnaryOperator<String>> spellings = Arbitraries.of(
                name -> name,
                name -> name.toUpperCase(Locale.ROOT),
                name -> name + "s",
                name -> name + " (South)",
                name -> name + " [" + name + "]",
                name -> "(The) " + name,
                name -> name.replace("is", "iz"),
                name -> name.replace("&", "and"),
                name -> name.replace('-', ' '),
                name -> name.replace("-", ""),
                name -> name.replace("'", "’"),
                name -> name.replace("'s", ""),
                name -> name.replace("Ħ", "H"),
                name -> name.replace("e", "e\u0301"),
                name -> name.replace(".", ""),
                name -> name.replace('.', '-'),
                name -> name.replace("Company", "Companies"),
                name -> name.replace(" ", "\u00A0 \u200B"));
        return Combinators.combine(names, spellings, spellings)
                .as((name, first, second) -> second.apply(first.apply(name)));
    }
}
