package eu.clusterpolicy.toolkit.json;

import eu.clusterpolicy.toolkit.name.WhiteSpace;

/** What a refusal owes to the one who wrote the document, and to whoever logs and shows it. */
final class Refusals {

    private static final int LONGEST_LINE = 2_000;

    private Refusals() {}

    /** Requires of a document's refusal that it has problems, each with a place and a sentence, and can be shown. */
    static void check(InvalidDocumentException refused) {
        if (refused.problems().isEmpty()) {
            throw new IllegalStateException("a document is refused without a problem", refused);
        }
        for (Problem problem : refused.problems()) {
            if (problem.line() < 1 || problem.column() < 1 || problem.sentence().isBlank()) {
                throw new IllegalStateException("a problem has no place or no sentence: " + problem, refused);
            }
            checkLine(problem.text(), refused);
        }
        checkLines(refused);
    }

    /** Reads, and requires the same of the refusal where there is one. */
    static void checkAny(Runnable reading) {
        try {
            reading.run();
        } catch (InvalidDocumentException refused) {
            check(refused);
        }
    }

    /** Requires of a message that each of its lines is short and shows all that stands in it. */
    static void checkLines(RuntimeException refused) {
        String message = refused.getMessage();
        if (message == null || message.isBlank()) {
            throw new IllegalStateException("a refusal says nothing", refused);
        }
        message.lines().forEach(line -> checkLine(line, refused));
    }

    private static void checkLine(String line, RuntimeException refused) {
        if (line.length() > LONGEST_LINE) {
            throw new IllegalStateException("a line has " + line.length() + " characters", refused);
        }
        if (line.codePoints().anyMatch(point -> Character.isISOControl(point) || WhiteSpace.misleads(point))) {
            throw new IllegalStateException("a character of a line misleads or cannot be seen", refused);
        }
    }
}
