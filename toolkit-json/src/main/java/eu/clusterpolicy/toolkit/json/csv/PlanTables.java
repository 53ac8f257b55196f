package eu.clusterpolicy.toolkit.json.csv;

import com.google.common.collect.ImmutableList;
import eu.clusterpolicy.toolkit.entry.ActionId;
import eu.clusterpolicy.toolkit.name.Excerpt;
import eu.clusterpolicy.toolkit.name.IsoDay;
import eu.clusterpolicy.toolkit.people.Player;
import eu.clusterpolicy.toolkit.plan.ActionStatus;
import eu.clusterpolicy.toolkit.plan.BudgetLine;
import eu.clusterpolicy.toolkit.plan.Dependency;
import eu.clusterpolicy.toolkit.plan.FundingLevel;
import eu.clusterpolicy.toolkit.plan.FundingSource;
import eu.clusterpolicy.toolkit.plan.Milestone;
import eu.clusterpolicy.toolkit.plan.MilestoneStatus;
import eu.clusterpolicy.toolkit.plan.PlannedAction;
import eu.clusterpolicy.toolkit.plan.PlannedActionId;
import eu.clusterpolicy.toolkit.plan.TimeFrame;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.util.Map;
import java.util.Optional;
import org.joda.money.CurrencyUnit;
import org.joda.money.IllegalCurrencyException;
import org.joda.money.Money;

/** The tables of planned actions and of their budget. */
final class PlanTables {

    static final CellForm<PlannedActionId> PLANNED_ACTION = CellForm.of(PlannedActionId::of, PlannedActionId::value);

    private static final String YEAR_EXPECTED = "year must be one such as 2025";

    static final CellForm<Year> YEAR = new CellForm<>(PlanTables::year, Year::toString, true);
    private static final CellForm<CurrencyUnit> CURRENCY = CellForm.of(PlanTables::currency, CurrencyUnit::getCode);

    private PlanTables() {}

    /** The planned actions, one a row. */
    static final class Actions {

        private static final Column<PlannedAction, PlannedActionId> ID = Column.of(
                "id",
                PLANNED_ACTION,
                PlannedAction::id,
                "The identifier: lower-case kebab words; made of the title where it is missing.");
        private static final Column<PlannedAction, String> TITLE =
                Column.of("title", CellForm.TEXT, PlannedAction::title, "What the planned action is called.");
        private static final Column<PlannedAction, String> DESCRIPTION =
                Column.of("description", CellForm.TEXT, PlannedAction::description, "What is done.");
        private static final Column<PlannedAction, String> BACKGROUND =
                Column.optional("background", CellForm.TEXT, PlannedAction::background, "Why it is done.");
        private static final Column<PlannedAction, ImmutableList<ActionId>> CARRIES_OUT = Column.of(
                "carries out",
                CellForm.listOf(CellForm.of(ActionId::of, ActionId::value)),
                action -> action.actions().asList(),
                "The identifiers of the policy actions that it carries out, with semicolons between them.");
        private static final Column<PlannedAction, String> OUTSIDE = Column.optional(
                "outside catalogue",
                CellForm.TEXT,
                PlannedAction::outsideCatalogue,
                "Why it carries out no policy action of the catalogue.");
        private static final Column<PlannedAction, String> OWNER =
                Column.optional("owner", CellForm.TEXT, PlannedAction::owner, "Who answers for it.");
        private static final Column<PlannedAction, ImmutableList<Player>> PLAYERS = Column.of(
                "players",
                CellForm.listOf(
                        item -> Player.of(item.atMost(2).text(0), item.text(1)),
                        player -> ImmutableList.of(player.name(), player.role())),
                PlannedAction::players,
                "Who else takes part: Chamber | Finds companies, with semicolons between the players.");
        private static final Column<PlannedAction, LocalDate> START = Column.optional(
                "start", CellForm.DAY, action -> action.timeFrame().map(TimeFrame::start), "The first day.");
        private static final Column<PlannedAction, LocalDate> END = Column.optional(
                "end", CellForm.DAY, action -> action.timeFrame().flatMap(TimeFrame::end), "The last day.");
        private static final Column<PlannedAction, ImmutableList<Dependency>> DEPENDS_ON = Column.of(
                "depends on",
                CellForm.listOf(PlanTables::dependency, PlanTables::parts),
                action -> action.dependsOn().asList(),
                "The planned actions that must end before: open-the-hub, or open-the-hub | 14 for so many days after"
                        + " its end, with semicolons between them.");
        private static final Column<PlannedAction, ImmutableList<Milestone>> MILESTONES = Column.of(
                "milestones",
                CellForm.listOf(PlanTables::milestone, PlanTables::parts),
                PlannedAction::milestones,
                "First course | 2025-03-01 for one that is planned; its status and the day on which it was reached may"
                        + " follow, First course | 2025-03-01 | reached | 2025-03-08; semicolons stand between the milestones.");
        private static final Column<PlannedAction, ActionStatus.State> STATUS = Column.optional(
                "status",
                CellForm.ofCode(ActionStatus.State::of),
                action -> action.status().map(ActionStatus::state),
                "How far it has come: planned, under-way, done, blocked, paused or abandoned.");
        private static final Column<PlannedAction, String> REASON = Column.optional(
                "reason",
                CellForm.TEXT,
                action -> action.status().flatMap(ActionStatus::reason),
                "Why it has that status.");
        private static final Column<PlannedAction, String> UNBLOCKED_BY = Column.optional(
                "unblocked by",
                CellForm.TEXT,
                action -> action.status().flatMap(ActionStatus::unblockedBy),
                "What would let a blocked one go on.");
        private static final Column<PlannedAction, String> NOTES =
                Column.optional("notes", CellForm.TEXT, PlannedAction::notes, "What else there is to say.");

        static final TableShape<PlannedAction> SHAPE = new TableShape<>(
                "a planned action",
                ImmutableList.of(
                        ID,
                        TITLE,
                        DESCRIPTION,
                        BACKGROUND,
                        CARRIES_OUT,
                        OUTSIDE,
                        OWNER,
                        PLAYERS,
                        START,
                        END,
                        DEPENDS_ON,
                        MILESTONES,
                        STATUS,
                        REASON,
                        UNBLOCKED_BY,
                        NOTES),
                ImmutableList.of(),
                Optional.of(new TableShape.Identity<>(ID, TITLE, PlannedActionId::named)),
                Actions::action);

        private Actions() {}

        private static PlannedAction action(Row<PlannedAction> row) {
            return PlannedAction.builder()
                    .id(row.required(ID))
                    .title(row.get(TITLE).orElse(""))
                    .description(row.get(DESCRIPTION).orElse(""))
                    .background(row.get(BACKGROUND))
                    .addAllActions(row.get(CARRIES_OUT).orElse(ImmutableList.of()))
                    .outsideCatalogue(row.get(OUTSIDE))
                    .owner(row.get(OWNER))
                    .addAllPlayers(row.get(PLAYERS).orElse(ImmutableList.of()))
                    .timeFrame(timeFrame(row))
                    .addAllDependsOn(row.get(DEPENDS_ON).orElse(ImmutableList.of()))
                    .addAllMilestones(row.get(MILESTONES).orElse(ImmutableList.of()))
                    .status(status(row))
                    .notes(row.get(NOTES))
                    .build();
        }

        private static Optional<TimeFrame> timeFrame(Row<PlannedAction> row) {
            if (row.fills(END) && !row.fills(START)) {
                throw Row.refusal(END, "a last day needs a first one in the column 'start'");
            }
            return row.get(START).map(start -> new TimeFrame(start, row.get(END)));
        }

        private static Optional<ActionStatus> status(Row<PlannedAction> row) {
            if (!row.fills(STATUS) && (row.fills(REASON) || row.fills(UNBLOCKED_BY))) {
                throw Row.refusal(
                        row.fills(REASON) ? REASON : UNBLOCKED_BY, "it belongs to a status; fill the column 'status'");
            }
            return row.get(STATUS).map(state -> new ActionStatus(state, row.get(REASON), row.get(UNBLOCKED_BY)));
        }
    }

    /** The lines of the budget, one a row. */
    static final class Budget {

        private static final Column<BudgetLine, PlannedActionId> ACTION = Column.of(
                "action", PLANNED_ACTION, BudgetLine::action, "The identifier of the planned action that is paid for.");
        private static final Column<BudgetLine, String> PURPOSE =
                Column.of("purpose", CellForm.TEXT, BudgetLine::purpose, "What the money is for.");
        private static final Column<BudgetLine, BigDecimal> AMOUNT = Column.optional(
                "amount",
                CellForm.NUMBER,
                line -> line.amount().map(Money::getAmount),
                "How much is planned, with a point before its decimals.");
        private static final Column<BudgetLine, CurrencyUnit> CURRENCY_CODE = Column.optional(
                "currency",
                CURRENCY,
                Budget::currency,
                "The ISO 4217 code of the currency, such as EUR; the same in every row.");
        private static final Column<BudgetLine, String> SOURCE =
                Column.optional("source", CellForm.TEXT, line -> line.source().map(FundingSource::name), "Who pays.");
        private static final Column<BudgetLine, FundingLevel> LEVEL = Column.optional(
                "level",
                CellForm.ofCode(FundingLevel::of),
                line -> line.source().map(FundingSource::level),
                "The level of the source: european, national, regional or private.");
        private static final Column<BudgetLine, Year> IN_YEAR =
                Column.optional("year", YEAR, BudgetLine::year, "The year in which it is to be spent.");
        private static final Column<BudgetLine, BudgetLine.State> STATE = Column.optional(
                "state", CellForm.ofCode(BudgetLine.State::of), BudgetLine::state, "Whether it is sought or approved.");
        private static final Column<BudgetLine, BigDecimal> SPENT = Column.optional(
                "spent",
                CellForm.NUMBER,
                line -> line.spent().map(Money::getAmount),
                "What has been spent of it, in the same currency.");

        static final TableShape<BudgetLine> SHAPE = new TableShape<>(
                "a budget line",
                ImmutableList.of(ACTION, PURPOSE, AMOUNT, CURRENCY_CODE, SOURCE, LEVEL, IN_YEAR, STATE, SPENT),
                ImmutableList.of(ACTION),
                Optional.empty(),
                Budget::line);

        private Budget() {}

        private static BudgetLine line(Row<BudgetLine> row) {
            return BudgetLine.builder()
                    .action(row.required(ACTION))
                    .purpose(row.get(PURPOSE).orElse(""))
                    .amount(row.get(AMOUNT).map(amount -> money(row, AMOUNT, amount)))
                    .source(source(row))
                    .year(row.get(IN_YEAR))
                    .state(row.get(STATE))
                    .spent(row.get(SPENT).map(spent -> money(row, SPENT, spent)))
                    .build();
        }

        private static Money money(Row<BudgetLine> row, Column<BudgetLine, BigDecimal> column, BigDecimal amount) {
            CurrencyUnit currency = row.get(CURRENCY_CODE)
                    .orElseThrow(() -> Row.refusal(column, "an amount needs a currency in the column 'currency'"));
            if (amount.scale() > currency.getDecimalPlaces()) {
                throw Row.refusal(
                        column,
                        "amounts in %s have at most %s decimals: %s"
                                .formatted(currency, currency.getDecimalPlaces(), amount.toPlainString()));
            }
            return Money.of(currency, amount);
        }

        private static Optional<FundingSource> source(Row<BudgetLine> row) {
            if (row.fills(SOURCE) && !row.fills(LEVEL)) {
                throw Row.refusal(SOURCE, "a source needs its level in the column 'level'");
            }
            return row.get(LEVEL).map(level -> FundingSource.of(row.get(SOURCE).orElse(""), level));
        }

        private static Optional<CurrencyUnit> currency(BudgetLine line) {
            return line.amount().or(line::spent).map(Money::getCurrencyUnit);
        }

        /**
         * Returns the lines that are in the currency of the first that has any, for amounts in two cannot be added, and notes
         * what is wrong with the others.
         */
        static ImmutableList<BudgetLine> inOneCurrency(Map<Row<BudgetLine>, BudgetLine> lines) {
            Optional<CurrencyUnit> first = lines.values().stream()
                    .flatMap(line -> currency(line).stream())
                    .findFirst();
            ImmutableList.Builder<BudgetLine> same = ImmutableList.builder();
            lines.forEach((row, line) -> {
                if (currency(line)
                        .filter(other -> !first.equals(Optional.of(other)))
                        .isEmpty()) {
                    same.add(line);
                } else {
                    row.problem(
                            CURRENCY_CODE,
                            "the rows before are in %s; amounts in two currencies cannot be added"
                                    .formatted(first.orElseThrow()));
                }
            });
            return same.build();
        }
    }

    private static Dependency dependency(CellList.Item item) {
        Dependency dependency = Dependency.on(item.atMost(2).text(0));
        return item.part(1)
                .map(days -> dependency.afterDays(wholeNumber("lag must be a number of days such as 14", days)))
                .orElse(dependency);
    }

    private static ImmutableList<String> parts(Dependency dependency) {
        return ImmutableList.of(
                dependency.action().value(), dependency.lag() == 0 ? "" : String.valueOf(dependency.lag()));
    }

    private static Milestone milestone(CellList.Item item) {
        return new Milestone(
                item.atMost(4).text(0),
                IsoDay.of("day", item.part(1, "the day for which it is planned")),
                item.part(3).map(day -> IsoDay.of("day", day)),
                item.part(2).map(MilestoneStatus::of).orElse(MilestoneStatus.PLANNED));
    }

    private static ImmutableList<String> parts(Milestone milestone) {
        return ImmutableList.of(
                milestone.title(),
                milestone.planned().toString(),
                milestone.status() == MilestoneStatus.PLANNED
                        ? ""
                        : milestone.status().code(),
                milestone.actual().map(LocalDate::toString).orElse(""));
    }

    private static int wholeNumber(String expected, String text) {
        try {
            return Integer.parseInt(text);
        } catch (NumberFormatException malformed) {
            throw new IllegalArgumentException(expected + ": " + Excerpt.quoted(text), malformed);
        }
    }

    private static Year year(String text) {
        try {
            return Year.of(wholeNumber(YEAR_EXPECTED, text));
        } catch (DateTimeException beyondTime) {
            throw new IllegalArgumentException(YEAR_EXPECTED + ": " + Excerpt.quoted(text), beyondTime);
        }
    }

    private static CurrencyUnit currency(String code) {
        try {
            return CurrencyUnit.of(code);
        } catch (IllegalCurrencyException unknown) {
            throw new IllegalArgumentException(
                    "currency must be an ISO 4217 code such as EUR: " + Excerpt.quoted(code), unknown);
        }
    }
}
