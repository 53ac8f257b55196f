package eu.clusterpolicy.toolkit.standard;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.Range;
import org.junit.jupiter.api.Test;

class TablePagesTest {

    @Test
    void the_paper_has_five_tables_between_page_11_and_page_19() {
        assertThat(StandardCatalogue.tablePages2021())
                .hasSize(5)
                .containsEntry(1, Range.closed(11, 11))
                .containsEntry(2, Range.closed(12, 13))
                .containsEntry(3, Range.closed(13, 14))
                .containsEntry(4, Range.closed(14, 15))
                .containsEntry(5, Range.closed(16, 19));
    }
}
