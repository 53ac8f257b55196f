package eu.clusterpolicy.toolkit.standard;

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
    static Told action(String id, String text) {
        return new Told(ActionId.of(id), wording(text));
    }

    /** Begins a later mention of an action. */
    static Retold actionAgain(String id) {
        return new Retold(ActionId.of(id));
    }

    /** Begins an example's first mention. */
    static Unlocated example(String id, String name) {
        return new Unlocated(ExampleId.of(id), wording(name));
    }

    /** Begins a later mention of an example. */
    static Repeated exampleAgain(String id) {
        return new Repeated(ExampleId.of(id), Optional.empty());
    }

    /** Returns the text with every line break as a space: text blocks wrap where the paper does not. */
    static String wording(String text) {
        return text.replace('\n', ' ');
    }

    /** An action that lacks its page. */
    record Told(ActionId id, String text) {

        /** Completes the line with the printed number of the page on which it stands. */
        Line onPage(int page) {
            return new Line.NewAction(id, text, page);
        }
    }

    /** A later mention of an action that lacks its page. */
    record Retold(ActionId id) {

        /** Completes the line with the printed number of the page on which it stands. */
        Line onPage(int page) {
            return new Line.ActionAgain(id, page);
        }
    }

    /** An example that lacks its country. */
    record Unlocated(ExampleId id, String name) {

        /** Adds the country that the paper prints in brackets, here or at another mention. */
        Unlinked in(Country country) {
            return new Unlinked(id, name, country);
        }
    }

    /** An example that lacks its link. */
    record Unlinked(ExampleId id, String name, Country country) {

        /** Adds the address, as printed. */
        Linked at(String address) {
            return new Linked(this, Optional.of(URI.create(address)));
        }

        /** Leaves the link out, because the printed address leads to something else; an erratum records it. */
        Linked withoutUsableLink() {
            return new Linked(this, Optional.empty());
        }
    }

    /** An example that lacks its page. */
    record Linked(Unlinked example, Optional<URI> link) {

        /** Completes the line with the printed number of the page on which it stands. */
        Line onPage(int page) {
            return new Line.NewExample(example.id(), example.name(), example.country(), link, page);
        }
    }

    /** A later mention of an example that lacks its page. */
    record Repeated(ExampleId id, Optional<String> spelling) {

        /** Adds the spelling of this mention, where it is another than at the first. */
        Repeated spelt(String printed) {
            return new Repeated(id, Optional.of(wording(printed)));
        }

        /** Completes the line with the printed number of the page on which it stands. */
        Line onPage(int page) {
            return new Line.ExampleAgain(id, spelling, page);
        }
    }
}
