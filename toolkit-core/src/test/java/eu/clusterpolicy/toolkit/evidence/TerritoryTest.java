package eu.clusterpolicy.toolkit.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Year;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TerritoryTest {

    @ParameterizedTest
    @ValueSource(strings = {"ES", "ES6", "ES61", "ES612", "EL30", "UKM7", "DEA1"})
    void accepts_nuts_codes_of_every_level(String code) {
        assertThat(Territory.of("A region", "ES", code).nuts()).containsExactly(code);
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
    void may_span_several_regions_of_an_edition_of_nuts() {
        Territory south = Territory.of("The south", "ES", "ES61", "ES62").ofNuts(2021);

        assertThat(south.text()).isEqualTo("The south (ES61, ES62; NUTS 2021)");
        assertThat(south.nutsEdition()).contains(Year.of(2021));
    }

    @Test
    void refuses_an_edition_of_nuts_without_a_code() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Territory.of("Telangana", "IN").ofNuts(2021))
                .withMessage("'Telangana' must have a NUTS code, for it names the edition of NUTS: 2021");
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
