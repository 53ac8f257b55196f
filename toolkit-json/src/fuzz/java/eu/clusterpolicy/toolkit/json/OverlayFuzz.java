package eu.clusterpolicy.toolkit.json;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.ByteArrayInputStream;

/** Any bytes are an overlay or are refused as one. */
class OverlayFuzz {

    @FuzzTest(maxDuration = "60s")
    void is_read_or_refused(byte[] document) {
        try {
            JsonFormats.overlay().read(new ByteArrayInputStream(document));
        } catch (InvalidDocumentException refused) {
            Refusals.check(refused);
        }
    }
}
