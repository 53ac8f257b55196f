package eu.clusterpolicy.toolkit.json.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EcmaNumberTest {

    /** The samples of RFC 8785, appendix B, and those that lie at the turn from one notation to the other. */
    @ParameterizedTest
    @CsvSource({
        "0, 0",
        "-0.0, 0",
        "5e-324, 5e-324",
        "-5e-324, -5e-324",
        "1.7976931348623157e308, 1.7976931348623157e+308",
        "-1.7976931348623157e308, -1.7976931348623157e+308",
        "9007199254740992, 9007199254740992",
        "-9007199254740992, -9007199254740992",
        "295147905179352830000, 295147905179352830000",
        "9.999999999999997e22, 9.999999999999997e+22",
        "1e23, 1e+23",
        "1.0000000000000001e23, 1.0000000000000001e+23",
        "999999999999999700000, 999999999999999700000",
        "999999999999999900000, 999999999999999900000",
        "1e21, 1e+21",
        "9.999999999999997e-7, 9.999999999999997e-7",
        "0.000001, 0.000001",
        "333333333.3333332, 333333333.3333332",
        "333333333.33333325, 333333333.33333325",
        "-0.0000033333333333333333, -0.0000033333333333333333",
        "1424953923781206.2, 1424953923781206.2",
        "0.0000001, 1e-7",
        "12.50, 12.5",
        "1200, 1200",
    })
    void prints_a_number_as_ecmascript_does(BigDecimal number, String text) {
        assertThat(NumberCodec.ecmaText(number)).isEqualTo(text);
    }
}
