package eu.clusterpolicy.toolkit.roadmap;

import com.google.common.collect.ImmutableMultiset;
import com.google.common.collect.ImmutableSet;
import eu.clusterpolicy.toolkit.entry.ActionId;
import eu.clusterpolicy.toolkit.entry.Recommendation;
import eu.clusterpolicy.toolkit.matrix.Cell;
import eu.clusterpolicy.toolkit.matrix.Priority;
import eu.clusterpolicy.toolkit.name.OneLine;
import eu.clusterpolicy.toolkit.name.Require;

/**
 * What many roadmaps chose, such as that 7 of 12 regions chose green transition: a ministry's view.
 *
 * <p>What counts is what is chosen and follows from all phases before it, once for each roadmap or draft. A recommendation
 * counts where an action that serves it does, in the catalogue on which the roadmap rests.
 *
 * <pre>{@code
 * Uptake.of(List.of(andalusia, flanders)).priorities().count(Priority.GREEN_TRANSITION); // 2
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 *
 * @param roadmaps how many roadmaps and drafts there are
 * @param priorities each priority, as often as it was chosen
 * @param cells each cell, as often as its cluster function was chosen for its challenge
 * @param actions each policy action, as often as it was chosen
 * @param recommendations each recommendation's number, as often as an action that serves it was chosen
 */
public record Uptake(
        int roadmaps,
        ImmutableMultiset<Priority> priorities,
        ImmutableMultiset<Cell> cells,
        ImmutableMultiset<ActionId> actions,
        ImmutableMultiset<Integer> recommendations) {

    /** Requires all components. */
    public Uptake {
        Require.notNull(priorities, "priorities");
        Require.notNull(cells, "cells");
        Require.notNull(actions, "actions");
        Require.notNull(recommendations, "recommendations");
    }

    /** Counts what the given roadmaps and drafts chose. */
    public static Uptake of(Iterable<? extends Decided> roadmaps) {
        ImmutableMultiset.Builder<Priority> priorities = ImmutableMultiset.builder();
        ImmutableMultiset.Builder<Cell> cells = ImmutableMultiset.builder();
        ImmutableMultiset.Builder<ActionId> actions = ImmutableMultiset.builder();
        ImmutableMultiset.Builder<Integer> recommendations = ImmutableMultiset.builder();
        int number = 0;
        for (Decided roadmap : Require.noneNull(roadmaps, "roadmaps")) {
            Ladder ladder = roadmap.reopen().ladder();
            priorities.addAll(ladder.holding(roadmap.priorities()).iterator());
            cells.addAll(ladder.holding(roadmap.functions()).iterator());
            ImmutableSet<ActionId> held =
                    ladder.holding(roadmap.actions()).map(Selection::entry).collect(ImmutableSet.toImmutableSet());
            actions.addAll(held);
            held.stream()
                    .flatMap(action -> roadmap.catalogue().recommendationsServedBy(action).stream())
                    .map(Recommendation::number)
                    .distinct()
                    .forEach(recommendations::add);
            number++;
        }
        return new Uptake(number, priorities.build(), cells.build(), actions.build(), recommendations.build());
    }

    /** Returns how many roadmaps there are and what they chose, such as {@code 2 roadmaps: 3 cells, …}. */
    @Override
    public String toString() {
        return OneLine.of("%s: %s, %s, %s chosen"
                .formatted(
                        OneLine.count(roadmaps, "roadmap"),
                        OneLine.count(cells.elementSet().size(), "cell"),
                        OneLine.count(actions.elementSet().size(), "action"),
                        OneLine.count(recommendations.elementSet().size(), "recommendation")));
    }
}
