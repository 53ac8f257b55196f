package eu.clusterpolicy.toolkit.json.wire;

import java.util.Arrays;

/**
 * The lines and columns of values by their pointers: two numbers for each, for a document may have millions. A pointer is known
 * by the hash of its text, of 64 bits, in which two that differ all but never agree. They are noted one after another, and a table
 * of them is made when a place is first asked for, since nobody asks for the places of a sound document. Not thread-safe.
 */
final class Places {

    /** The hash of the pointer of the whole. */
    static final long WHOLE = 0xcbf29ce484222325L;

    private static final long PRIME = 0x100000001b3L;

    private long[] hashes = new long[64];
    private long[] places = new long[64];
    private int size;

    /** Where the places stand in the notes, counted from 1, each at a slot that its hash leads to; empty while none is asked for. */
    private int[] table = {};

    private int tabulated;

    /** Returns the hash of the pointer whose text continues the one with the given hash. */
    static long hash(long hash, String text) {
        long next = hash;
        for (int i = 0; i < text.length(); i++) {
            next = hash(next, text.charAt(i));
        }
        return next;
    }

    /** Returns the hash of the pointer of a part: of a property, by its name, or of an item, by its place. */
    static long hashOfPart(long whole, Object step) {
        long part = hash(whole, '/');
        return step instanceof Integer place ? hashOfNumber(part, place) : hashOfName(part, step.toString());
    }

    private static long hash(long hash, char next) {
        return (hash ^ next) * PRIME;
    }

    private static long hashOfNumber(long hash, int number) {
        return hash(number < 10 ? hash : hashOfNumber(hash, number / 10), (char) ('0' + number % 10));
    }

    private static long hashOfName(long hash, String name) {
        long next = hash;
        for (int i = 0; i < name.length(); i++) {
            next = switch (name.charAt(i)) {
                case '~' -> hash(next, "~0");
                case '/' -> hash(next, "~1");
                default -> hash(next, name.charAt(i));
            };
        }
        return next;
    }

    /** Notes where a value stands; of several under one pointer the first is found. */
    void put(long hash, int line, int column) {
        if (size == hashes.length) {
            hashes = Arrays.copyOf(hashes, size * 2);
            places = Arrays.copyOf(places, size * 2);
        }
        hashes[size] = hash;
        places[size] = ((long) line << Integer.SIZE) | column;
        size++;
    }

    /** Returns the place of the value at a pointer within what is read, or of the nearest one around it that is noted. */
    Place find(String root, String pointer) {
        tabulate();
        int noted = table[slot(hash(WHOLE, pointer))] - 1;
        if (noted >= 0) {
            return new Place(root + pointer, (int) (places[noted] >> Integer.SIZE), (int) places[noted]);
        }
        int slash = pointer.lastIndexOf('/');
        return slash < 0 ? new Place(root, 1, 1) : find(root, pointer.substring(0, slash));
    }

    /** Enters into the table what has been noted since the last time. */
    private void tabulate() {
        if (table.length < hashes.length * 2) {
            table = new int[hashes.length * 2];
            tabulated = 0;
        }
        for (; tabulated < size; tabulated++) {
            int slot = slot(hashes[tabulated]);
            if (table[slot] == 0) {
                table[slot] = tabulated + 1;
            }
        }
    }

    /** Returns where the hash stands or may stand; the length of the table is a power of two. */
    private int slot(long hash) {
        int mask = table.length - 1;
        int at = Long.hashCode(hash * 0x9e3779b97f4a7c15L) & mask;
        while (table[at] != 0 && hashes[table[at] - 1] != hash) {
            at = (at + 1) & mask;
        }
        return at;
    }
}
