package eu.clusterpolicy.toolkit.json.wire;

/**
 * The lines and columns of values by their pointers: two numbers for each, for a document may have millions. A pointer is known
 * by the hash of its text, of 64 bits, in which two that differ all but never agree. Not thread-safe.
 */
final class Places {

    /** The hash of the pointer of the whole. */
    static final long WHOLE = 0xcbf29ce484222325L;

    private static final long PRIME = 0x100000001b3L;

    private long[] hashes = new long[64];
    private long[] places = new long[64];
    private int size;

    /** Returns the hash of the pointer whose text continues the one with the given hash. */
    static long hash(long hash, String text) {
        long next = hash;
        for (int i = 0; i < text.length(); i++) {
            next = (next ^ text.charAt(i)) * PRIME;
        }
        return next;
    }

    /** Notes where a value stands, unless a place is noted under its pointer already. */
    void put(long hash, int line, int column) {
        if (size * 3 >= hashes.length * 2) {
            grow();
        }
        int at = slot(hash);
        if (places[at] == 0) {
            hashes[at] = hash;
            places[at] = ((long) line << Integer.SIZE) | column;
            size++;
        }
    }

    /** Returns the place of the value at a pointer within what is read, or of the nearest one around it that is noted. */
    Place find(String root, String pointer) {
        long place = places[slot(hash(WHOLE, pointer))];
        if (place != 0) {
            return new Place(root + pointer, (int) (place >> Integer.SIZE), (int) place);
        }
        int slash = pointer.lastIndexOf('/');
        return slash < 0 ? new Place(root, 1, 1) : find(root, pointer.substring(0, slash));
    }

    private void grow() {
        long[] formerHashes = hashes;
        long[] formerPlaces = places;
        hashes = new long[formerHashes.length * 2];
        places = new long[formerPlaces.length * 2];
        for (int i = 0; i < formerPlaces.length; i++) {
            if (formerPlaces[i] != 0) {
                int at = slot(formerHashes[i]);
                hashes[at] = formerHashes[i];
                places[at] = formerPlaces[i];
            }
        }
    }

    /** Returns where the hash stands or may stand; the lengths are powers of two. */
    private int slot(long hash) {
        int mask = hashes.length - 1;
        int at = Long.hashCode(hash * 0x9e3779b97f4a7c15L) & mask;
        while (places[at] != 0 && hashes[at] != hash) {
            at = (at + 1) & mask;
        }
        return at;
    }
}
