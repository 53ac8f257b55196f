package eu.clusterpolicy.toolkit.json.shape;

import eu.clusterpolicy.toolkit.completeness.Concern;
import eu.clusterpolicy.toolkit.completeness.RuleDescription;
import eu.clusterpolicy.toolkit.completeness.Severity;
import eu.clusterpolicy.toolkit.json.wire.Codec;
import eu.clusterpolicy.toolkit.json.wire.Codecs;

/** What people read of a rule. */
final class RuleShape extends ObjectShape<RuleDescription> {

    static final Codec<Severity> SEVERITY = Codecs.coded("severity", Severity.values());

    private final Property<RuleDescription, String> code =
            required("code", "The code: lower-case kebab words.", Codecs.kebab("rule code"), RuleDescription::code);
    private final Property<RuleDescription, Severity> severity =
            required("severity", "How grave its findings are.", SEVERITY, RuleDescription::severity);
    private final Property<RuleDescription, Concern> concern = required(
            "concern",
            "Whether it asks for what is missing or for what is wrong.",
            Codecs.coded("concern", Concern.values()),
            RuleDescription::concern);
    private final Property<RuleDescription, String> title =
            required("title", "What a finding means, in a few words.", Codecs.WORDS, RuleDescription::title);
    private final Property<RuleDescription, String> rationale =
            required("rationale", "Why the rule is there.", Codecs.WORDS, RuleDescription::rationale);
    private final Property<RuleDescription, String> remedy =
            required("remedy", "What to do about a finding.", Codecs.WORDS, RuleDescription::remedy);

    RuleShape() {
        super("rule", "A rule of a check.");
    }

    @Override
    RuleDescription build(Values values) {
        return RuleDescription.builder()
                .code(values.get(code))
                .severity(values.get(severity))
                .concern(values.get(concern))
                .title(values.get(title))
                .rationale(values.get(rationale))
                .remedy(values.get(remedy))
                .build();
    }
}
