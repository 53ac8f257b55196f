package eu.clusterpolicy.toolkit.rule;

import com.google.common.collect.ImmutableList;
import eu.clusterpolicy.toolkit.catalogue.Catalogue;
import eu.clusterpolicy.toolkit.completeness.Concern;
import eu.clusterpolicy.toolkit.completeness.Observation;
import eu.clusterpolicy.toolkit.completeness.Rule;
import eu.clusterpolicy.toolkit.completeness.RuleDescription;
import eu.clusterpolicy.toolkit.completeness.Severity;
import eu.clusterpolicy.toolkit.entry.Example;
import eu.clusterpolicy.toolkit.name.Pointer;
import eu.clusterpolicy.toolkit.name.WebAddress;
import java.net.URI;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Rules about the links of examples. */
final class LinkRules {

    private static final Rule<Catalogue> MALFORMED = Rule.of(
            RuleDescription.builder()
                    .code("link-malformed")
                    .severity(Severity.ERROR)
                    .concern(Concern.VALIDITY)
                    .title("Link that is no address of the web")
                    .rationale("A page cannot link to it, and some addresses make a browser do more than open a page.")
                    .remedy("Give the whole address, beginning with https:// or http://.")
                    .build(),
            catalogue -> each(catalogue, WebAddress::flaw));

    private static final Rule<Catalogue> CREDENTIALS = Rule.of(
            RuleDescription.builder()
                    .code("link-with-credentials")
                    .severity(Severity.ERROR)
                    .concern(Concern.VALIDITY)
                    .title("Link that carries credentials")
                    .rationale("A user name or a password in a link is published with the catalogue.")
                    .remedy("Take it out of the link, and change the password.")
                    .build(),
            catalogue -> each(
                    catalogue,
                    link -> WebAddress.hasCredentials(link)
                            ? Optional.of("carries a user name or a password")
                            : Optional.empty()));

    private static final Rule<Catalogue> TRACKING = Rule.of(
            RuleDescription.builder()
                    .code("link-with-tracking")
                    .severity(Severity.WARNING)
                    .concern(Concern.VALIDITY)
                    .title("Link that tracks its readers")
                    .rationale(
                            "Such parameters tell others where a reader came from, and hide that two links are the same.")
                    .remedy("Remove the parameters; the link leads to the same page.")
                    .build(),
            catalogue -> each(catalogue, LinkRules::tracking));

    private static final Rule<Catalogue> SHARED = Rule.of(
            RuleDescription.builder()
                    .code("link-shared")
                    .severity(Severity.WARNING)
                    .concern(Concern.VALIDITY)
                    .title("Link of several examples")
                    .rationale(
                            "One address for two examples means that they are one, or that one has the wrong address.")
                    .remedy("Make one entry of them, or find the right address of each.")
                    .build(),
            LinkRules::shared);

    private static final Rule<Catalogue> MISSING = Rule.of(
            RuleDescription.builder()
                    .code("link-missing")
                    .severity(Severity.WARNING)
                    .concern(Concern.COVERAGE)
                    .title("Example without a link")
                    .rationale("Whoever wants to learn from the example has to search for it.")
                    .remedy("Add an address that leads to the example.")
                    .build(),
            LinkRules::missing);

    static final ImmutableList<Rule<Catalogue>> ALL =
            ImmutableList.of(MALFORMED, CREDENTIALS, TRACKING, SHARED, MISSING);

    private LinkRules() {}

    private static Stream<Observation> each(Catalogue catalogue, Function<URI, Optional<String>> flaw) {
        return Indexed.flatMap(
                catalogue.examples(),
                (place, example) -> example.link().flatMap(flaw).stream()
                        .map(words -> Observation.of(
                                example.id().value(),
                                Pointer.of("examples", place, "link"),
                                "The link of %s %s.".formatted(CatalogueText.nameOf(example), words))));
    }

    private static Optional<String> tracking(URI link) {
        ImmutableList<String> names = WebAddress.trackingParameters(link);
        return names.isEmpty()
                ? Optional.empty()
                : Optional.of("carries " + (names.size() == 1 ? "the tracking parameter " : "the tracking parameters ")
                        + String.join(", ", names));
    }

    private static Stream<Observation> shared(Catalogue catalogue) {
        return ExampleGroup.by(catalogue, example -> example.link().map(WebAddress::pageKey).stream())
                .map(group -> Observation.of(
                        group.entry(),
                        group.place("link"),
                        "%s examples have the same link: %s."
                                .formatted(
                                        group.ids().size(),
                                        group.ids().stream()
                                                .map(id -> "'" + id + "'")
                                                .collect(Collectors.joining(", ")))));
    }

    private static Stream<Observation> missing(Catalogue catalogue) {
        return Indexed.flatMap(
                catalogue.examples(),
                (place, example) -> example.link().isPresent() ? Stream.empty() : Stream.of(lacksLink(place, example)));
    }

    private static Observation lacksLink(int place, Example example) {
        return Observation.of(
                example.id().value(),
                Pointer.of("examples", place),
                "The example %s has no link.".formatted(CatalogueText.nameOf(example)));
    }
}
