package eu.clusterpolicy.toolkit.completeness;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Range;
import eu.clusterpolicy.toolkit.catalogue.Catalogue;
import eu.clusterpolicy.toolkit.roadmap.RoadmapDraft;
import eu.clusterpolicy.toolkit.rule.Checks;
import eu.clusterpolicy.toolkit.rule.Rules;
import eu.clusterpolicy.toolkit.testkit.CatalogueParts;
import java.util.List;

/** The findings of a check as lines, so that a test can name all of them: rule, place, sentence. */
public final class Findings {

    private static final Check<Catalogue> CATALOGUES = Checks.ofCatalogues()
            .with(Rules.citationsWithin(ImmutableMap.of(
                    2,
                    Range.closed(12, 13),
                    3,
                    Range.closed(13, 14),
                    4,
                    Range.closed(14, 15),
                    5,
                    Range.closed(16, 19))));

    private Findings() {}

    public static List<String> in(CatalogueParts parts) {
        return in(parts.build());
    }

    public static List<String> in(Catalogue catalogue) {
        return lines(CATALOGUES.run(catalogue));
    }

    public static List<String> in(RoadmapDraft draft) {
        return lines(Checks.ofRoadmaps().run(draft));
    }

    public static String line(String rule, String place, String sentence) {
        return rule + " | " + place + " | " + sentence;
    }

    private static List<String> lines(CheckResult report) {
        return report.findings().stream()
                .map(finding -> line(finding.rule(), finding.path(), finding.sentence()))
                .toList();
    }
}
