package eu.clusterpolicy.toolkit.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class RoadmapReportTest {

    private final Report report = Reports.ofRoadmap(InventedRoadmap.whole());
    private final String markdown = report.markdown();

    @Test
    void opens_with_territory_edition_and_what_was_chosen() {
        assertThat(markdown).startsWith("""
                # Roadmap for Roofland (XX1)

                Drawn up with edition `invented-2020`: An invented toolkit for roofs

                Chosen: 1 priority, 1 challenge, 1 cluster function, 1 action, 1 example

                ## Evidence
                """);
    }

    @Test
    void has_the_four_phases_and_the_five_parts_of_the_plan_in_their_order() {
        assertThat(markdown.lines().filter(line -> line.matches("###? .*"))).containsExactly("""
                ## Evidence
                ### Local environment
                ### Needs
                ### Stakeholder input
                ## Phase 1: Defining priorities
                ## Phase 2: Identifying challenges
                ## Phase 3: Selecting cluster policy actions
                ### Green transition, Skills, Networking
                ### Green transition, Skills, Business services
                ## Phase 4: Developing a roadmap
                ### Common challenges to cluster policy
                ### Stakeholder engagement strategy
                ### Governance mechanism
                ### Resource planning
                ### Specific actions
                ### Schedule
                ### Monitoring and assessment
                """.split("\n"));
    }

    @Test
    void gives_a_fact_its_source_and_marks_an_assumption_wherever_it_is_used() {
        assertThat(markdown)
                .contains("\n- It rains on 300 days ([Roofland Almanac](https://almanac.example/)) `much-rain`\n")
                .contains("\n- *Assumption:* There are too few roofers `few-roofers`\n")
                .contains("Evidence: `much-rain`, `few-roofers` (assumption)\n")
                .contains("### Stakeholder input\n\n*none stated*\n");
    }

    @Nested
    class Decisions {

        @Test
        void of_the_first_phase_say_what_was_chosen_set_aside_and_not_considered() {
            assertThat(markdown).contains("""
                    ## Phase 1: Defining priorities

                    - *Chosen:* Green transition. Roofs are to be green. Evidence: `much-rain`, `few-roofers` (assumption)
                    - *Set aside:* Resilience. The roofs have held.
                    - *Not considered:* Digital transition
                    """);
        }

        @Test
        void of_the_second_phase_name_the_priority_with_the_challenge() {
            assertThat(markdown).contains("""
                    - *Chosen:* Green transition, Skills. Roofers are few. Evidence: `few-roofers` (assumption)
                    - *Set aside:* Green transition, Innovation. A roof is a roof.
                    """);
        }

        @Test
        void of_the_third_phase_stand_cell_by_cell() {
            assertThat(markdown).contains("""
                    ### Green transition, Skills, Networking

                    - *Function chosen:* Networking. Firms are small.
                    - *Action chosen:* Train roofers together, across the borders of firms `green-roof-training`. \
                    Training comes first. Evidence: `few-roofers` (assumption)
                    - *Action set aside:* Lend tools `green-roof-lending`. Tools were stolen.
                    - *Example chosen:* [Roof Academy](https://roofs.example/academy) (Austria, AT), also spelt Academy of Roofs \
                    `roof-academy`. It is near.

                    ### Green transition, Skills, Business services

                    - *Function set aside:* Business services. Advice is sold already.
                    """);
        }

        @Test
        void about_the_common_challenges_say_which_are_addressed() {
            assertThat(markdown)
                    .contains("- *Addressed:* Synergies across European, national and regional cluster initiatives. "
                            + "Two funds pay together.\n"
                            + "- *Set aside:* Embedding digitisation across the board. Rain is not digital.\n"
                            + "- *Not considered:* Number and critical mass of clusters\n");
        }
    }

    @Nested
    class The_plan {

        @Test
        void shows_stakeholders_and_governance() {
            assertThat(markdown)
                    .contains("The action plan covers 2024-01-01 to 2026-12-31.\n", "\nAsk those who get wet\n")
                    .contains(
                            "| Roof cluster | Cluster organisation | Speaks for roofers | round table, every 3 months |")
                    .contains(
                            "| Roof council | Approves the courses | Ministry of roofs, Roof cluster | every 6 months "
                                    + "| Ministry of roofs |");
        }

        @Test
        void shows_each_line_of_the_budget_and_totals_by_action_by_source_and_overall() {
            assertThat(markdown).contains("""
                    In all: EUR 55,000.50; staff in full-time equivalents: 0.5

                    #### Budget

                    | Action | Purpose | Source of funding | Amount |
                    |---|---|---|---:|
                    | A school for roofers | Teachers | European roof fund (European) | EUR 40,000.00 |
                    | A school for roofers | Rooms | Roof fund (Regional) | EUR 12,000.50 |
                    | A library of tools | Tools | Roof fund (Regional) | EUR 3,000.00 |

                    #### Staff

                    | Action | Role | Full-time equivalents |
                    |---|---|---:|
                    | A school for roofers | Head | 0.5 |

                    #### Totals by action

                    | Action | Budget | Full-time equivalents |
                    |---|---:|---:|
                    | A school for roofers | EUR 52,000.50 | 0.5 |
                    | A library of tools | EUR 3,000.00 | 0 |

                    #### Totals by source of funding

                    | Source of funding | Level | Budget |
                    |---|---|---:|
                    | European roof fund | European | EUR 40,000.00 |
                    | Roof fund | Regional | EUR 15,000.50 |
                    """);
        }

        @Test
        void shows_an_action_with_all_that_is_planned() {
            assertThat(markdown).contains("""
                    #### A school for roofers

                    It teaches what \\| is taught

                    - Carries out: Train roofers together, across the borders of firms `green-roof-training`
                    - Identifier: `roof-school`
                    - Background: The academy showed how
                    - Owner: Ministry of roofs
                    - Time frame: 2024-03-01 to 2025-02-28
                    - Depends on: A library of tools
                    - Players involved: Roof cluster (finds pupils)
                    - Costs: EUR 52,000.50, funded by European roof fund (European); Roof fund (Regional)
                    - Staff in full-time equivalents: 0.5
                    - Measured by: Trained roofers

                    | Milestone | Planned | Actual | Status |
                    |---|---|---|---|
                    | Doors open | 2024-05-01 | 2024-06-01 | Reached |
                    | First roof | 2025-01-31 | | Planned |
                    """);
        }

        @Test
        void shows_an_indicator_with_the_target_in_force_and_the_one_before() {
            assertThat(markdown).endsWith("""
                    The plan is reviewed every year.

                    Roofs are counted.

                    #### Trained roofers

                    - Identifier: `trained-roofers`
                    - Measures: A school for roofers
                    - Baseline: 12 people on 2024-01-01
                    - Target: 80 people by 2026-06-30, revised on 2025-02-01: Fewer came
                    - Earlier target: 1000 people by 2026-12-31
                    - Measured: 40.5 people on 2025-01-01
                    """);
        }

        @Test
        void that_holds_little_says_what_it_lacks() {
            assertThat(Reports.ofRoadmap(InventedRoadmap.bare()).text())
                    .contains("\nno stakeholder\n", "\nno governance body\n", "\nno budget line\n", "\nno staff line\n")
                    .contains("\n- Owner: not named\n- Time frame: not set\n- Depends on: none\n")
                    .contains("\nIn all: no budget; staff in full-time equivalents: 0\n")
                    .contains("\nno milestone\n", "\nno indicator\n")
                    .doesNotContain("Totals");
        }
    }

    @Test
    void fits_a_terminal() {
        assertThat(report.text().lines().filter(line -> !line.startsWith("["))).allMatch(line -> line.length() <= 100);
    }
}
