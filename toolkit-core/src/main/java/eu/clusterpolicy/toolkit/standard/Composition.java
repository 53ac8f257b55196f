package eu.clusterpolicy.toolkit.standard;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.SetMultimap;
import eu.clusterpolicy.toolkit.catalogue.Catalogue;
import eu.clusterpolicy.toolkit.catalogue.Edition;
import eu.clusterpolicy.toolkit.entry.ActionId;
import eu.clusterpolicy.toolkit.entry.Citation;
import eu.clusterpolicy.toolkit.entry.Erratum;
import eu.clusterpolicy.toolkit.entry.ExampleId;
import eu.clusterpolicy.toolkit.entry.Mention;
import eu.clusterpolicy.toolkit.entry.Operationalisation;
import eu.clusterpolicy.toolkit.entry.PolicyAction;
import eu.clusterpolicy.toolkit.entry.Recommendation;
import eu.clusterpolicy.toolkit.matrix.Cell;
import eu.clusterpolicy.toolkit.name.NearestName;
import eu.clusterpolicy.toolkit.standard.PolicyTable.CellText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A catalogue in the making: reads the pages of an edition in their order and gathers what they say of each entry.
 *
 * <p>A second first mention, or a later mention of what no page has told, is a slip of the page and refused. Not thread-safe.
 */
final class Composition {

    private static final int RECOMMENDATIONS = 5;

    private final Map<ActionId, PolicyAction> actions = new LinkedHashMap<>();
    private final Map<ExampleId, ExampleDraft> examples = new LinkedHashMap<>();
    private final SetMultimap<ExampleId, ExampleId> before = LinkedHashMultimap.create();
    private final ImmutableList.Builder<Recommendation> recommendations = ImmutableList.builder();

    /** Reads one of the tables that fill the matrix. */
    Composition read(PolicyTable table) {
        for (PolicyTable.Row row : table.rows()) {
            for (CellText text : row.cells()) {
                Cell cell = Cell.of(table.priority(), row.challenge(), text.function());
                text.lines().forEach(line -> read(line, table.number(), Optional.of(cell)));
                readOrder(text);
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
        inOrder().forEach(draft -> catalogue.add(draft.example()));
        recommendations.build().forEach(catalogue::add);
        errata.forEach(catalogue::add);
        return catalogue.build();
    }

    /** Returns the examples in the order of their first mentions, but each after those that stand before it in any cell. */
    private ImmutableSet<ExampleDraft> inOrder() {
        Set<ExampleDraft> placed = new LinkedHashSet<>();
        examples.keySet().forEach(id -> place(id, placed, new LinkedHashSet<>()));
        return ImmutableSet.copyOf(placed);
    }

    private void place(ExampleId id, Set<ExampleDraft> placed, Set<ExampleId> waiting) {
        ExampleDraft draft = known("example", examples, id);
        if (placed.contains(draft)) {
            return;
        }
        if (!waiting.add(id)) {
            throw new IllegalArgumentException("cells must agree on the order of their examples: " + waiting);
        }
        before.get(id).forEach(earlier -> place(earlier, placed, waiting));
        placed.add(draft);
    }

    private void read(Line line, int table, Optional<Cell> cell) {
        Citation citation = Citation.of(table, line.page());
        if (line instanceof Line.NewAction first) {
            addNew("action", actions, first.id(), action(first, cell, citation));
        } else if (line instanceof Line.ActionAgain again) {
            known("action", actions, again.id());
        } else if (line instanceof Line.NewExample first) {
            addNew("example", examples, first.id(), new ExampleDraft(first));
        } else if (line instanceof Line.ExampleAgain again) {
            again.spelling().ifPresent(known("example", examples, again.id())::spell);
        }
        if (line instanceof Line.OfExample example) {
            cell.ifPresent(place -> known("example", examples, example.id()).place(place, citation));
        }
    }

    private void readOrder(CellText text) {
        List<ExampleId> earlier = new ArrayList<>();
        for (Line line : text.lines()) {
            if (line instanceof Line.OfExample example) {
                before.putAll(example.id(), earlier);
                earlier.add(example.id());
            }
        }
    }

    private static PolicyAction action(Line.NewAction line, Optional<Cell> cell, Citation citation) {
        return PolicyAction.builder()
                .id(line.id())
                .text(line.text())
                .cell(cell)
                .citation(citation)
                .build();
    }

    private static Operationalisation operationalisation(CellText text) {
        Citation begins = Citation.of(RECOMMENDATIONS, text.page());
        Operationalisation.Builder cell =
                Operationalisation.builder().function(text.function()).citation(begins);
        for (Line line : text.lines()) {
            if (line instanceof Line.OfAction action) {
                cell.addAction(action.id());
            } else if (line instanceof Line.OfExample example) {
                cell.addExample(example.id());
                Optional<Citation> own =
                        Optional.of(Citation.of(RECOMMENDATIONS, line.page())).filter(cited -> !cited.equals(begins));
                if (own.isPresent() || example.spelling().isPresent()) {
                    cell.addMention(new Mention(example.id(), example.spelling(), own));
                }
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
