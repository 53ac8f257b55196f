package eu.clusterpolicy.toolkit.label;

/**
 * The official texts of the European Union in which labels were seen; the CELEX number and the language of the label give the
 * place. They are the source of a term, not a translation of the paper: they say <em>ecological</em> where it says
 * <em>green</em>.
 */
final class OfficialText {

    static final String COM_2020_102 = "COM(2020) 102, CELEX 52020DC0102";
    static final String COM_2020_575 = "COM(2020) 575";
    static final String COM_2021_350 = "COM(2021) 350, CELEX 52021DC0350";
    static final String COURT_OF_AUDITORS_2022_07 = "European Court of Auditors, special report 07/2022";
    static final String REGIONS_2020_1374 = "Committee of the Regions, CELEX 52020IR1374";

    private OfficialText() {}
}
