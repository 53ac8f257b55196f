package eu.clusterpolicy.toolkit.examples.website;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import eu.clusterpolicy.toolkit.catalogue.Catalogue;
import eu.clusterpolicy.toolkit.entry.Example;
import eu.clusterpolicy.toolkit.entry.PolicyAction;
import eu.clusterpolicy.toolkit.guide.Background;
import eu.clusterpolicy.toolkit.guide.Consideration;
import eu.clusterpolicy.toolkit.guide.Statement;
import eu.clusterpolicy.toolkit.matrix.Cell;
import eu.clusterpolicy.toolkit.matrix.Challenge;
import eu.clusterpolicy.toolkit.matrix.ClusterFunction;
import eu.clusterpolicy.toolkit.matrix.Priority;
import eu.clusterpolicy.toolkit.roadmap.Decision;
import eu.clusterpolicy.toolkit.roadmap.Focus;
import eu.clusterpolicy.toolkit.roadmap.RoadmapDraft;
import java.util.Arrays;
import java.util.stream.Stream;

/** What a step asks a person to decide: each subject with its place in the form and with what helps to decide. */
final class Choices {

    private final Catalogue catalogue;
    private final Background background;
    private final DraftForm form;

    /**
     * A subject to decide about.
     *
     * @param pointer where its decision stands in the form
     * @param said what it is called: a coded value, or the wording of an entry
     * @param address the page that says more, or an empty text
     * @param hidden what the form sends to name the subject
     * @param about sentences that help to decide
     * @param within what is decided about within it
     */
    record Choice(
            String pointer,
            Object said,
            String address,
            ImmutableMap<String, String> hidden,
            ImmutableList<String> about,
            ImmutableList<Choice> within) {

        public String id() {
            return DraftForm.id(pointer);
        }
    }

    /**
     * Subjects under one heading, such as the challenges of a priority.
     *
     * @param pointer the place in the form that the heading stands for
     */
    record Group(String pointer, Object said, ImmutableList<Choice> choices) {

        public String id() {
            return DraftForm.id(pointer);
        }
    }

    Choices(Catalogue catalogue, Background background, DraftForm form) {
        this.catalogue = catalogue;
        this.background = background;
        this.form = form;
    }

    ImmutableList<Group> priorities() {
        return ImmutableList.of(new Group(
                "/priorities",
                "Priorities",
                Arrays.stream(Priority.values())
                        .map(priority -> choice(
                                "/priorities",
                                priority,
                                "/matrix",
                                ImmutableMap.of("priority", priority.code()),
                                texts(background.rationale(priority))))
                        .collect(ImmutableList.toImmutableList())));
    }

    ImmutableList<Group> challenges(RoadmapDraft draft) {
        return chosen(draft.priorities())
                .map(priority -> new Group(
                        "/challenges/" + priority.code(),
                        priority,
                        Arrays.stream(Challenge.values())
                                .map(challenge -> choice(
                                        "/challenges",
                                        challenge,
                                        "",
                                        ImmutableMap.of("priority", priority.code(), "challenge", challenge.code()),
                                        wordings(Focus.of(priority, challenge))))
                                .collect(ImmutableList.toImmutableList())))
                .collect(ImmutableList.toImmutableList());
    }

    private ImmutableList<String> wordings(Focus focus) {
        return Arrays.stream(ClusterFunction.values())
                .flatMap(function -> catalogue.actionsIn(focus.cell(function)).stream())
                .map(PolicyAction::text)
                .collect(ImmutableList.toImmutableList());
    }

    ImmutableList<Group> functions(Focus focus) {
        return ImmutableList.of(new Group(
                "/functions",
                focus.challenge(),
                Arrays.stream(ClusterFunction.values())
                        .map(function -> function(focus.cell(function)))
                        .collect(ImmutableList.toImmutableList())));
    }

    private Choice function(Cell cell) {
        ImmutableList<Choice> within = Stream.concat(
                        catalogue.actionsIn(cell).stream().map(action -> action(cell, action)),
                        catalogue.examplesIn(cell).stream().map(example -> example(cell, example)))
                .collect(ImmutableList.toImmutableList());
        ImmutableMap<String, String> hidden = named(cell).buildOrThrow();
        return new Choice(
                form.placeOf("/functions", hidden),
                cell.function(),
                Addresses.of(cell),
                hidden,
                ImmutableList.of(background.function(cell.function()).text()),
                within);
    }

    private Choice action(Cell cell, PolicyAction action) {
        return choice(
                "/actions",
                action.text(),
                Addresses.of(action.entryName()).orElse(""),
                named(cell).put("action", action.id().value()).buildOrThrow(),
                ImmutableList.of());
    }

    private Choice example(Cell cell, Example example) {
        return choice(
                "/examples",
                example.name(),
                Addresses.of(example.entryName()).orElse(""),
                named(cell).put("example", example.id().value()).buildOrThrow(),
                ImmutableList.of());
    }

    private static ImmutableMap.Builder<String, String> named(Cell cell) {
        return ImmutableMap.<String, String>builder()
                .put("cell/priority", cell.priority().code())
                .put("cell/challenge", cell.challenge().code())
                .put("cell/function", cell.function().code());
    }

    ImmutableList<Group> considerations() {
        return ImmutableList.of(new Group(
                "/considerations",
                "Common challenges to cluster policy",
                Arrays.stream(Consideration.values())
                        .map(consideration -> choice(
                                "/considerations",
                                consideration,
                                "",
                                ImmutableMap.of("consideration", consideration.code()),
                                ImmutableList.of(
                                        background.consideration(consideration).text())))
                        .collect(ImmutableList.toImmutableList())));
    }

    private Choice choice(
            String list,
            Object said,
            String address,
            ImmutableMap<String, String> hidden,
            ImmutableList<String> about) {
        return new Choice(form.placeOf(list, hidden), said, address, hidden, about, ImmutableList.of());
    }

    static <T> Stream<T> chosen(ImmutableList<Decision<T>> decisions) {
        return decisions.stream().filter(Decision::isChosen).map(Decision::subject);
    }

    private static ImmutableList<String> texts(ImmutableList<Statement> statements) {
        return statements.stream().map(Statement::text).collect(ImmutableList.toImmutableList());
    }
}
