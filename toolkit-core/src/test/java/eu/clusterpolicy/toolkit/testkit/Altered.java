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
        return action -> action.toBuilder().id(id).build();
    }

    /** Gives an action another wording. */
    public static UnaryOperator<PolicyAction> text(String text) {
        return action -> action.toBuilder().text(text).build();
    }

    /** Gives an action another citation, or none. */
    public static UnaryOperator<PolicyAction> citation(Optional<Citation> citation) {
        return action -> action.toBuilder().citation(citation).build();
    }

    /** Moves an action to another cell. */
    public static UnaryOperator<PolicyAction> moved(Cell cell) {
        return action -> action.toBuilder().cell(cell).build();
    }

    /** Gives an example another identifier. */
    public static UnaryOperator<Example> exampleId(String id) {
        return example -> example.toBuilder().id(id).build();
    }

    /** Gives an example another name. */
    public static UnaryOperator<Example> name(String name) {
        return example -> example.toBuilder().name(name).build();
    }

    /** Gives an example other aliases. */
    public static UnaryOperator<Example> aliases(String... aliases) {
        return example -> example.toBuilder().aliases(List.of(aliases)).build();
    }

    /** Gives an example another country, or none. */
    public static UnaryOperator<Example> country(Optional<Country> country) {
        return example -> example.toBuilder().country(country).build();
    }

    /** Gives an example another link. */
    public static UnaryOperator<Example> link(String link) {
        return link(Optional.of(URI.create(link)));
    }

    /** Gives an example another link, or none. */
    public static UnaryOperator<Example> link(Optional<URI> link) {
        return example -> example.toBuilder().link(link).build();
    }

    /** Gives an example other placements. */
    public static UnaryOperator<Example> placements(List<Placement> placements) {
        return example -> example.toBuilder().placements(placements).build();
    }

    /** Gives an example a description. */
    public static UnaryOperator<Example> description(String description) {
        return example -> example.toBuilder().description(description).build();
    }

    /** Says where an example is valid. */
    public static UnaryOperator<Example> validity(Validity validity) {
        return example -> example.toBuilder().validity(validity).build();
    }

    /** Gives a recommendation another number. */
    public static UnaryOperator<Recommendation> number(int number) {
        return row -> row.toBuilder().number(number).build();
    }

    /** Gives a recommendation another priority. */
    public static UnaryOperator<Recommendation> priority(Priority priority) {
        return row -> row.toBuilder().priority(priority).build();
    }

    /** Gives a recommendation another title. */
    public static UnaryOperator<Recommendation> title(Title title) {
        return row -> row.toBuilder().title(title).build();
    }

    /** Gives a recommendation another subject. */
    public static UnaryOperator<Recommendation> subject(String subject) {
        return row -> row.toBuilder().subject(subject).build();
    }

    /** Gives a recommendation other cells. */
    public static UnaryOperator<Recommendation> cells(List<Operationalisation> cells) {
        return row -> row.toBuilder().operationalisation(cells).build();
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
        return cell -> cell.toBuilder().citation(citation).build();
    }

    /** Lets a cell of a recommendation name other actions. */
    public static UnaryOperator<Operationalisation> actions(List<ActionId> actions) {
        return cell -> cell.toBuilder().actions(actions).build();
    }

    /** Lets a cell of a recommendation name other examples. */
    public static UnaryOperator<Operationalisation> examples(List<ExampleId> examples) {
        return cell -> cell.naming(examples);
    }

    /** Gives an erratum another identifier, and lets it concern another entry. */
    public static UnaryOperator<Erratum> erratum(String id, String concerns) {
        return erratum ->
                erratum.toBuilder().id(ErratumId.of(id)).concerns(concerns).build();
    }
}
