package eu.clusterpolicy.toolkit.standard;

import com.google.common.collect.ImmutableList;
import eu.clusterpolicy.toolkit.catalogue.Catalogue;
import eu.clusterpolicy.toolkit.catalogue.Edition;
import eu.clusterpolicy.toolkit.entry.ActionId;
import eu.clusterpolicy.toolkit.entry.Citation;
import eu.clusterpolicy.toolkit.entry.Erratum;
import eu.clusterpolicy.toolkit.entry.ExampleId;
import eu.clusterpolicy.toolkit.entry.Operationalisation;
import eu.clusterpolicy.toolkit.entry.PolicyAction;
import eu.clusterpolicy.toolkit.entry.Recommendation;
import eu.clusterpolicy.toolkit.matrix.Cell;
import eu.clusterpolicy.toolkit.name.NearestName;
import eu.clusterpolicy.toolkit.standard.PolicyTable.CellText;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * A catalogue in the making: reads the pages of an edition in their order and gathers what they say of each entry.
 *
 * <p>A second first mention, or a later mention of what no page has told, is a slip of the page and refused. Not thread-safe.
 */
final class Composition {

    private static final int RECOMMENDATIONS = 5;

    private final Map<ActionId, PolicyAction> actions = new LinkedHashMap<>();
    private final Map<ExampleId, ExampleDraft> examples = new LinkedHashMap<>();
    private final ImmutableList.Builder<Recommendation> recommendations = ImmutableList.builder();

    /** Reads one of the tables that fill the matrix. */
    Composition read(PolicyTable table) {
        for (PolicyTable.Row row : table.rows()) {
            for (CellText text : row.cells()) {
                Cell cell = Cell.of(table.priority(), row.challenge(), text.function());
                text.lines().forEach(line -> read(line, table.number(), Optional.of(cell)));
            }
        }
        return this;
    }

    /** Reads a row of the table of recommendations, whose cells lie outside the matrix. */
    Composition read(RecommendationRow row) {
        Recommendation.Builder recommendation = Recommendation.builder();
        for (CellText text : row.cells()) {
            text.lines().forEach(line -> read(line, RECOMMENDATIONS, Optional.empty()));
            recommendation.addOperationalisation(operationalisation(text));
        }
        recommendations.add(recommendation
                .number(row.number())
                .priority(row.priority())
                .title(row.title())
                .subject(row.subject())
                .build());
        return this;
    }

    /** Returns the catalogue of what has been read, in the order of the pages. */
    Catalogue catalogue(Edition edition, ImmutableList<Erratum> errata) {
        Catalogue.Builder catalogue = Catalogue.builder(edition);
        actions.values().forEach(catalogue::add);
        examples.values().forEach(draft -> catalogue.add(draft.example()));
        recommendations.build().forEach(catalogue::add);
        errata.forEach(catalogue::add);
        return catalogue.build();
    }

    private void read(Mention line, int table, Optional<Cell> cell) {
        Citation citation = Citation.of(table, line.page());
        if (line instanceof Mention.NewAction first) {
            addNew("action", actions, first.id(), action(first, cell, citation));
        } else if (line instanceof Mention.ActionAgain again) {
            known("action", actions, again.id());
        } else if (line instanceof Mention.NewExample first) {
            addNew("example", examples, first.id(), new ExampleDraft(first));
        } else if (line instanceof Mention.ExampleAgain again) {
            again.spelling().ifPresent(known("example", examples, again.id())::spell);
        }
        if (line instanceof Mention.OfExample example) {
            cell.ifPresent(place -> known("example", examples, example.id()).place(place, citation));
        }
    }

    private static PolicyAction action(Mention.NewAction line, Optional<Cell> cell, Citation citation) {
        return PolicyAction.builder()
                .id(line.id())
                .text(line.text())
                .cell(cell)
                .citation(citation)
                .build();
    }

    private static Operationalisation operationalisation(CellText text) {
        Operationalisation.Builder cell = Operationalisation.builder()
                .function(text.function())
                .citation(Citation.of(RECOMMENDATIONS, text.page()));
        for (Mention line : text.lines()) {
            if (line instanceof Mention.OfAction action) {
                cell.addAction(action.id());
            } else if (line instanceof Mention.OfExample example) {
                cell.addExample(example.id());
            }
        }
        return cell.build();
    }

    private static <I, E> void addNew(String kind, Map<I, E> entries, I id, E entry) {
        if (entries.putIfAbsent(id, entry) != null) {
            throw new IllegalArgumentException(kind + " must be told in full once: '" + id + "'");
        }
    }

    private static <I, E> E known(String kind, Map<I, E> entries, I id) {
        E entry = entries.get(id);
        if (entry == null) {
            throw new IllegalArgumentException(NearestName.unknown(
                    kind,
                    id.toString(),
                    entries.keySet().stream().map(Object::toString).toList()));
        }
        return entry;
    }
}
