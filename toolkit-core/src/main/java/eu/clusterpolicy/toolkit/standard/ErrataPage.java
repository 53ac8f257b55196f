package eu.clusterpolicy.toolkit.standard;

import static eu.clusterpolicy.toolkit.entry.ErratumKind.CAPTION;
import static eu.clusterpolicy.toolkit.entry.ErratumKind.LINK_VARIANT;
import static eu.clusterpolicy.toolkit.entry.ErratumKind.LOST_TEXT;
import static eu.clusterpolicy.toolkit.entry.ErratumKind.OMISSION;
import static eu.clusterpolicy.toolkit.entry.ErratumKind.PAGE_BREAK;
import static eu.clusterpolicy.toolkit.entry.ErratumKind.TYPESETTING;
import static eu.clusterpolicy.toolkit.entry.ErratumKind.WRONG_LINK;
import static eu.clusterpolicy.toolkit.standard.ErratumLine.erratum;

import com.google.common.collect.ImmutableList;
import eu.clusterpolicy.toolkit.entry.Erratum;

/**
 * The errata: every place where the pages of data depart from what the paper's text prints, but for what {@link
 * eu.clusterpolicy.toolkit.guide.Background#normalisations()} tells. A page break is cited where the cell begins.
 */
final class ErrataPage {

    private static final ImmutableList<Erratum> WORDS = ImmutableList.of(
            erratum(TYPESETTING, "start-up-in-table-4")
                    .concerning("regional-value-chain-additions")
                    .printed("start -up")
                    .used("start-up")
                    .inTable(4, 15),
            erratum(TYPESETTING, "start-up-in-recommendation-14")
                    .concerning("regional-value-chain-additions")
                    .printed("start -up")
                    .used("start-up")
                    .inTable(5, 19),
            erratum(TYPESETTING, "reenforce-in-recommendation-8")
                    .concerning("value-chain-focal-point")
                    .printed("reenforce")
                    .used("reinforce")
                    .inTable(5, 18),
            erratum(TYPESETTING, "reenforce-in-recommendation-9")
                    .concerning("value-chain-focal-point")
                    .printed("reenforce")
                    .used("reinforce")
                    .inTable(5, 18),
            erratum(TYPESETTING, "doubled-label-of-fi-media")
                    .concerning("fi-media")
                    .printed("Example: Example:")
                    .used("Example:")
                    .inTable(4, 15),
            erratum(TYPESETTING, "doubled-label-of-tandem")
                    .concerning("tandem-inter-cluster-mentoring")
                    .printed("Example: Example:")
                    .used("Example:")
                    .inTable(5, 18),
            erratum(TYPESETTING, "plural-label-of-logistics-resilience-task-force")
                    .concerning("logistics-resilience-task-force")
                    .printed("Examples:")
                    .used("Example:")
                    .noting("The label is in the plural before one name")
                    .inTable(5, 18),
            erratum(OMISSION, "labels-of-circular-flanders-and-wallonia")
                    .concerning("table-2")
                    .printed("""
                            Example: Brussels Regional Programme for the Circular Economy (Belgium), Circular Flanders,
                            Circular Wallonia (Belgium)""")
                    .used("""
                            Example: Brussels Regional Programme for the Circular Economy (Belgium) Example: Circular
                            Flanders (Belgium) Example: Circular Wallonia (Belgium)""")
                    .noting("""
                            One label stands before three names; the last two share one bracket and one link of three
                            lines, and are split as Table 5 names them""")
                    .inTable(2, 12),
            erratum(OMISSION, "country-of-circular-flanders")
                    .concerning("circular-flanders")
                    .printed("Circular Flanders")
                    .used("Circular Flanders (Belgium)")
                    .inTable(2, 12),
            erratum(OMISSION, "country-of-cluster-excellence-denmark")
                    .concerning("cluster-excellence-denmark")
                    .printed("Cluster Excellence Denmark (CED)")
                    .used("Cluster Excellence Denmark (CED) (Denmark)")
                    .inTable(5, 19));

    private static final ImmutableList<Erratum> LINKS = ImmutableList.of(
            erratum(WRONG_LINK, "link-of-circular-flanders-in-table-2")
                    .concerning("circular-flanders")
                    .printed("https://economiecirculaire.wallonie.be/")
                    .nothingUsed()
                    .noting("The site of Wallonia, and the link of Circular Wallonia")
                    .inTable(2, 12),
            erratum(WRONG_LINK, "link-of-circular-flanders-in-table-5")
                    .concerning("circular-flanders")
                    .printed("https://economiecirculaire.wallonie.be/")
                    .nothingUsed()
                    .noting("The site of Wallonia, and the link of Circular Wallonia")
                    .inTable(5, 16),
            erratum(WRONG_LINK, "link-of-industry-of-the-future-platform")
                    .concerning("industry-of-the-future-platform")
                    .printed(
                            "https://www.gov.pl/web/rozwoj-praca-technologia/rada-ministrow-przyjela-projekt-mapy-drogowej-goz")
                    .nothingUsed()
                    .noting("A page on the Polish road map for the circular economy")
                    .inTable(5, 18),
            erratum(WRONG_LINK, "link-of-manufacturing-extension-partnership")
                    .concerning("manufacturing-extension-partnership")
                    .printed(
                            "https://www.sba.gov/article/2020/feb/06/sba-announces-new-regional-innovation-cluster-awards-advance-small-business-growth")
                    .nothingUsed()
                    .noting("A page of the SBA on its regional innovation cluster awards")
                    .inTable(4, 15),
            erratum(LINK_VARIANT, "link-of-connected-mobility-in-table-5")
                    .concerning("connected-mobility")
                    .printed("https://www.connected-mobility.at/")
                    .used("https://www.connected-mobility.at/en/")
                    .inTable(5, 17));

    private static final ImmutableList<Erratum> BREAKS = ImmutableList.of(
            erratum(PAGE_BREAK, "break-in-recommendation-8-intelligence")
                    .concerning("recommendation-8")
                    .printed("Collect and provide intelligence on foreign suppliers or")
                    .used("Collect and provide intelligence on foreign suppliers or sales markets for local companies")
                    .noting("The cell ends on page 18")
                    .inTable(5, 17),
            erratum(PAGE_BREAK, "break-in-recommendation-8-networking")
                    .concerning("recommendation-8")
                    .printed("""
                            Mobilise clusters as a focal point for bringing together firms to strengthen regional and
                            inter-regional value""")
                    .used("""
                            Mobilise clusters as a focal point for bringing together firms to strengthen regional and
                            inter-regional value chains and/or to reinforce public-private partnerships (PPP)""")
                    .noting("The cell ends on page 18")
                    .inTable(5, 17));

    private static final ImmutableList<Erratum> TITLES_IN_PART = ImmutableList.of(
            erratum(LOST_TEXT, "letters-of-title-3")
                    .concerning("recommendation-3")
                    .printed("Recognise clusters as essential contributo to European alliances and missions")
                    .used("Recognise clusters as essential contributors to European alliances and missions")
                    .noting("Two letters are ours: the title is whole but for them")
                    .inTable(5, 16),
            erratum(LOST_TEXT, "words-of-title-4")
                    .concerning("recommendation-4")
                    .printed("Develop capacity-building p g mmes e c e p v e u a able adv o services")
                    .used("Develop capacity-building programmes … advisory services")
                    .inTable(5, 17),
            erratum(LOST_TEXT, "words-of-title-5")
                    .concerning("recommendation-5")
                    .printed("Use clusters as intermediaries to suppo the e n o")
                    .used("Use clusters as intermediaries to support the …")
                    .inTable(5, 17),
            erratum(LOST_TEXT, "words-of-title-6")
                    .concerning("recommendation-6")
                    .printed("Mobilise cluste to participa in d ita an e sk re ted nit ve")
                    .used("Mobilise clusters to participate in digital … skills-related initiatives")
                    .noting("Of skills-related the letters sk re ted are printed: ills, the hyphen and la are ours")
                    .inTable(5, 17));

    private static final ImmutableList<Erratum> TITLES_LOST = ImmutableList.of(
            erratum(LOST_TEXT, "title-7")
                    .concerning("recommendation-7")
                    .printed("e e e")
                    .nothingUsed()
                    .inTable(5, 17),
            erratum(LOST_TEXT, "title-10")
                    .concerning("recommendation-10")
                    .printed("s")
                    .nothingUsed()
                    .inTable(5, 18),
            erratum(LOST_TEXT, "heading-of-recommendations-11-to-15")
                    .concerning("table-5")
                    .nothingPrinted()
                    .used("Resilience")
                    .noting("""
                            The third heading is lost, and where its group begins with it: row 11 as we read the
                            table""")
                    .inTable(5, 18));

    private static final ImmutableList<Erratum> CAPTIONS = ImmutableList.of(
            erratum(CAPTION, "caption-of-table-1-in-contents")
                    .concerning("table-1")
                    .printed(
                            "Overview of dimensions on cluster functions, strategic priorities and thematic challenges")
                    .used("Overview of dimensions on cluster functions, strategic challenges and thematic priorities")
                    .inContents(),
            erratum(CAPTION, "caption-of-table-2-in-contents")
                    .concerning("table-2")
                    .printed("Policy actions through clusters to support digital transition")
                    .used("Policy actions through clusters to support green transition")
                    .inContents(),
            erratum(CAPTION, "caption-of-table-3-in-contents")
                    .concerning("table-3")
                    .printed("Policy actions through clusters to support green transition")
                    .used("Policy actions through clusters to support digital transition")
                    .inContents(),
            erratum(OMISSION, "caption-of-table-5-in-contents")
                    .concerning("table-5")
                    .nothingPrinted()
                    .used("Operationalising the recommendations of the Cluster Expert Group")
                    .inContents());

    static final ImmutableList<Erratum> ERRATA = ImmutableList.<Erratum>builder()
            .addAll(WORDS)
            .addAll(LINKS)
            .addAll(BREAKS)
            .addAll(TITLES_IN_PART)
            .addAll(TITLES_LOST)
            .addAll(CAPTIONS)
            .build();

    private ErrataPage() {}
}
