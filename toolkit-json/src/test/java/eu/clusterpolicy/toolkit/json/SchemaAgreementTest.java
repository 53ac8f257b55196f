package eu.clusterpolicy.toolkit.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds the schema against the reader: what either refuses for its shape, the other refuses too. */
class SchemaAgreementTest {

    /** What no schema can say, since it lies between values that stand apart or in what the catalogue holds. */
    private static final List<Pattern> BEYOND_A_SCHEMA = Stream.of(
                    // Entries, members and evidence that are named must be there, once, and in their own cell.
                    "unknown (action|example|member): .*",
                    ".*; read the roadmap against its own edition, then re-base it, .*",
                    "who decides in .* must be one of its members: .*",
                    "state the evidence for .*",
                    "evidence is stated twice: .*",
                    "(planned action|indicator) id must be used only once: .*",
                    ".* (depends on|is for|measures) an unknown planned action: .*",
                    "action '.*' belongs to .*",
                    "actions depend on each other in a circle.*",
                    "overlay must (name each entry once|make an edition of its own): .*",
                    "a change of .* must hold that entry as it was: .*",
                    "a replaced entry must differ from what it was: .*",
                    "mention must be of an example that the cell names: .*",
                    "an example must have one mention in a cell: .*",
                    "rule '.*' must be (switched off|graded) only once",
                    "first target of indicator '.*' must not be a revision: .*",
                    // Dates come in order.
                    "time frame must not end before it starts.*",
                    "label '.*' must not expire before its award.*",
                    // A range runs upward, and an action is waited for once.
                    "target must run from its least value to a greater one.*",
                    "planned action '.*' must depend on '.*' only once",
                    ".* must run forward in time.*",
                    // Sums need one currency, and a currency is known and has its own decimals.
                    "exception to rule '.*' must be for an entry or for a path.*",
                    "reason must say why.*",
                    "amounts in two currencies cannot be added.*",
                    "what is spent of budget line '.*' must be in the currency of its amount.*",
                    "must be an amount with its currency: an ISO 4217 code .*",
                    // The four phases follow from one another, and each decides its subjects once.
                    "choose .*",
                    ".* which does not follow: .*",
                    "this is already decided at .*")
            .map(sentence -> Pattern.compile(sentence, Pattern.DOTALL))
            .toList();

    private static final List<String> LENGTHS =
            List.of("x".repeat(100_000), "x".repeat(100_001), "e".repeat(60), "e".repeat(61), "🌱".repeat(100_000));

    /** The documents that have every property. */
    static Stream<KeptDocumentsTest.Kept> full_documents() {
        return KeptDocumentsTest.everything_kept().filter(KeptDocumentsTest.Kept::isOfToday);
    }

    @ParameterizedTest
    @MethodSource("full_documents")
    void the_reader_and_the_schema_refuse_the_same_documents(KeptDocumentsTest.Kept kept) {
        JsonFormat<?> format = kept.format();
        Schemas schema = Schemas.of(format);
        List<String> disagreements = new ArrayList<>();
        Map<String, String> mutants = Mutations.of(kept.document());
        mutants.forEach((what, mutant) -> {
            List<Problem> problems = problems(format, mutant);
            boolean beyond = !problems.isEmpty() && problems.stream().allMatch(SchemaAgreementTest::isBeyondASchema);
            boolean valid = schema.errors(mutant).isEmpty();
            if (!beyond && valid != problems.isEmpty()) {
                disagreements.add((valid ? "only the reader refuses " : "only the schema refuses ") + what + " "
                        + (valid ? problems : schema.errors(mutant)));
            }
        });
        assertThat(mutants).hasSizeGreaterThan(150);
        assertThat(disagreements).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("full_documents")
    void the_reader_and_the_schema_allow_texts_and_numbers_the_same_length(KeptDocumentsTest.Kept kept) {
        JsonFormat<?> format = kept.format();
        Schemas schema = Schemas.of(format);
        String example = kept.document();
        List<String> disagreements = new ArrayList<>();
        Matcher text = Pattern.compile("\"(\\w+)\": (\"[^\"]*\")").matcher(example);
        Set<String> seen = new HashSet<>();
        while (text.find()) {
            for (String value : seen.add(text.group(1)) ? LENGTHS : List.<String>of()) {
                String mutant =
                        example.substring(0, text.start(2)) + '"' + value + '"' + example.substring(text.end(2));
                List<Problem> problems = problems(format, mutant);
                boolean beyond = problems.stream().anyMatch(SchemaAgreementTest::isBeyondASchema);
                if (!beyond && schema.errors(mutant).isEmpty() != problems.isEmpty()) {
                    disagreements.add(value.length() + " characters for " + text.group() + ": " + problems);
                }
            }
        }
        assertThat(seen).hasSizeGreaterThan(5);
        assertThat(disagreements).isEmpty();
    }

    static boolean isBeyondASchema(Problem problem) {
        return BEYOND_A_SCHEMA.stream()
                .anyMatch(sentence -> sentence.matcher(problem.sentence()).matches());
    }

    static List<Problem> problems(JsonFormat<?> format, String document) {
        try {
            format.read(document);
            return List.of();
        } catch (InvalidDocumentException refused) {
            return refused.problems();
        }
    }
}
