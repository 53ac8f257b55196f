package eu.clusterpolicy.toolkit.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TerritoryTest {

    @ParameterizedTest
    @ValueSource(strings = {"ES", "ES6", "ES61", "ES612", "EL30", "UKM7", "DEA1"})
    void accepts_nuts_codes_of_every_level(String code) {
        assertThat(Territory.of("A region", "ES", code).nuts()).hasValue(code);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "E", "es61", "ES6123", "E61", "ES-61", " ES61"})
    void refuses_a_nuts_code_of_another_form(String code) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Territory.of("Andalusia", "ES", code))
                .withMessage("NUTS code must be two capital letters and up to three digits or capital letters: '"
                        + code.replace(' ', '␣') + "'");
    }

    @Test
    void refuses_a_blank_name() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Territory.of(" ", "ES"))
                .withMessage("territory name must not be blank: '␣'");
    }

    @Test
    void reads_with_its_nuts_code_or_else_its_country() {
        assertThat(Territory.of("Andalusia", "ES", "ES61").text()).isEqualTo("Andalusia (ES61)");
        assertThat(Territory.of("Telangana", "IN").text()).isEqualTo("Telangana (IN)");
    }
}
