package eu.clusterpolicy.toolkit.json;

import com.code_intelligence.jazzer.junit.DictionaryFile;
import com.code_intelligence.jazzer.junit.FuzzTest;
import eu.clusterpolicy.toolkit.roadmap.Roadmap;
import eu.clusterpolicy.toolkit.standard.StandardCatalogue;
import java.io.ByteArrayInputStream;

/** Any bytes are a roadmap on the standard catalogue or are refused as one. */
class RoadmapFuzz {

    private static final JsonFormat<Roadmap> FORMAT = JsonFormats.roadmap(StandardCatalogue.edition2021());

    @DictionaryFile(resourcePath = "/eu/clusterpolicy/toolkit/json/slips-of-documents.dict")
    @FuzzTest(maxDuration = "60s")
    void is_read_or_refused(byte[] document) {
        Refusals.checkAny(() -> FORMAT.read(new ByteArrayInputStream(document)));
    }
}
