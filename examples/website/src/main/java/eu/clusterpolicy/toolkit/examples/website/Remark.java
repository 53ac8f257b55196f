package eu.clusterpolicy.toolkit.examples.website;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import eu.clusterpolicy.toolkit.completeness.CheckResult;
import eu.clusterpolicy.toolkit.completeness.Finding;
import eu.clusterpolicy.toolkit.completeness.RuleDescription;
import eu.clusterpolicy.toolkit.completeness.Severity;
import eu.clusterpolicy.toolkit.roadmap.GapKind;
import eu.clusterpolicy.toolkit.roadmap.RoadmapDraft;
import eu.clusterpolicy.toolkit.roadmap.Stray;
import eu.clusterpolicy.toolkit.rule.Checks;
import java.util.Comparator;

/** Something that the check found, with where it is entered. */
record Remark(Severity severity, String sentence, String remedy, DraftPlaces.Place place) {

    /**
     * Returns what the check finds beside what is missing, the gravest first; what is only to be known is left to the command line
     * and the interface.
     */
    static ImmutableList<Remark> of(RoadmapDraft draft, DraftPlaces places, ItemNames names) {
        CheckResult result = Checks.ofRoadmaps().run(draft);
        ImmutableMap<String, String> remedies = result.rules().stream()
                .collect(ImmutableMap.toImmutableMap(RuleDescription::code, RuleDescription::remedy));
        ImmutableSet<String> strays = draft.strays().stream().map(Stray::path).collect(ImmutableSet.toImmutableSet());
        return result.findings().stream()
                .filter(finding -> finding.severity() != Severity.INFORMATION)
                .filter(finding -> GapKind.find(finding.rule()).isEmpty() && !strays.contains(finding.path()))
                .sorted(Comparator.comparing(Finding::severity).reversed())
                .map(finding -> new Remark(
                        finding.severity(),
                        names.said(finding.sentence()),
                        remedies.getOrDefault(finding.rule(), ""),
                        places.of(finding.path())))
                .collect(ImmutableList.toImmutableList());
    }
}
