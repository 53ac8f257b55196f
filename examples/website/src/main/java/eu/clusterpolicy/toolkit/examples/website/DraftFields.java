package eu.clusterpolicy.toolkit.examples.website;

import static eu.clusterpolicy.toolkit.examples.website.Field.Input.CODES;
import static eu.clusterpolicy.toolkit.examples.website.Field.Input.COUNTRY;
import static eu.clusterpolicy.toolkit.examples.website.Field.Input.DAY;
import static eu.clusterpolicy.toolkit.examples.website.Field.Input.EVIDENCE;
import static eu.clusterpolicy.toolkit.examples.website.Field.Input.LINE;
import static eu.clusterpolicy.toolkit.examples.website.Field.Input.LINES;
import static eu.clusterpolicy.toolkit.examples.website.Field.Input.MONEY;
import static eu.clusterpolicy.toolkit.examples.website.Field.Input.NUMBER;
import static eu.clusterpolicy.toolkit.examples.website.Field.Input.PLANNED;
import static eu.clusterpolicy.toolkit.examples.website.Field.Input.PLANNED_ONE;
import static eu.clusterpolicy.toolkit.examples.website.Field.Input.POLICY_ACTIONS;
import static eu.clusterpolicy.toolkit.examples.website.Field.Input.RHYTHM;
import static eu.clusterpolicy.toolkit.examples.website.Field.Input.SUBJECT;
import static eu.clusterpolicy.toolkit.examples.website.Field.Input.TEXT;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import eu.clusterpolicy.toolkit.evidence.EvidenceKind;
import eu.clusterpolicy.toolkit.matrix.Coded;
import eu.clusterpolicy.toolkit.people.StakeholderKind;
import eu.clusterpolicy.toolkit.plan.ActionStatus;
import eu.clusterpolicy.toolkit.plan.BudgetLine;
import eu.clusterpolicy.toolkit.plan.FundingLevel;
import eu.clusterpolicy.toolkit.plan.MilestoneStatus;
import eu.clusterpolicy.toolkit.plan.Risk;
import eu.clusterpolicy.toolkit.roadmap.Verdict;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Every field and every list of the builder's forms, each stated once, by its place in a draft's document. */
final class DraftFields {

    /** How many digits the place of an item in a list has at most. */
    static final int DIGITS = 6;

    private static final Pattern PLACE = Pattern.compile("/[0-9]{1," + DIGITS + "}(?=/|$)");
    private static final CharMatcher DIGIT = CharMatcher.inRange('0', '9');

    private static final String DAY_HINT = "Such as 31 March 2027 or 2027-03-31.";
    private static final ImmutableList<String> WITHIN_FUNCTIONS = ImmutableList.of("/actions", "/examples");
    private static final ImmutableList<String> DECIDED =
            ImmutableList.of("/priorities", "/challenges", "/functions", "/actions", "/examples", "/considerations");

    private static final ImmutableMap<String, Field> FIELDS = fields();
    private static final ImmutableMap<String, ItemList> LISTS = lists();

    /**
     * A list of the forms.
     *
     * @param shape its place in a draft's document
     * @param title what it is called
     * @param one what one of its items is called
     */
    record ItemList(String shape, String title, String one) {}

    private DraftFields() {}

    /** Returns what the forms say in English: labels and hints of fields, titles of lists and of their items. */
    static ImmutableSet<String> phrases() {
        return Stream.concat(
                        FIELDS.values().stream().flatMap(field -> Stream.of(field.label(), field.hint())),
                        LISTS.values().stream().flatMap(list -> Stream.of(list.title(), list.one())))
                .filter(phrase -> !phrase.isEmpty())
                .collect(ImmutableSet.toImmutableSet());
    }

    static Optional<Field> find(String pointer) {
        return Optional.ofNullable(FIELDS.get(shape(pointer)));
    }

    /** Returns the place of a field among all, in the order in which pages show them. */
    static int place(String pointer) {
        return FIELDS.keySet().asList().indexOf(shape(pointer));
    }

    /** Returns the fields of an item itself, not those of lists within it; the target that was set first is no revision. */
    static ImmutableList<Field> of(String itemPointer) {
        String shape = shape(itemPointer) + "/";
        return FIELDS.values().stream()
                .filter(field -> field.shape().startsWith(shape)
                        && field.shape().indexOf('*', shape.length()) < 0
                        && field.input() != SUBJECT
                        && !(itemPointer.endsWith("/targets/0") && field.shape().contains("/revision/")))
                .collect(ImmutableList.toImmutableList());
    }

    static ItemList list(String pointer) {
        return findList(pointer).orElseThrow();
    }

    static Optional<ItemList> findList(String pointer) {
        return Optional.ofNullable(LISTS.get(shape(pointer)));
    }

    static boolean isList(String pointer) {
        return LISTS.containsKey(shape(pointer));
    }

    /** Returns whether a step of a place is the place of an item in a list. */
    static boolean isNumber(String step) {
        return !step.isEmpty() && step.length() <= DIGITS && DIGIT.matchesAllOf(step);
    }

    /** Returns the place in its list of the item at a place; that of what is no item is none, and zero. */
    static int number(String pointer) {
        String end = pointer.substring(pointer.lastIndexOf('/') + 1);
        return isNumber(end) ? Integer.parseInt(end) : 0;
    }

    /** Returns where a decision names its subject, such as {@code /cell/function}; nowhere in an item that is no decision. */
    static ImmutableList<String> subjects(String itemPointer) {
        String shape = shape(itemPointer);
        return FIELDS.values().stream()
                .filter(field -> field.input() == SUBJECT && field.shape().startsWith(shape + "/"))
                .map(field -> field.shape().substring(shape.length()))
                .collect(ImmutableList.toImmutableList());
    }

    /** Returns what an item is called; the first target is none that was revised. */
    static String one(String itemPointer) {
        return itemPointer.endsWith("/targets/0")
                ? "Target"
                : list(holder(itemPointer)).one();
    }

    /** Returns the lists that are directly within an item. */
    static ImmutableList<ItemList> listsIn(String itemPointer) {
        String shape = shape(itemPointer) + "/";
        return LISTS.values().stream()
                .filter(list -> list.shape().startsWith(shape) && list.shape().indexOf('*', shape.length()) < 0)
                .collect(ImmutableList.toImmutableList());
    }

    /** Returns a place with a star for each number in it. */
    static String shape(String pointer) {
        return PLACE.matcher(pointer).replaceAll("/*");
    }

    /** Returns whether a list is one of decisions, which a page shows with their subjects. */
    static boolean isOfDecisions(String listPointer) {
        return DECIDED.contains(listPointer);
    }

    /** Returns the place of the item that a place belongs to, or is; empty where it belongs to none. */
    static String item(String pointer) {
        for (String place = pointer; !place.isEmpty(); place = holder(place)) {
            if (isItem(shape(place))) {
                return place;
            }
        }
        return "";
    }

    private static boolean isItem(String shape) {
        String list = shape.endsWith("/*") ? shape.substring(0, shape.length() - 2) : "";
        return LISTS.containsKey(list) || DECIDED.contains(list);
    }

    static String holder(String pointer) {
        return pointer.substring(0, pointer.lastIndexOf('/'));
    }

    /**
     * Returns the place of the field, the item or the list that shows a place of the document: itself, else the first within it,
     * else what holds it; empty where no page shows any.
     */
    static String shown(String pointer) {
        for (String place = pointer; !place.isEmpty(); place = holder(place)) {
            String shape = shape(place);
            if (isShown(shape)) {
                return place;
            }
            Optional<String> within = Stream.concat(FIELDS.keySet().stream(), LISTS.keySet().stream())
                    .filter(other -> other.startsWith(shape + "/") && other.indexOf('*', shape.length()) < 0)
                    .filter(DraftFields::isShown)
                    .findFirst();
            if (within.isPresent()) {
                return place + within.get().substring(shape.length());
            }
        }
        return "";
    }

    private static boolean isShown(String shape) {
        Field field = FIELDS.get(shape);
        return field == null ? isItem(shape) || LISTS.containsKey(shape) : field.input() != SUBJECT;
    }

    private static ImmutableMap<String, Field> fields() {
        Table table = new Table();
        evidence(table);
        decisions(table);
        planItself(table);
        people(table);
        plannedActions(table);
        resources(table);
        monitoring(table);
        table.required("/plan/risks/*/description", "Risk", TEXT)
                .choice("/plan/risks/*/likelihood", "Likelihood", false, Risk.Level.values())
                .choice("/plan/risks/*/effect", "Effect", false, Risk.Level.values())
                .field("/plan/risks/*/response", "Response", TEXT)
                .field("/plan/risks/*/owner", "Owner", LINE);
        return ImmutableMap.copyOf(table.fields);
    }

    private static void evidence(Table table) {
        table.required("/territory/name", "Name of the region or country", LINE)
                .required("/territory/country", "Country", COUNTRY, "Its name, or its code such as ES.")
                .field(
                        "/territory/nuts",
                        "NUTS codes",
                        CODES,
                        "If you know them, such as ES61. With commas between several.")
                .required("/evidence/*/statement", "What is known", TEXT)
                .choice("/evidence/*/kind", "What it tells of", true, EvidenceKind.values())
                .field(
                        "/evidence/*/source",
                        "Source",
                        LINE,
                        "Document, office or person. Without one it is kept as an assumption.")
                .field("/evidence/*/link", "Link to the source", LINE, "https://…")
                .field(
                        "/evidence/*/counted",
                        "Or a figure: what is counted",
                        LINE,
                        "In the place of a sentence, such as cluster organisations.")
                .field("/evidence/*/value", "Value", NUMBER)
                .field("/evidence/*/unit", "Unit", LINE, "Such as organisations.")
                .field("/evidence/*/year", "Year", NUMBER);
    }

    private static void decisions(Table table) {
        for (String list : DECIDED) {
            table.choice(list + "/*/verdict", "Decision", true, Verdict.values())
                    .required(list + "/*/reason", "Reason", TEXT);
            if (!WITHIN_FUNCTIONS.contains(list)) {
                table.field(list + "/*/evidence", "Evidence that it rests on", EVIDENCE);
            }
        }
        for (String subject : ImmutableList.of(
                "/priorities/*/priority",
                "/challenges/*/priority",
                "/challenges/*/challenge",
                "/actions/*/action",
                "/examples/*/example",
                "/considerations/*/consideration")) {
            table.field(subject, "Subject", SUBJECT);
        }
        for (String list : ImmutableList.of("/functions", "/actions", "/examples")) {
            for (String axis : ImmutableList.of("priority", "challenge", "function")) {
                table.field(list + "/*/cell/" + axis, "Subject", SUBJECT);
            }
        }
    }

    private static void planItself(Table table) {
        table.field("/plan/title", "Title", LINE, "Such as: Roadmap for clusters in Andalusia, 2026 to 2029")
                .field("/plan/version", "Version", LINE)
                .required("/plan/horizon/start", "First day of the roadmap", DAY)
                .required("/plan/horizon/end", "Last day of the roadmap", DAY, DAY_HINT)
                .required(
                        "/plan/policyInstrument/name",
                        "Policy instrument",
                        LINE,
                        "The programme or strategy that is to become better.")
                .required("/plan/policyInstrument/authority", "Managing authority", LINE)
                .field("/plan/policyInstrument/contact", "Contact", LINE)
                .required("/plan/approval/on", "Day of approval", DAY)
                .required("/plan/approval/body", "Body that approved it", LINE);
    }

    private static void people(Table table) {
        table.field("/plan/engagementStrategy", "Stakeholder engagement strategy", TEXT)
                .required("/plan/stakeholders/*/name", "Name", LINE)
                .choice("/plan/stakeholders/*/kind", "Kind", false, StakeholderKind.values())
                .field("/plan/stakeholders/*/role", "Role", TEXT)
                .required(
                        "/plan/stakeholders/*/engagements/*/way",
                        "Way of engaging",
                        LINE,
                        "Such as a workshop or a hearing.")
                .required("/plan/stakeholders/*/engagements/*/rhythm", "How often", RHYTHM)
                .required("/plan/governanceBodies/*/name", "Name", LINE)
                .field("/plan/governanceBodies/*/mandate", "Mandate", TEXT)
                .field("/plan/governanceBodies/*/members", "Members", LINES, "One to a line.")
                .field(
                        "/plan/governanceBodies/*/deciders",
                        "Members who decide",
                        LINES,
                        "One to a line; none in a body that advises.")
                .field("/plan/governanceBodies/*/meetingRhythm", "Meets", RHYTHM);
    }

    private static void plannedActions(Table table) {
        String action = "/plan/actions/*";
        table.field(action + "/title", "Title", LINE)
                .field(action + "/action", "Policy actions that it carries out", POLICY_ACTIONS)
                .field(action + "/outsideCatalogue", "Or why it carries out none", LINE)
                .field(action + "/description", "Description", TEXT)
                .field(action + "/owner", "Owner", LINE, "Who answers for it.")
                .required(action + "/timeFrame/start", "First day", DAY)
                .required(
                        action + "/timeFrame/end",
                        "Last day",
                        DAY,
                        DAY_HINT + " Leave it blank if the action goes on without end.")
                .field(action + "/dependsOn", "Can begin only after", PLANNED)
                .choice(action + "/status/state", "Status", true, ActionStatus.State.values())
                .field(action + "/status/reason", "Reason of the status", LINE)
                .field(action + "/notes", "Notes", TEXT)
                .required(action + "/players/*/name", "Name", LINE)
                .required(action + "/players/*/role", "Role", LINE)
                .required(action + "/milestones/*/title", "Milestone", LINE)
                .required(action + "/milestones/*/planned", "Planned day", DAY)
                .field(action + "/milestones/*/actual", "Day on which it was reached", DAY, DAY_HINT)
                .choice(action + "/milestones/*/status", "Status", true, MilestoneStatus.values());
    }

    private static void resources(Table table) {
        String line = "/plan/resources/budgetLines/*";
        table.required(line + "/action", "Planned action", PLANNED_ONE)
                .field(line + "/purpose", "Purpose", LINE)
                .field(
                        line + "/amount",
                        "Amount",
                        MONEY,
                        "Such as 120 000 or 120,000.50 EUR; without a currency it is taken for EUR.")
                .required(line + "/source/name", "Source of funding", LINE, "Such as ERDF or the regional budget.")
                .choice(line + "/source/level", "Level", true, FundingLevel.values())
                .field(line + "/year", "Year", NUMBER)
                .choice(line + "/state", "State", false, BudgetLine.State.values())
                .field(line + "/spent", "Spent", MONEY)
                .required("/plan/resources/staffLines/*/action", "Planned action", PLANNED_ONE)
                .required("/plan/resources/staffLines/*/role", "Role", LINE)
                .required(
                        "/plan/resources/staffLines/*/fullTimeEquivalents",
                        "Full-time equivalents",
                        NUMBER,
                        "Such as 0.5");
    }

    private static void monitoring(Table table) {
        String indicator = "/plan/monitoring/indicators/*";
        table.field("/plan/monitoring/reviewRhythm", "How often the roadmap is reviewed", RHYTHM)
                .field("/plan/monitoring/assessment", "How results are assessed", TEXT)
                .field(indicator + "/name", "What is counted", LINE)
                .field(indicator + "/unit", "Unit", LINE, "Such as firms or % of firms.")
                .field(indicator + "/actions", "Planned actions that it measures", PLANNED)
                .required(
                        indicator + "/baseline/value",
                        "Value at the beginning",
                        NUMBER,
                        "Leave it and its day blank while they are unknown.")
                .required(indicator + "/baseline/on", "Day of the value at the beginning", DAY)
                .required(indicator + "/targets/*/value", "Value to be reached", NUMBER)
                .field(indicator + "/targets/*/upTo", "Up to, of a range", NUMBER)
                .required(indicator + "/targets/*/by", "By the day", DAY)
                .field(indicator + "/targets/*/source", "Source", LINE)
                .required(indicator + "/targets/*/revision/on", "Day on which the target was revised", DAY)
                .required(indicator + "/targets/*/revision/reason", "Why it was revised", LINE)
                .required(indicator + "/interimTargets/*/value", "Value to be reached", NUMBER)
                .field(indicator + "/interimTargets/*/upTo", "Up to, of a range", NUMBER)
                .required(indicator + "/interimTargets/*/by", "By the day", DAY)
                .field(indicator + "/interimTargets/*/source", "Source", LINE)
                .required(indicator + "/measurements/*/value", "Value measured", NUMBER)
                .required(indicator + "/measurements/*/on", "On the day", DAY);
    }

    private static ImmutableMap<String, ItemList> lists() {
        ImmutableMap.Builder<String, ItemList> lists = ImmutableMap.builder();
        list(lists, "/evidence", "Evidence", "Piece of evidence");
        list(lists, "/plan/stakeholders", "Stakeholders", "Stakeholder");
        list(lists, "/plan/stakeholders/*/engagements", "Engagement", "Engagement");
        list(lists, "/plan/governanceBodies", "Governance mechanism", "Body");
        list(lists, "/plan/actions", "Specific actions", "Planned action");
        list(lists, "/plan/actions/*/players", "Players involved", "Player");
        list(lists, "/plan/actions/*/milestones", "Milestones", "Milestone");
        list(lists, "/plan/resources/budgetLines", "Budget", "Budget line");
        list(lists, "/plan/resources/staffLines", "Staff", "Staff line");
        list(lists, "/plan/monitoring/indicators", "Indicators", "Indicator");
        list(lists, "/plan/monitoring/indicators/*/targets", "Target", "Revised target");
        list(lists, "/plan/monitoring/indicators/*/interimTargets", "Targets on the way", "Target on the way");
        list(lists, "/plan/monitoring/indicators/*/measurements", "Measured", "Measurement");
        list(lists, "/plan/risks", "Risks", "Risk");
        return lists.build();
    }

    private static void list(ImmutableMap.Builder<String, ItemList> lists, String shape, String title, String one) {
        lists.put(shape, new ItemList(shape, title, one));
    }

    /** The fields while they are listed. */
    private static final class Table {

        private final Map<String, Field> fields = new LinkedHashMap<>();

        Table field(String shape, String label, Field.Input input) {
            return field(shape, label, input, "");
        }

        Table field(String shape, String label, Field.Input input, String hint) {
            fields.put(shape, new Field(shape, label, input, false, hint, ImmutableList.of()));
            return this;
        }

        Table required(String shape, String label, Field.Input input) {
            return required(shape, label, input, input == DAY ? DAY_HINT : "");
        }

        Table required(String shape, String label, Field.Input input, String hint) {
            fields.put(shape, new Field(shape, label, input, true, hint, ImmutableList.of()));
            return this;
        }

        Table choice(String shape, String label, boolean isRequired, Coded... choices) {
            fields.put(
                    shape, new Field(shape, label, Field.Input.CHOICE, isRequired, "", ImmutableList.copyOf(choices)));
            return this;
        }
    }
}
