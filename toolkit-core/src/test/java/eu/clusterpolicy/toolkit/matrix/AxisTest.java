package eu.clusterpolicy.toolkit.matrix;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AxisTest {

    @Test
    void the_priorities_are_green_digital_and_resilience() {
        assertThat(codes(Priority.values())).containsExactly("green-transition", "digital-transition", "resilience");
        assertThat(titles(Priority.values())).containsExactly("Green transition", "Digital transition", "Resilience");
    }

    @Test
    void the_challenges_are_innovation_skills_internationalisation_and_value_chains() {
        assertThat(codes(Challenge.values()))
                .containsExactly("innovation", "skills", "internationalisation", "value-chains");
        assertThat(titles(Challenge.values()))
                .containsExactly("Innovation", "Skills", "Internationalisation", "Value chains");
    }

    @Test
    void the_cluster_functions_are_intelligence_networking_and_business_services() {
        assertThat(codes(ClusterFunction.values())).containsExactly("intelligence", "networking", "business-services");
        assertThat(titles(ClusterFunction.values())).containsExactly("Intelligence", "Networking", "Business services");
    }

    @ParameterizedTest
    @CsvSource({"green,            green-transition", "digital-tansition,digital-transition", "growth,           "})
    void an_unknown_priority_is_refused_with_the_nearest_name(String written, String meant) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Priority.of(written))
                .withMessage("unknown priority: '" + written + "'"
                        + (meant == null ? "" : " (did you mean '" + meant + "'?)")
                        + "; there are green-transition, digital-transition and resilience");
    }

    @Test
    void an_unknown_challenge_is_refused_in_words() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Challenge.of("internationalization"))
                .withMessage("unknown challenge: 'internationalization' (did you mean 'internationalisation'?);"
                        + " there are innovation, skills, internationalisation and value-chains");
    }

    @Test
    void an_unknown_function_is_refused_in_words() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ClusterFunction.of("business services"))
                .withMessage("unknown cluster function: 'business services' (did you mean 'business-services'?);"
                        + " there are intelligence, networking and business-services");
    }

    private static Stream<String> codes(AxisValue... values) {
        return Arrays.stream(values).map(AxisValue::code);
    }

    private static Stream<String> titles(AxisValue... values) {
        return Arrays.stream(values).map(AxisValue::title);
    }
}
