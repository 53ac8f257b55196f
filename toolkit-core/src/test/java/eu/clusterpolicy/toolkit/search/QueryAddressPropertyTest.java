package eu.clusterpolicy.toolkit.search;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableListMultimap;
import eu.clusterpolicy.toolkit.catalogue.CatalogueArbitraries;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

@Domain(CatalogueArbitraries.class)
@Domain(DomainContext.Global.class)
class QueryAddressPropertyTest {

    @Property
    void a_query_and_the_parameters_of_others_come_back_from_their_address(@ForAll Query query, @ForAll String other) {
        QueryAddress address = new QueryAddress(query, ImmutableListMultimap.of("other", withoutHalfLetters(other)));

        assertThat(QueryAddress.from(address.text())).isEqualTo(address);
        assertThat(QueryAddress.from(address.parameters())).isEqualTo(address);
        assertThat(QueryAddress.from(address.text()).query().text()).isEqualTo(query.text());
    }

    /** Half a letter, that is one surrogate, has no code in UTF-8. */
    private static String withoutHalfLetters(String text) {
        return text.codePoints()
                .filter(point -> Character.getType(point) != Character.SURROGATE)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
