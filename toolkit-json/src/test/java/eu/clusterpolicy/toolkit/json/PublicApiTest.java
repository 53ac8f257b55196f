package eu.clusterpolicy.toolkit.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import com.google.common.collect.Sets;
import eu.clusterpolicy.toolkit.catalogue.Catalogue;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * What a release promises is kept as a text file beside each module's tests. Whoever departs from it names the type or
 * the member in the changelog, under <em>Unreleased</em>; at a release the file is written anew, with {@code -Dapi.rewrite=true}.
 */
class PublicApiTest {

    private static final String RELEASE = "0.1.0";

    /** A name before its parameters, or the last one of a line. */
    private static final Pattern NAME = Pattern.compile("(\\w+)(?=\\()|(\\w+)$");

    @Test
    void core_departs_from_its_release_only_where_the_changelog_says_so() throws IOException {
        assertThat(unsaid("toolkit-core", Catalogue.class)).isEmpty();
    }

    @Test
    void json_departs_from_its_release_only_where_the_changelog_says_so() throws IOException {
        assertThat(unsaid("toolkit-json", JsonFormats.class)).isEmpty();
    }

    @Test
    void a_departure_is_said_by_the_name_of_its_type_or_of_the_member() {
        String method = "public class a.Query | public a.Query words(String)";

        assertThat(isSaid(method, "- Changed `Query`: …")).isTrue();
        assertThat(isSaid(method, "- Changed `words`: …")).isTrue();
        assertThat(isSaid(method, "- Changed queries: …")).isFalse();
        assertThat(isSaid("public class a.Query", "- Removed `Query`.")).isTrue();
    }

    private static Set<String> unsaid(String module, Class<?> one) throws IOException {
        Path kept = Path.of("..", module, "src", "test", "api-" + RELEASE + ".txt");
        String now = PublicApi.of(module, one);
        if (Boolean.getBoolean("api.rewrite")) {
            Files.writeString(kept, now);
        }
        String changes = unreleased(Files.readString(Path.of("..", "CHANGELOG.md")));
        return Sets.filter(
                Sets.symmetricDifference(members(Files.readString(kept)), members(now)),
                member -> !isSaid(member, changes));
    }

    private static String unreleased(String changelog) {
        int begin = changelog.indexOf("\n## Unreleased");
        int end = changelog.indexOf("\n## ", begin + 1);
        return changelog.substring(begin, end < 0 ? changelog.length() : end);
    }

    /** The types, and the members with their type before them. */
    private static Set<String> members(String api) {
        Set<String> members = new LinkedHashSet<>();
        String type = "";
        for (String line : Splitter.on('\n').omitEmptyStrings().split(api)) {
            type = line.startsWith(" ") ? type : line;
            members.add(line.startsWith(" ") ? type + " | " + line.trim() : type);
        }
        return members;
    }

    private static boolean isSaid(String departure, String changes) {
        return Splitter.on(" | ").splitToStream(departure).anyMatch(part -> {
            Matcher name = NAME.matcher(part.replaceFirst(" : .*", ""));
            return name.find()
                    && Pattern.compile("\\b" + name.group() + "\\b")
                            .matcher(changes)
                            .find();
        });
    }
}
