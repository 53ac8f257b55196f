package eu.clusterpolicy.toolkit.json.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;

class EcmaNumberPropertyTest {

    @Property
    void the_text_is_the_number_again_and_the_double_nearest_to_it_too(
            @ForAll @LongRange(min = -999_999_999_999_999L, max = 999_999_999_999_999L) long digits,
            @ForAll @IntRange(min = -15, max = 15) int scale) {
        BigDecimal number = BigDecimal.valueOf(digits, scale);
        String text = NumberCodec.ecmaText(number);
        assertThat(new BigDecimal(text)).isEqualByComparingTo(number);
        assertThat(Double.parseDouble(text)).isEqualTo(number.doubleValue());
    }

    @Property
    void equal_numbers_have_one_text(
            @ForAll @LongRange(min = -9999, max = 9999) long digits, @ForAll @IntRange(max = 9) int zeros) {
        BigDecimal number = BigDecimal.valueOf(digits, 2);
        assertThat(NumberCodec.ecmaText(number.setScale(2 + zeros))).isEqualTo(NumberCodec.ecmaText(number));
    }
}
