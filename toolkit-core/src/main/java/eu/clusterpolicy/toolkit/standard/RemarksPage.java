package eu.clusterpolicy.toolkit.standard;

import static eu.clusterpolicy.toolkit.standard.Said.said;

import com.google.common.collect.ImmutableListMultimap;
import eu.clusterpolicy.toolkit.entry.Citation;
import eu.clusterpolicy.toolkit.guide.Statement;

/** The remarks: what we say of places at which a reader of the paper will pause, each with the place. */
final class RemarksPage {

    private static final Citation TITLE_PAGE = Citation.from("Title page of the input paper");

    static final ImmutableListMultimap<String, Statement> REMARKS = ImmutableListMultimap.<String, Statement>builder()
            .put(
                    "eccp-2021",
                    said("The paper bears no day of issue; 2021-11-22 is the first day of the event")
                            .by(TITLE_PAGE))
            .put(
                    "table-5",
                    said("The first rows stand under LEAD GREEN TRANSITION").inTable(5, 16))
            .put(
                    "table-5",
                    said("Row 6 and those below it stand under ACCELERATE DIGITAL TRANSITION")
                            .inTable(5, 17))
            .put("table-5", said("""
                            The third heading is lost; page 1 names "building resilience" third, and that it begins with row
                            11 is our reading""").inTable(5, 18))
            .put("table-5", said("""
                            The table is said to organise the actions and examples of Tables 2 to 4; one action and ten
                            examples stand in none of them""").inTable(5, 16))
            .put("table-5", said("""
                            A cell without an action is kept empty and reported, for the paper sets out to identify gaps
                            (p. 2)""").inTable(5, 16))
            .put(
                    "recommendation-5",
                    said("The row has no action, so our words are drawn from what its title keeps")
                            .inTable(5, 17))
            .put(
                    "greenpact-collaborative-platform",
                    said("The address is the \"about\" page of another site; whether it tells of the platform is doubtful")
                            .inTable(2, 12))
            .put("eusair-strategy", said("""
                            One country is printed; the address is that of a strategy for the Adriatic and Ionian region""").inTable(2, 13))
            .put("eureka-clusters-artificial-intelligence", said("""
                            Singapore is printed; the address, at a host in .gov.sg, speaks of international programmes and
                            of a Eureka network""").inTable(3, 14))
            .put("quality-services-professional-cluster", said("""
                            The name breaks off after "cluster"; the address speaks of professional cluster
                            organisations""").inTable(4, 15))
            .put(
                    "fi-media",
                    said("India is printed; the host of the address ends in .eu")
                            .inTable(4, 15))
            .put(
                    "skelleftea-digital-alliance",
                    said("The name is printed with plain letters, as it stands in the address")
                            .inTable(5, 17))
            .build();

    private RemarksPage() {}
}
