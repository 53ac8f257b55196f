package eu.clusterpolicy.toolkit.roadmap;

import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableList;
import eu.clusterpolicy.toolkit.evidence.Assumption;
import eu.clusterpolicy.toolkit.evidence.Evidence;
import eu.clusterpolicy.toolkit.evidence.Fact;
import eu.clusterpolicy.toolkit.evidence.Figure;
import eu.clusterpolicy.toolkit.evidence.HeldLabel;
import eu.clusterpolicy.toolkit.evidence.Territory;
import eu.clusterpolicy.toolkit.guide.Phase;
import eu.clusterpolicy.toolkit.name.OneLine;
import eu.clusterpolicy.toolkit.name.Require;
import eu.clusterpolicy.toolkit.name.Wording;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What sets two roadmaps apart, such as this year's from last year's, or one region's from another's: in their decisions phase
 * by phase, in their evidence and in their action plans.
 *
 * <p>Subjects, evidence and the parts of a plan are matched by what identifies them, not by their place. Two drafts are equal, but
 * for the order of their lists, exactly when nothing differs.
 *
 * <pre>{@code
 * Comparison.between(lastYear, thisYear).lines(Phase.DEFINING_PRIORITIES);
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 *
 * @param lines what differs, in the order of the phases
 */
public record Comparison(ImmutableList<Line> lines) {

    private static final Phase FIRST = Phase.DEFINING_PRIORITIES;

    private static final PartComparer<Territory> TERRITORY = PartComparer.whole(
            FIRST, territory -> FIRST, territory -> "Territory", territory -> territory, Territory::text, Details::of);

    private static final PartComparer<String> EDITION = PartComparer.whole(
            FIRST, edition -> FIRST, edition -> "Edition", edition -> edition, edition -> edition, List::of);

    private static final PartComparer<Evidence> EVIDENCE = PartComparer.whole(
            FIRST,
            Evidence::id,
            evidence -> "Evidence " + evidence.id(),
            evidence -> evidence,
            Comparison::text,
            Details::of);

    /** Requires the lines. */
    public Comparison {
        Require.notNull(lines, "lines");
    }

    /** Compares two roadmaps or drafts; the first is called the earlier. */
    public static Comparison between(Decided earlier, Decided later) {
        Require.notNull(earlier, "earlier");
        Require.notNull(later, "later");
        Stream<Line> decisions = Stream.of(Phase.values())
                .flatMap(phase -> decisionsOf(phase).lines(placed(earlier, phase), placed(later, phase)));
        return new Comparison(Stream.of(
                        TERRITORY.lines(List.of(earlier.territory()), List.of(later.territory())),
                        EDITION.lines(List.of(earlier.edition()), List.of(later.edition())),
                        EVIDENCE.lines(earlier.evidence(), later.evidence()),
                        decisions,
                        PlanComparer.lines(earlier.findPlan(), later.findPlan()))
                .flatMap(lines -> lines)
                .collect(ImmutableList.toImmutableList()));
    }

    private static PartComparer<PlacedDecision> decisionsOf(Phase phase) {
        return PartComparer.whole(
                phase,
                placed -> placed.decision().subject(),
                PlacedDecision::title,
                PlacedDecision::decision,
                placed -> text(placed.decision()),
                placed -> Details.of(placed.decision()));
    }

    private static List<PlacedDecision> placed(Decided roadmap, Phase phase) {
        return roadmap.placedDecisions().stream()
                .filter(placed -> placed.phase() == phase)
                .toList();
    }

    private static String text(Evidence evidence) {
        return evidence.kind().title() + ": " + evidence.text()
                + link(evidence).map(link -> ", " + link).orElse("");
    }

    private static Optional<URI> link(Evidence evidence) {
        if (evidence instanceof Fact fact) {
            return fact.link();
        }
        if (evidence instanceof Figure figure) {
            return figure.link();
        }
        return evidence instanceof HeldLabel label ? label.link() : Optional.empty();
    }

    private static String text(Decision<?> decision) {
        String rests = decision.evidence().isEmpty() ? "" : " Evidence: " + ids(decision) + ".";
        String taken = Stream.concat(decision.day().map(Object::toString).stream(), decision.by().stream())
                .collect(Collectors.joining(", "));
        return decision.verdict().title() + ": " + Wording.sentence(decision.reason()) + rests
                + (taken.isEmpty() ? "" : " Taken: " + taken + ".");
    }

    private static String ids(Decision<?> decision) {
        return Joiner.on(", ").join(decision.evidence());
    }

    /** What values consist of, one by one: all that sets two apart of which the texts read alike. */
    private static final class Details {

        private static ImmutableList<String> of(Territory territory) {
            return ImmutableList.of(
                    "name: " + territory.name(),
                    "country: " + territory.country(),
                    "NUTS: " + String.join(", ", territory.nuts()),
                    "edition of NUTS: " + said(territory.nutsEdition()));
        }

        private static ImmutableList<String> of(Decision<?> decision) {
            return ImmutableList.of(
                    "verdict: " + decision.verdict().title(),
                    "reason: " + decision.reason(),
                    "evidence: " + ids(decision),
                    "day: " + said(decision.day()),
                    "taken by: " + said(decision.by()));
        }

        private static ImmutableList<String> of(Evidence piece) {
            ImmutableList.Builder<String> details = ImmutableList.builder();
            details.add("kind: " + piece.kind().title(), "link: " + said(link(piece)));
            if (piece instanceof Assumption assumption) {
                details.add("assumption: " + assumption.statement());
            } else if (piece instanceof Fact fact) {
                details.add("fact: " + fact.statement(), "source: " + fact.source());
            } else if (piece instanceof Figure figure) {
                details.addAll(of(figure));
            } else if (piece instanceof HeldLabel label) {
                details.addAll(of(label));
            }
            return details.build();
        }

        private static ImmutableList<String> of(Figure figure) {
            ImmutableList.Builder<String> details = ImmutableList.builder();
            details.add("counted: " + figure.counted(), "value: " + figure.value(), "unit: " + figure.unit())
                    .add("day: " + said(figure.on()), "year: " + said(figure.year()))
                    .add("definition: " + said(figure.definition()), "source: " + figure.source())
                    .addAll(of(figure.territory()));
            figure.elsewhere()
                    .forEach(other -> details.add("elsewhere: " + of(other.territory()) + " " + other.value()));
            return details.build();
        }

        private static ImmutableList<String> of(HeldLabel label) {
            return ImmutableList.of(
                    "level: " + label.level().title(),
                    "holder: " + label.holder(),
                    "score: " + said(label.score()),
                    "awarded: " + label.awarded(),
                    "until: " + said(label.until()),
                    "awarding body: " + label.awardingBody(),
                    "source: " + label.source());
        }

        private static String said(Optional<?> value) {
            return value.map(Object::toString).orElse("not said");
        }
    }

    /** Returns what differs in the given phase; evidence belongs to the first, the action plan to the fourth. */
    public ImmutableList<Line> lines(Phase phase) {
        Require.notNull(phase, "phase");
        return lines.stream().filter(line -> line.phase() == phase).collect(ImmutableList.toImmutableList());
    }

    /** Returns how much differs, such as {@code 3 differences}. */
    @Override
    public String toString() {
        return OneLine.count(lines.size(), "difference");
    }

    /**
     * One thing in which two roadmaps differ, such as the decision about green transition.
     *
     * <p>Immutable and thread-safe.
     *
     * @param phase the phase to which it belongs
     * @param subject what differs, such as {@code Green transition, Skills}
     * @param before what the earlier roadmap says of it; empty where it says nothing
     * @param after what the later roadmap says of it; empty where it says nothing
     */
    public record Line(Phase phase, String subject, Optional<String> before, Optional<String> after) {

        /** Requires all components. */
        public Line {
            Require.notNull(phase, "phase");
            Require.notNull(subject, "subject");
            Require.notNull(before, "before");
            Require.notNull(after, "after");
        }

        /** Returns the subject and both sides, as far as a line holds them. */
        @Override
        public String toString() {
            return OneLine.of(subject + ": " + before.orElse("nothing") + " -> " + after.orElse("nothing"));
        }
    }
}
