package eu.clusterpolicy.toolkit.json.shape;

import eu.clusterpolicy.toolkit.completeness.RuleDescription;
import eu.clusterpolicy.toolkit.completeness.SwitchedOff;
import eu.clusterpolicy.toolkit.json.wire.Codecs;

/** A rule that a check does not run. */
final class SwitchedOffShape extends ObjectShape<SwitchedOff> {

    private final Property<SwitchedOff, RuleDescription> rule =
            required("rule", "The rule.", new RuleShape(), SwitchedOff::rule);
    private final Property<SwitchedOff, String> reason =
            required("reason", "Why it is switched off.", Codecs.WORDS, SwitchedOff::reason);

    SwitchedOffShape() {
        super("switched-off rule", "A rule that was not run, and why.");
    }

    @Override
    SwitchedOff build(Values values) {
        return new SwitchedOff(values.get(rule), values.get(reason));
    }
}
