package eu.clusterpolicy.toolkit.report;

import eu.clusterpolicy.toolkit.evidence.Evidence;
import eu.clusterpolicy.toolkit.evidence.EvidenceKind;
import eu.clusterpolicy.toolkit.evidence.Fact;
import java.util.List;

/** Writes the evidence of a roadmap, kind by kind: facts with their source, assumptions marked as such. */
final class EvidencePart {

    private EvidencePart() {}

    static void write(Page page, List<Evidence> evidence) {
        page.section("Evidence");
        for (EvidenceKind kind : EvidenceKind.values()) {
            page.subsection(kind.title())
                    .list(
                            evidence.stream()
                                    .filter(piece -> piece.kind() == kind)
                                    .map(EvidencePart::piece)
                                    .toList(),
                            "none stated");
        }
    }

    private static Prose piece(Evidence piece) {
        Prose words = piece instanceof Fact fact
                ? Prose.of(fact.statement() + " (").and(source(fact)).and(") ")
                : Prose.emphasis("Assumption:").and(" " + piece.statement() + " ");
        return words.and(Prose.code(piece.id().value()));
    }

    private static Prose source(Fact fact) {
        return fact.link().map(link -> Prose.link(fact.source(), link)).orElseGet(() -> Prose.of(fact.source()));
    }
}
