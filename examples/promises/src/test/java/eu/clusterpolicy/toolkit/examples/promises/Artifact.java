package eu.clusterpolicy.toolkit.examples.promises;

import com.google.common.base.Ascii;
import com.google.common.reflect.ClassPath;
import eu.clusterpolicy.toolkit.catalogue.Catalogue;
import eu.clusterpolicy.toolkit.json.JsonFormats;
import eu.clusterpolicy.toolkit.testkit.Mutant;
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
    JSON("toolkit-json", "toolkit-json/src/main/java", JsonFormats.class),
    TESTKIT("toolkit-core/testkit", "toolkit-core/src/test/java", Mutant.class);

    private static final Pattern EXPORT = Pattern.compile("exports ([\\w.]+);");

    private final Path module;
    private final Path sources;
    private final Class<?> one;

    Artifact(String module, String sources, Class<?> one) {
        this.module = Path.of("../..", module);
        this.sources = Path.of("../..", sources);
        this.one = one;
    }

    /** Returns the file beside the module's tests that keeps what a release promises. */
    Path keptApi(String release) {
        return module.resolve("src/test/api-" + release + ".txt");
    }

    Path source(Class<?> type) {
        return sources.resolve(type.getName().replace('.', '/') + ".java");
    }

    /** Returns the packages that everybody may use: those that the module exports, or the only one where it says nothing. */
    Set<String> packages() throws IOException {
        Set<String> exported = EXPORT.matcher(descriptor())
                .results()
                .map(each -> each.group(1))
                .collect(Collectors.toUnmodifiableSet());
        return exported.isEmpty() ? Set.of(one.getPackageName()) : exported;
    }

    /** Returns the source of the module's descriptor, which is empty where it has none. */
    String descriptor() throws IOException {
        Path descriptor = sources.resolve("module-info.java");
        return Files.exists(descriptor) ? Files.readString(descriptor) : "";
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

    /** Returns the artifact's name, such as 'toolkit-core'. */
    @Override
    public String toString() {
        return "toolkit-" + Ascii.toLowerCase(name());
    }

    private static CodeSource place(Class<?> type) {
        return type.getProtectionDomain().getCodeSource();
    }
}
