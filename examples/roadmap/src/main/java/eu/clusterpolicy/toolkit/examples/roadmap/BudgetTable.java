package eu.clusterpolicy.toolkit.examples.roadmap;

import eu.clusterpolicy.toolkit.json.InvalidDocumentException;
import eu.clusterpolicy.toolkit.json.JsonFormats;
import eu.clusterpolicy.toolkit.json.csv.CsvTables;
import eu.clusterpolicy.toolkit.json.csv.PlanCsv;
import eu.clusterpolicy.toolkit.plan.ActionPlan;
import eu.clusterpolicy.toolkit.roadmap.Roadmap;
import eu.clusterpolicy.toolkit.roadmap.RoadmapDraft;
import eu.clusterpolicy.toolkit.standard.StandardCatalogue;
import java.nio.file.Path;

/** Writes a plan's budget for a spreadsheet and takes back what a spreadsheet has made of it; the README shows the code. */
public final class BudgetTable {

    private BudgetTable() {}

    /**
     * Runs the code in the folder of this example.
     *
     * @param arguments none
     */
    public static void main(String[] arguments) {
        Roadmap roadmap = JsonFormats.roadmap(StandardCatalogue.edition2021()).read(Path.of("regions/andalusia.json"));
        CsvTables.budget().withByteOrderMark().write(roadmap.plan(), Path.of("target/budget.csv"));
        ActionPlan plan = PlanCsv.budget().read(Path.of("target/budget.csv"), roadmap.plan());
        RoadmapDraft draft = roadmap.reopen().plan(plan);
        System.out.println(draft.findPlan().equals(roadmap.findPlan()));
        try {
            PlanCsv.budget().read("""
                    action;amount;currency;source;level
                    by-product-survey;120.000,00;EUR;Region;regional
                    Survey;80000.00;EUR;Firms;privat
                    """, plan);
        } catch (InvalidDocumentException refused) {
            refused.problems().forEach(problem -> System.out.println(problem.text()));
        }
    }
}
