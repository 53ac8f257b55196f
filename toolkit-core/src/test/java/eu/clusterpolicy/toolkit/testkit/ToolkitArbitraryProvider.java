package eu.clusterpolicy.toolkit.testkit;

import com.google.common.collect.ImmutableMap;
import eu.clusterpolicy.toolkit.catalogue.Catalogue;
import eu.clusterpolicy.toolkit.edition.Overlay;
import eu.clusterpolicy.toolkit.entry.ActionId;
import eu.clusterpolicy.toolkit.entry.Citation;
import eu.clusterpolicy.toolkit.entry.Country;
import eu.clusterpolicy.toolkit.entry.DeclaredEmpty;
import eu.clusterpolicy.toolkit.entry.Erratum;
import eu.clusterpolicy.toolkit.entry.Example;
import eu.clusterpolicy.toolkit.entry.ExampleId;
import eu.clusterpolicy.toolkit.entry.Operationalisation;
import eu.clusterpolicy.toolkit.entry.Placement;
import eu.clusterpolicy.toolkit.entry.PolicyAction;
import eu.clusterpolicy.toolkit.entry.Position;
import eu.clusterpolicy.toolkit.entry.Recommendation;
import eu.clusterpolicy.toolkit.entry.Title;
import eu.clusterpolicy.toolkit.entry.Validity;
import eu.clusterpolicy.toolkit.matrix.Cell;
import eu.clusterpolicy.toolkit.plan.ActionPlan;
import eu.clusterpolicy.toolkit.roadmap.Focus;
import eu.clusterpolicy.toolkit.roadmap.Roadmap;
import eu.clusterpolicy.toolkit.roadmap.RoadmapDraft;
import java.util.Set;
import java.util.function.Supplier;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.providers.ArbitraryProvider;
import net.jqwik.api.providers.TypeUsage;

/** Tells jqwik what {@code @ForAll} means for the toolkit's types; found as a service. */
public final class ToolkitArbitraryProvider implements ArbitraryProvider {

    static final ImmutableMap<Class<?>, Supplier<Arbitrary<?>>> ARBITRARIES =
            ImmutableMap.<Class<?>, Supplier<Arbitrary<?>>>builder()
                    .put(Cell.class, ToolkitArbitraries::cells)
                    .put(Focus.class, ToolkitArbitraries::focuses)
                    .put(Position.class, ToolkitArbitraries::positions)
                    .put(ActionId.class, ToolkitArbitraries::actionIds)
                    .put(ExampleId.class, ToolkitArbitraries::exampleIds)
                    .put(Country.class, ToolkitArbitraries::countries)
                    .put(Validity.class, ToolkitArbitraries::validities)
                    .put(Citation.class, ToolkitArbitraries::citations)
                    .put(Placement.class, ToolkitArbitraries::placements)
                    .put(PolicyAction.class, ToolkitArbitraries::actions)
                    .put(Example.class, ToolkitArbitraries::examples)
                    .put(Title.class, ToolkitArbitraries::titles)
                    .put(Operationalisation.class, ToolkitArbitraries::operationalisations)
                    .put(Recommendation.class, ToolkitArbitraries::recommendations)
                    .put(Erratum.class, ToolkitArbitraries::errata)
                    .put(DeclaredEmpty.class, ToolkitArbitraries::declarations)
                    .put(Catalogue.class, ToolkitArbitraries::catalogues)
                    .put(Overlay.class, ToolkitArbitraries::overlays)
                    .put(ActionPlan.class, ToolkitArbitraries::plans)
                    .put(Roadmap.class, ToolkitArbitraries::roadmaps)
                    .put(RoadmapDraft.class, ToolkitArbitraries::drafts)
                    .buildOrThrow();

    /** Returns a provider. */
    public ToolkitArbitraryProvider() {}

    @Override
    public boolean canProvideFor(TypeUsage target) {
        return ARBITRARIES.containsKey(target.getRawType());
    }

    @Override
    public Set<Arbitrary<?>> provideFor(TypeUsage target, SubtypeProvider subtypes) {
        return Set.of(ARBITRARIES.get(target.getRawType()).get());
    }
}
