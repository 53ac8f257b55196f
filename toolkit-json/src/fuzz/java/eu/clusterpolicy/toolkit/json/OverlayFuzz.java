package eu.clusterpolicy.toolkit.json;

import com.code_intelligence.jazzer.junit.DictionaryFile;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.ByteArrayInputStream;

/** Any bytes are an overlay or are refused as one. */
class OverlayFuzz {

    @DictionaryFile(resourcePath = "/eu/clusterpolicy/toolkit/json/slips-of-documents.dict")
    @FuzzTest(maxDuration = "60s")
    void is_read_or_refused(byte[] document) {
        Refusals.checkAny(() -> JsonFormats.overlay().read(new ByteArrayInputStream(document)));
    }
}
