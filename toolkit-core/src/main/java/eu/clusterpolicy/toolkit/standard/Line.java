package eu.clusterpolicy.toolkit.standard;

import eu.clusterpolicy.toolkit.entry.ActionId;
import eu.clusterpolicy.toolkit.entry.Country;
import eu.clusterpolicy.toolkit.entry.ExampleId;
import java.net.URI;
import java.util.Optional;

/** A line of a cell: an action or an example, told in full at its first mention and by its identifier later. */
sealed interface Line {

    /** Returns the printed number of the page on which the line stands. */
    int page();

    /** A line that names an action. */
    sealed interface OfAction extends Line {

        /** Returns the action's identifier. */
        ActionId id();
    }

    /** A line that names an example. */
    sealed interface OfExample extends Line {

        /** Returns the example's identifier. */
        ExampleId id();

        /** Returns how the line spells the name, empty where it is the example's own name. */
        Optional<String> spelling();
    }

    /** An action's first mention, with the paper's wording. */
    record NewAction(ActionId id, String text, int page) implements OfAction {}

    /** A later mention of an action, in the same wording. */
    record ActionAgain(ActionId id, int page) implements OfAction {}

    /** An example's first mention, with everything the paper prints of it. */
    record NewExample(ExampleId id, String name, Country country, Optional<URI> link, int page) implements OfExample {

        @Override
        public Optional<String> spelling() {
            return Optional.empty();
        }
    }

    /** A later mention of an example, with its spelling there where that is another. */
    record ExampleAgain(ExampleId id, Optional<String> spelling, int page) implements OfExample {}
}
