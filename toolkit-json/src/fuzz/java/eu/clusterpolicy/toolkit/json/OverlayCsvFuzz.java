package eu.clusterpolicy.toolkit.json;

import com.code_intelligence.jazzer.junit.DictionaryFile;
import com.code_intelligence.jazzer.junit.FuzzTest;
import eu.clusterpolicy.toolkit.json.csv.OverlayCsv;
import java.io.ByteArrayInputStream;

/** Any bytes are a table of examples or are refused as one. */
class OverlayCsvFuzz {

    private static final OverlayCsv CSV =
            OverlayCsv.making(InventedCatalogue.catalogue().edition(), "another");

    @DictionaryFile(resourcePath = "/eu/clusterpolicy/toolkit/json/slips-of-tables.dict")
    @FuzzTest(maxDuration = "60s")
    void is_read_or_refused(byte[] table) {
        Refusals.checkAny(() -> CSV.read(new ByteArrayInputStream(table)));
    }
}
