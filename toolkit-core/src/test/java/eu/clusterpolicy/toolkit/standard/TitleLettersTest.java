package eu.clusterpolicy.toolkit.standard;

import static eu.clusterpolicy.toolkit.standard.PaperReading.CATALOGUE;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import com.google.common.collect.Lists;
import eu.clusterpolicy.toolkit.entry.Erratum;
import eu.clusterpolicy.toolkit.entry.ErratumKind;
import eu.clusterpolicy.toolkit.entry.Title;
import eu.clusterpolicy.toolkit.entry.TitleStatus;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Holds every word of a title that the paper's text has broken to the letters that are printed of it.
 *
 * <p>A printed run of letters is unbroken; between two runs of one word letters are lost. A word is claimed only where its
 * runs are there, in order, and where either its first letter is printed or two of its runs have more than one letter.
 */
class TitleLettersTest {

    private static final Splitter RUNS = Splitter.onPattern("[ -]").omitEmptyStrings();

    @ParameterizedTest
    @ValueSource(ints = {3, 4, 5, 6})
    void a_word_is_claimed_only_where_its_letters_are_printed_in_order(int number) {
        Title title = CATALOGUE.recommendation(number).title();
        Erratum erratum = erratum(number).orElseThrow();

        assertThat(erratum.used()).isEqualTo(title.text().orElseThrow());
        assertThat(isBorneOut(title.text().orElseThrow(), erratum.printed())).isTrue();
    }

    @ParameterizedTest
    @ValueSource(ints = {7, 10})
    void nothing_is_claimed_of_a_title_of_which_single_letters_are_printed(int number) {
        assertThat(CATALOGUE.recommendation(number).title().status()).isEqualTo(TitleStatus.LOST);
        assertThat(RUNS.split(erratum(number).orElseThrow().printed())).allMatch(run -> run.length() == 1);
        assertThat(erratum(number).orElseThrow().used()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Develop … valuable advisory services | Develop p v e u a able adv o services",
                "Use clusters to support the digital … | Use clusters to suppo the e n o",
                "Use clusters as partners | Use cluste as intermediaries",
                "Use clusters | Use cluste e",
                "Use regional clusters | Use cluste"
            })
    void a_word_whose_letters_are_not_all_there_in_order_is_not_borne_out(String claimed, String printed) {
        assertThat(isBorneOut(claimed, printed)).isFalse();
    }

    @Test
    void what_an_ellipsis_stands_for_may_have_any_letters() {
        assertThat(isBorneOut("Use … services", "Use x y z serv ces")).isTrue();
    }

    private static boolean isBorneOut(String claimed, String printed) {
        List<String> parts = Splitter.on('…').splitToList(claimed.toLowerCase(Locale.ROOT));
        Deque<String> runs = new ArrayDeque<>(RUNS.splitToList(printed.toLowerCase(Locale.ROOT)));
        boolean head = take(RUNS.splitToList(parts.get(0)), runs, false);
        boolean tail = parts.size() == 1 || take(Lists.reverse(RUNS.splitToList(parts.get(1))), runs, true);
        return head && tail && (parts.size() > 1 || runs.isEmpty());
    }

    /** Takes from one end of the printed runs those of each word, and says whether every word has its own. */
    private static boolean take(Collection<String> words, Deque<String> runs, boolean fromTheEnd) {
        for (String word : words) {
            Deque<String> own = new ArrayDeque<>();
            while (!runs.isEmpty() && fits(word, own, fromTheEnd ? runs.peekLast() : runs.peekFirst(), fromTheEnd)) {
                if (fromTheEnd) {
                    own.addFirst(runs.removeLast());
                } else {
                    own.addLast(runs.removeFirst());
                }
            }
            if (!isClaimable(word, own)) {
                return false;
            }
        }
        return true;
    }

    private static boolean fits(String word, Deque<String> own, String run, boolean fromTheEnd) {
        Deque<String> more = new ArrayDeque<>(own);
        if (fromTheEnd) {
            more.addFirst(run);
        } else {
            more.addLast(run);
        }
        return holds(word, more);
    }

    /** Whether the runs stand in the word, in order, with at least one lost letter between two of them. */
    private static boolean holds(String word, Collection<String> runs) {
        int from = 0;
        for (String run : runs) {
            int at = word.indexOf(run, from);
            if (at < 0) {
                return false;
            }
            from = at + run.length() + 1;
        }
        return true;
    }

    private static boolean isClaimable(String word, Deque<String> own) {
        return !own.isEmpty()
                && (word.startsWith(own.getFirst())
                        || own.stream().filter(run -> run.length() > 1).count() > 1);
    }

    private static Optional<Erratum> erratum(int number) {
        return CATALOGUE.errata().stream()
                .filter(erratum -> erratum.kind() == ErratumKind.LOST_TEXT)
                .filter(erratum -> erratum.concerns().equals("recommendation-" + number))
                .findFirst();
    }
}
