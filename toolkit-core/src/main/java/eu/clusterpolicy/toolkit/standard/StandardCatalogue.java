package eu.clusterpolicy.toolkit.standard;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Range;
import eu.clusterpolicy.toolkit.catalogue.Catalogue;
import eu.clusterpolicy.toolkit.catalogue.Edition;
import eu.clusterpolicy.toolkit.guide.Background;
import java.time.LocalDate;

/**
 * The standard catalogue, such as the edition of 2021: the actions, examples and recommendations of the European cluster
 * policy toolkit as its paper states them.
 *
 * <pre>{@code
 * Catalogue catalogue = StandardCatalogue.edition2021();
 * catalogue.actionsIn(Cell.of("green-transition/skills/networking"));
 * }</pre>
 *
 * <p>Source: "Leveraging clusters for a green, digital and resilient EU economy – Policy Toolkit", input paper of the
 * European Cluster Collaboration Platform, Saint-Ouen, 22–23 November 2021. The wording is © European Union, 2021; the
 * identifiers, the numbers and the subjects of the recommendations are this library's. Immutable and thread-safe.
 */
public final class StandardCatalogue {

    private StandardCatalogue() {}

    /** Returns the edition of 2021, built at the first call and the same at every later one. */
    public static Catalogue edition2021() {
        return Edition2021.CATALOGUE;
    }

    /** Returns what the paper of 2021, the Third European Cluster Policy Forum and the label schemes say around the tables. */
    public static Background background2021() {
        return BackgroundPage.BACKGROUND;
    }

    /** Returns the pages on which each table of the paper of 2021 stands, the first and the last, by the table's number. */
    public static ImmutableMap<Integer, Range<Integer>> tablePages2021() {
        return ImmutableMap.of(
                1, Range.singleton(11),
                2, Range.closed(12, 13),
                3, Range.closed(13, 14),
                4, Range.closed(14, 15),
                5, Range.closed(16, 19));
    }

    /** Defers the work to the first call: whoever wants the background alone does not pay for the catalogue. */
    private static final class Edition2021 {

        static final Catalogue CATALOGUE = compose();

        private static Catalogue compose() {
            Composition composition = new Composition()
                    .read(GreenTransitionPage.TABLE)
                    .read(DigitalTransitionPage.TABLE)
                    .read(ResiliencePage.TABLE);
            for (RecommendationRow row : RecommendationsPage.ROWS) {
                composition.read(row);
            }
            return composition.catalogue(edition(), ErrataPage.ERRATA);
        }

        private static Edition edition() {
            return Edition.builder()
                    .id("eccp-2021")
                    .title("Leveraging clusters for a green, digital and resilient EU economy – Policy Toolkit")
                    .issued(LocalDate.of(2021, 11, 22))
                    .publisher("European Cluster Collaboration Platform")
                    .rights("© European Union, 2021; wording reused with acknowledgement of the source, "
                            + "not an official product of the European Union")
                    .addAuthor("Lucas Porsch, VVA")
                    .addAuthor("Madalina Nunu, VVA")
                    .addAuthor("Pierre Hausemer, VVA")
                    .addAuthor("James Wilson, Orkestra")
                    .coOrganiser("Ile-de-France Regional Council")
                    .disclaimer(
                            "The information and views are the authors' and do not necessarily reflect the official "
                                    + "opinion of EISMEA or the Commission, neither of which guarantees the accuracy of the data "
                                    + "or is responsible for their use")
                    .reuse(
                            "The paper prints © European Union, 2021, and no notice on reuse. By the Interinstitutional style "
                                    + "guide of the Publications Office of the European Union, section 5.4.2 "
                                    + "(http://publications.europa.eu/code/en/en-250402.htm), works of the Commission may in "
                                    + "principle be reused under Commission Decision 2011/833/EU, with the source acknowledged, "
                                    + "and a work without a notice is entirely protected. That the Decision covers this paper, "
                                    + "on which the reuse of its wording rests, is our reading")
                    .build();
        }
    }
}
