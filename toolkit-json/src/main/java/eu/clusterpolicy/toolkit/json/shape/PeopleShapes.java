package eu.clusterpolicy.toolkit.json.shape;

import static eu.clusterpolicy.toolkit.json.shape.Attribute.required;
import static eu.clusterpolicy.toolkit.json.wire.Codecs.TEXT;

import com.google.common.collect.ImmutableMap;
import eu.clusterpolicy.toolkit.json.wire.Codec;
import eu.clusterpolicy.toolkit.json.wire.Codecs;
import eu.clusterpolicy.toolkit.json.wire.MeantForm;
import eu.clusterpolicy.toolkit.people.Engagement;
import eu.clusterpolicy.toolkit.people.GovernanceBody;
import eu.clusterpolicy.toolkit.people.Player;
import eu.clusterpolicy.toolkit.people.Rhythm;
import eu.clusterpolicy.toolkit.people.Stakeholder;
import eu.clusterpolicy.toolkit.people.StakeholderKind;

/** Who takes part, and how often. */
final class PeopleShapes {

    /** No part is longer than an int can count, and one of them is above zero. */
    static final Codec<Rhythm> RHYTHM = Codecs.formed(
            ImmutableMap.of("pattern", "^P(?=.*[1-9])([0-9]{1,9}Y)?([0-9]{1,9}M)?([0-9]{1,8}W)?([0-9]{1,9}D)?$"),
            "must be an ISO 8601 period above zero such as P3M",
            MeantForm::period,
            Rhythm::of,
            Rhythm::toString);

    static final Shape<Engagement> ENGAGEMENT = Shape.of(
            "engagement",
            "A way of engaging a stakeholder, and how often.",
            required("way", TEXT, Engagement::way).meaning("The way, such as a workshop."),
            required("rhythm", RHYTHM, Engagement::rhythm).meaning("How often: an ISO 8601 period such as P3M."),
            Engagement::of);

    static final Shape<Player> PLAYER = Shape.of(
            "player",
            "A player involved in a planned action.",
            required("name", TEXT, Player::name).meaning("What the player is called."),
            required("role", TEXT, Player::role).meaning("What the player does in the action."),
            Player::of);

    /** A stakeholder that stands alone, finished or not. */
    static final Shape<Stakeholder> STAKEHOLDER = stakeholder(false);

    /** A governance body that stands alone, finished or not. */
    static final Shape<GovernanceBody> GOVERNANCE_BODY = governanceBody(false);

    private PeopleShapes() {}

    /**
     * Returns the shape of a stakeholder.
     *
     * @param finished whether it must have all that a finished roadmap's has
     */
    static Shape<Stakeholder> stakeholder(boolean finished) {
        return Shape.of(
                        "stakeholder",
                        "A stakeholder of the roadmap.",
                        Stakeholder::builder,
                        Stakeholder.Builder::build)
                .required("name", TEXT, Stakeholder::name, Stakeholder.Builder::name)
                .meaning("What it is called.")
                .due(
                        finished,
                        "kind",
                        Codecs.coded("stakeholder kind", StakeholderKind.values()),
                        Stakeholder::kind,
                        Stakeholder.Builder::kind)
                .meaning("The kind of stakeholder.")
                .dueWords(finished, "role", Stakeholder::role, Stakeholder.Builder::role)
                .meaning("The role in the roadmap.")
                .list("engagements", ENGAGEMENT, Stakeholder::engagements, Stakeholder.Builder::addAllEngagements)
                .meaning("How the stakeholder is engaged.");
    }

    /**
     * Returns the shape of a governance body.
     *
     * @param finished whether it must have all that a finished roadmap's has
     */
    static Shape<GovernanceBody> governanceBody(boolean finished) {
        return Shape.of(
                        "governance body",
                        "A body that steers the roadmap.",
                        GovernanceBody::builder,
                        GovernanceBody.Builder::build)
                .required("name", TEXT, GovernanceBody::name, GovernanceBody.Builder::name)
                .meaning("What it is called.")
                .dueWords(finished, "mandate", GovernanceBody::mandate, GovernanceBody.Builder::mandate)
                .meaning("What it is there for.")
                .list("members", TEXT, GovernanceBody::members, GovernanceBody.Builder::addAllMembers)
                .meaning("Who sits in it.")
                .due(
                        finished,
                        "meetingRhythm",
                        RHYTHM,
                        GovernanceBody::meetingRhythm,
                        GovernanceBody.Builder::meetingRhythm)
                .meaning("How often it meets: an ISO 8601 period such as P3M.")
                .list("deciders", TEXT, GovernanceBody::deciders, GovernanceBody.Builder::addAllDeciders)
                .meaning("Which members decide; none in a body that advises.")
                .checked();
    }
}
