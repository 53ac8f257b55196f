package eu.clusterpolicy.toolkit.standard;

import com.google.common.base.CharMatcher;
import eu.clusterpolicy.toolkit.entry.ActionId;
import eu.clusterpolicy.toolkit.entry.Country;
import eu.clusterpolicy.toolkit.entry.ExampleId;
import java.net.URI;
import java.util.Optional;

/**
 * The lines from which a cell is written.
 *
 * <p>Each begins with what is told and becomes a {@link Line} only with the page it stands on:
 *
 * <pre>{@code
 * action("green-reskilling-needs", "Use clusters to …").onPage(12)
 * example("digital-rocket-lt", "Digital Rocket LT").in(LITHUANIA).at("https://…").onPage(13)
 * exampleAgain("house-of-digitalisation").spelt("House of Digitalisation").onPage(17)
 * }</pre>
 */
final class Lines {

    private Lines() {}

    /** Begins an action's first mention; line breaks in the wording count as spaces. */
    static Cited action(String id, String text) {
        return page -> new Line.NewAction(ActionId.of(id), wording(text), page);
    }

    /** Begins a later mention of an action. */
    static Cited actionAgain(String id) {
        return page -> new Line.ActionAgain(ActionId.of(id), page);
    }

    /** Begins an example's first mention. */
    static Located example(String id, String name) {
        return country -> new Linked(ExampleId.of(id), wording(name), country);
    }

    /** Begins a later mention of an example. */
    static Repeated exampleAgain(String id) {
        return new Repeated(ExampleId.of(id), Optional.empty());
    }

    /** Returns the text with every run of white space as one space: text blocks wrap where the paper does not. */
    static String wording(String text) {
        return CharMatcher.whitespace().trimAndCollapseFrom(text, ' ');
    }

    /** A line that lacks its page. */
    @FunctionalInterface
    interface Cited {

        /** Completes the line with the printed number of the page on which it stands. */
        Line onPage(int page);
    }

    /** An example that lacks its country. */
    @FunctionalInterface
    interface Located {

        /** Adds the country that the paper prints in brackets, here or at another mention. */
        Linked in(Country country);
    }

    /** An example that lacks its link. */
    record Linked(ExampleId id, String name, Country country) {

        /** Adds the address, as printed. */
        Cited at(String address) {
            return cited(Optional.of(URI.create(address)));
        }

        /** Leaves the link out, because the printed address leads to something else; an erratum records it. */
        Cited withoutUsableLink() {
            return cited(Optional.empty());
        }

        private Cited cited(Optional<URI> link) {
            return page -> new Line.NewExample(id, name, country, link, page);
        }
    }

    /** A later mention of an example that lacks its page. */
    record Repeated(ExampleId id, Optional<String> spelling) implements Cited {

        /** Adds the spelling of this mention, where it is another than at the first. */
        Cited spelt(String printed) {
            return new Repeated(id, Optional.of(wording(printed)));
        }

        @Override
        public Line onPage(int page) {
            return new Line.ExampleAgain(id, spelling, page);
        }
    }
}
