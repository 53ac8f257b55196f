package eu.clusterpolicy.toolkit.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Holds the nearest name against the whole table of changes between two names. */
class NearestNamePropertyTest {

    @Property(tries = 5000)
    void is_the_known_name_fewest_changes_away(@ForAll("names") String name, @ForAll("known") List<String> known) {
        Optional<String> best = Optional.empty();
        int fewest = Integer.MAX_VALUE;
        for (String candidate : known) {
            int changes = name.length() >= 3 && candidate.startsWith(name) && !candidate.equals(name)
                    ? 1
                    : changes(name, candidate);
            if (changes < fewest && changes <= Math.max(1, candidate.length() / 3)) {
                best = Optional.of(candidate);
                fewest = changes;
            }
        }

        assertThat(NearestName.nearest(name, known)).isEqualTo(best);
    }

    @Property
    void is_the_same_in_capitals(@ForAll("names") String name, @ForAll("known") List<String> known) {
        assertThat(NearestName.nearest(name.toUpperCase(Locale.ROOT), known))
                .isEqualTo(NearestName.nearest(name, known));
    }

    @Provide
    Arbitrary<String> names() {
        return Arbitraries.strings().withChars("abc-").ofMaxLength(14);
    }

    @Provide
    Arbitrary<List<String>> known() {
        return names().list().ofMaxSize(5);
    }

    private static int changes(String a, String b) {
        int[][] changes = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                changes[i][j] = i == 0 || j == 0
                        ? i + j
                        : Math.min(
                                changes[i - 1][j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1),
                                Math.min(changes[i - 1][j], changes[i][j - 1]) + 1);
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                    changes[i][j] = Math.min(changes[i][j], changes[i - 2][j - 2] + 1);
                }
            }
        }
        return changes[a.length()][b.length()];
    }
}
