package eu.clusterpolicy.toolkit.json.shape;

import com.google.common.collect.ImmutableList;
import eu.clusterpolicy.toolkit.json.wire.Codecs;
import eu.clusterpolicy.toolkit.people.Engagement;
import eu.clusterpolicy.toolkit.people.Stakeholder;
import eu.clusterpolicy.toolkit.people.StakeholderKind;

/** A stakeholder. */
final class StakeholderShape extends ObjectShape<Stakeholder> {

    private final Property<Stakeholder, String> name = required("name", "The name.", Codecs.TEXT, Stakeholder::name);
    private final Property<Stakeholder, StakeholderKind> kind = required(
            "kind",
            "The kind of stakeholder.",
            Codecs.coded("stakeholder kind", StakeholderKind.values()),
            Stakeholder::kind);
    private final Property<Stakeholder, String> role =
            required("role", "The role in the roadmap.", Codecs.TEXT, Stakeholder::role);
    private final Property<Stakeholder, ImmutableList<Engagement>> engagements =
            list("engagements", "How the stakeholder is engaged.", new EngagementShape(), Stakeholder::engagements);

    StakeholderShape() {
        super("stakeholder", "A stakeholder of the roadmap.");
    }

    @Override
    Stakeholder build(Values values) {
        return Stakeholder.builder()
                .name(values.get(name))
                .kind(values.get(kind))
                .role(values.get(role))
                .addAllEngagements(values.list(engagements))
                .build();
    }
}
