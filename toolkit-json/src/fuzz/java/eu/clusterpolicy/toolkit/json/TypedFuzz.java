package eu.clusterpolicy.toolkit.json;

import com.code_intelligence.jazzer.junit.DictionaryFile;
import com.code_intelligence.jazzer.junit.FuzzTest;
import eu.clusterpolicy.toolkit.roadmap.RoadmapDraft;
import eu.clusterpolicy.toolkit.standard.StandardCatalogue;
import java.io.ByteArrayInputStream;

/** Any bytes are a draft that a form filled in with texts as people type them, or are refused as one. */
class TypedFuzz {

    private static final JsonFormat<RoadmapDraft> FORMAT =
            JsonFormats.draft(StandardCatalogue.edition2021()).asTyped();

    @DictionaryFile(resourcePath = "/eu/clusterpolicy/toolkit/json/slips-of-documents.dict")
    @DictionaryFile(resourcePath = "/eu/clusterpolicy/toolkit/json/slips-of-forms.dict")
    @FuzzTest(maxDuration = "60s")
    void is_read_or_refused(byte[] document) {
        Refusals.checkAny(() -> FORMAT.read(new ByteArrayInputStream(document)));
    }
}
