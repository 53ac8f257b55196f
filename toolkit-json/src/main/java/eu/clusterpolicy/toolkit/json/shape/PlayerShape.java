package eu.clusterpolicy.toolkit.json.shape;

import eu.clusterpolicy.toolkit.json.wire.Codecs;
import eu.clusterpolicy.toolkit.people.Player;

/** A player involved in a planned action. */
final class PlayerShape extends ObjectShape<Player> {

    private final Property<Player, String> name = required("name", "The name.", Codecs.TEXT, Player::name);
    private final Property<Player, String> role = required("role", "The role.", Codecs.TEXT, Player::role);

    PlayerShape() {
        super("player", "A player involved in a planned action.");
    }

    @Override
    Player build(Values values) {
        return Player.of(values.get(name), values.get(role));
    }
}
