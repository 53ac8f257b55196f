package eu.clusterpolicy.toolkit.examples.matrixtests;

/** What the catalogue of Farland holds, line by line. All of it is invented. */
final class FarlandPages {

    /** Cell; action; example. */
    static final String MATRIX = """
            green-transition/innovation/intelligence; Ask mills what they would invent against waste; Mill Survey
            green-transition/innovation/networking; Bring foresters and chemists to one table; Resin Round
            green-transition/innovation/business-services; Lend small firms a laboratory for greener glue; Glue Bench
            green-transition/skills/intelligence; Count the fitters that heat pumps will need; Fitter Forecast
            green-transition/skills/networking; Let schools and clusters train fitters together; Heat Pump School
            green-transition/skills/business-services; Advise firms on retraining their stokers; Stoker Advice
            green-transition/internationalisation/intelligence; Watch what neighbours pay for clean wood; Clean Wood Watch
            green-transition/internationalisation/networking; Visit fairs abroad as one cluster; Green Fair Bus
            green-transition/value-chains/intelligence; Map where sawdust goes; Sawdust Map
            green-transition/value-chains/networking; Match those who have waste heat with those who need it; Warm Neighbours
            green-transition/value-chains/business-services; Help suppliers to declare their footprint; Footprint Desk
            digital-transition/innovation/intelligence; Report on sensors for timber every spring; Sensor Almanac
            digital-transition/innovation/networking; Pair carpenters with programmers; Code and Carve
            digital-transition/innovation/business-services; Open the digital workshop to small firms; Workshop 0110
            digital-transition/skills/intelligence; Find out which crafts lack digital skills; Craft Census
            digital-transition/skills/networking; Let masters teach masters across clusters; Masters Online
            digital-transition/skills/business-services; Offer courses in the evening and on site; Evening Bytes
            digital-transition/internationalisation/intelligence; Compare online markets for furniture abroad; Chair Index
            digital-transition/internationalisation/networking; Share a stand in the virtual fair; Shared Avatar
            digital-transition/internationalisation/business-services; Translate shops into three languages; Shop Polyglot
            digital-transition/value-chains/intelligence; Keep a register of who can read whose files; File Register
            digital-transition/value-chains/networking; Agree on one format for orders; Order Accord
            digital-transition/value-chains/business-services; Help suppliers to join the data room; Data Room Porter
            resilience/innovation/intelligence; Collect what firms invented during the flood; Flood Notebook
            resilience/innovation/networking; Rehearse a crisis with all clusters once a year; Dry Run
            resilience/innovation/business-services; Fund prototypes of spare parts; Spare Part Purse
            resilience/skills/intelligence; Keep a list of retired experts; Silver List
            resilience/skills/networking; Let firms lend each other workers; Borrowed Hands
            resilience/skills/business-services; Coach owners before they hand over; Handover Coach
            resilience/internationalisation/intelligence; Watch the ports on which imports depend; Port Watch
            resilience/internationalisation/networking; Twin clusters with clusters downstream; River Twins
            resilience/value-chains/intelligence; Find parts that come from one supplier alone; Single Source Alarm
            resilience/value-chains/networking; Store what all need together; Common Cellar
            resilience/value-chains/business-services; Insure small suppliers against delay; Delay Cover
            """;

    /** Cell; why Farland leaves it empty. */
    static final String EMPTY_ON_PURPOSE = """
            green-transition/internationalisation/business-services; The chamber of trade sells these services to all
            resilience/internationalisation/business-services; The chamber of trade sells these services to all
            """;

    /** Number of the recommendation; its priority; what Farland makes of it; the challenge whose actions carry it out. */
    static final String RECOMMENDATIONS = """
            1; green-transition; Less waste in mills; innovation
            2; green-transition; Fitters for heat pumps; skills
            3; green-transition; Clean wood abroad; value-chains
            4; green-transition; Waste that others can use; value-chains
            5; green-transition; Greener glue; innovation
            6; digital-transition; Sensors for timber; innovation
            7; digital-transition; Crafts that know their tools; skills
            8; digital-transition; Workshops open to all; innovation
            9; digital-transition; Furniture sold online; internationalisation
            10; digital-transition; One format for orders; value-chains
            11; resilience; Lessons of the flood; innovation
            12; resilience; Hands that can be borrowed; skills
            13; resilience; Owners who hand over; skills
            14; resilience; Parts from two suppliers; value-chains
            15; resilience; A cellar for all; value-chains
            """;

    private FarlandPages() {}
}
