/** The European cluster policy toolkit: matrix, catalogue, roadmaps and reports, without input or output. */
@SuppressWarnings(
        "module") // the JSON module, which shares the laws of names, is not there yet when this one is compiled
module eu.clusterpolicy.toolkit.core {
    requires java.xml;
    requires transitive com.google.common;
    requires transitive org.joda.money;
    requires transitive static org.jspecify;
    requires static org.immutables.value.annotations;
    requires static org.immutables.encode;

    exports eu.clusterpolicy.toolkit.name to
            eu.clusterpolicy.toolkit.json;
    exports eu.clusterpolicy.toolkit.matrix;
    exports eu.clusterpolicy.toolkit.entry;
    exports eu.clusterpolicy.toolkit.search;
    exports eu.clusterpolicy.toolkit.catalogue;
    exports eu.clusterpolicy.toolkit.edition;
    exports eu.clusterpolicy.toolkit.guide;
    exports eu.clusterpolicy.toolkit.standard;
    exports eu.clusterpolicy.toolkit.evidence;
    exports eu.clusterpolicy.toolkit.people;
    exports eu.clusterpolicy.toolkit.plan;
    exports eu.clusterpolicy.toolkit.schedule;
    exports eu.clusterpolicy.toolkit.roadmap;
    exports eu.clusterpolicy.toolkit.weighing;
    exports eu.clusterpolicy.toolkit.completeness;
    exports eu.clusterpolicy.toolkit.rule;
    exports eu.clusterpolicy.toolkit.label;
    exports eu.clusterpolicy.toolkit.report;
}
