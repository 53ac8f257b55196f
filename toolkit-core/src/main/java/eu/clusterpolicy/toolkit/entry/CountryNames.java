package eu.clusterpolicy.toolkit.entry;

import com.google.common.collect.ImmutableMap;

/** The names of countries as the paper of 2021 prints them in brackets after an example. */
final class CountryNames {

    static final ImmutableMap<String, String> BY_CODE = ImmutableMap.<String, String>builder()
            .put("AU", "Australia")
            .put("AT", "Austria")
            .put("BE", "Belgium")
            .put("BA", "Bosnia and Herzegovina")
            .put("BG", "Bulgaria")
            .put("CO", "Colombia")
            .put("HR", "Croatia")
            .put("DK", "Denmark")
            .put("EE", "Estonia")
            .put("FI", "Finland")
            .put("FR", "France")
            .put("DE", "Germany")
            .put("GR", "Greece")
            .put("HU", "Hungary")
            .put("IN", "India")
            .put("IE", "Ireland")
            .put("LT", "Lithuania")
            .put("NL", "Netherlands")
            .put("PL", "Poland")
            .put("RO", "Romania")
            .put("SG", "Singapore")
            .put("SI", "Slovenia")
            .put("SE", "Sweden")
            .put("TR", "Turkey")
            .put("UA", "Ukraine")
            .put("US", "USA")
            .buildOrThrow();

    private CountryNames() {}
}
