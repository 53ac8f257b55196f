package org.example.modules;

import eu.clusterpolicy.toolkit.catalogue.Catalogue;
import eu.clusterpolicy.toolkit.json.JsonFormats;
import eu.clusterpolicy.toolkit.json.jackson.ToolkitModule;
import eu.clusterpolicy.toolkit.report.Reports;
import eu.clusterpolicy.toolkit.standard.StandardCatalogue;
import tools.jackson.databind.json.JsonMapper;

/** Writes and reads the standard edition within an image that has nothing but the modules it needs. */
final class Linked {

    private Linked() {}

    public static void main(String[] arguments) {
        Catalogue catalogue = StandardCatalogue.edition2021();
        String document = JsonFormats.catalogue().write(catalogue);
        JsonMapper mapper = JsonMapper.builder().addModule(new ToolkitModule()).build();
        System.out.println("read again: " + JsonFormats.catalogue().read(document).equals(catalogue));
        System.out.println("by a mapper: " + mapper.readValue(document, Catalogue.class).equals(catalogue));
        System.out.println("reported: " + Reports.ofMatrix(catalogue).text().lines().findFirst().orElseThrow());
    }
}
