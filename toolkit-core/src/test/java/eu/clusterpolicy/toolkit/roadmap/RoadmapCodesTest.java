package eu.clusterpolicy.toolkit.roadmap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import eu.clusterpolicy.toolkit.evidence.EvidenceKind;
import eu.clusterpolicy.toolkit.matrix.Coded;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class RoadmapCodesTest {

    @Test
    void evidence_speaks_of_the_three_things_that_the_paper_names() {
        assertThat(codes(EvidenceKind.values())).containsExactly("local-environment", "needs", "stakeholder-input");
    }

    @Test
    void a_subject_is_chosen_or_set_aside() {
        assertThat(codes(Verdict.values())).containsExactly("chosen", "set-aside");
    }

    @Test
    void the_codes_of_gaps_are_stable() {
        assertThat(codes(GapKind.values()))
                .containsExactly(
                        "priority-missing",
                        "challenge-missing",
                        "function-missing",
                        "action-missing",
                        "plan-missing",
                        "plan-fault",
                        "planned-action-not-chosen",
                        "evidence-missing");
    }

    @Test
    void every_code_parses_back() {
        assertThat(EvidenceKind.values()).allMatch(kind -> EvidenceKind.of(kind.code()) == kind);
        assertThat(Verdict.values()).allMatch(verdict -> Verdict.of(verdict.code()) == verdict);
        assertThat(GapKind.values()).allMatch(kind -> GapKind.of(kind.code()) == kind);
    }

    @Test
    void a_misspelt_code_is_refused_with_the_nearest() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> EvidenceKind.of("need"))
                .withMessage("unknown evidence kind: 'need' (did you mean 'needs'?)");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Verdict.of("choosen"))
                .withMessage("unknown verdict: 'choosen' (did you mean 'chosen'?)");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> GapKind.of("plan-mising"))
                .withMessage("unknown kind of gap: 'plan-mising' (did you mean 'plan-missing'?)");
    }

    private static String[] codes(Coded[] values) {
        return Arrays.stream(values).map(Coded::code).toArray(String[]::new);
    }
}
