package eu.clusterpolicy.toolkit.testkit;

import com.google.common.collect.ImmutableList;
import eu.clusterpolicy.toolkit.entry.ActionId;
import eu.clusterpolicy.toolkit.entry.Citation;
import eu.clusterpolicy.toolkit.entry.Country;
import eu.clusterpolicy.toolkit.entry.Erratum;
import eu.clusterpolicy.toolkit.entry.ErratumId;
import eu.clusterpolicy.toolkit.entry.Example;
import eu.clusterpolicy.toolkit.entry.ExampleId;
import eu.clusterpolicy.toolkit.entry.Operationalisation;
import eu.clusterpolicy.toolkit.entry.Placement;
import eu.clusterpolicy.toolkit.entry.PolicyAction;
import eu.clusterpolicy.toolkit.entry.Recommendation;
import eu.clusterpolicy.toolkit.entry.Title;
import eu.clusterpolicy.toolkit.entry.Validity;
import eu.clusterpolicy.toolkit.matrix.Cell;
import eu.clusterpolicy.toolkit.matrix.Priority;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Entries that are like others but for one attribute: each method returns a change that can be applied to an entry. */
public final class Altered {

    private Altered() {}

    /** Gives an action another identifier. */
    public static UnaryOperator<PolicyAction> actionId(String id) {
        return action -> action(action, ActionId.of(id), action.text(), action.cell(), action.citation());
    }

    /** Gives an action another wording. */
    public static UnaryOperator<PolicyAction> text(String text) {
        return action -> action(action, action.id(), text, action.cell(), action.citation());
    }

    /** Gives an action another citation, or none. */
    public static UnaryOperator<PolicyAction> citation(Optional<Citation> citation) {
        return action -> action(action, action.id(), action.text(), action.cell(), citation);
    }

    /** Moves an action to another cell. */
    public static UnaryOperator<PolicyAction> moved(Cell cell) {
        return action -> action(action, action.id(), action.text(), Optional.of(cell), action.citation());
    }

    /** Gives an example another identifier. */
    public static UnaryOperator<Example> exampleId(String id) {
        return example -> new ExampleParts(example).id(ExampleId.of(id)).build();
    }

    /** Gives an example another name. */
    public static UnaryOperator<Example> name(String name) {
        return example -> new ExampleParts(example).name(name).build();
    }

    /** Gives an example other aliases. */
    public static UnaryOperator<Example> aliases(String... aliases) {
        return example -> new ExampleParts(example).aliases(List.of(aliases)).build();
    }

    /** Gives an example another country, or none. */
    public static UnaryOperator<Example> country(Optional<Country> country) {
        return example -> new ExampleParts(example).country(country).build();
    }

    /** Gives an example another link. */
    public static UnaryOperator<Example> link(String link) {
        return link(Optional.of(URI.create(link)));
    }

    /** Gives an example another link, or none. */
    public static UnaryOperator<Example> link(Optional<URI> link) {
        return example -> new ExampleParts(example).link(link).build();
    }

    /** Gives an example other placements. */
    public static UnaryOperator<Example> placements(List<Placement> placements) {
        return example -> new ExampleParts(example).placements(placements).build();
    }

    /** Gives an example a description. */
    public static UnaryOperator<Example> description(String description) {
        return example -> new ExampleParts(example).description(description).build();
    }

    /** Says where an example is valid. */
    public static UnaryOperator<Example> validity(Validity validity) {
        return example -> new ExampleParts(example).validity(validity).build();
    }

    /** Gives a recommendation another number. */
    public static UnaryOperator<Recommendation> number(int number) {
        return row -> row(number, row.priority(), row.title(), row.subject(), row.operationalisation());
    }

    /** Gives a recommendation another priority. */
    public static UnaryOperator<Recommendation> priority(Priority priority) {
        return row -> row(row.number(), priority, row.title(), row.subject(), row.operationalisation());
    }

    /** Gives a recommendation another title. */
    public static UnaryOperator<Recommendation> title(Title title) {
        return row -> row(row.number(), row.priority(), title, row.subject(), row.operationalisation());
    }

    /** Gives a recommendation another subject. */
    public static UnaryOperator<Recommendation> subject(String subject) {
        return row -> row(row.number(), row.priority(), row.title(), subject, row.operationalisation());
    }

    /** Gives a recommendation other cells. */
    public static UnaryOperator<Recommendation> cells(List<Operationalisation> cells) {
        return row -> row(row.number(), row.priority(), row.title(), row.subject(), cells);
    }

    /** Changes one cell of a recommendation. */
    public static UnaryOperator<Recommendation> cell(int place, UnaryOperator<Operationalisation> change) {
        return row -> {
            ImmutableList.Builder<Operationalisation> cells = ImmutableList.builder();
            for (int i = 0; i < row.operationalisation().size(); i++) {
                Operationalisation cell = row.operationalisation().get(i);
                cells.add(i == place ? change.apply(cell) : cell);
            }
            return cells(cells.build()).apply(row);
        };
    }

    /** Lets a cell of a recommendation name other actions. */
    public static UnaryOperator<Operationalisation> actions(String... actions) {
        return actions(Arrays.stream(actions).map(ActionId::of).toList());
    }

    /** Lets a cell of a recommendation name other examples. */
    public static UnaryOperator<Operationalisation> examples(String... examples) {
        return examples(Arrays.stream(examples).map(ExampleId::of).toList());
    }

    /** Gives a cell of a recommendation another citation, or none. */
    public static UnaryOperator<Operationalisation> cellCitation(Optional<Citation> citation) {
        return cell -> operationalisation(cell, cell.actions(), cell.examples(), citation);
    }

    /** Lets a cell of a recommendation name other actions. */
    public static UnaryOperator<Operationalisation> actions(List<ActionId> actions) {
        return cell -> operationalisation(cell, actions, cell.examples(), cell.citation());
    }

    /** Lets a cell of a recommendation name other examples. */
    public static UnaryOperator<Operationalisation> examples(List<ExampleId> examples) {
        return cell -> operationalisation(cell, cell.actions(), examples, cell.citation());
    }

    /** Gives an erratum another identifier, and lets it concern another entry. */
    public static UnaryOperator<Erratum> erratum(String id, String concerns) {
        return erratum -> Erratum.builder()
                .id(ErratumId.of(id))
                .concerns(concerns)
                .kind(erratum.kind())
                .printed(erratum.printed())
                .used(erratum.used())
                .citation(erratum.citation())
                .note(erratum.note())
                .build();
    }

    private static PolicyAction action(
            PolicyAction like, ActionId id, String text, Optional<Cell> cell, Optional<Citation> citation) {
        return PolicyAction.builder()
                .id(id)
                .text(text)
                .cell(cell)
                .citation(citation)
                .build();
    }

    private static Operationalisation operationalisation(
            Operationalisation like, List<ActionId> actions, List<ExampleId> examples, Optional<Citation> citation) {
        return Operationalisation.builder()
                .function(like.function())
                .addAllActions(actions)
                .addAllExamples(examples)
                .citation(citation)
                .addAllMentions(like.naming(examples).mentions())
                .build();
    }

    private static Recommendation row(
            int number, Priority priority, Title title, String subject, List<Operationalisation> cells) {
        return Recommendation.builder()
                .number(number)
                .priority(priority)
                .title(title)
                .subject(subject)
                .addAllOperationalisation(cells)
                .build();
    }
}
