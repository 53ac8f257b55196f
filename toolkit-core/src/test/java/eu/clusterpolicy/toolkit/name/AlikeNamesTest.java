package eu.clusterpolicy.toolkit.name;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AlikeNamesTest {

    private static final Optional<String> ANYWHERE = Optional.empty();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Start-up Hub | Start-ups Hub",
                "Startups Hub | Start ups hub",
                "Digitalisation Centre | DIGITALIZATION CENTRE",
                "Clean & Green | Clean and Green",
                "Ħal Hub | Hal Hub",
                "Cluster's hub | Clusters’ Hub",
                "Business Centre | Businesses centre",
                "Hub™ | Hub",
                "Hub (North) | Hub",
                "Green (Digital) Hub | Green Hub",
                "Hub (North) | Hub North",
                "Hub [A] (B) | hub",
                "Solar Campus | Solar campuses",
                "House of Switches & Coaches | Houses of switch and coach",
                "A\u200B hub | A h\u00ADub",
                "🌱 | 🌱\uFE0F (North)"
            })
    void read_alike_whichever_is_there_first(String one, String other) {
        assertThat(others(one, other)).containsExactly("one");
        assertThat(others(other, one)).containsExactly("one");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Hub (North) | Hub (South)",
                "Programme 1.1 | Programme 11",
                "Programme 1 & 1 | Programme 11",
                "Bus hub | Bu hub",
                "News Hub | New Hub",
                "(North) | (South)",
                "★ & ☆ | ☆ & ★",
                "★ & ★ | ★ and ★",
                "'' | '\u00A0'",
                "'' | '(North)'"
            })
    void do_not_read_alike_whichever_is_there_first(String one, String other) {
        assertThat(others(one, other)).isEmpty();
        assertThat(others(other, one)).isEmpty();
    }

    @Test
    void are_two_where_both_are_at_home_in_different_places() {
        AlikeNames<String> names = new AlikeNames<>();
        names.add("one", Optional.of("EE"), "Voucher");

        assertThat(names.others("two", Optional.of("BE"), "Vouchers")).isEmpty();
        assertThat(names.others("two", Optional.of("EE"), "Vouchers")).containsExactly("one");
        assertThat(names.others("two", ANYWHERE, "Vouchers")).containsExactly("one");
        assertThat(names.groups()).containsExactly(ImmutableList.of("one"));
    }

    @Test
    void are_all_found_but_for_thousands_of_them() {
        AlikeNames<Integer> names = new AlikeNames<>();
        names.add(1, ANYWHERE, "Hub (North)");
        names.add(2, ANYWHERE, "Hub (South)");
        assertThat(names.others(0, ANYWHERE, "Hub")).containsExactly(1, 2);

        IntStream.range(3, 1000).forEach(bearer -> names.add(bearer, ANYWHERE, "Hub"));
        assertThat(names.others(0, ANYWHERE, "Hub")).hasSize(10);
    }

    @Test
    void of_the_bearer_itself_are_no_others() {
        AlikeNames<String> names = new AlikeNames<>();
        names.add("one", ANYWHERE, "Hub");

        assertThat(names.others("one", ANYWHERE, "Hub (North)")).isEmpty();
    }

    @Test
    void are_free_again_when_taken_out() {
        AlikeNames<String> names = new AlikeNames<>();
        names.add("one", ANYWHERE, "Hub (North)");
        names.add("two", ANYWHERE, "Hub");
        names.remove("one", ANYWHERE, "Hub (North)");

        assertThat(names.others("three", ANYWHERE, "Hub North")).isEmpty();
        assertThat(names.others("three", ANYWHERE, "Hub")).containsExactly("two");
    }

    @Test
    void of_a_whole_and_its_parts_come_together() {
        AlikeNames<String> names = new AlikeNames<>();
        names.add("north", ANYWHERE, "Hub (North)");
        names.add("south", ANYWHERE, "Hub (South)");
        assertThat(names.groups()).containsExactly(ImmutableList.of("north"), ImmutableList.of("south"));

        names.add("whole", ANYWHERE, "Hub");
        assertThat(names.groups()).contains(ImmutableList.of("whole", "north", "south"));
    }

    private static Set<String> others(String one, String name) {
        AlikeNames<String> names = new AlikeNames<>();
        names.add("one", ANYWHERE, one);
        return names.others("two", ANYWHERE, name);
    }
}
