package eu.clusterpolicy.toolkit.report;

import com.google.common.collect.ImmutableSet;
import eu.clusterpolicy.toolkit.edition.Change;
import eu.clusterpolicy.toolkit.edition.ChangedPart;
import eu.clusterpolicy.toolkit.edition.Difference;
import eu.clusterpolicy.toolkit.edition.Edit;
import eu.clusterpolicy.toolkit.entry.DeclaredEmpty;
import eu.clusterpolicy.toolkit.entry.Entry;
import eu.clusterpolicy.toolkit.entry.EntryKind;
import eu.clusterpolicy.toolkit.entry.EntryName;
import eu.clusterpolicy.toolkit.entry.Erratum;
import eu.clusterpolicy.toolkit.entry.Example;
import eu.clusterpolicy.toolkit.entry.PolicyAction;
import eu.clusterpolicy.toolkit.entry.Recommendation;
import eu.clusterpolicy.toolkit.entry.Withdrawn;
import eu.clusterpolicy.toolkit.name.Wording;
import java.util.List;
import java.util.stream.Stream;

/**
 * The report on the difference between two catalogues, such as what a national edition adds to {@code eccp-2021}.
 *
 * <pre>{@code
 * Reports.ofDifference(Difference.between(older, newer)).markdown();
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 */
final class DifferenceReport {

    private DifferenceReport() {}

    /** Reports every change, kind of entry by kind of entry, in the order of the difference. */
    static Report of(Difference difference) {
        Page page = Page.titled(Prose.term(
                        "From %s to %s",
                        Prose.of(difference.older().id()),
                        Prose.of(difference.newer().id())))
                .paragraph(Phrases.countedAtStart(difference.changes().size(), "change"));
        page.quoting(difference.newer());
        ImmutableSet<Change> renamings = ImmutableSet.copyOf(difference.renamings());
        section(
                page,
                EntryKind.EDITION,
                difference.edition().stream().map(part -> marked(part.part()).and(fromTo(part))));
        for (EntryKind kind : EntryKind.values()) {
            Stream<Prose> changes = difference.changes(kind).stream()
                    .flatMap(change -> items(change, renamings.contains(change) ? "renamed" : "withdrawn"));
            Stream<Prose> order = Stream.of(kind)
                    .filter(difference.reordered()::contains)
                    .map(reordered -> marked("reordered").and("the list stands in another order"));
            section(page, kind, Stream.concat(changes, order));
        }
        return page.report();
    }

    private static void section(Page page, EntryKind kind, Stream<Prose> items) {
        List<Prose> list = items.toList();
        if (!list.isEmpty()) {
            page.section(kind.title()).list(list, "none");
        }
    }

    private static Stream<Prose> items(Change change, String departure) {
        if (change.edit() instanceof Edit.Replace) {
            return change.parts().stream().map(part -> revision(change.subject(), part));
        }
        if (change.edit() instanceof Edit.Withdraw withdraw) {
            return Stream.of(departed(departure, change.before().orElseThrow(), withdraw));
        }
        return Stream.of(
                change.edit() instanceof Edit.Add add
                        ? marked("added").and(words(add.entry()))
                        : marked("removed").and(words(change.before().orElseThrow())));
    }

    private static Prose departed(String mark, Entry entry, Edit.Withdraw withdraw) {
        Prose successor = withdraw.successor()
                .map(name -> Prose.of(", followed by ").and(Phrases.code(name)))
                .orElseGet(() -> Prose.of(", without a successor"));
        return marked(mark).and(words(entry)).and(successor).and(". " + Wording.sentence(withdraw.reason()));
    }

    private static Prose revision(EntryName name, ChangedPart revision) {
        String aspect = revision.aspect().title();
        boolean said = aspect.startsWith(revision.part());
        return Prose.mark(Prose.term(revision.aspect(), Wording.sentenceCase(aspect)))
                .and(name(name))
                .and(said ? ": " : ", " + revision.part() + ": ")
                .and(fromTo(revision));
    }

    private static Prose marked(String mark) {
        return Prose.mark(Wording.sentenceCase(mark));
    }

    static Prose fromTo(ChangedPart part) {
        return fromTo(part.before(), part.after());
    }

    private static Prose fromTo(String before, String after) {
        return quoted(before).and(" → ").and(quoted(after));
    }

    private static Prose quoted(String words) {
        return words.isBlank()
                ? Prose.none("nothing")
                : Prose.of("“").and(Prose.quotation(words)).and("”");
    }

    private static Prose name(EntryName name) {
        return Phrases.code(name);
    }

    private static Prose words(Entry entry) {
        if (entry instanceof PolicyAction action) {
            return Phrases.action(action);
        }
        if (entry instanceof Example example) {
            return Phrases.example(example);
        }
        if (entry instanceof Withdrawn withdrawn) {
            return words(withdrawn.entry());
        }
        Prose name = name(entry.entryName()).and(", ");
        if (entry instanceof Recommendation recommendation) {
            return name.and(Phrases.title(recommendation));
        }
        return entry instanceof Erratum erratum
                ? name.and(fromTo(erratum.printed(), erratum.used()))
                : name.and(Prose.quotation(((DeclaredEmpty) entry).reason()));
    }
}
