package org.example.national;

import eu.clusterpolicy.toolkit.catalogue.Catalogue;
import eu.clusterpolicy.toolkit.standard.StandardCatalogue;

/** The catalogue under test; this one is the standard edition. */
public final class NationalCatalogue {

    private NationalCatalogue() {}

    /** Returns the catalogue. */
    public static Catalogue catalogue() {
        return StandardCatalogue.edition2021();
    }
}
