package eu.clusterpolicy.toolkit.rule;

import com.google.common.collect.ImmutableList;
import eu.clusterpolicy.toolkit.catalogue.Catalogue;
import eu.clusterpolicy.toolkit.completeness.Observation;
import eu.clusterpolicy.toolkit.completeness.Rule;
import eu.clusterpolicy.toolkit.completeness.Severity;
import eu.clusterpolicy.toolkit.entry.Recommendation;
import eu.clusterpolicy.toolkit.entry.Title;
import eu.clusterpolicy.toolkit.entry.TitleStatus;
import eu.clusterpolicy.toolkit.name.Indexed;
import eu.clusterpolicy.toolkit.name.Pointer;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Rules about the titles of recommendations. */
final class TitleRules {

    /** One sign, or what people type for it. */
    private static final Pattern ELLIPSIS = Pattern.compile("…|\\.{3}");

    static final ImmutableList<Rule<Catalogue>> ALL = ImmutableList.of(
            Rule.ofValidity("title-status-mismatch", Severity.ERROR)
                    .title("Title that contradicts its status")
                    .rationale("Readers must know whether they quote a whole title, a part of one, or none.")
                    .remedy("Correct the status, or the text: an ellipsis stands where words are lost.")
                    .check(catalogue -> Indexed.flatMap(catalogue.recommendations(), TitleRules::mismatch)),
            Rule.ofCoverage("title-lost", Severity.INFORMATION)
                    .title("Lost title")
                    .rationale("The source has not kept the title, and none is invented.")
                    .remedy("Look the title up in another document, and add it with its citation.")
                    .check(TitleRules::lost));

    private TitleRules() {}

    private static Stream<Observation> mismatch(int place, Recommendation row) {
        return contradiction(row.title()).stream()
                .map(words -> Observation.of(
                        Pointer.of("recommendations", place, "title"),
                        "The title of recommendation %s is marked as %s, but %s."
                                .formatted(row.number(), row.title().status(), words)));
    }

    private static Optional<String> contradiction(Title title) {
        boolean text = title.text().isPresent();
        boolean ellipsis =
                title.text().filter(words -> ELLIPSIS.matcher(words).find()).isPresent();
        if (title.status() == TitleStatus.LOST) {
            return text ? Optional.of("has a text") : Optional.empty();
        }
        if (!text) {
            return Optional.of("has no text");
        }
        boolean complete = title.status() == TitleStatus.COMPLETE;
        return complete == ellipsis
                ? Optional.of(complete ? "has an ellipsis" : "has no ellipsis where words are lost")
                : Optional.empty();
    }

    private static Stream<Observation> lost(Catalogue catalogue) {
        return Indexed.those(
                catalogue.recommendations(),
                row -> row.title().status() == TitleStatus.LOST
                        && row.title().text().isEmpty(),
                (place, row) -> Observation.of(
                        Pointer.of("recommendations", place, "title"),
                        "The title of recommendation %s is lost.".formatted(row.number())));
    }
}
