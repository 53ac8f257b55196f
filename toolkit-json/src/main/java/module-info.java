/** Reads and writes the toolkit's catalogues and roadmaps as JSON. */
module eu.clusterpolicy.toolkit.json {
    requires transitive eu.clusterpolicy.toolkit.core;
    requires tools.jackson.core;
    requires tools.jackson.databind;

    exports eu.clusterpolicy.toolkit.json;
}
