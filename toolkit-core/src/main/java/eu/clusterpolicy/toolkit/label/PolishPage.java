package eu.clusterpolicy.toolkit.label;

import static eu.clusterpolicy.toolkit.label.OfficialText.COM_2020_102;
import static eu.clusterpolicy.toolkit.label.OfficialText.COURT_OF_AUDITORS_2022_07;

import eu.clusterpolicy.toolkit.catalogue.CellState;
import eu.clusterpolicy.toolkit.completeness.Concern;
import eu.clusterpolicy.toolkit.completeness.Severity;
import eu.clusterpolicy.toolkit.edition.Aspect;
import eu.clusterpolicy.toolkit.entry.EntryKind;
import eu.clusterpolicy.toolkit.entry.ErratumKind;
import eu.clusterpolicy.toolkit.entry.TitleStatus;
import eu.clusterpolicy.toolkit.evidence.EvidenceKind;
import eu.clusterpolicy.toolkit.guide.Consideration;
import eu.clusterpolicy.toolkit.guide.ExcellenceLabel;
import eu.clusterpolicy.toolkit.guide.Phase;
import eu.clusterpolicy.toolkit.matrix.Challenge;
import eu.clusterpolicy.toolkit.matrix.ClusterFunction;
import eu.clusterpolicy.toolkit.matrix.Priority;
import eu.clusterpolicy.toolkit.people.StakeholderKind;
import eu.clusterpolicy.toolkit.plan.ActionStatus;
import eu.clusterpolicy.toolkit.plan.BudgetLine;
import eu.clusterpolicy.toolkit.plan.FundingLevel;
import eu.clusterpolicy.toolkit.plan.MilestoneStatus;
import eu.clusterpolicy.toolkit.plan.Risk;
import eu.clusterpolicy.toolkit.roadmap.PhaseState;
import eu.clusterpolicy.toolkit.roadmap.Verdict;
import eu.clusterpolicy.toolkit.search.SearchedText;

/** The labels in Polish. */
final class PolishPage {

    static final Labels LABELS = LanguagePage.in("pl-PL", "polski")
            .numbers("\u00A0", 2, ",")
            .days("%s %s %s", "1")
            .months(
                    "stycznia",
                    "lutego",
                    "marca",
                    "kwietnia",
                    "maja",
                    "czerwca",
                    "lipca",
                    "sierpnia",
                    "września",
                    "października",
                    "listopada",
                    "grudnia")
            .seen(
                    Priority.GREEN_TRANSITION,
                    "Transformacja ekologiczna",
                    COM_2020_102,
                    "dwojaka transformacja – ekologiczna i cyfrowa")
            .seen(
                    Priority.DIGITAL_TRANSITION,
                    "Transformacja cyfrowa",
                    COM_2020_102,
                    "dwojaka transformacja – ekologiczna i cyfrowa")
            .own(Priority.RESILIENCE, "Odporność")
            .seen(Challenge.INNOVATION, "Innowacje", COM_2020_102)
            .seen(Challenge.SKILLS, "Umiejętności", COM_2020_102)
            .seen(Challenge.INTERNATIONALISATION, "Umiędzynarodowienie", COURT_OF_AUDITORS_2022_07)
            .own(Challenge.VALUE_CHAINS, "Łańcuchy wartości")
            .own(ClusterFunction.INTELLIGENCE, "Wiedza i analiza rynku")
            .own(ClusterFunction.NETWORKING, "Tworzenie sieci kontaktów")
            .own(ClusterFunction.BUSINESS_SERVICES, "Usługi dla przedsiębiorstw")
            .own(Phase.DEFINING_PRIORITIES, "Określenie priorytetów")
            .own(Phase.IDENTIFYING_CHALLENGES, "Wskazanie wyzwań")
            .own(Phase.SELECTING_ACTIONS, "Wybór działań polityki klastrowej")
            .own(Phase.DEVELOPING_ROADMAP, "Opracowanie mapy drogowej")
            .own(EvidenceKind.LOCAL_ENVIRONMENT, "Otoczenie lokalne")
            .own(EvidenceKind.NEEDS, "Potrzeby")
            .own(EvidenceKind.STAKEHOLDER_INPUT, "Wkład zainteresowanych stron")
            .own(Verdict.CHOSEN, "wybrane")
            .own(Verdict.SET_ASIDE, "odłożone")
            .own(PhaseState.Progress.NOT_BEGUN, "nierozpoczęty")
            .own(PhaseState.Progress.OPEN, "otwarty")
            .own(PhaseState.Progress.COMPLETE, "zakończony")
            .own(Consideration.CRITICAL_MASS, "Liczba i masa krytyczna klastrów")
            .own(
                    Consideration.SERVICE_LANDSCAPE,
                    "Uporządkowanie oferty podmiotów świadczących usługi dla przedsiębiorstw w klastrach")
            .own(
                    Consideration.SYNERGIES,
                    "Synergie między europejskimi, krajowymi i regionalnymi inicjatywami klastrowymi")
            .own(Consideration.INTERNATIONALISATION, "Umiędzynarodowienie klastrów")
            .own(Consideration.DIGITISATION, "Wprowadzenie cyfryzacji we wszystkich obszarach")
            .own(Consideration.PROFESSIONALISATION, "Profesjonalizacja organizacji klastrowych")
            .own(ExcellenceLabel.BRONZE, "Brązowy")
            .own(ExcellenceLabel.SILVER, "Srebrny")
            .own(ExcellenceLabel.GOLD, "Złoty")
            .own(CellState.FILLED, "Wypełnione")
            .own(CellState.ACTION_WITHOUT_EXAMPLE, "Działanie bez przykładu")
            .own(CellState.EXAMPLE_WITHOUT_ACTION, "Przykład bez działania")
            .own(CellState.DECLARED_EMPTY, "Uznane za puste")
            .own(CellState.ABSENT, "Brak")
            .own(EntryKind.EDITION, "Wydanie")
            .own(EntryKind.ACTION, "Działania")
            .own(EntryKind.EXAMPLE, "Przykłady")
            .own(EntryKind.RECOMMENDATION, "Zalecenia")
            .own(EntryKind.ERRATUM, "Errata")
            .own(EntryKind.DECLARED_EMPTY, "Pozycje uznane za puste")
            .own(EntryKind.WITHDRAWN_ACTION, "Wycofane działania")
            .own(EntryKind.WITHDRAWN_EXAMPLE, "Wycofane przykłady")
            .own(EntryKind.WITHDRAWN_RECOMMENDATION, "Wycofane zalecenia")
            .own(TitleStatus.COMPLETE, "Kompletny")
            .own(TitleStatus.PARTIAL, "Częściowy")
            .own(TitleStatus.LOST, "Utracony")
            .own(ErratumKind.TYPESETTING, "Skład")
            .own(ErratumKind.PAGE_BREAK, "Podział strony")
            .own(ErratumKind.OMISSION, "Pominięcie")
            .own(ErratumKind.WRONG_LINK, "Błędny odnośnik")
            .own(ErratumKind.LINK_VARIANT, "Inna postać odnośnika")
            .own(ErratumKind.LOST_TEXT, "Utracony tekst")
            .own(ErratumKind.CAPTION, "Podpis")
            .own(Aspect.REWORDED, "zmieniono brzmienie")
            .own(Aspect.MOVED, "przeniesiono")
            .own(Aspect.LINK_CHANGED, "zmieniono odnośnik")
            .own(Aspect.COUNTRY_CHANGED, "zmieniono kraj")
            .own(Aspect.ALIASES_CHANGED, "zmieniono inne pisownie")
            .own(Aspect.CARRIED_OUT_DIFFERENTLY, "wdrażane inaczej")
            .own(Aspect.DETAILS_CHANGED, "zmieniono szczegóły")
            .own(Aspect.CITATION_CHANGED, "zmieniono źródło")
            .own(Aspect.SUCCESSOR_CHANGED, "zmieniono następcę")
            .own(SearchedText.NAME, "Nazwa")
            .own(SearchedText.ALIAS, "Inna nazwa")
            .own(SearchedText.WORDING, "Brzmienie")
            .own(SearchedText.DESCRIPTION, "Opis")
            .own(SearchedText.COUNTRY, "Kraj")
            .own(SearchedText.AXIS, "Oś")
            .own(Severity.INFORMATION, "Informacja")
            .own(Severity.WARNING, "Ostrzeżenie")
            .own(Severity.ERROR, "Błąd")
            .own(Concern.COVERAGE, "Zakres")
            .own(Concern.VALIDITY, "Poprawność")
            .own(StakeholderKind.PUBLIC_AUTHORITY, "Organ publiczny")
            .own(StakeholderKind.CLUSTER_ORGANISATION, "Organizacja klastrowa")
            .own(StakeholderKind.BUSINESS, "Przedsiębiorstwo")
            .own(StakeholderKind.RESEARCH_AND_EDUCATION, "Badania i edukacja")
            .own(StakeholderKind.FINANCE, "Finanse")
            .own(StakeholderKind.CIVIL_SOCIETY, "Społeczeństwo obywatelskie")
            .own(FundingLevel.EUROPEAN, "Europejski")
            .own(FundingLevel.NATIONAL, "Krajowy")
            .own(FundingLevel.REGIONAL, "Regionalny")
            .own(FundingLevel.PRIVATE, "Prywatny")
            .own(BudgetLine.State.SOUGHT, "Wnioskowane")
            .own(BudgetLine.State.APPROVED, "Przyznane")
            .own(ActionStatus.State.PLANNED, "Planowane")
            .own(ActionStatus.State.UNDER_WAY, "W toku")
            .own(ActionStatus.State.DONE, "Zakończone")
            .own(ActionStatus.State.BLOCKED, "Zablokowane")
            .own(ActionStatus.State.PAUSED, "Wstrzymane")
            .own(ActionStatus.State.ABANDONED, "Zaniechane")
            .own(MilestoneStatus.PLANNED, "Planowany")
            .own(MilestoneStatus.REACHED, "Osiągnięty")
            .own(MilestoneStatus.MISSED, "Nieosiągnięty")
            .own(MilestoneStatus.DROPPED, "Porzucony")
            .own(Risk.Level.LOW, "Niski")
            .own(Risk.Level.MEDIUM, "Średni")
            .own(Risk.Level.HIGH, "Wysoki")
            .own(
                    "Matrix: priorities, challenges and cluster functions",
                    "Matryca: priorytety, wyzwania i funkcje klastrów")
            .own("Matrix: %s", "Matryca: %s")
            .own("Recommendation %s", "Zalecenie %s")
            .own("Completeness: %s", "Kompletność: %s")
            .own("From %s to %s", "Od %s do %s")
            .own("What sets two roadmaps apart", "Czym różnią się dwie mapy drogowe")
            .own("What many roadmaps chose", "Co wybrano w wielu mapach drogowych")
            .own("Roadmap for %s", "Mapa drogowa: %s")
            .own("Roadmap for %s on %s", "Mapa drogowa: %s, na podstawie %s")
            .own("Phase %s: %s", "Faza %s: %s")
            .own("Evidence", "Dane i dowody")
            .own("Background", "Kontekst")
            .own("What the toolkit is for", "Do czego służy zestaw narzędzi")
            .own("Why clusters: %s", "Dlaczego klastry: %s")
            .own("What clusters do", "Co robią klastry")
            .own("How the phases follow one another", "Jak następują po sobie fazy")
            .own("What every phase starts from", "Z czego wychodzi każda faza")
            .own("What each phase leads to", "Do czego prowadzi każda faza")
            .own("What the action plan holds", "Co zawiera plan działania")
            .own("Common challenges to cluster policy", "Wspólne wyzwania polityki klastrowej")
            .own("The forum at which they were named", "Forum, na którym je wskazano")
            .own("Labels of cluster management excellence", "Znaki doskonałości w zarządzaniu klastrami")
            .own("The scheme of the labels", "System znaków")
            .own("Where evidence is to be found", "Gdzie znaleźć dane i dowody")
            .own("Questions for feedback", "Pytania do czytelników")
            .own("Our remarks", "Nasze uwagi")
            .own("What is written otherwise without an erratum", "Co zapisano inaczej bez erraty")
            .own("Coverage", "Zakres")
            .own("Cells of the matrix", "Pola matrycy")
            .own("Cells of the recommendations", "Pola zaleceń")
            .own("Findings", "Ustalenia")
            .own("Rules switched off", "Wyłączone reguły")
            .own("Severity", "Waga")
            .own("Where", "Gdzie")
            .own("Cells", "Pola")
            .own("All", "Wszystkie")
            .own("How to read this sheet", "Jak czytać to zestawienie")
            .own("Outside the matrix", "Poza matrycą")
            .own("Examples in detail", "Przykłady szczegółowo")
            .own("Recommendations", "Zalecenia")
            .own("Withdrawn", "Wycofane")
            .own("Errata", "Errata")
            .own("Challenge", "Wyzwanie")
            .own("Function", "Funkcja")
            .own("Cluster function", "Funkcja klastra")
            .own("Action or example", "Działanie lub przykład")
            .own("Source", "Źródło")
            .own("Actions", "Działania")
            .own("Examples", "Przykłady")
            .own("Recommendations that these actions serve", "Zalecenia, którym służą te działania")
            .own("Priorities", "Priorytety")
            .own("Priority", "Priorytet")
            .own("Chosen by", "Wybrane przez")
            .own("Policy actions", "Działania polityki")
            .own("Action", "Działanie")
            .own("Wording", "Brzmienie")
            .own("Recommendation", "Zalecenie")
            .own("Subject", "Przedmiot")
            .own("Served by", "Realizowane przez")
            .own("Earlier", "Wcześniej")
            .own("Later", "Później")
            .own("Moved", "Przeniesione")
            .own("Reworded", "O zmienionym brzmieniu")
            .own("Newly possible in the chosen cells", "Nowe możliwości w wybranych polach")
            .own(
                    "Planned actions that carry out what is no longer there",
                    "Planowane działania wdrażające to, czego już nie ma")
            .own("To be decided anew", "Do ponownego rozstrzygnięcia")
            .own("Kept", "Zachowane")
            .own("Stakeholder engagement strategy", "Strategia angażowania zainteresowanych stron")
            .own("Governance mechanism", "Mechanizm zarządzania")
            .own("Resource planning", "Planowanie zasobów")
            .own("Specific actions", "Konkretne działania")
            .own("Schedule", "Harmonogram")
            .own("Monitoring and assessment", "Monitorowanie i ocena")
            .own("Risks", "Ryzyka")
            .own("Budget", "Budżet")
            .own("Staff", "Personel")
            .own("Totals by action", "Sumy według działań")
            .own("Totals by source of funding", "Sumy według źródeł finansowania")
            .own("Totals by year", "Sumy według lat")
            .own("Totals by state", "Sumy według stanu")
            .own("Stakeholder", "Zainteresowana strona")
            .own("Kind", "Rodzaj")
            .own("Role", "Rola")
            .own("Engagement", "Zaangażowanie")
            .own("Body", "Organ")
            .own("Mandate", "Mandat")
            .own("Members", "Członkowie")
            .own("Meets", "Zbiera się")
            .own("Decides", "Decyduje")
            .own("Purpose", "Cel")
            .own("Source of funding", "Źródło finansowania")
            .own("Amount", "Kwota")
            .own("Year", "Rok")
            .own("State", "Stan")
            .own("Spent", "Wydano")
            .own("Full-time equivalents", "Ekwiwalenty pełnego czasu pracy")
            .own("Level", "Szczebel")
            .own("Milestone", "Kamień milowy")
            .own("Planned", "Planowany")
            .own("Actual", "Rzeczywisty")
            .own("Status", "Status")
            .own("Earliest", "Najwcześniej")
            .own("Latest", "Najpóźniej")
            .own("Float in days", "Zapas w dniach")
            .own("Risk", "Ryzyko")
            .own("Likelihood", "Prawdopodobieństwo")
            .own("Effect", "Skutek")
            .own("Response", "Reakcja")
            .own("Owner", "Odpowiedzialny")
            .own("Title", "Tytuł")
            .own("Version", "Wersja")
            .own("Approved", "Zatwierdzono")
            .own("Published at", "Opublikowano pod adresem")
            .own("Policy instrument", "Instrument polityki")
            .own("Managing authority", "Instytucja zarządzająca")
            .own("Contact", "Kontakt")
            .own("Carries out", "Wdraża")
            .own("Outside the catalogue", "Poza katalogiem")
            .own("Identifier", "Identyfikator")
            .own("Time frame", "Ramy czasowe")
            .own("Depends on", "Zależy od")
            .own("Players involved", "Uczestnicy")
            .own("Costs", "Koszty")
            .own("Staff in full-time equivalents", "Personel w ekwiwalentach pełnego czasu pracy")
            .own("Measured by", "Mierzone za pomocą")
            .own("Notes", "Uwagi")
            .own("Measures", "Mierzy")
            .own("Baseline", "Wartość bazowa")
            .own("Target", "Wartość docelowa")
            .own("Earlier target", "Wcześniejsza wartość docelowa")
            .own("Interim target", "Wartość pośrednia")
            .own("Measured", "Zmierzono")
            .labels();

    private PolishPage() {}
}
