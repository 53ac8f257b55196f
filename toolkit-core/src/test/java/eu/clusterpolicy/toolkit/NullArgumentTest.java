package eu.clusterpolicy.toolkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableMultiset;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import com.google.common.collect.Multimap;
import com.google.common.collect.Multimaps;
import com.google.common.reflect.TypeToken;
import eu.clusterpolicy.toolkit.entry.ActionId;
import eu.clusterpolicy.toolkit.entry.Country;
import eu.clusterpolicy.toolkit.entry.Example;
import eu.clusterpolicy.toolkit.guide.Background;
import eu.clusterpolicy.toolkit.matrix.ClusterFunction;
import eu.clusterpolicy.toolkit.plan.PlannedAction;
import java.lang.reflect.Array;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.net.URI;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever takes a null refuses it in one wording: with the name of what is null. */
class NullArgumentTest {

    private static final Pattern WORDING = Pattern.compile("\\w[\\w -]*(\\[\\d+])? must not be null");

    /** What generated methods of builders call their parameters. */
    private static final Set<String> OF_A_BUILDER =
            Set.of("given", "added", "element", "key", "value", "values", "entry");

    /** What is refused by another name than the parameter's, since that says more. */
    private static final ImmutableMap<String, String> OTHERWISE = ImmutableMap.of("Score.value", "score");

    /** A text of each form that some method asks for. */
    private static final List<String> TEXTS =
            List.of("farland", "DE", "skills", "green-transition/skills", "green-transition/skills/networking", "P3M");

    private static final ImmutableMap<Class<?>, Object> PLAIN = ImmutableMap.<Class<?>, Object>builder()
            .put(int.class, 1)
            .put(long.class, 1L)
            .put(boolean.class, true)
            .put(BigDecimal.class, BigDecimal.ONE)
            .put(LocalDate.class, LocalDate.of(2025, 1, 15))
            .put(Period.class, Period.ofMonths(3))
            .put(URI.class, URI.create("https://example.org/"))
            .put(Money.class, Money.parse("EUR 12.00"))
            .put(Optional.class, Optional.empty())
            .put(OptionalInt.class, OptionalInt.of(1))
            .put(ImmutableList.class, ImmutableList.of())
            .put(ImmutableSet.class, ImmutableSet.of())
            .put(ImmutableMap.class, ImmutableMap.of())
            .put(ImmutableMultiset.class, ImmutableMultiset.of())
            .put(ImmutableListMultimap.class, ImmutableListMultimap.of())
            .put(Map.class, ImmutableMap.of())
            .put(Multimap.class, ImmutableListMultimap.of())
            .put(Iterable.class, ImmutableList.of())
            .put(List.class, ImmutableList.of())
            .put(Class.class, Object.class)
            .put(Function.class, Function.identity())
            .put(Object.class, "farland")
            .buildOrThrow();

    static Stream<Executable> edge() {
        return PublicValues.TYPES.stream()
                .filter(type -> !Throwable.class.isAssignableFrom(type))
                .flatMap(type -> Stream.concat(Arrays.stream(type.getConstructors()), methods(type)))
                .filter(edge -> Arrays.stream(edge.getParameterTypes()).anyMatch(type -> !type.isPrimitive()))
                .distinct();
    }

    private static Stream<Method> methods(Class<?> type) {
        return Arrays.stream(type.getMethods())
                .filter(method -> method.getDeclaringClass().getName().startsWith("eu.clusterpolicy"))
                .filter(method -> !Modifier.isAbstract(method.getModifiers()) && !method.isBridge())
                .filter(method -> !List.of("equals", "compareTo", "valueOf").contains(method.getName()));
    }

    @ParameterizedTest
    @MethodSource("edge")
    void a_null_is_refused_by_its_name(Executable edge) {
        for (int place = 0; place < edge.getParameterCount(); place++) {
            Class<?> type = edge.getParameterTypes()[place];
            if (!type.isPrimitive()) {
                refuses(edge, place, null);
            }
            for (Object value : withNullWithin(type, edge.getGenericParameterTypes()[place])) {
                refuses(edge, place, value);
            }
        }
    }

    @Test
    void a_null_within_a_list_is_refused_by_its_place_as_soon_as_it_is_given() {
        Example.Builder example = Example.builder().addAlias("Flanders Circular");

        assertThatNullPointerException()
                .isThrownBy(() -> example.addAlias(null))
                .withMessage("aliases[1] must not be null");
        assertThatNullPointerException()
                .isThrownBy(() -> example.addAliases("Circular Hub", null))
                .withMessage("aliases[2] must not be null");
        assertThatNullPointerException()
                .isThrownBy(() -> example.aliases(Arrays.asList("Circular Hub", null)))
                .withMessage("aliases[1] must not be null");
        assertThatNullPointerException()
                .isThrownBy(() -> PlannedAction.builder().addActions((ActionId) null))
                .withMessage("actions[0] must not be null");
    }

    @Test
    void a_null_within_a_map_is_refused_by_what_it_would_be() {
        assertThatNullPointerException()
                .isThrownBy(() -> Background.builder().putFunction(ClusterFunction.NETWORKING, null))
                .withMessage("value of functions must not be null");
        assertThatNullPointerException()
                .isThrownBy(() -> Background.builder().putAllRemarks("table-2", Collections.singleton(null)))
                .withMessage("remarks[0] must not be null");
    }

    @Test
    void what_may_be_absent_is_refused_by_its_name_where_it_is_null() {
        assertThatNullPointerException()
                .isThrownBy(() -> Example.builder().country((Optional<Country>) null))
                .withMessage("country must not be null");
        assertThatNullPointerException()
                .isThrownBy(() -> Example.builder().country((Country) null))
                .withMessage("country must not be null");
    }

    /** Returns what holds a null, in each of the ways in which a value of the type can hold one. */
    private static List<Object> withNullWithin(Class<?> type, Type generic) {
        if (type.isArray() && type.getComponentType() != Enum.class) {
            return List.of(Array.newInstance(type.getComponentType(), 1));
        }
        if (type == Iterable.class || type == Collection.class || type == List.class) {
            return List.of(Collections.singletonList(null));
        }
        if (type == Map.class || type == Multimap.class || type == Map.Entry.class) {
            Map<Object, Object> withoutKey = Collections.singletonMap(null, parameter(type, generic, 1));
            Map<Object, Object> withoutValue = Collections.singletonMap(parameter(type, generic, 0), null);
            return Stream.of(withoutKey, withoutValue)
                    .map(map -> type == Map.class
                            ? map
                            : type == Multimap.class
                                    ? Multimaps.forMap(map)
                                    : map.entrySet().iterator().next())
                    .toList();
        }
        return List.of();
    }

    private static Object parameter(Class<?> type, Type generic, int place) {
        return sample(
                TypeToken.of(generic)
                        .resolveType(type.getTypeParameters()[place])
                        .getRawType(),
                "farland");
    }

    /** Of several texts, one at least has the form that the other parameters need, so that the null is what is refused. */
    private static void refuses(Executable edge, int place, @Nullable Object value) {
        List<String> answers =
                TEXTS.stream().map(text -> answer(edge, place, value, text)).toList();

        assertThat(answers)
                .as("%s, parameter %s", edge, place)
                .anyMatch(answer -> WORDING.matcher(answer).matches())
                .noneMatch(answer -> answer.startsWith("bare"));
        if (value == null) {
            assertThat(answers)
                    .as("%s, parameter %s", edge, place)
                    .filteredOn(answer -> WORDING.matcher(answer).matches())
                    .allMatch(answer -> isNameOf(answer.replace(" must not be null", ""), edge, place));
        }
    }

    /** Returns whether a refusal names the parameter, perhaps with what it is of, or by what type of identifier it is. */
    private static boolean isNameOf(String said, Executable edge, int place) {
        String parameter = edge.getParameters()[place].getName();
        if (OF_A_BUILDER.contains(parameter) && isAttributeOf(said, edge.getName())) {
            return true;
        }
        String type = edge.getDeclaringClass().getSimpleName();
        String other = OTHERWISE.getOrDefault(type + "." + parameter, parameter);
        return Stream.of(parameter, other, type.endsWith("Id") ? type : parameter)
                .map(NullArgumentTest::words)
                .anyMatch(name -> (" " + words(said) + " ").contains(" " + name + " "));
    }

    /** What generates a builder names its parameters alike, and names in the refusal the attribute that the method is for. */
    private static boolean isAttributeOf(String said, String method) {
        String attribute =
                words(said).replaceFirst("^(key|value|entry) of ", "").replaceFirst("\\[0]$", "");
        String asked = words(method).replaceFirst("^(add all|put all|add|put) ", "");
        return attribute.equals(asked)
                || Stream.of(asked + "s", asked + "es", asked.replaceFirst("y$", "ies"))
                        .anyMatch(attribute::equals);
    }

    private static String words(String name) {
        return name.replace('-', ' ').replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
    }

    private static String answer(Executable edge, int place, @Nullable Object value, String text) {
        List<@Nullable Object> arguments = new ArrayList<>();
        for (Class<?> type : edge.getParameterTypes()) {
            arguments.add(arguments.size() == place ? value : sample(type, text));
        }
        try {
            edge.setAccessible(true); // a builder's generated methods stand in a class of their package
            Object answer = edge instanceof Method method
                    ? method.invoke(
                            Modifier.isStatic(method.getModifiers()) ? null : receiver(method), arguments.toArray())
                    : ((Constructor<?>) edge).newInstance(arguments.toArray());
            return "answered " + answer;
        } catch (InvocationTargetException refused) {
            Throwable cause = refused.getCause();
            String message = String.valueOf(cause.getMessage());
            return cause instanceof NullPointerException
                            && !WORDING.matcher(message).matches()
                    ? "bare " + message
                    : cause instanceof NullPointerException ? message : "otherwise " + cause;
        } catch (ReflectiveOperationException | IllegalArgumentException unreachable) {
            throw new AssertionError(edge.toString(), unreachable);
        }
    }

    private static Object receiver(Method method) throws ReflectiveOperationException {
        Class<?> type = method.getDeclaringClass();
        if (type.getSimpleName().equals("Builder")) {
            return builder(type);
        }
        return sample(type, "farland");
    }

    private static Object builder(Class<?> type) throws ReflectiveOperationException {
        for (Class<?> outer : PublicValues.TYPES) {
            for (Method method : outer.getDeclaredMethods()) {
                if (method.getName().equals("builder") && type.isAssignableFrom(method.getReturnType())) {
                    Object[] arguments = Arrays.stream(method.getParameterTypes())
                            .map(parameter -> sample(parameter, "farland"))
                            .toArray();
                    return method.invoke(null, arguments);
                }
            }
        }
        throw new AssertionError("no way to " + type);
    }

    private static Object sample(Class<?> type, String text) {
        if (type == String.class) {
            return text;
        }
        if (type.isArray()) {
            return Array.newInstance(type.getComponentType(), 0);
        }
        if (type.isEnum()) {
            return type.getEnumConstants()[0];
        }
        Object plain = PLAIN.get(type);
        return plain != null ? plain : Iterables.getFirst(PublicSamples.ALL.get(type), "no sample of " + type);
    }
}
