package eu.clusterpolicy.toolkit.examples.promises;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import com.google.common.collect.Sets;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What a release promises is kept as a text file beside each module's tests. Whoever departs from it says so in the changelog,
 * under <em>Unreleased</em>: of a type as {@code `Type`}, of a member as {@code `Type.member`}, of a constructor as
 * {@code `Type.Type`}, in backticks and without parameters. A type that is new or removed says its members too.
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

        assertThat(unsaid(Files.readString(kept), now, unreleased(changelog))).isEmpty();
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
                    .contains("`Entry.text` is unsaid: public abstract String text()");
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

            assertThat(unsaid(KEPT, now, "- Changed `Check`.")).hasSize(2);
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

            assertThat(unsaid(KEPT, now, "- Changed `Entry.text`.")).hasSize(2);
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

            assertThat(unsaid(KEPT, without, "- Removed `Check.of`.")).hasSize(6);
            assertThat(unsaid(KEPT, without, "- Removed `Check`.")).isEmpty();
            assertThat(unsaid(without, KEPT, "- Added `Check`.")).isEmpty();
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
            assertThat(PublicApi.heading(Size.class)).isEqualTo("public static enum " + HERE + "Size : java.lang.Enum");
        }

        @Test
        void has_its_parameters_with_their_bounds() {
            assertThat(PublicApi.heading(Pair.class))
                    .isEqualTo("public static record " + HERE
                            + "Pair<A extends Number & Comparable<A>, B> : java.lang.Record");
        }
    }

    /** What is kept and no longer so, or so and not kept, and not said in the changes. */
    private static Set<String> unsaid(String kept, String now, String changes) {
        Set<Promise> before = Promise.all(kept);
        Set<Promise> after = Promise.all(now);
        Set<String> stayed = Sets.intersection(types(before), types(after));
        return Sets.symmetricDifference(before, after).stream()
                .filter(promise -> !changes.contains(promise.said(stayed)))
                .map(promise -> promise.said(stayed) + " is unsaid: " + promise.text())
                .collect(Collectors.toCollection(TreeSet::new));
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
        int begin = changelog.indexOf("\n## Unreleased");
        int end = changelog.indexOf("\n## ", begin + 1);
        return changelog.substring(begin, end < 0 ? changelog.length() : end);
    }

    /** A line of a kept text: its type, such as {@code Check.Builder}, its member unless it is the type's own, and what it says. */
    private record Promise(String type, String member, String text) {

        private static final Pattern TYPE =
                Pattern.compile("\\b(?:class|interface|enum|record) (?:[a-z]\\w*\\.)+(\\w+(?:\\.\\w+)*)");

        /** A name before its parameters, or the last one of a line. */
        private static final Pattern MEMBER = Pattern.compile("(\\w+)(?:\\(.*|$)");

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
            return "`" + (stayed.contains(type) && !member.isEmpty() ? type + "." + member : name) + "`";
        }

        private static String outer(String type) {
            return type.substring(0, type.lastIndexOf('.'));
        }
    }
}
