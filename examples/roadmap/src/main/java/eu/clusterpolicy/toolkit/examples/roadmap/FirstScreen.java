package eu.clusterpolicy.toolkit.examples.roadmap;

import eu.clusterpolicy.toolkit.catalogue.Catalogue;
import eu.clusterpolicy.toolkit.entry.Country;
import eu.clusterpolicy.toolkit.matrix.Cell;
import eu.clusterpolicy.toolkit.matrix.Challenge;
import eu.clusterpolicy.toolkit.search.Query;
import eu.clusterpolicy.toolkit.standard.StandardCatalogue;

/** The code on the first screen of the README. */
public final class FirstScreen {

    private FirstScreen() {}

    /**
     * Runs the code.
     *
     * @param arguments none
     */
    public static void main(String[] arguments) {
        Catalogue catalogue = StandardCatalogue.edition2021();
        System.out.println(catalogue);
        Query query = Query.all().challenge(Challenge.SKILLS).country(Country.of("BE"));
        catalogue.search(query).examples().forEach(example -> System.out.println(example.name()));
        System.out.println(catalogue.search(query.words("living labs")).size() + " with these words");
        System.out.println(catalogue.recommendation(8).title().text().orElse("lost"));
        Cell cell = Cell.of("digital-transition/innovation/business-services");
        catalogue.actionsIn(cell).forEach(action -> System.out.println("- " + action.text()));
    }
}
