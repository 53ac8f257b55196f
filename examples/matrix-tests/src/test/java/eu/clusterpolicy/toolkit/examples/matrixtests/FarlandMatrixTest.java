package eu.clusterpolicy.toolkit.examples.matrixtests;

import eu.clusterpolicy.toolkit.catalogue.Catalogue;
import eu.clusterpolicy.toolkit.testkit.CatalogueContract;

class FarlandMatrixTest implements CatalogueContract {
    public Catalogue catalogue() {
        return FarlandCatalogue.edition2024();
    }
}
