package eu.clusterpolicy.toolkit.json;

import com.code_intelligence.jazzer.junit.DictionaryFile;
import com.code_intelligence.jazzer.junit.FuzzTest;
import eu.clusterpolicy.toolkit.json.csv.PlanCsv;
import eu.clusterpolicy.toolkit.plan.ActionPlan;
import eu.clusterpolicy.toolkit.plan.Indicator;
import java.io.ByteArrayInputStream;
import java.util.List;

/** Any bytes are a table of planned actions, of a budget, of indicators or of their values, or are refused as one. */
class PlanCsvFuzz {

    private static final List<PlanCsv> TABLES =
            List.of(PlanCsv.actions(), PlanCsv.budget(), PlanCsv.indicators(), PlanCsv.measurements());

    private static final ActionPlan PLAN = ActionPlan.builder()
            .build()
            .with(Indicator.builder()
                    .id("trained")
                    .name("Trained")
                    .unit("people")
                    .build());

    @DictionaryFile(resourcePath = "/eu/clusterpolicy/toolkit/json/slips-of-tables.dict")
    @DictionaryFile(resourcePath = "/eu/clusterpolicy/toolkit/json/slips-of-plans.dict")
    @FuzzTest(maxDuration = "60s")
    void is_read_or_refused(byte[] table) {
        for (PlanCsv csv : TABLES) {
            Refusals.checkAny(() -> csv.read(new ByteArrayInputStream(table), PLAN));
        }
    }
}
