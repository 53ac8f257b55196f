package eu.clusterpolicy.toolkit.standard;

import com.google.common.collect.ImmutableList;
import eu.clusterpolicy.toolkit.catalogue.Catalogue;
import eu.clusterpolicy.toolkit.catalogue.Edition;
import eu.clusterpolicy.toolkit.entry.ActionId;
import eu.clusterpolicy.toolkit.entry.Citation;
import eu.clusterpolicy.toolkit.entry.Entry;
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
 * <p>A program's start waits for it. Loops stand where streams and lambdas would read as well, because the machine makes a
 * class for each lambda and loads some two hundred for the first.
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
                read(text, table.number(), Optional.of(cell));
                readOrder(text);
            }
        }
        return this;
    }

    /** Reads a row of the table of recommendations, whose cells lie outside the matrix. */
    Composition read(RecommendationRow row) {
        Recommendation.Builder recommendation = Recommendation.builder();
        for (CellText text : row.cells()) {
            read(text, RECOMMENDATIONS, Optional.empty());
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
        addAll(catalogue, actions.values());
        for (ExampleDraft draft : inOrder()) {
            catalogue.add(draft.example());
        }
        addAll(catalogue, recommendations.build());
        addAll(catalogue, errata);
        return catalogue.build();
    }

    /** Returns the examples in the order of their first mentions, but each after those that stand before it in any cell. */
    private Set<ExampleDraft> inOrder() {
        Set<ExampleDraft> placed = new LinkedHashSet<>();
        for (ExampleDraft draft : examples.values()) {
            place(draft, placed, new LinkedHashSet<>());
        }
        return placed;
    }

    private static void place(ExampleDraft draft, Set<ExampleDraft> placed, Set<ExampleDraft> waiting) {
        if (placed.contains(draft)) {
            return;
        }
        if (!waiting.add(draft)) {
            throw new IllegalArgumentException("cells must agree on the order of their examples: " + waiting);
        }
        for (ExampleDraft earlier : draft.before()) {
            place(earlier, placed, waiting);
        }
        placed.add(draft);
    }

    private void read(CellText text, int table, Optional<Cell> cell) {
        for (Line line : text.lines()) {
            read(line, table, cell);
        }
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
            known("example", examples, again.id()).spell(again.spelling());
        }
        if (cell.isPresent() && line instanceof Line.OfExample example) {
            known("example", examples, example.id()).place(cell.get(), citation);
        }
    }

    private void readOrder(CellText text) {
        List<ExampleDraft> earlier = new ArrayList<>();
        for (Line line : text.lines()) {
            if (line instanceof Line.OfExample example) {
                ExampleDraft draft = known("example", examples, example.id());
                draft.follow(earlier);
                earlier.add(draft);
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
                Optional<Citation> own = line.page() == text.page()
                        ? Optional.empty()
                        : Optional.of(Citation.of(RECOMMENDATIONS, line.page()));
                if (own.isPresent() || example.spelling().isPresent()) {
                    cell.addMention(new Mention(example.id(), example.spelling(), own));
                }
            }
        }
        return cell.build();
    }

    private static void addAll(Catalogue.Builder catalogue, Iterable<? extends Entry> entries) {
        for (Entry entry : entries) {
            catalogue.add(entry);
        }
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
