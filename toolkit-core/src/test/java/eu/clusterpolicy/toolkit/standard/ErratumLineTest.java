package eu.clusterpolicy.toolkit.standard;

import static eu.clusterpolicy.toolkit.standard.ErratumLine.erratum;
import static org.assertj.core.api.Assertions.assertThat;

import eu.clusterpolicy.toolkit.entry.Citation;
import eu.clusterpolicy.toolkit.entry.Erratum;
import eu.clusterpolicy.toolkit.entry.ErratumId;
import eu.clusterpolicy.toolkit.entry.ErratumKind;
import org.junit.jupiter.api.Test;

class ErratumLineTest {

    @Test
    void states_what_is_printed_what_is_used_and_where() {
        Erratum erratum = erratum(ErratumKind.TYPESETTING, "broken-word")
                .concerning("ask-members")
                .printed("mem -bers")
                .used("members")
                .inTable(4, 15);

        assertThat(erratum.id()).isEqualTo(ErratumId.of("broken-word"));
        assertThat(erratum.kind()).isEqualTo(ErratumKind.TYPESETTING);
        assertThat(erratum.concerns()).isEqualTo("ask-members");
        assertThat(erratum.printed()).isEqualTo("mem -bers");
        assertThat(erratum.used()).isEqualTo("members");
        assertThat(erratum.citation()).contains(Citation.of(4, 15));
    }

    @Test
    void leaves_blank_what_is_neither_printed_nor_used() {
        Erratum erratum = erratum(ErratumKind.LOST_TEXT, "lost-title")
                .concerning("recommendation-9")
                .nothingPrinted()
                .nothingUsed()
                .inTable(5, 18);

        assertThat(erratum.printed()).isEmpty();
        assertThat(erratum.used()).isEmpty();
    }

    @Test
    void notes_what_else_is_to_be_said() {
        Erratum erratum = erratum(ErratumKind.WRONG_LINK, "link-of-night-school")
                .concerning("night-school")
                .printed("https://day.example/")
                .nothingUsed()
                .noting("The day school")
                .inTable(4, 15);

        assertThat(erratum.note()).contains("The day school");
    }

    @Test
    void cites_the_list_of_contents_as_a_document() {
        Erratum erratum = erratum(ErratumKind.CAPTION, "swapped-caption")
                .concerning("table-2")
                .printed("Digital")
                .used("Green")
                .inContents();

        assertThat(erratum.citation()).contains(Citation.from("Contents list of the input paper"));
        assertThat(erratum.note()).isEmpty();
    }
}
