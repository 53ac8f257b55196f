package eu.clusterpolicy.toolkit.standard;

import static eu.clusterpolicy.toolkit.standard.Mend.mend;
import static org.assertj.core.api.Assertions.assertThat;

import eu.clusterpolicy.toolkit.catalogue.Citation;
import eu.clusterpolicy.toolkit.catalogue.Erratum;
import eu.clusterpolicy.toolkit.catalogue.ErratumId;
import eu.clusterpolicy.toolkit.catalogue.ErratumKind;
import org.junit.jupiter.api.Test;

class MendTest {

    @Test
    void states_what_is_printed_what_is_used_and_where() {
        Erratum erratum = mend(ErratumKind.TYPESETTING, "broken-word")
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
        Erratum erratum = mend(ErratumKind.LOST_TEXT, "lost-title")
                .concerning("recommendation-9")
                .nothingPrinted()
                .nothingUsed()
                .inTable(5, 18);

        assertThat(erratum.printed()).isEmpty();
        assertThat(erratum.used()).isEmpty();
    }
}
