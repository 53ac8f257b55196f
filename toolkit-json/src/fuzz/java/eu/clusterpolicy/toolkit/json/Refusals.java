package eu.clusterpolicy.toolkit.json;

/** What a refusal owes to the one who wrote the document. */
final class Refusals {

    private Refusals() {}

    static void check(InvalidDocumentException refused) {
        if (refused.problems().isEmpty()) {
            throw new IllegalStateException("a document is refused without a problem", refused);
        }
        for (Problem problem : refused.problems()) {
            if (problem.line() < 1 || problem.column() < 1 || problem.sentence().isBlank()) {
                throw new IllegalStateException("a problem has no place or no sentence: " + problem, refused);
            }
        }
    }
}
