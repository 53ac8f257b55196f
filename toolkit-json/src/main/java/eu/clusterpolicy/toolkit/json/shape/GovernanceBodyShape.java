package eu.clusterpolicy.toolkit.json.shape;

import com.google.common.collect.ImmutableList;
import eu.clusterpolicy.toolkit.json.wire.Codecs;
import eu.clusterpolicy.toolkit.people.GovernanceBody;
import eu.clusterpolicy.toolkit.people.Rhythm;

/** A body that steers the roadmap. */
final class GovernanceBodyShape extends ObjectShape<GovernanceBody> {

    private final Property<GovernanceBody, String> name =
            required("name", "The name.", Codecs.TEXT, GovernanceBody::name);
    private final Property<GovernanceBody, String> mandate =
            required("mandate", "What it is there for.", Codecs.TEXT, GovernanceBody::mandate);
    private final Property<GovernanceBody, ImmutableList<String>> members =
            list("members", "Who sits in it.", Codecs.TEXT, GovernanceBody::members);
    private final Property<GovernanceBody, Rhythm> meetingRhythm = required(
            "meetingRhythm",
            "How often it meets: an ISO 8601 period such as P3M.",
            PlanCodecs.RHYTHM,
            GovernanceBody::meetingRhythm);
    private final Property<GovernanceBody, ImmutableList<String>> deciders = list(
            "deciders", "Which members decide; none in a body that advises.", Codecs.TEXT, GovernanceBody::deciders);

    GovernanceBodyShape() {
        super("governance body", "A body that steers the roadmap.");
    }

    @Override
    GovernanceBody build(Values values) {
        return GovernanceBody.builder()
                .name(values.get(name))
                .mandate(values.get(mandate))
                .addAllMembers(values.list(members))
                .meetingRhythm(values.get(meetingRhythm))
                .addAllDeciders(values.list(deciders))
                .build();
    }
}
