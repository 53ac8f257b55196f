package eu.clusterpolicy.toolkit.json.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.google.common.collect.ImmutableList;
import eu.clusterpolicy.toolkit.json.InvalidDocumentException;
import eu.clusterpolicy.toolkit.json.Problem;
import eu.clusterpolicy.toolkit.json.ReadLimits;
import eu.clusterpolicy.toolkit.people.Player;
import eu.clusterpolicy.toolkit.plan.ActionPlan;
import eu.clusterpolicy.toolkit.plan.ActionStatus;
import eu.clusterpolicy.toolkit.plan.Dependency;
import eu.clusterpolicy.toolkit.plan.FundingLevel;
import eu.clusterpolicy.toolkit.plan.FundingSource;
import eu.clusterpolicy.toolkit.plan.Indicator;
import eu.clusterpolicy.toolkit.plan.Milestone;
import eu.clusterpolicy.toolkit.plan.PlanFaultKind;
import eu.clusterpolicy.toolkit.plan.PlannedAction;
import eu.clusterpolicy.toolkit.plan.TimeFrame;
import eu.clusterpolicy.toolkit.roadmap.RoadmapDraft;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.joda.money.Money;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlanCsvTest {

    private static final ActionPlan EMPTY = ActionPlan.builder().build();

    @Nested
    class Reading {

        @Test
        void takes_planned_actions_as_a_spreadsheet_has_them() {
            ActionPlan plan = PlanCsv.actions().read("""
                    Title;Start;End;Status;Reason;Depends on;Players;Milestones;Carries out
                    Train the trainers;2025-01-15;2025-12-31;Under way;;;University | Certifies; Chamber;First course | 2025-03-01
                    Open the hub;2026-01-01;;blocked;No room;train-the-trainers | 14;;"Open | 2026-05-01 | reached | 2026-05-08; Full | 2027-01-01";green-innovation-needs
                    """.replace("Certifies; Chamber", "\"Certifies\""), EMPTY);

            PlannedAction first = plan.actions().get(0);
            assertThat(first.id()).hasToString("train-the-trainers");
            assertThat(first.timeFrame()).contains(TimeFrame.of("2025-01-15", "2025-12-31"));
            assertThat(first.status()).contains(ActionStatus.of(ActionStatus.State.UNDER_WAY));
            assertThat(first.players()).containsExactly(Player.of("University", "Certifies"));
            assertThat(first.milestones()).containsExactly(Milestone.planned("First course", "2025-03-01"));
            PlannedAction second = plan.actions().get(1);
            assertThat(second.timeFrame()).contains(TimeFrame.withoutEnd("2026-01-01"));
            assertThat(second.status()).contains(ActionStatus.of(ActionStatus.State.BLOCKED, "No room"));
            assertThat(second.dependsOn())
                    .containsExactly(Dependency.on("train-the-trainers").afterDays(14));
            assertThat(second.milestones())
                    .containsExactly(
                            Milestone.reached("Open", LocalDate.of(2026, 5, 1), LocalDate.of(2026, 5, 8)),
                            Milestone.planned("Full", "2027-01-01"));
            assertThat(second.actions()).extracting(Object::toString).containsExactly("green-innovation-needs");
        }

        @Test
        void takes_the_columns_of_other_peoples_sheets_for_its_own_and_passes_over_others() {
            PlanCsv csv = PlanCsv.actions()
                    .column("Titre de l'action", "title")
                    .column("Direction pilote", "owner")
                    .passingOver("Axe (x)");

            assertThat(csv.read("Axe (x);Titre de l'action;Direction pilote\n1;Former;Région\n", EMPTY)
                            .actions())
                    .singleElement()
                    .satisfies(action -> assertThat(action.owner()).contains("Région"));
        }

        @Test
        void takes_a_budget_and_leaves_the_rest_of_the_plan() {
            ActionPlan plan = InventedDraft.PLAN;
            ActionPlan read = PlanCsv.budget().read("""
                    action,purpose,amount,currency,source,level,year,state,spent
                    train-the-trainers,Rooms,1200.5,EUR,Region,Regional,2025,approved,-0
                    """, plan);

            assertThat(read.resources().budgetLines()).singleElement().satisfies(line -> {
                assertThat(line.amount()).contains(Money.parse("EUR 1200.50"));
                assertThat(line.source()).contains(FundingSource.of("Region", FundingLevel.REGIONAL));
                assertThat(line.spent()).contains(Money.parse("EUR 0.00"));
            });
            assertThat(read.resources().staffLines()).isEqualTo(plan.resources().staffLines());
            assertThat(read.actions()).isEqualTo(plan.actions());
            assertThat(read.monitoring()).isEqualTo(plan.monitoring());
        }

        @Test
        void puts_measurements_in_the_order_of_their_days_and_takes_a_value_without_a_kind_for_one() {
            ActionPlan plan = PlanCsv.indicators().read("name,unit\nTrainers trained,people\n", EMPTY);
            ActionPlan measured = PlanCsv.measurements().read("""
                    indicator,kind,value,up to,day,source,revised on,reason
                    trainers-trained,,7,,2025-06-30,,,
                    trainers-trained,,3,,2025-03-31,,,
                    trainers-trained,baseline,0,,2025-01-01,,,
                    trainers-trained,Target,10,12,2025-12-31,The strategy,,
                    trainers-trained,target,8,,2025-12-31,,2025-05-01,Fewer joined
                    trainers-trained,Interim target,5,,2025-06-30,,,
                    """, plan);

            Indicator indicator = measured.monitoring().indicators().get(0);
            assertThat(indicator.measurements())
                    .extracting(Object::toString)
                    .containsExactly("3 on 2025-03-31", "7 on 2025-06-30");
            assertThat(indicator.baseline()).map(Object::toString).contains("0 on 2025-01-01");
            assertThat(indicator.targets())
                    .extracting(Object::toString)
                    .containsExactly("10 to 12 by 2025-12-31", "8 by 2025-12-31");
            assertThat(indicator.interimTargets()).hasSize(1);
            assertThat(PlanCsv.indicators()
                            .read("id,name\ntrainers-trained,Trainers\n", measured)
                            .monitoring()
                            .indicators())
                    .containsExactly(
                            indicator.toBuilder().name("Trainers").unit("").build());
        }

        @Test
        void makes_a_draft_of_a_plan_that_is_kept_in_a_spreadsheet() {
            ActionPlan plan = InventedDraft.PLAN;
            ActionPlan kept = PlanCsv.actions().read(CsvTables.plannedActions().write(plan), plan);
            kept = PlanCsv.budget().read(CsvTables.budget().write(plan), kept);
            kept = PlanCsv.measurements().read(CsvTables.measurements().write(plan), kept);
            RoadmapDraft draft = InventedDraft.DRAFT.withoutPlan().plan(kept);

            assertThat(draft).isEqualTo(InventedDraft.DRAFT);
        }

        @Test
        void leaves_what_does_not_go_together_to_the_faults_of_the_plan() {
            ActionPlan plan =
                    PlanCsv.budget().read("action,amount,currency,level\nnobody-plans-it,5,EUR,private\n", EMPTY);

            assertThat(plan.faults())
                    .extracting(fault -> fault.kind())
                    .containsExactly(PlanFaultKind.UNKNOWN_BUDGET_ACTION);
        }

        @Test
        void reads_files_streams_and_readers_alike(@TempDir Path directory) throws IOException {
            String table = "name\nŁódź\n";
            ActionPlan read = PlanCsv.indicators().read(table, EMPTY);

            assertThat(PlanCsv.indicators().read(Files.writeString(directory.resolve("i.csv"), table), EMPTY))
                    .isEqualTo(read);
            assertThat(PlanCsv.indicators()
                            .read(new ByteArrayInputStream(table.getBytes(StandardCharsets.UTF_8)), EMPTY))
                    .isEqualTo(read);
            assertThat(PlanCsv.indicators().read(new StringReader(table), EMPTY))
                    .isEqualTo(read);
        }
    }

    @Nested
    class Refusing {

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                quoteCharacter = '~',
                value = {
                    "title,end|Train,2025-01-15|row 2, end: a last day needs a first one in the column 'start'",
                    "title,start,end|Train,2025-02-01,2025-01-15|row 2, id: time frame must not end before it starts: 2025-02-01 to 2025-01-15",
                    "title,reason|Train,Ill|row 2, reason: it belongs to a status, found 'Ill'; fill the column 'status'",
                    "title,status|Train,blocked|row 2, id: blocked action must say why",
                    "title,status|Train,late|row 2, status: unknown state of an action: 'late'",
                    "title,start|Train,15.1.2025|row 2, start: day must be a date such as 2025-01-15: '15.1.2025'",
                    "title,milestones|Train,Open|row 2, milestones: 'Open' lacks the day for which it is planned between its bars",
                    "title,owner|,Ann|row 2, id: a planned action must have an id or a title",
                    "title|Ω|row 2, title: the title gives no identifier, found 'Ω'; add a column 'id'",
                })
        void a_row_says_what_is_wrong_with_an_action(String header, String row, String sentence) {
            assertThat(problems(PlanCsv.actions(), header + "\n" + row + "\n", EMPTY))
                    .singleElement()
                    .asString()
                    .contains(sentence);
        }

        @Test
        void everything_that_is_wrong_with_a_budget_is_told_at_once() {
            assertThat(problems(PlanCsv.budget(), """
                            action,purpose,amount,currency,source,level,year,spent
                            train,Rooms,"1.200,50",EUR,Region,regional,2025,
                            train,Rooms,1200.505,EUR,Region,regional,soon,
                            train,Rooms,1200.505,EUR,Region,regional,,
                            train,Rooms,12,EURO,Region,local,,
                            train,Rooms,12,EUR,Region,regional,,
                            train,Rooms,12,SEK,Region,regional,,
                            ,Rooms,,EUR,Region,regional,,
                            train,Rooms,12,,,,,
                            train,,,,Region,,,
                            """, EMPTY))
                    .satisfiesExactly(
                            problem -> assertThat(problem)
                                    .contains("line 2, column 13: row 2, amount: number must be a number"),
                            problem -> assertThat(problem).contains("row 3, year: year must be one such as 2025"),
                            problem -> assertThat(problem)
                                    .contains("row 4, amount: amounts in EUR have at most 2 decimals"),
                            problem ->
                                    assertThat(problem).contains("row 5, currency: currency must be an ISO 4217 code"),
                            problem -> assertThat(problem).contains("row 5, level: unknown"),
                            problem -> assertThat(problem).contains("row 7, currency: the rows before are in EUR"),
                            problem -> assertThat(problem).contains("row 8, action: a budget line must have an action"),
                            problem -> assertThat(problem)
                                    .contains("row 9, amount: an amount needs a currency in the column 'currency'"),
                            problem -> assertThat(problem)
                                    .contains("row 10, source: a source needs its level in the column 'level'"));
        }

        @Test
        void a_table_must_name_the_columns_that_a_row_needs() {
            assertThat(problems(PlanCsv.measurements(), "indicator\ntrained\n", EMPTY))
                    .satisfiesExactly(
                            problem -> assertThat(problem).contains("the first row must name a column 'value'"),
                            problem -> assertThat(problem).contains("the first row must name a column 'day'"));
        }

        @Test
        void a_value_belongs_to_an_indicator_of_the_plan() {
            ActionPlan plan = PlanCsv.indicators().read("id\ntrained\nopened\n", EMPTY);

            assertThat(problems(PlanCsv.measurements(), """
                            indicator,kind,value,day,source,revised on,reason
                            trainde,,7,2025-06-30,,,
                            trained,,7,2025-06-30,A source,,
                            opened,target,7,2025-06-30,,2025-01-01,Why
                            trained,target,7,2025-06-30,,,Why
                            """, plan))
                    .satisfiesExactly(
                            problem -> assertThat(problem)
                                    .contains(
                                            "row 2, indicator: unknown indicator: 'trainde' (did you mean 'trained'?)"),
                            problem -> assertThat(problem)
                                    .contains(
                                            "row 3, source: it belongs to a target, found 'A source'; this is a measurement"),
                            problem -> assertThat(problem)
                                    .contains(
                                            "row 4, indicator: first target of indicator 'opened' must not be a revision"),
                            problem -> assertThat(problem)
                                    .contains("row 5, reason: a reason needs the day of the revision"));
        }

        @Test
        void an_identifier_stands_in_one_row() {
            assertThat(problems(PlanCsv.indicators(), "id\ntrained\ntrained\n", EMPTY))
                    .singleElement()
                    .asString()
                    .contains("row 3, id: row 2 has the identifier 'trained' already");
        }

        @Test
        void a_column_has_one_meaning() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> PlanCsv.budget().column("Betrag", "sum"))
                    .withMessageStartingWith("unknown column: 'sum'");
        }

        @Test
        void a_table_is_read_within_limits() {
            assertThat(problems(
                            PlanCsv.indicators().within(new ReadLimits(1_000, 1, 100, 3)),
                            "id\na-b\nc-d\ne-f\n",
                            EMPTY))
                    .singleElement()
                    .asString()
                    .contains("the file exceeds the limit of 3 rows");
        }

        private static List<String> problems(PlanCsv csv, String table, ActionPlan plan) {
            ImmutableList<Problem> problems = catchThrowableOfType(
                            InvalidDocumentException.class, () -> csv.read(table, plan))
                    .problems();
            return problems.stream().map(Problem::text).toList();
        }
    }
}
