package org.example.national;

import eu.clusterpolicy.toolkit.catalogue.Catalogue;
import eu.clusterpolicy.toolkit.completeness.Check;
import eu.clusterpolicy.toolkit.completeness.Severity;
import eu.clusterpolicy.toolkit.rule.Checks;
import eu.clusterpolicy.toolkit.testkit.CatalogueContract;

class NationalMatrixTest implements CatalogueContract {

    @Override
    public Catalogue catalogue() {
        return NationalCatalogue.catalogue();
    }

    /** What the source has lost, the standard edition cannot have: warnings pass. */
    @Override
    public Check<Catalogue> check() {
        return Checks.ofCatalogues().failingAt(Severity.ERROR);
    }
}
