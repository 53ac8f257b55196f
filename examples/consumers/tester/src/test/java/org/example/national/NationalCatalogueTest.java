package org.example.national;

import static eu.clusterpolicy.toolkit.testkit.ToolkitAssertions.assertThat;

import org.junit.jupiter.api.Test;

class NationalCatalogueTest {

    @Test
    void lacks_nothing_that_would_be_an_error() {
        assertThat(NationalCatalogue.catalogue()).isValid().passes();
    }
}
