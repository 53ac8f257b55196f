package eu.clusterpolicy.toolkit.rule;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import eu.clusterpolicy.toolkit.completeness.Observation;
import eu.clusterpolicy.toolkit.completeness.PlacedText;
import eu.clusterpolicy.toolkit.completeness.Rule;
import eu.clusterpolicy.toolkit.completeness.Severity;
import eu.clusterpolicy.toolkit.name.Excerpt;
import eu.clusterpolicy.toolkit.name.Indexed;
import eu.clusterpolicy.toolkit.name.LowerCase;
import eu.clusterpolicy.toolkit.name.Placeholder;
import eu.clusterpolicy.toolkit.name.Pointer;
import eu.clusterpolicy.toolkit.name.UnknownNames;
import eu.clusterpolicy.toolkit.name.WhiteSpace;
import eu.clusterpolicy.toolkit.people.Stakeholder;
import eu.clusterpolicy.toolkit.plan.ActionPlan;
import eu.clusterpolicy.toolkit.roadmap.Decided;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Rules that those who act in a plan are among those whom it engages, and that all of these are engaged. */
final class PeopleRules {

    /** Where the plan says who answers for an action or a risk, who takes part in one, and who sits in a body. */
    private static final Pattern PERSON = Pattern.compile("/plan/(?:actions/\\d+/(?:owner|players/\\d+/name)"
            + "|risks/\\d+/owner|governanceBodies/\\d+/members/\\d+)");

    /** Names of whom something follows have fewer characters. */
    private static final int LONGEST = 200;

    static final ImmutableList<Rule<Decided>> ALL = ImmutableList.of(
            Rule.ofValidity("person-not-engaged", Severity.WARNING)
                    .title("Owner, player or member who is no stakeholder")
                    .rationale("Who acts in a plan and is not among those whom it engages is misspelt or forgotten.")
                    .remedy("Correct the name, or add the stakeholder.")
                    .check(PeopleRules::strangers),
            Rule.ofCoverage("body-without-members", Severity.WARNING)
                    .title("Governance body without members")
                    .rationale("A body in which nobody sits neither advises nor decides.")
                    .remedy("Name the members of the body.")
                    .check(PlanPartRules.ofPlan(plan -> Indexed.those(
                            plan.governanceBodies(),
                            body -> body.members().isEmpty(),
                            (place, body) -> Observation.of(
                                    Pointer.of("plan", "governanceBodies", place),
                                    "The governance body %s has no members.".formatted(Excerpt.quoted(body.name())))))),
            Rule.ofCoverage("stakeholder-not-engaged", Severity.INFORMATION)
                    .title("Stakeholder who is never engaged")
                    .rationale("Who is named and never asked is a stakeholder on paper alone.")
                    .remedy("Say how and how often the stakeholder is engaged.")
                    .check(PlanPartRules.ofPlan(plan -> Indexed.those(
                            plan.stakeholders(),
                            stakeholder -> stakeholder.engagements().isEmpty(),
                            (place, stakeholder) -> Observation.of(
                                    Pointer.of("plan", "stakeholders", place),
                                    "The plan does not say how the stakeholder %s is engaged."
                                            .formatted(Excerpt.quoted(stakeholder.name())))))),
            Rule.ofValidity("stakeholder-repeated", Severity.WARNING)
                    .title("Stakeholder named twice")
                    .rationale("One who is counted twice makes the circle look wider than it is.")
                    .remedy("Make one entry of the two.")
                    .check(PlanPartRules.ofPlan(PeopleRules::repeated)));

    private PeopleRules() {}

    /** Where nobody is engaged, another rule says so; and of an owner who is a placeholder, that there is none. */
    private static Stream<Observation> strangers(Decided roadmap) {
        ImmutableList<Stakeholder> engaged =
                roadmap.findPlan().map(ActionPlan::stakeholders).orElse(ImmutableList.of());
        ImmutableSet<String> names = engaged.stream()
                .map(stakeholder -> LowerCase.ofLine(stakeholder.name()))
                .collect(ImmutableSet.toImmutableSet());
        UnknownNames known = new UnknownNames(
                "stakeholder", engaged.stream().map(Stakeholder::name).toList());
        return PlacedText.of(roadmap)
                .filter(text ->
                        !engaged.isEmpty() && PERSON.matcher(text.path()).matches())
                .filter(text -> !Placeholder.isNothing(text.words()) && !isAmong(names, LowerCase.ofLine(text.words())))
                .map(text -> text.observed("is no stakeholder of the plan: " + Excerpt.quoted(text.words())
                        + known.nearest(text.words())
                                .map(nearest -> " (did you mean '" + WhiteSpace.inOneLine(nearest) + "'?)")
                                .orElse("")));
    }

    /** What follows a stakeholder's name, such as the unit of a ministry, does not make it another. */
    private static boolean isAmong(ImmutableSet<String> names, String person) {
        if (names.contains(person)) {
            return true;
        }
        for (int end = Math.min(person.length() - 1, LONGEST); end > 0; end--) {
            if (!Character.isLetterOrDigit(person.charAt(end)) && names.contains(person.substring(0, end))) {
                return true;
            }
        }
        return false;
    }

    private static Stream<Observation> repeated(ActionPlan plan) {
        Set<String> seen = new HashSet<>();
        return Indexed.those(
                plan.stakeholders(),
                stakeholder -> !seen.add(LowerCase.ofLine(stakeholder.name())),
                (place, stakeholder) -> Observation.of(
                        Pointer.of("plan", "stakeholders", place, "name"),
                        "The stakeholder %s is named twice.".formatted(Excerpt.quoted(stakeholder.name()))));
    }
}
