package eu.clusterpolicy.toolkit.json;

import com.code_intelligence.jazzer.junit.DictionaryFile;
import com.code_intelligence.jazzer.junit.FuzzTest;
import eu.clusterpolicy.toolkit.search.QueryAddress;
import java.nio.charset.StandardCharsets;

/** Any text behind the question mark of an address is a query, which its own address asks for again, or is refused as one. */
class QueryAddressFuzz {

    @DictionaryFile(resourcePath = "/eu/clusterpolicy/toolkit/json/slips-of-addresses.dict")
    @FuzzTest(maxDuration = "60s")
    void is_read_or_refused(byte[] parameters) {
        QueryAddress read;
        try {
            read = QueryAddress.from(new String(parameters, StandardCharsets.UTF_8));
        } catch (IllegalArgumentException refused) {
            Refusals.checkLines(refused);
            return;
        }
        if (!QueryAddress.from(read.text()).equals(read)) {
            throw new IllegalStateException("an address asks for something else once it is written: " + read);
        }
    }
}
