package eu.clusterpolicy.toolkit.examples.promises;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.google.common.base.Splitter;
import com.google.common.collect.Sets;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What a release promises is kept as a text file beside each module's tests. Whoever departs from it says so in the changelog,
 * under <em>Library</em> of <em>Unreleased</em>: of a type as {@code `Type`}, of a member as {@code `Type.member`}, of a
 * constructor as {@code `Type.Type`}, of what a module says as {@code `module-info`}, in backticks and without parameters. A
 * type that is new or removed says its members too.
 *
 * <p>At a release, {@code -Dapi.rewrite=true} writes the files anew and fails: read the difference, then run the test again.
 */
class PublicApiTest {

    private static final Pattern RELEASE = Pattern.compile("\n## (\\d\\S*) - ");

    @ParameterizedTest
    @EnumSource
    void departs_from_its_release_only_where_the_changelog_says_so(Artifact artifact) throws IOException {
        String changelog = Files.readString(Path.of("../../CHANGELOG.md"));
        Path kept = artifact.keptApi(newestRelease(changelog));
        String now = PublicApi.of(artifact);
        boolean rewrite = Boolean.getBoolean("api.rewrite");
        if (rewrite) {
            Files.createDirectories(kept.getParent());
            Files.writeString(kept, now);
        }

        assertThat(unsaid(read(kept), now, unreleased(changelog)))
                .map(sentence -> artifact + ": " + sentence)
                .isEmpty();
        assertThat(rewrite)
                .as("%s has been rewritten: read the difference, then run again without -Dapi.rewrite", kept)
                .isFalse();
    }

    @Nested
    class A_departure {

        private static final String KEPT = """
                public sealed interface a.b.Entry permits a.b.Action, a.b.Example
                    public abstract String text()

                public final class a.b.Check<S>
                    public a.b.Check(int)
                    public static <S> a.b.Check<S> of(String)
                    public static <S> a.b.Check<S> of(int)

                public static final class a.b.Check.Builder<S>
                    public a.b.Check<S> build()
                """;

        @Test
        void is_none_where_nothing_has_changed() {
            assertThat(unsaid(KEPT, KEPT, "Nothing yet.")).isEmpty();
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "- Changed the text of entries",
                    "- Changed `text`",
                    "- Changed Entry.text",
                    "- Changed `Entry`",
                    "- Changed `Entry.texts`",
                    "- Changed `Other.Entry.text`"
                })
        void of_a_member_is_not_said_by_less_than_its_type_and_its_name(String changes) {
            assertThat(unsaid(KEPT, KEPT.replace("text()", "words()"), changes))
                    .contains("`Entry.text` is gone: public abstract String text()" + advice("`Entry.text`"));
        }

        @Test
        void is_told_as_gone_new_or_changed_with_what_to_do() {
            assertThat(unsaid(KEPT, KEPT.replace("text()", "words()"), ""))
                    .containsExactly(
                            "`Entry.text` is gone: public abstract String text()" + advice("`Entry.text`"),
                            "`Entry.words` is new: public abstract String words()" + advice("`Entry.words`"));
            assertThat(unsaid(KEPT, KEPT.replace("of(int)", "of(long)"), ""))
                    .containsExactly("`Check.of` was public static <S> a.b.Check<S> of(int)"
                            + " and is now public static <S> a.b.Check<S> of(long)" + advice("`Check.of`"));
        }

        private static String advice(String name) {
            return "; name " + name
                    + " in backticks under Library of Unreleased in CHANGELOG.md, or take the change back";
        }

        @Test
        void of_a_member_is_said_by_its_type_and_its_name() {
            String now = KEPT.replace("text()", "words()");

            assertThat(unsaid(KEPT, now, "- Changed `Entry.text` to `Entry.words`."))
                    .isEmpty();
        }

        @Test
        void of_one_or_more_overloads_is_said_by_their_name() {
            String now = KEPT.replace("of(String)", "of(CharSequence)").replace("of(int)", "of(long)");

            assertThat(unsaid(KEPT, now, "- Changed `Check.of`.")).isEmpty();
        }

        @Test
        void of_a_constructor_is_said_by_the_name_of_its_type_twice() {
            String now = KEPT.replace("Check(int)", "Check(long)");

            assertThat(unsaid(KEPT, now, "- Changed `Check`.")).hasSize(1);
            assertThat(unsaid(KEPT, now, "- Changed `Check.Check`.")).isEmpty();
        }

        @Test
        void of_a_member_of_a_nested_type_is_said_with_both_types() {
            String now = KEPT.replace("build()", "make()");

            assertThat(unsaid(KEPT, now, "- Changed `Builder.build` to `Check.make`."))
                    .hasSize(2);
            assertThat(unsaid(KEPT, now, "- Changed `Check.Builder.build` to `Check.Builder.make`."))
                    .isEmpty();
        }

        @ParameterizedTest
        @ValueSource(strings = {"public interface a.b.Entry", "public sealed interface a.b.Entry permits a.b.Action"})
        void of_what_a_type_permits_is_said_by_its_name_alone(String heading) {
            String now = KEPT.replaceFirst(".*\n", heading + "\n");

            assertThat(unsaid(KEPT, now, "- Changed `Entry.text`.")).hasSize(1);
            assertThat(unsaid(KEPT, now, "- Changed `Entry`.")).isEmpty();
        }

        @Test
        void of_a_generic_type_is_said_without_its_parameters() {
            String now = KEPT.replace("public final class a.b.Check<S>", "public class a.b.Check<S, T>");

            assertThat(unsaid(KEPT, now, "- Changed `Check`.")).isEmpty();
        }

        @Test
        void by_which_a_type_goes_or_comes_is_said_by_its_name_alone() {
            String without = KEPT.substring(0, KEPT.indexOf("\npublic final class"));

            assertThat(unsaid(KEPT, without, "- Removed `Check.of`."))
                    .containsExactly("`Check` is gone: public final class a.b.Check<S>;"
                            + " public static final class a.b.Check.Builder<S>" + advice("`Check`"));
            assertThat(unsaid(KEPT, without, "- Removed `Check`.")).isEmpty();
            assertThat(unsaid(without, KEPT, "- Added `Check`.")).isEmpty();
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "`Span`     | public record a.b.Span(int from, int to)  | public record a.b.Span(int to, int from)",
                    "`Size`     | public enum a.b.Size {SMALL, LARGE}       | public enum a.b.Size {LARGE, SMALL}",
                    "`Check.MOST` | '    public static final int MOST = 60' | '    public static final int MOST = 61'",
                    "`Check.MARK` | '    static final String MARK = \"of(\"' | '    static final String MARK = \"a\"'"
                })
        void of_an_order_or_a_constant_is_said_as_any_other(String name, String line, String other) {
            String check = "public final class a.b.Check\n";

            assertThat(unsaid(check + line, check + other, ""))
                    .containsExactly(name + " was " + line.strip() + " and is now " + other.strip() + advice(name));
            assertThat(unsaid(check + line, check + other, "- Changed " + name + "."))
                    .isEmpty();
        }

        @Test
        void of_what_a_module_says_is_said_of_its_descriptor() {
            String now = "module-info: exports a.b\n\n" + KEPT;

            assertThat(unsaid("module-info: exports a.b\nmodule-info: exports a.c\n\n" + KEPT, now, ""))
                    .containsExactly("`module-info` is gone: module-info: exports a.c" + advice("`module-info`"));
            assertThat(unsaid(KEPT, now, "- Added `module-info`.")).isEmpty();
        }
    }

    @Nested
    class What_excuses_a_departure {

        @Test
        void is_what_stands_under_the_library_of_what_is_unreleased() {
            String changelog = """
                    # Changelog

                    ## Unreleased

                    ### Library

                    - Changed `Check`.

                    ### Catalogue data

                    - Changed `Entry`.

                    ## 0.1.0 - 2026-11-26

                    ### Library

                    - Changed `Other`.
                    """;

            assertThat(unreleased(changelog)).contains("`Check`").doesNotContain("`Entry`", "`Other`");
        }

        @Test
        void is_nothing_where_nothing_is_unreleased() {
            String changelog = """
                    # Changelog

                    ## Unreleased

                    Nothing yet.

                    ## 0.1.0 - 2026-11-26

                    ### Library

                    - Changed `Other`.
                    """;

            assertThat(unreleased(changelog)).isEmpty();
        }
    }

    @Nested
    class The_kept_text {

        @Test
        void says_who_writes_it_where_it_is_absent() {
            assertThatExceptionOfType(AssertionError.class)
                    .isThrownBy(() -> read(Path.of("api-9.9.txt")))
                    .withMessage("api-9.9.txt is absent; step 2 of a release in CONTRIBUTING.md writes it");
        }
    }

    @Nested
    class The_line_of_a_type {

        public sealed interface Shape permits Round, Open {}

        public static final class Round implements Shape {}

        public abstract static non-sealed class Open implements Shape {}

        public enum Size {
            SMALL,
            LARGE {
                @Override
                public String toString() {
                    return "large";
                }
            }
        }

        public record Pair<A extends Number & Comparable<A>, B>(A one, B other) {}

        public record Span(String from, @Nullable String to) {}

        public abstract static class Words implements Supplier<List<String>>, Comparable<Words> {}

        private static final String HERE = PublicApiTest.class.getName() + ".The_line_of_a_type.";

        @Test
        void says_that_it_is_sealed_and_what_it_permits() {
            assertThat(PublicApi.heading(Shape.class))
                    .isEqualTo("public sealed interface " + HERE + "Shape permits " + HERE + "Open, " + HERE + "Round");
        }

        @Test
        void says_nothing_of_what_its_kind_is_anyhow_or_of_what_it_is_to_the_compiler_alone() {
            assertThat(PublicApi.heading(Open.class)).isEqualTo("public abstract static class " + HERE + "Open");
            assertThat(PublicApi.heading(Round.class)).isEqualTo("public static final class " + HERE + "Round");
            assertThat(PublicApi.heading(Size.class)).isEqualTo("public static enum " + HERE + "Size {SMALL, LARGE}");
        }

        @Test
        void has_its_parameters_with_their_bounds() {
            assertThat(PublicApi.heading(Pair.class))
                    .isEqualTo("public static record " + HERE
                            + "Pair<A extends Number & Comparable<A>, B>(A one, B other)");
        }

        @Test
        void has_the_components_of_a_record_in_their_order() {
            assertThat(PublicApi.heading(Span.class))
                    .isEqualTo("public static record " + HERE + "Span(String from, @Nullable String to)");
        }

        @Test
        void has_what_it_extends_with_type_arguments() {
            assertThat(PublicApi.heading(Words.class))
                    .isEqualTo("public abstract static class " + HERE
                            + "Words : java.util.function.Supplier<java.util.List<String>>, Comparable<" + HERE
                            + "Words>");
        }
    }

    @Nested
    class The_line_of_a_member {

        public abstract static class Finder {

            public static final int MOST = 60;

            public static final String MARK = "$ java.lang.\n";

            public static final Object OTHER = new Object();

            public abstract <T> @Nullable T find(T kept, @Nullable List<T> others);

            public abstract List<String> all(@Nullable String[] a, String @Nullable ... b) throws Exception;
        }

        @Test
        void has_the_value_of_a_constant() {
            assertThat(PublicApi.text(Finder.class))
                    .contains(
                            "    public static final int MOST = 60\n",
                            "    public static final String MARK = \"$ java.lang.\\n\"\n",
                            "    public static final Object OTHER\n");
        }

        @Test
        void has_what_may_be_null() {
            assertThat(PublicApi.text(Finder.class))
                    .contains(
                            "    public abstract <T> @Nullable T find(T,@Nullable java.util.List<T>)\n",
                            "    public abstract java.util.List<String> all(@Nullable String[],String @Nullable ...) throws Exception\n");
        }
    }

    @Nested
    class The_lines_of_a_module {

        @Test
        void have_what_it_says_to_others_and_not_what_it_needs_or_says_to_a_friend() {
            String descriptor = """
                    /** A module that exports all that it has. */
                    module a.b {
                        requires a.c;
                        requires transitive a.d;
                        requires transitive static a.e;

                        exports a.b.name to
                                a.f;
                        exports a.b.catalogue;

                        provides a.c.Service with
                                a.b.catalogue.Own;
                    }
                    """;

            assertThat(PublicApi.module(descriptor)).isEqualTo("""
                            module-info: exports a.b.catalogue
                            module-info: module a.b
                            module-info: provides a.c.Service with a.b.catalogue.Own
                            module-info: requires transitive a.d
                            module-info: requires transitive static a.e
                            """);
        }

        @Test
        void are_none_where_it_has_no_descriptor() {
            assertThat(PublicApi.module("")).isEmpty();
        }
    }

    /** A sentence for each type and member that departs from what is kept and is not said in the changes. */
    private static List<String> unsaid(String kept, String now, String changes) {
        Set<Promise> before = Promise.all(kept);
        Set<Promise> after = Promise.all(now);
        Set<String> stayed = Sets.intersection(types(before), types(after));
        Map<String, String> gone = told(Sets.difference(before, after), stayed);
        Map<String, String> come = told(Sets.difference(after, before), stayed);
        return Sets.union(gone.keySet(), come.keySet()).stream()
                .filter(name -> !changes.contains(name))
                .sorted()
                .map(name -> sentence(name, gone.getOrDefault(name, ""), come.getOrDefault(name, "")))
                .toList();
    }

    private static String sentence(String name, String gone, String come) {
        String departure = gone.isEmpty()
                ? " is new: " + come
                : come.isEmpty() ? " is gone: " + gone : " was " + gone + " and is now " + come;
        return name + departure + "; name " + name
                + " in backticks under Library of Unreleased in CHANGELOG.md, or take the change back";
    }

    /** What promises say, by how the changelog says them: of a type that is gone or new the lines of types alone. */
    private static Map<String, String> told(Set<Promise> promises, Set<String> stayed) {
        return promises.stream()
                .collect(Collectors.groupingBy(
                        promise -> promise.said(stayed),
                        Collectors.collectingAndThen(Collectors.toList(), PublicApiTest::told)));
    }

    private static String told(List<Promise> promises) {
        boolean ofTypes = promises.stream().anyMatch(Promise::isOfType);
        return promises.stream()
                .filter(promise -> promise.isOfType() == ofTypes)
                .map(Promise::text)
                .collect(Collectors.joining("; "));
    }

    private static Set<String> types(Set<Promise> promises) {
        return promises.stream().map(Promise::type).collect(Collectors.toSet());
    }

    private static String newestRelease(String changelog) {
        Matcher heading = RELEASE.matcher(changelog);
        assertThat(heading.find()).isTrue();
        return heading.group(1);
    }

    private static String unreleased(String changelog) {
        return part("\n### Library\n", "\n### ", part("\n## Unreleased\n", "\n## ", changelog));
    }

    /** The part of a text from a heading to the next of its rank, which is empty where the text does not have the heading. */
    private static String part(String heading, String next, String text) {
        int begin = text.indexOf(heading);
        int end = text.indexOf(next, begin + 1);
        return begin < 0 ? "" : text.substring(begin, end < 0 ? text.length() : end);
    }

    private static String read(Path kept) throws IOException {
        assertThat(kept)
                .withFailMessage("%s is absent; step 2 of a release in CONTRIBUTING.md writes it", kept)
                .exists();
        return Files.readString(kept);
    }

    /** A line of a kept text: its type, such as {@code Check.Builder}, its member unless it is the type's own, and what it says. */
    private record Promise(String type, String member, String text) {

        private static final Pattern TYPE = Pattern.compile(
                "(?:^(?=module-info)|\\b(?:class|interface|enum|record) (?:[a-z]\\w*\\.)+)(module-info|\\w+(?:\\.\\w+)*)");

        /** A name before its parameters or its value, or the last one of a line. */
        private static final Pattern MEMBER = Pattern.compile("(\\w+)(?:\\(.*| = .*|$)");

        static Set<Promise> all(String api) {
            Set<Promise> promises = new LinkedHashSet<>();
            String type = "";
            for (String line : Splitter.on('\n').omitEmptyStrings().split(api)) {
                boolean isMember = line.startsWith(" ");
                type = isMember ? type : name(TYPE, line);
                promises.add(new Promise(type, isMember ? name(MEMBER, line) : "", line.strip()));
            }
            return promises;
        }

        boolean isOfType() {
            return member.isEmpty();
        }

        private static String name(Pattern pattern, String line) {
            Matcher name = pattern.matcher(line);
            assertThat(name.find()).as(line).isTrue();
            return name.group(1);
        }

        /** Returns how the changelog says it: where its type has not stayed, by the outermost type that has not. */
        String said(Set<String> stayed) {
            String name = type;
            while (!stayed.contains(type) && name.contains(".") && !stayed.contains(outer(name))) {
                name = outer(name);
            }
            return "`" + (stayed.contains(type) && !isOfType() ? type + "." + member : name) + "`";
        }

        private static String outer(String type) {
            return type.substring(0, type.lastIndexOf('.'));
        }
    }
}
