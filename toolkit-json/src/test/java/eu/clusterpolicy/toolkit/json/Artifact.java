package eu.clusterpolicy.toolkit.json;

import com.google.common.reflect.ClassPath;
import eu.clusterpolicy.toolkit.catalogue.Catalogue;
import java.io.IOException;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.Comparator;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What is released for others to use: the folder of its module, that of its sources, and the types that everybody may use. */
enum Artifact {
    CORE("toolkit-core", "toolkit-core/src/main/java", Catalogue.class),
    JSON("toolkit-json", "toolkit-json/src/main/java", JsonFormats.class);

    private static final Pattern EXPORT = Pattern.compile("exports ([\\w.]+);");

    private final Path module;
    private final Path sources;
    private final Class<?> one;

    Artifact(String module, String sources, Class<?> one) {
        this.module = Path.of("..", module);
        this.sources = Path.of("..", sources);
        this.one = one;
    }

    /** Returns the file beside the module's tests that keeps what a release promises. */
    Path keptApi(String release) {
        return module.resolve("src/test/api-" + release + ".txt");
    }

    Path sources() {
        return sources;
    }

    Path source(Class<?> type) {
        return sources.resolve(type.getName().replace('.', '/') + ".java");
    }

    /** Returns the packages that everybody may use. */
    Set<String> packages() throws IOException {
        String descriptor = Files.readString(sources.resolve("module-info.java"));
        return EXPORT.matcher(descriptor).results().map(each -> each.group(1)).collect(Collectors.toUnmodifiableSet());
    }

    /** Returns the types that everybody may use, by their names. */
    Stream<Class<?>> types() throws IOException {
        Set<String> packages = packages();
        return ClassPath.from(one.getClassLoader()).getAllClasses().stream()
                .filter(each -> packages.contains(each.getPackageName()))
                .<Class<?>>map(ClassPath.ClassInfo::load)
                .filter(type -> place(one).equals(place(type)) && isPromised(type))
                .sorted(Comparator.comparing(Class::getName));
    }

    /** Says whether everybody sees a type. */
    static boolean isPromised(Class<?> type) {
        return Modifier.isPublic(type.getModifiers())
                && (type.getEnclosingClass() == null || isPromised(type.getEnclosingClass()));
    }

    private static CodeSource place(Class<?> type) {
        return type.getProtectionDomain().getCodeSource();
    }
}
