package eu.clusterpolicy.toolkit.json.shape;

import eu.clusterpolicy.toolkit.edition.Withdrawal;
import eu.clusterpolicy.toolkit.json.wire.Codec;
import eu.clusterpolicy.toolkit.json.wire.Codecs;

/** What an overlay says of an entry that it withdraws. */
final class WithdrawalShape<I> extends ObjectShape<Withdrawal<I>> {

    private final Property<Withdrawal<I>, I> successor;
    private final Property<Withdrawal<I>, String> reason;

    WithdrawalShape(String kind, Codec<I> id) {
        super("withdrawal of " + kind, "What is said of an entry that is withdrawn.");
        this.successor = optional(
                "successor",
                "The identifier, or the number, of the entry that takes its place.",
                id,
                Withdrawal::successor);
        this.reason = required("reason", "Why it is withdrawn.", Codecs.WORDS, Withdrawal::reason);
    }

    @Override
    Withdrawal<I> build(Values values) {
        return new Withdrawal<>(values.find(successor), values.get(reason));
    }
}
