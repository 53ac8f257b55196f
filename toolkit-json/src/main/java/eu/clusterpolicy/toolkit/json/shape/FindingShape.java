package eu.clusterpolicy.toolkit.json.shape;

import eu.clusterpolicy.toolkit.completeness.Finding;
import eu.clusterpolicy.toolkit.completeness.Severity;
import eu.clusterpolicy.toolkit.json.wire.Codecs;

/** A finding of a check. */
final class FindingShape extends ObjectShape<Finding> {

    private final Property<Finding, String> rule =
            required("rule", "The code of the rule.", Codecs.TEXT, Finding::rule);
    private final Property<Finding, Severity> severity =
            required("severity", "How grave it is.", CheckShapes.SEVERITY, Finding::severity);
    private final Property<Finding, String> entry =
            required("entry", "The code of what it concerns.", Codecs.TEXT, Finding::entry);
    private final Property<Finding, String> path = required(
            "path",
            "The JSON Pointer of the value in the document that was checked; blank for the whole of it.",
            Codecs.TEXT,
            Finding::path);
    private final Property<Finding, String> sentence =
            required("sentence", "What has been found.", Codecs.TEXT, Finding::sentence);

    FindingShape() {
        super("finding", "A finding of a check.");
    }

    @Override
    Finding build(Values values) {
        return new Finding(
                values.get(rule), values.get(severity), values.get(entry), values.get(path), values.get(sentence));
    }
}
