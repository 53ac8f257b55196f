package eu.clusterpolicy.toolkit.examples.benchmarks;

import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.util.Version;
import org.h2.engine.Constants;

/** The peers of the toolkit's search. */
final class Peers {

    private Peers() {}

    /** Returns what versions they are of. */
    static Map<String, String> versions() {
        return ImmutableMap.of(
                "Lucene", Version.LATEST.toString(),
                "CQEngine", versionOf(com.googlecode.cqengine.IndexedCollection.class),
                "H2", Constants.VERSION,
                "RoaringBitmap", versionOf(org.roaringbitmap.RoaringBitmap.class));
    }

    /** A jar that does not say its version has it in its name. */
    private static String versionOf(Class<?> type) {
        String jar = type.getProtectionDomain().getCodeSource().getLocation().getPath();
        return jar.substring(jar.lastIndexOf('-') + 1).replace(".jar", "");
    }

    /** Returns the peers over the given entries, by their names. */
    static Map<String, Engine> over(List<Row> rows) {
        return ImmutableMap.<String, Engine>builder()
                .put("table of counts", new CountTable(rows))
                .put("bit sets", new BitSets(rows))
                .put("RoaringBitmap", new RoaringSets(rows))
                .put("streams", new Streams(rows))
                .put("Lucene", new Lucene(rows))
                .put("CQEngine", new CqEngine(rows))
                .put("H2", new H2(rows))
                .buildOrThrow();
    }
}
