package eu.clusterpolicy.toolkit.json;

import com.code_intelligence.jazzer.junit.DictionaryFile;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.ByteArrayInputStream;

/** Any bytes are the settings of a check or are refused as them. */
class CheckSettingsFuzz {

    @DictionaryFile(resourcePath = "/eu/clusterpolicy/toolkit/json/slips-of-documents.dict")
    @FuzzTest(maxDuration = "60s")
    void is_read_or_refused(byte[] document) {
        Refusals.checkAny(() -> JsonFormats.checkSettings().read(new ByteArrayInputStream(document)));
    }
}
