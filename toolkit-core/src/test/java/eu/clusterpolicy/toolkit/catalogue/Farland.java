package eu.clusterpolicy.toolkit.catalogue;

import eu.clusterpolicy.toolkit.matrix.Cell;
import eu.clusterpolicy.toolkit.matrix.ClusterFunction;
import eu.clusterpolicy.toolkit.matrix.Priority;
import java.net.URI;
import java.time.LocalDate;
import java.util.Optional;

/** An invented catalogue of Farland, and what its overlays are made of. */
final class Farland {

    static final Cell SKILLS = Cell.parse("green-transition/skills/networking");
    static final Cell MARKETS = Cell.parse("green-transition/internationalisation/networking");
    static final Cell EMPTY = Cell.parse("resilience/skills/intelligence");

    static final PolicyAction NEEDS = action("collect-needs", "Collect needs", SKILLS);
    static final PolicyAction FAIR = action("hold-a-fair", "Hold a fair", MARKETS);
    static final PolicyAction MENTORS = action("find-mentors", "Find mentors", SKILLS);

    static final Example HUB = example("digital-hub", "Digital Hub (OST)").build();
    static final Example ACADEMY = example("lodz-academy", "Łódź Academy")
            .addAlias("Academy of Łódź")
            .country("PL")
            .link(URI.create("https://academy.example/"))
            .addPlacement(Placement.of(SKILLS, Citation.of(2, 12)))
            .build();
    static final Example WINDMILL = example("windmill", "Windmill").build();

    static final Recommendation FIRST = recommendation(1, Title.lost(), NEEDS, HUB);

    static final DeclaredEmpty NOTHING = new DeclaredEmpty(Position.of(EMPTY), "Nobody needs it", Optional.empty());

    static final Erratum ERRATUM = Erratum.builder()
            .id(ErratumId.of("broken-word"))
            .concerns("windmill")
            .kind(ErratumKind.TYPESETTING)
            .printed("Wind mill")
            .used("Windmill")
            .build();

    private Farland() {}

    static Catalogue catalogue() {
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
                .add(new Withdrawn<>(
                        action("print-leaflets", "Print leaflets", SKILLS), Optional.empty(), "Nobody reads them"))
                .build();
    }

    static Overlay.Builder overlay() {
        Overlay.Builder overlay = Overlay.builder();
        overlay.base("farland-2020").edition(edition("farland-2024"));
        return overlay;
    }

    static Edition edition(String id) {
        return Edition.builder()
                .id(id)
                .title("An invented toolkit")
                .issued(LocalDate.of(2020, 2, 2))
                .publisher("Nobody")
                .rights("None")
                .build();
    }

    static PolicyAction action(String id, String text, Cell cell) {
        return PolicyAction.builder().id(id).text(text).cell(cell).build();
    }

    static Example.Builder example(String id, String name) {
        Example.Builder example = Example.builder();
        example.id(id).name(name);
        return example;
    }

    static Recommendation recommendation(int number, Title title, PolicyAction action, Example example) {
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
