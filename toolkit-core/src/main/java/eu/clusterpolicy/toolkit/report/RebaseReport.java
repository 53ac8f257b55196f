package eu.clusterpolicy.toolkit.report;

import com.google.common.collect.ImmutableList;
import eu.clusterpolicy.toolkit.edition.Change;
import eu.clusterpolicy.toolkit.edition.ChangedPart;
import eu.clusterpolicy.toolkit.entry.ActionId;
import eu.clusterpolicy.toolkit.entry.EntryName;
import eu.clusterpolicy.toolkit.name.Wording;
import eu.clusterpolicy.toolkit.plan.PlannedAction;
import eu.clusterpolicy.toolkit.roadmap.Gap;
import eu.clusterpolicy.toolkit.roadmap.Offer;
import eu.clusterpolicy.toolkit.roadmap.Rebase;
import eu.clusterpolicy.toolkit.roadmap.Rebased;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * The report on a roadmap taken over to a newer edition of the catalogue: what becomes of each decision, what is newly
 * possible and what is to be decided anew.
 *
 * <pre>{@code
 * Reports.ofRebase(roadmap.rebaseOn(newer)).text();
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 */
final class RebaseReport {

    private RebaseReport() {}

    /** Reports every decision once, first those that ask for attention. */
    static Report of(Rebase rebase) {
        Page page = Page.titled(Prose.term(
                        "Roadmap for %s on %s",
                        Prose.of(Characters.line(rebase.draft().territory().text())),
                        Prose.of(rebase.draft().edition())))
                .paragraph(Prose.term("Taken over from %s", Prose.of(rebase.olderEdition()))
                        .and(": ")
                        .and(Phrases.counted(rebase.decisions().size(), "decision")));
        page.quoting(rebase.draft().catalogue().edition());
        section(page, "Withdrawn", rebase.decisions(Rebased.Lost.class), RebaseReport::withdrawn);
        section(page, "Moved", rebase.decisions(Rebased.Moved.class), RebaseReport::moved);
        section(
                page,
                "Reworded",
                rebase.decisions(Rebased.Reworded.class),
                reworded -> decision(reworded, Optional.of(reworded.change())));
        section(page, "Newly possible in the chosen cells", rebase.offers(), RebaseReport::possible);
        section(
                page,
                "Planned actions that carry out what is no longer there",
                rebase.plannedButWithdrawn(),
                RebaseReport::planned);
        section(page, "To be decided anew", rebase.draft().next(), RebaseReport::gap);
        section(page, "Kept", rebase.decisions(Rebased.Kept.class), kept -> decision(kept, kept.change()));
        return page.report();
    }

    private static <E> void section(Page page, String title, List<E> items, Function<E, Prose> words) {
        page.section(title).list(items.stream().map(words).toList(), "none");
    }

    private static Prose decision(Rebased rebased) {
        return Prose.of(rebased.subject() + " (")
                .and(Prose.term(rebased.decision().verdict()))
                .and(")");
    }

    private static Prose withdrawn(Rebased.Lost withdrawn) {
        Prose successor = withdrawn
                .successor()
                .map(name ->
                        Prose.of(" Its successor is ").and(Phrases.code(name)).and("."))
                .orElseGet(() -> Prose.of(" It has no successor."));
        String reason = withdrawn.reason().orElse("The newer edition does not know it");
        return decision(withdrawn).and(". " + Wording.sentence(reason)).and(successor);
    }

    private static Prose moved(Rebased.Moved moved) {
        String carried = moved.carriedTo()
                .map(cell -> "; the decision is carried to " + cell.title())
                .orElse("; the decision is not carried over");
        return decision(moved, Optional.of(moved.change())).and(carried);
    }

    /** Names the decision, and says part by part what has changed of the entry that it is about. */
    private static Prose decision(Rebased rebased, Optional<Change> change) {
        Prose words = decision(rebased);
        String separator = ": ";
        for (ChangedPart part : change.map(Change::parts).orElse(ImmutableList.of())) {
            words = words.and(separator + part.part() + " ").and(DifferenceReport.fromTo(part));
            separator = "; ";
        }
        return words;
    }

    private static Prose possible(Offer possible) {
        return Prose.of(possible.cell().title())
                .about(Subject.of(possible.cell()))
                .and(": ")
                .and(Phrases.entry(possible.entry()));
    }

    private static Prose planned(PlannedAction planned) {
        Prose words = Prose.of(planned.title() + " ")
                .and(Prose.code(planned.id().value(), Subject.of(planned.id())))
                .and(", which carries out ");
        String separator = "";
        for (ActionId action : planned.actions()) {
            words = words.and(separator).and(Phrases.code(EntryName.of(action)));
            separator = ", ";
        }
        return words;
    }

    private static Prose gap(Gap gap) {
        return Prose.english(gap.text());
    }
}
