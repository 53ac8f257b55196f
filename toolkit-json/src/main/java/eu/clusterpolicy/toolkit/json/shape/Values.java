package eu.clusterpolicy.toolkit.json.shape;

import eu.clusterpolicy.toolkit.json.wire.JsonIn;
import org.jspecify.annotations.Nullable;

/** What was read of an object, by the position of each attribute; it is then taken, in that order. Not thread-safe. */
final class Values {

    private static final Object REFUSED = new Object();

    private final JsonIn in;
    private final @Nullable Object[] read;
    private int next;

    Values(JsonIn in, int attributes) {
        this.in = in;
        this.read = new Object[attributes];
    }

    /** Returns the input from which they were read. */
    JsonIn in() {
        return in;
    }

    /** Returns whether a value stood there, be it sound or refused. */
    boolean saw(int position) {
        return read[position] != null;
    }

    boolean holds(int position) {
        return saw(position) && read[position] != REFUSED;
    }

    void put(int position, @Nullable Object value) {
        read[position] = value == null ? REFUSED : value;
    }

    void skip(int attributes) {
        next += attributes;
    }

    /** Takes the next value, which is that of the given attribute. */
    @SuppressWarnings("unchecked") // at an attribute's position lies only what its own codec read
    <V> V take(Attribute<?, V> attribute) {
        int position = next++;
        return holds(position) ? (V) read[position] : attribute.absent().orElseThrow();
    }
}
