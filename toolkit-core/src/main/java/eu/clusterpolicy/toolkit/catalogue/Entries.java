package eu.clusterpolicy.toolkit.catalogue;

import com.google.common.collect.ImmutableList;
import eu.clusterpolicy.toolkit.entry.DeclaredEmpty;
import eu.clusterpolicy.toolkit.entry.Erratum;
import eu.clusterpolicy.toolkit.entry.Example;
import eu.clusterpolicy.toolkit.entry.PolicyAction;
import eu.clusterpolicy.toolkit.entry.Recommendation;
import eu.clusterpolicy.toolkit.entry.Withdrawn;
import org.immutables.value.Value;

/** All that a catalogue holds, without its indexes: what makes two catalogues equal. */
@Value.Immutable
abstract class Entries {

    abstract Edition edition();

    abstract ImmutableList<PolicyAction> actions();

    abstract ImmutableList<Example> examples();

    abstract ImmutableList<Recommendation> recommendations();

    abstract ImmutableList<Erratum> errata();

    abstract ImmutableList<DeclaredEmpty> declaredEmpty();

    /** Those of a kind stand together, in the order of the kinds. */
    abstract ImmutableList<Withdrawn> withdrawn();
}
