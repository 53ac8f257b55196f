package eu.clusterpolicy.toolkit.rule;

import eu.clusterpolicy.toolkit.catalogue.Catalogue;
import eu.clusterpolicy.toolkit.completeness.Check;
import eu.clusterpolicy.toolkit.roadmap.Decided;

/**
 * The checks with all of the library's own rules: the one way in to checking.
 *
 * <pre>{@code
 * CheckResult result = Checks.ofCatalogues()
 *         .without("recommendation-missing", "The national catalogue has no recommendations")
 *         .run(catalogue);
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 */
public final class Checks {

    private Checks() {}

    /** Returns the check of catalogues with all rules of {@link Rules#catalogue()}; it fails at errors. */
    public static Check<Catalogue> ofCatalogues() {
        return Check.ofCatalogues(Rules.catalogue());
    }

    /** Returns the check of roadmaps with all rules of {@link Rules#roadmap()}; it fails at errors. */
    public static Check<Decided> ofRoadmaps() {
        return Check.ofRoadmaps(Rules.roadmap());
    }
}
