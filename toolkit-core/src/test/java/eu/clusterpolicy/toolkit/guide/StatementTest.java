package eu.clusterpolicy.toolkit.guide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import eu.clusterpolicy.toolkit.entry.Citation;
import org.junit.jupiter.api.Test;

class StatementTest {

    @Test
    void keeps_its_text_beside_its_citation() {
        Statement statement = Statement.of("The phases follow one another", Citation.page(10));

        assertThat(statement.text()).isEqualTo("The phases follow one another");
        assertThat(statement.citation().text()).isEqualTo("p. 10");
    }

    @Test
    void refuses_a_text_that_says_nothing() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Statement.of("  ", Citation.page(10)))
                .withMessage("statement must say something: '  '");
    }
}
