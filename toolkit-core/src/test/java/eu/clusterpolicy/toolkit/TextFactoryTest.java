package eu.clusterpolicy.toolkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is made of a text by {@code of}, which throws, is looked for by {@code find}, which does not. */
class TextFactoryTest {

    private static final List<String> TEXTS = List.of(
            "",
            "farland",
            "Far land",
            "a".repeat(61),
            "DE",
            "de",
            "skills",
            "SKILLS",
            "green-transition/skills",
            "green-transition/skills/networking",
            "recommendation-5/networking",
            "recommendation-0/networking",
            "P3M");

    static Stream<Method> factories() {
        return PublicValues.TYPES.stream()
                .flatMap(type -> Arrays.stream(type.getMethods()))
                .filter(method -> Modifier.isStatic(method.getModifiers())
                        && method.getName().equals("of")
                        && method.getReturnType() == method.getDeclaringClass()
                        && Arrays.equals(method.getParameterTypes(), new Class<?>[] {String.class}));
    }

    @ParameterizedTest
    @MethodSource("factories")
    void find_finds_what_of_makes_and_nothing_where_it_refuses(Method of) throws Exception {
        Method find = of.getDeclaringClass().getMethod("find", String.class);

        for (String text : TEXTS) {
            assertThat(find.invoke(null, text)).as(text).isEqualTo(made(of, text));
        }
    }

    private static Optional<Object> made(Method of, String text) throws IllegalAccessException {
        try {
            return Optional.of(of.invoke(null, text));
        } catch (InvocationTargetException refused) {
            assertThat(refused.getCause()).isInstanceOf(IllegalArgumentException.class);
            return Optional.empty();
        }
    }
}
