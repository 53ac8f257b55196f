package eu.clusterpolicy.toolkit.examples.jshell;

import com.google.common.collect.ImmutableMap;
import java.util.Locale;

/** What the desk says about itself. */
final class Help {

    static final String GREETING = """
            At hand: the European cluster policy toolkit of 2021 as 'catalogue' (41 actions, 56 examples, 36 cells).
            Try:  matrix()
                  find("circular")
                  var d = draft("Andalusia", "ES", "ES61")
            help() lists the verbs, help("draft") tells one with an example, /exit ends.
            """;

    private static final ImmutableMap<String, String> VERBS = ImmutableMap.<String, String>builder()
            .put("matrix", "matrix(): the 36 cells, each with how many actions and examples it has")
            .put("cells", "cells(\"action-without-example\"): the cells in a state; cells(\"filled\") and so on")
            .put("cell", "cell(\"green-transition/skills/networking\"): all that stands in a cell")
            .put("find", "find(\"circular\"): actions and examples with these words")
            .put(
                    "actions",
                    "actions(\"green-transition/skills\"): actions by place in the matrix, or words; actions() has all")
            .put("examples", "examples(\"skills/Spain, FR\"): examples by place, country or words; examples() has all")
            .put("countries", "countries(): how many examples each country has")
            .put("draft", """
                    var d = draft("Andalusia", "ES", "ES61"): begins a roadmap; then, step by step,
                    d = d.choose("green-transition/skills", "Firms lack welders"), and next(d) says what is missing""")
            .put("next", "next(d): what a roadmap lacks, with what there is to choose from")
            .put("why", "why(d, \"green-reskilling-needs\"): why an action is chosen, or what left it out")
            .put(
                    "recommendations",
                    "recommendations(d): which of the 15 recommendations a roadmap carries out, and which not")
            .put("schedule", "schedule(d): when the actions of a roadmap's plan can run, and which must not slip")
            .put("compare", "compare(d, e): what sets two roadmaps, or two catalogues, apart")
            .put("rank", """
                    rank("need 3, cost -1", "Training: 5 400", "Loans: 3 250", "Fair: 2 -"): ranks options by criteria, each with its
                    weight, minus where less is better, a dash for a score that is missing; and says how firm that is""")
            .put("afford", """
                    afford("1500000 euro", "Training: 5 400000", "Loans: 4 350000"): takes the options that together are worth the
                    most, each with its worth and its cost; .toBuilder().must("Loans").build() demands more""")
            .put("check", "check(d): checks a roadmap or a catalogue against the rules")
            .put("show", "show(x): all of a catalogue, a roadmap, a ranking or a choice")
            .put("table", "table(x): a catalogue's cells or a roadmap's decisions as a table, every row")
            .put(
                    "save",
                    "save(d, \"andalusia.json\"): writes a file; its ending says how: json, md, html, txt,\n"
                            + "svg (the matrix as a picture) or csv (examples.csv, decisions.csv, budget.csv and so on)")
            .put("open", "var d = open(\"andalusia.json\"): takes a roadmap up again, finished or not")
            .put(
                    "catalogue",
                    "var mine = catalogue(\"mine.csv\"): reads a catalogue (json), or examples of one's own (csv) beside ours")
            .buildOrThrow();

    private static final String TYPING = """

            A text stands in straight double quotes, and a verb is followed by round brackets: find("circular"). A name such as d
            keeps what stands after its =, and each step gives a new draft: d = d.choose(...). Where the shell says 'cannot find
            symbol', a verb or a name is mistyped; 'cannot be applied' means that something is missing between the brackets.
            """;

    private Help() {}

    static String all() {
        return String.join("\n", VERBS.values()) + TYPING;
    }

    static String of(String verb) {
        String text = VERBS.get(verb.replace("()", "").toLowerCase(Locale.ROOT));
        if (text == null) {
            throw new IllegalArgumentException(
                    "there is no verb '%s'; there are %s".formatted(verb, String.join(", ", VERBS.keySet())));
        }
        return text + "\n";
    }
}
