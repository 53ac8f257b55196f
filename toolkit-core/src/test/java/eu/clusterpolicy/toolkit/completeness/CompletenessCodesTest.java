package eu.clusterpolicy.toolkit.completeness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import eu.clusterpolicy.toolkit.catalogue.CellState;
import eu.clusterpolicy.toolkit.matrix.Coded;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CompletenessCodesTest {

    static Stream<Coded> values() {
        return Stream.of(CellState.values(), Severity.values(), Concern.values())
                .flatMap(Stream::of);
    }

    @ParameterizedTest
    @MethodSource("values")
    void a_code_parses_back(Coded value) {
        Function<String, Coded> parse =
                value instanceof CellState ? CellState::of : value instanceof Severity ? Severity::of : Concern::of;

        assertThat(parse.apply(value.code())).isSameAs(value);
        assertThat(value).hasToString(value.code());
    }

    @Test
    void codes_and_titles_are_the_words_people_use() {
        assertThat(CellState.values())
                .extracting(CellState::title)
                .containsExactly(
                        "Filled", "Action without example", "Example without action", "Declared empty", "Absent");
        assertThat(CellState.ACTION_WITHOUT_EXAMPLE.code()).isEqualTo("action-without-example");
        assertThat(Severity.values()).extracting(Severity::title).containsExactly("Information", "Warning", "Error");
        assertThat(Concern.values()).extracting(Concern::title).containsExactly("Coverage", "Validity");
    }

    @Test
    void an_unknown_code_is_refused_with_the_nearest() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CellState.of("absend"))
                .withMessage("unknown cell state: 'absend' (did you mean 'absent'?)");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Severity.of("warnings"))
                .withMessage("unknown severity: 'warnings' (did you mean 'warning'?)");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Concern.of("valid"))
                .withMessage("unknown concern: 'valid' (did you mean 'validity'?)");
    }

    @Test
    void severities_run_from_the_slightest_to_the_gravest() {
        assertThat(Severity.WARNING.isAtLeast(Severity.INFORMATION)).isTrue();
        assertThat(Severity.WARNING.isAtLeast(Severity.WARNING)).isTrue();
        assertThat(Severity.WARNING.isAtLeast(Severity.ERROR)).isFalse();
    }
}
