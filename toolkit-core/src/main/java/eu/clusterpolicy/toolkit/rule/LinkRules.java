package eu.clusterpolicy.toolkit.rule;

import com.google.common.collect.ImmutableList;
import eu.clusterpolicy.toolkit.catalogue.Catalogue;
import eu.clusterpolicy.toolkit.completeness.Observation;
import eu.clusterpolicy.toolkit.completeness.Rule;
import eu.clusterpolicy.toolkit.completeness.RuleDescription;
import eu.clusterpolicy.toolkit.completeness.Severity;
import eu.clusterpolicy.toolkit.name.Excerpt;
import eu.clusterpolicy.toolkit.name.Indexed;
import eu.clusterpolicy.toolkit.name.Pointer;
import eu.clusterpolicy.toolkit.name.WebAddress;
import eu.clusterpolicy.toolkit.roadmap.Decided;
import java.net.URI;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** Rules about links: by one judgement of an address, wherever it stands. */
final class LinkRules {

    static final ImmutableList<Rule<Catalogue>> OF_CATALOGUES = ImmutableList.<Rule<Catalogue>>builder()
            .addAll(each(PlacedLink::of))
            .add(Rule.ofValidity("link-shared", Severity.WARNING)
                    .title("Link of several examples")
                    .rationale(
                            "One address for two examples means that they are one, or that one has the wrong address.")
                    .remedy("Make one entry of them, or find the right address of each.")
                    .check(LinkRules::shared))
            .add(Rule.ofCoverage("link-missing", Severity.WARNING)
                    .title("Example without a link")
                    .rationale("Whoever wants to learn from the example has to search for it.")
                    .remedy("Add an address that leads to the example.")
                    .check(LinkRules::missing))
            .build();

    static final ImmutableList<Rule<Decided>> OF_ROADMAPS = each(PlacedLink::of);

    private LinkRules() {}

    /** Returns the rules about every link, be it of an example, of evidence or of a plan. */
    private static <S> ImmutableList<Rule<S>> each(Function<S, Stream<PlacedLink>> links) {
        return ImmutableList.of(
                each(
                        links,
                        Rule.ofValidity("link-malformed", Severity.ERROR)
                                .title("Link that is no address of the web")
                                .rationale(
                                        "A page cannot link to it, and some addresses make a browser do more than open"
                                                + " a page.")
                                .remedy("Give the whole address, beginning with https:// or http://."),
                        WebAddress::flaw),
                each(
                        links,
                        Rule.ofValidity("link-with-credentials", Severity.ERROR)
                                .title("Link that carries credentials")
                                .rationale("A user name or a password in a link is published with it.")
                                .remedy("Take it out of the link, and change the password."),
                        link -> WebAddress.hasCredentials(link)
                                ? Optional.of("carries a user name or a password")
                                : Optional.empty()),
                each(
                        links,
                        Rule.ofValidity("link-with-tracking", Severity.WARNING)
                                .title("Link that tracks its readers")
                                .rationale(
                                        "Such parameters tell others where a reader came from, and hide that two links"
                                                + " are the same.")
                                .remedy("Remove the parameters; the link leads to the same page."),
                        LinkRules::tracking),
                each(
                        links,
                        Rule.ofValidity("link-doubtful", Severity.WARNING)
                                .title("Link that does not lead everybody to the page")
                                .rationale(
                                        "What opens for its writer alone, or was cut in copying, leads a reader nowhere.")
                                .remedy("Open the page as a stranger would, and copy the address anew."),
                        WebAddress::doubt));
    }

    private static <S> Rule<S> each(
            Function<S, Stream<PlacedLink>> links,
            RuleDescription.Builder description,
            Function<URI, Optional<String>> flaw) {
        return description.check(subject -> links.apply(subject)
                .flatMap(placed -> flaw.apply(placed.link()).stream()
                        .map(words ->
                                Observation.of(placed.path(), "The link of %s %s.".formatted(placed.of(), words)))));
    }

    private static Optional<String> tracking(URI link) {
        ImmutableList<String> names = WebAddress.trackingParameters(link);
        return names.isEmpty()
                ? Optional.empty()
                : Optional.of("carries " + (names.size() == 1 ? "the tracking parameter " : "the tracking parameters ")
                        + Excerpt.listed(names));
    }

    private static Stream<Observation> shared(Catalogue catalogue) {
        return ExampleGroup.by(catalogue, example -> example.link().map(WebAddress::pageKey).stream())
                .map(group -> Observation.of(
                        group.place("link"),
                        "%s examples have the same link: %s."
                                .formatted(
                                        group.ids().size(),
                                        Excerpt.listed(group.ids().stream()
                                                .map(id -> "'" + id + "'")
                                                .toList()))));
    }

    private static Stream<Observation> missing(Catalogue catalogue) {
        return Indexed.those(
                catalogue.examples(),
                example -> example.link().isEmpty(),
                (place, example) -> Observation.of(
                        Pointer.of("examples", place),
                        "The example %s has no link.".formatted(ExampleGroup.nameOf(example))));
    }
}
