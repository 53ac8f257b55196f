package eu.clusterpolicy.toolkit.catalogue;

import eu.clusterpolicy.toolkit.edition.Overlay;
import eu.clusterpolicy.toolkit.entry.Citation;
import eu.clusterpolicy.toolkit.entry.DeclaredEmpty;
import eu.clusterpolicy.toolkit.entry.Erratum;
import eu.clusterpolicy.toolkit.entry.ErratumId;
import eu.clusterpolicy.toolkit.entry.ErratumKind;
import eu.clusterpolicy.toolkit.entry.Example;
import eu.clusterpolicy.toolkit.entry.Operationalisation;
import eu.clusterpolicy.toolkit.entry.Placement;
import eu.clusterpolicy.toolkit.entry.PolicyAction;
import eu.clusterpolicy.toolkit.entry.Position;
import eu.clusterpolicy.toolkit.entry.Recommendation;
import eu.clusterpolicy.toolkit.entry.Title;
import eu.clusterpolicy.toolkit.entry.Withdrawn;
import eu.clusterpolicy.toolkit.matrix.Cell;
import eu.clusterpolicy.toolkit.matrix.ClusterFunction;
import eu.clusterpolicy.toolkit.matrix.Priority;
import java.net.URI;
import java.time.LocalDate;
import java.util.Optional;

/** An invented catalogue of Farland, and what its overlays are made of. */
public final class Farland {

    public static final Cell SKILLS = Cell.of("green-transition/skills/networking");
    public static final Cell MARKETS = Cell.of("green-transition/internationalisation/networking");
    public static final Cell EMPTY = Cell.of("resilience/skills/intelligence");

    public static final PolicyAction NEEDS = action("collect-needs", "Collect needs", SKILLS);
    public static final PolicyAction FAIR = action("hold-a-fair", "Hold a fair", MARKETS);
    public static final PolicyAction MENTORS = action("find-mentors", "Find mentors", SKILLS);

    public static final Example HUB =
            example("digital-hub", "Digital Hub (OST)").build();
    public static final Example ACADEMY = example("lodz-academy", "Łódź Academy")
            .addAlias("Academy of Łódź")
            .country("PL")
            .link(URI.create("https://academy.example/"))
            .addPlacement(Placement.of(SKILLS, Citation.of(2, 12)))
            .build();
    public static final Example WINDMILL = example("windmill", "Windmill").build();

    public static final Recommendation FIRST = recommendation(1, Title.lost(), NEEDS, HUB);

    public static final DeclaredEmpty NOTHING =
            new DeclaredEmpty(Position.of(EMPTY), "Nobody needs it", Optional.empty());

    public static final Erratum ERRATUM = Erratum.builder()
            .id(ErratumId.of("broken-word"))
            .concerns("windmill")
            .kind(ErratumKind.TYPESETTING)
            .printed("Wind mill")
            .used("Windmill")
            .build();

    private Farland() {}

    public static Catalogue catalogue() {
        return Catalogue.builder(edition("farland-2020"))
                .add(NEEDS)
                .add(FAIR)
                .add(MENTORS)
                .add(HUB)
                .add(ACADEMY)
                .add(WINDMILL)
                .add(FIRST)
                .add(NOTHING)
                .add(ERRATUM)
                .add(new Withdrawn(
                        action("print-leaflets", "Print leaflets", SKILLS), Optional.empty(), "Nobody reads them"))
                .build();
    }

    public static Overlay.Builder overlay() {
        Overlay.Builder overlay = Overlay.builder();
        overlay.base("farland-2020").edition(edition("farland-2024"));
        return overlay;
    }

    public static Edition edition(String id) {
        return Edition.builder()
                .id(id)
                .title("An invented toolkit")
                .issued(LocalDate.of(2020, 2, 2))
                .publisher("Nobody")
                .rights("None")
                .build();
    }

    public static PolicyAction action(String id, String text, Cell cell) {
        return PolicyAction.builder().id(id).text(text).cell(cell).build();
    }

    public static Example.Builder example(String id, String name) {
        Example.Builder example = Example.builder();
        example.id(id).name(name);
        return example;
    }

    public static Recommendation recommendation(int number, Title title, PolicyAction action, Example example) {
        return Recommendation.builder()
                .number(number)
                .priority(Priority.GREEN_TRANSITION)
                .title(title)
                .subject("What is needed")
                .addOperationalisation(Operationalisation.builder()
                        .function(ClusterFunction.NETWORKING)
                        .addAction(action.id())
                        .addExample(example.id())
                        .build())
                .build();
    }
}
