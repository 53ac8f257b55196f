/** The European cluster policy toolkit: matrix, catalogue, roadmaps and reports, without input or output. */
module eu.clusterpolicy.toolkit.core {
    requires java.xml;
    requires transitive com.google.common;
    requires transitive org.joda.money;
    requires transitive static org.jspecify;
    requires static org.immutables.value.annotations;

    exports eu.clusterpolicy.toolkit.matrix;
    exports eu.clusterpolicy.toolkit.catalogue;
    exports eu.clusterpolicy.toolkit.standard;
    exports eu.clusterpolicy.toolkit.plan;
    exports eu.clusterpolicy.toolkit.roadmap;
    exports eu.clusterpolicy.toolkit.completeness;
    exports eu.clusterpolicy.toolkit.report;
}
