package eu.clusterpolicy.toolkit.standard;

import eu.clusterpolicy.toolkit.entry.Country;

/** The countries under the names that the paper prints in brackets after an example. */
final class PrintedCountries {

    static final Country AUSTRALIA = Country.of("AU");
    static final Country AUSTRIA = Country.of("AT");
    static final Country BELGIUM = Country.of("BE");
    static final Country BOSNIA_AND_HERZEGOVINA = Country.of("BA");
    static final Country BULGARIA = Country.of("BG");
    static final Country COLOMBIA = Country.of("CO");
    static final Country CROATIA = Country.of("HR");
    static final Country DENMARK = Country.of("DK");
    static final Country ESTONIA = Country.of("EE");
    static final Country FINLAND = Country.of("FI");
    static final Country FRANCE = Country.of("FR");
    static final Country GERMANY = Country.of("DE");
    static final Country GREECE = Country.of("GR");
    static final Country HUNGARY = Country.of("HU");
    static final Country INDIA = Country.of("IN");
    static final Country IRELAND = Country.of("IE");
    static final Country LITHUANIA = Country.of("LT");
    static final Country NETHERLANDS = Country.of("NL");
    static final Country POLAND = Country.of("PL");
    static final Country ROMANIA = Country.of("RO");
    static final Country SINGAPORE = Country.of("SG");
    static final Country SLOVENIA = Country.of("SI");
    static final Country SWEDEN = Country.of("SE");
    static final Country TURKEY = Country.of("TR");
    static final Country UKRAINE = Country.of("UA");
    static final Country USA = Country.of("US");

    private PrintedCountries() {}
}
