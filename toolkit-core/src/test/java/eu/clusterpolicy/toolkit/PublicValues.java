package eu.clusterpolicy.toolkit;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.Multimap;
import com.google.common.collect.SetMultimap;
import com.google.common.collect.Table;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The public types of the library, and values of them: all that can be asked of a few whole ones. */
final class PublicValues {

    private static final String ROOT = "eu.clusterpolicy.toolkit";

    /** The public types that users of the library see, nested ones too. */
    static final ImmutableList<Class<?>> TYPES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages(ROOT).stream()
                    .filter(type -> !Set.of(ROOT, ROOT + ".name").contains(type.getPackageName()))
                    .map(JavaClass::reflect)
                    .filter(PublicValues::isSeen)
                    .collect(ImmutableList.toImmutableList());

    private final SetMultimap<Class<?>, Object> byType = LinkedHashMultimap.create();
    private final Set<Object> seen = new HashSet<>();
    private final Deque<Object> open = new ArrayDeque<>();

    private PublicValues() {}

    private static boolean isSeen(Class<?> type) {
        Class<?> outer = type.getEnclosingClass();
        return Modifier.isPublic(type.getModifiers()) && (outer == null || isSeen(outer));
    }

    /** Returns the values that the given ones hold or give without being asked for more, themselves among them. */
    static SetMultimap<Class<?>, Object> within(Object... roots) {
        PublicValues values = new PublicValues();
        Arrays.stream(roots).forEach(values::meet);
        while (!values.open.isEmpty()) {
            values.ask(values.open.remove());
        }
        return values.byType;
    }

    private void meet(Object value) {
        if (value instanceof Optional<?> optional) {
            optional.ifPresent(this::meet);
        } else if (value instanceof Map<?, ?> map) {
            map.forEach((key, held) -> Stream.of(key, held).forEach(this::meet));
        } else if (value instanceof Multimap<?, ?> map) {
            meet(map.asMap());
        } else if (value instanceof Table<?, ?, ?> table) {
            meet(table.rowMap());
        } else if (value instanceof Iterable<?> several && !(value instanceof java.nio.file.Path)) {
            several.forEach(this::meet);
        } else if (value != null && seen.add(value)) {
            types(value.getClass()).forEach(type -> byType.put(type, value));
            open.add(value);
        }
    }

    private static List<Class<?>> types(Class<?> type) {
        List<Class<?>> types = new ArrayList<>();
        for (Class<?> above = type; above != null; above = above.getSuperclass()) {
            types.add(above);
            types.addAll(List.of(above.getInterfaces()));
        }
        return types;
    }

    private void ask(Object value) {
        types(value.getClass()).stream()
                .filter(type -> type.getName().startsWith(ROOT) && isSeen(type))
                .flatMap(type -> Arrays.stream(type.getDeclaredMethods()))
                .filter(method -> Modifier.isPublic(method.getModifiers()))
                .filter(method -> !Modifier.isStatic(method.getModifiers()) && method.getParameterCount() == 0)
                .filter(method -> !List.of("hashCode", "toString", "build", "close", "reopen")
                        .contains(method.getName()))
                .forEach(method -> answer(method, value).ifPresent(this::meet));
    }

    private static Optional<Object> answer(Method method, Object value) {
        try {
            return Optional.ofNullable(method.invoke(value));
        } catch (InvocationTargetException refused) {
            return Optional.empty();
        } catch (IllegalAccessException hidden) {
            throw new AssertionError(method.toString(), hidden);
        }
    }
}
