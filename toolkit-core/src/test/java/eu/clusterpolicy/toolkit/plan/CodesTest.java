package eu.clusterpolicy.toolkit.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.clusterpolicy.toolkit.people.StakeholderKind;
import org.junit.jupiter.api.Test;

class CodesTest {

    @Test
    void stakeholders_are_of_six_kinds() {
        assertThat(StakeholderKind.values())
                .extracting(StakeholderKind::code)
                .containsExactly(
                        "public-authority",
                        "cluster-organisation",
                        "business",
                        "research-and-education",
                        "finance",
                        "civil-society");
    }

    @Test
    void funding_comes_from_four_levels() {
        assertThat(FundingLevel.values())
                .extracting(FundingLevel::code)
                .containsExactly("european", "national", "regional", "private");
    }

    @Test
    void a_milestone_stands_in_one_of_four_ways() {
        assertThat(MilestoneStatus.values())
                .extracting(MilestoneStatus::code)
                .containsExactly("planned", "reached", "missed", "dropped");
    }

    @Test
    void every_code_parses_back() {
        assertThat(StakeholderKind.values()).allMatch(kind -> StakeholderKind.of(kind.code()) == kind);
        assertThat(FundingLevel.values()).allMatch(level -> FundingLevel.of(level.code()) == level);
        assertThat(MilestoneStatus.values()).allMatch(status -> MilestoneStatus.of(status.code()) == status);
        assertThat(PlanFaultKind.values()).allMatch(kind -> PlanFaultKind.of(kind.code()) == kind);
    }

    @Test
    void an_unknown_code_is_refused_with_the_nearest() {
        assertThatThrownBy(() -> FundingLevel.of("regionale"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("unknown funding level: 'regionale' (did you mean 'regional'?)");
    }

    @Test
    void identifiers_are_lower_case_kebab_words() {
        assertThatThrownBy(() -> PlannedActionId.of("Train the trainers"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("planned action id must be lower-case kebab words: 'Train the trainers'");
        assertThatThrownBy(() -> IndicatorId.of("jobs_created"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("indicator id must be lower-case kebab words: 'jobs_created'");
    }
}
