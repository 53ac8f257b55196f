/** Reads and writes the toolkit's documents as JSON, and lets a Jackson mapper do so. */
module eu.clusterpolicy.toolkit.json {
    requires transitive eu.clusterpolicy.toolkit.core;
    requires tools.jackson.core;
    requires transitive tools.jackson.databind;

    exports eu.clusterpolicy.toolkit.json;
    exports eu.clusterpolicy.toolkit.json.csv;
    exports eu.clusterpolicy.toolkit.json.jackson;

    provides tools.jackson.databind.JacksonModule with
            eu.clusterpolicy.toolkit.json.jackson.ToolkitModule;
}
