package eu.clusterpolicy.toolkit.testkit;

import eu.clusterpolicy.toolkit.completeness.Check;
import eu.clusterpolicy.toolkit.completeness.Severity;
import eu.clusterpolicy.toolkit.guide.Phase;
import eu.clusterpolicy.toolkit.roadmap.Decided;
import eu.clusterpolicy.toolkit.rule.Checks;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.Extension;

/**
 * What a whole roadmap keeps to, as tests: one for each rule, and one for each challenge that is chosen.
 *
 * <pre>{@code
 * class AndalusianRoadmapTest implements RoadmapContract {
 *     @Override
 *     public Roadmap roadmap() {
 *         return AndalusianRoadmap.of2024();
 *     }
 * }
 * }</pre>
 *
 * <p>A challenge's test is named for what it proves, such as {@code green transition, skills is answered by an action}. What
 * a failure says begins with the finding.
 *
 * <p>The contract extends a marker of JUnit's, which does nothing, so that no project without JUnit compiles and then tests nothing.
 */
public interface RoadmapContract extends Extension {

    /** Returns the roadmap that is tested, or its draft. */
    Decided roadmap();

    /**
     * Returns the check that the roadmap is to pass: all rules, failing at warnings. Override it to add rules, to switch rules off
     * with a reason, or to fail at errors alone.
     */
    default Check<Decided> check() {
        return Checks.ofRoadmaps().failingAt(Severity.WARNING);
    }

    /** Tests that no rule has a finding as grave as the check's threshold. */
    @TestFactory
    default Stream<DynamicTest> keeps_to_the_rules() {
        return Obligations.of(check().run(roadmap())).rules();
    }

    /** Tests that no rule has a finding about a chosen challenge as grave as the check's threshold. */
    @TestFactory
    default Stream<DynamicTest> answers_the_challenges() {
        Decided roadmap = roadmap();
        Obligations obligations = Obligations.of(check().run(roadmap));
        return roadmap.placedDecisions().stream()
                .filter(placed -> placed.isChosen() && placed.phase() == Phase.IDENTIFYING_CHALLENGES)
                .map(placed -> obligations.path(
                        placed.path(), Obligations.lowerCase(placed.title()) + " is answered by an action"));
    }
}
