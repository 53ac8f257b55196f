package eu.clusterpolicy.toolkit.examples.promises;

import com.google.common.base.CharMatcher;
import com.google.common.reflect.TypeToken;
import java.io.IOException;
import java.lang.reflect.AnnotatedArrayType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Executable;
import java.lang.reflect.Field;
import java.lang.reflect.Member;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.util.Arrays;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What an artifact promises: what its module says to others, and its public types with their public and protected members, a
 * line each, as text.
 */
final class PublicApi {

    /** What a module says to others: not what it opens to one friend or needs for itself. */
    private static final Pattern SAID_TO_OTHERS =
            Pattern.compile("\\b(?:module [\\w.]+(?= \\{)|requires (?:static )?transitive [\\w. ]+(?=;)"
                    + "|exports [\\w.]+(?=;)|provides [^;]+(?=;))");

    /** What every type of a kind extends anyhow. */
    private static final Set<Class<?>> ABOVE_ALL = Set.of(Object.class, Enum.class, Record.class);

    private PublicApi() {}

    /** Returns what an artifact promises. */
    static String of(Artifact artifact) throws IOException {
        Stream<String> module = Stream.of(module(artifact.descriptor())).filter(text -> !text.isEmpty());
        return Stream.concat(module, artifact.types().map(PublicApi::text)).collect(Collectors.joining("\n"));
    }

    /** Returns what the source of a module's descriptor says to others. */
    static String module(String source) {
        return SAID_TO_OTHERS
                .matcher(CharMatcher.whitespace().collapseFrom(source, ' '))
                .results()
                .map(MatchResult::group)
                .sorted()
                .map(said -> "module-info: " + said + "\n")
                .collect(Collectors.joining());
    }

    /** Returns a type's own line and those of its members. */
    static String text(Class<?> type) {
        Stream<? extends Member> members = Stream.of(
                        Arrays.stream(type.getDeclaredFields()),
                        Arrays.stream(type.getDeclaredConstructors()),
                        methods(type))
                .flatMap(each -> each);
        return members.filter(member -> !member.isSynthetic())
                .filter(member -> (member.getModifiers() & (Modifier.PUBLIC | Modifier.PROTECTED)) != 0)
                .map(PublicApi::line)
                .distinct()
                .sorted()
                .map(line -> "    " + line + "\n")
                .collect(Collectors.joining("", heading(type) + "\n", ""));
    }

    /** A public type's own methods, and those that it has from types that nobody else sees, such as generated builders. */
    private static Stream<Method> methods(Class<?> type) {
        Stream<Method> hidden = type.getSuperclass() == null || Artifact.isPromised(type.getSuperclass())
                ? Stream.of()
                : methods(type.getSuperclass());
        return Stream.concat(Arrays.stream(type.getDeclaredMethods()), hidden);
    }

    /** Returns a type's own line, in words that do not depend on the JDK: {@code Class.toGenericString()} does. */
    static String heading(Class<?> type) {
        Stream<Type> above = Stream.concat(
                        Stream.ofNullable(type.getGenericSuperclass()), Arrays.stream(type.getGenericInterfaces()))
                .filter(each -> isTelling(TypeToken.of(each).getRawType()));
        String heading = Modifier.toString(modifiers(type))
                + (isSealed(type) ? " sealed " : " ")
                + kind(type)
                + " "
                + type.getTypeName()
                + listed("<", Arrays.stream(type.getTypeParameters()).map(PublicApi::parameter), ">")
                + listed("(", components(type), ")")
                + listed(" : ", above.map(Type::getTypeName), "")
                + listed(" permits ", permitted(type), "")
                + listed(" {", constants(type), "}");
        return plain(heading);
    }

    private static boolean isTelling(Class<?> above) {
        return !ABOVE_ALL.contains(above) && Artifact.isPromised(above);
    }

    /** A record's components in their order, which patterns and constructors follow. */
    private static Stream<String> components(Class<?> type) {
        return type.isRecord()
                ? Arrays.stream(type.getRecordComponents())
                        .map(component -> nullness(component.getAnnotatedType()) + " " + component.getName())
                : Stream.of();
    }

    /** An enum's constants in their order, which comparisons follow. */
    private static Stream<String> constants(Class<?> type) {
        return type.isEnum()
                ? Arrays.stream(type.getEnumConstants()).map(each -> ((Enum<?>) each).name())
                : Stream.of();
    }

    /** The modifiers that say something: an interface is abstract anyhow, and nobody extends an enum or a record. */
    private static int modifiers(Class<?> type) {
        int telling = type.isInterface()
                ? Modifier.PUBLIC
                : type.isEnum() || type.isRecord() ? Modifier.PUBLIC | Modifier.STATIC : Modifier.classModifiers();
        return type.getModifiers() & telling;
    }

    private static String kind(Class<?> type) {
        if (type.isInterface()) {
            return type.isAnnotation() ? "@interface" : "interface";
        }
        return type.isEnum() ? "enum" : type.isRecord() ? "record" : "class";
    }

    private static String parameter(TypeVariable<?> parameter) {
        String bounds = Arrays.stream(parameter.getBounds())
                .filter(bound -> bound != Object.class)
                .map(Type::getTypeName)
                .collect(Collectors.joining(" & "));
        return parameter.getName() + (bounds.isEmpty() ? "" : " extends " + bounds);
    }

    /** An enum whose constants have bodies is sealed to the compiler, and to nobody else. */
    private static boolean isSealed(Class<?> type) {
        return type.isSealed() && !type.isEnum();
    }

    private static Stream<String> permitted(Class<?> type) {
        return isSealed(type)
                ? Arrays.stream(type.getPermittedSubclasses())
                        .map(Class::getTypeName)
                        .sorted()
                : Stream.of();
    }

    private static String listed(String before, Stream<String> names, String after) {
        String list = names.collect(Collectors.joining(", "));
        return list.isEmpty() ? "" : before + list + after;
    }

    private static String line(Member member) {
        return member instanceof Executable executable ? signature(executable) : field((Field) member);
    }

    /** The words of {@code toGenericString()} with what may be null, which those leave out. */
    private static String signature(Executable executable) {
        String text = executable.toGenericString();
        int open = text.indexOf('(');
        AnnotatedType returned = executable.getAnnotatedReturnType();
        String owner = " " + executable.getDeclaringClass().getTypeName() + ".";
        String before = text.substring(0, open)
                .replace(" " + returned.getType().getTypeName() + owner, " " + nullness(returned) + owner);
        String parameters = Arrays.stream(executable.getAnnotatedParameterTypes())
                .map(PublicApi::nullness)
                .collect(Collectors.joining(","));
        String listed = executable.isVarArgs() ? parameters.substring(0, parameters.length() - 2) + "..." : parameters;
        return plain(simplyNamed(executable, before + "(" + listed + text.substring(text.indexOf(')', open))));
    }

    private static String nullness(AnnotatedType type) {
        boolean isNullable = type.isAnnotationPresent(Nullable.class);
        return type instanceof AnnotatedArrayType array
                ? nullness(array.getAnnotatedGenericComponentType()) + (isNullable ? " @Nullable []" : "[]")
                : (isNullable ? "@Nullable " : "") + type.getType().getTypeName();
    }

    private static String field(Field field) {
        return plain(simplyNamed(field, field.toGenericString())) + (isCopied(field) ? " = " + value(field) : "");
    }

    /** Says whether a field may be a constant, whose value compilers copy into whoever uses it. */
    private static boolean isCopied(Field field) {
        return Modifier.isStatic(field.getModifiers())
                && Modifier.isFinal(field.getModifiers())
                && (field.getType().isPrimitive() || field.getType() == String.class);
    }

    private static String value(Field field) {
        try {
            field.setAccessible(true);
            return field.get(null) instanceof String text
                    ? "\"" + text.replace("\n", "\\n") + "\""
                    : String.valueOf(field.get(null));
        } catch (IllegalAccessException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String simplyNamed(Member member, String text) {
        return text.replace(member.getDeclaringClass().getTypeName() + "." + member.getName(), member.getName());
    }

    private static String plain(String text) {
        return text.replace("java.lang.", "").replace('$', '.');
    }
}
