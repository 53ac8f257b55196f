package eu.clusterpolicy.toolkit.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class GovernanceBodyTest {

    @Test
    void decides_through_some_of_its_members() {
        GovernanceBody group = group().addDecider("Regional ministry").build();
        assertThat(group.decides()).isTrue();
        assertThat(group.deciders()).containsExactly("Regional ministry");
    }

    @Test
    void advises_when_nobody_in_it_decides() {
        assertThat(group().build().decides()).isFalse();
    }

    @Test
    void refuses_a_decider_who_is_no_member_and_names_the_nearest() {
        GovernanceBody.Builder group = group().addDecider("Regional minister");
        assertThatThrownBy(group::build)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("who decides in 'Steering group' must be one of its members:"
                        + " unknown member: 'Regional minister' (did you mean 'Regional ministry'?)");
    }

    private static GovernanceBody.Builder group() {
        return GovernanceBody.builder()
                .name("Steering group")
                .mandate("Approves the yearly work programme")
                .addMembers("Regional ministry", "Solar cluster")
                .meetingRhythm(Rhythm.of("P3M"));
    }
}
