package eu.clusterpolicy.toolkit.report;

import static org.assertj.core.api.Assertions.assertThat;

import eu.clusterpolicy.toolkit.weighing.Choice;
import org.junit.jupiter.api.Test;

class ChoiceReportTest {

    static final Choice<String> CHOICE = Choice.builder("Training", "Loans", "Fair")
            .worth("Training", 5)
            .worth("Loans", 4)
            .worth("Fair", 2)
            .budget("euro", 700_000)
            .costs("Training", "euro", 400_000)
            .costs("Loans", "euro", 350_000)
            .costs("Fair", "euro", 250_000)
            .build();

    @Test
    void shows_what_is_chosen_what_is_left_and_what_was_demanded() {
        Choice<String> demanding = CHOICE.toBuilder().requires("Loans", "Fair").build();

        assertThat(Reports.ofChoice(demanding).markdown()).isEqualTo("""
                # Choice of 2 from 3 options

                The best choice within 700,000 euro is 'Training' and 'Fair', worth 7 for 650,000 euro; no other that meets \
                the demands is worth more.

                ## Budgets

                | Budget | Limit | Spent | Left |
                |---|---:|---:|---:|
                | euro | 700,000 | 650,000 | 50,000 |

                ## Options

                | Option | Chosen | Worth | euro |
                |---|---|---:|---:|
                | Training | yes | 5 | 400,000 |
                | Loans | no | 4 | 350,000 |
                | Fair | yes | 2 | 250,000 |

                ## Demands

                - 'Loans' only with 'Fair'
                """);
    }

    @Test
    void says_what_is_not_there() {
        Choice<String> free = Choice.builder("Fair").worth("Fair", 2).build();

        assertThat(Reports.ofChoice(free).markdown())
                .contains("\n## Budgets\n\n*none*\n")
                .endsWith("\n## Demands\n\n*none*\n");
    }

    @Test
    void says_why_nothing_is_chosen() {
        Choice<String> impossible =
                CHOICE.toBuilder().must("Loans").must("Training").build();

        assertThat(Reports.ofChoice(impossible).text())
                .startsWith("Choice of 0 from 3 options\n")
                .contains(
                        "\nThese demands cannot be met together, though all but any one of them can: at\nmost 700,000 euro;");
    }
}
