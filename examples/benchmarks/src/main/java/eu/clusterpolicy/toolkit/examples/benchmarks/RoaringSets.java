package eu.clusterpolicy.toolkit.examples.benchmarks;

import java.util.List;
import org.roaringbitmap.RoaringBitmap;

/** Compressed sets of bits. */
final class RoaringSets extends Sets<RoaringBitmap> {

    RoaringSets(List<Row> rows) {
        super(rows);
    }

    @Override
    RoaringBitmap none(int count) {
        return new RoaringBitmap();
    }

    @Override
    void add(RoaringBitmap set, int id) {
        set.add(id);
    }

    @Override
    RoaringBitmap and(RoaringBitmap one, RoaringBitmap other) {
        return RoaringBitmap.and(one, other);
    }

    @Override
    RoaringBitmap or(RoaringBitmap one, RoaringBitmap other) {
        return RoaringBitmap.or(one, other);
    }

    @Override
    int size(RoaringBitmap set) {
        return set.getCardinality();
    }

    @Override
    int common(RoaringBitmap one, RoaringBitmap other) {
        return RoaringBitmap.andCardinality(one, other);
    }
}
