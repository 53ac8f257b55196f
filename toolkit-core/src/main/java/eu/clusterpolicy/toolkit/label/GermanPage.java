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

/** The labels in German. */
final class GermanPage {

    static final Labels LABELS = LanguagePage.in("de-DE", "Deutsch")
            .numbers(".", 1, ",")
            .days("%s. %s %s", "1")
            .months(
                    "Januar",
                    "Februar",
                    "März",
                    "April",
                    "Mai",
                    "Juni",
                    "Juli",
                    "August",
                    "September",
                    "Oktober",
                    "November",
                    "Dezember")
            .seen(
                    Priority.GREEN_TRANSITION,
                    "Ökologischer Wandel",
                    COM_2020_102,
                    "der zweifache ökologische und digitale Wandel")
            .seen(
                    Priority.DIGITAL_TRANSITION,
                    "Digitaler Wandel",
                    COM_2020_102,
                    "der zweifache ökologische und digitale Wandel")
            .own(Priority.RESILIENCE, "Resilienz")
            .seen(Challenge.INNOVATION, "Innovationen", COM_2020_102)
            .seen(Challenge.SKILLS, "Kompetenzen", COM_2020_102)
            .seen(Challenge.INTERNATIONALISATION, "Internationalisierung", COURT_OF_AUDITORS_2022_07)
            .own(Challenge.VALUE_CHAINS, "Wertschöpfungsketten")
            .own(ClusterFunction.INTELLIGENCE, "Wissen und Marktbeobachtung")
            .own(ClusterFunction.NETWORKING, "Vernetzung")
            .own(ClusterFunction.BUSINESS_SERVICES, "Unternehmensdienstleistungen")
            .own(Phase.DEFINING_PRIORITIES, "Prioritäten festlegen")
            .own(Phase.IDENTIFYING_CHALLENGES, "Herausforderungen ermitteln")
            .own(Phase.SELECTING_ACTIONS, "Clusterpolitische Maßnahmen auswählen")
            .own(Phase.DEVELOPING_ROADMAP, "Fahrplan ausarbeiten")
            .own(EvidenceKind.LOCAL_ENVIRONMENT, "Lokales Umfeld")
            .own(EvidenceKind.NEEDS, "Bedarf")
            .own(EvidenceKind.STAKEHOLDER_INPUT, "Beiträge der Beteiligten")
            .own(Verdict.CHOSEN, "gewählt")
            .own(Verdict.SET_ASIDE, "zurückgestellt")
            .own(PhaseState.Progress.NOT_BEGUN, "nicht begonnen")
            .own(PhaseState.Progress.OPEN, "offen")
            .own(PhaseState.Progress.COMPLETE, "abgeschlossen")
            .own(Consideration.CRITICAL_MASS, "Zahl und kritische Masse der Cluster")
            .own(
                    Consideration.SERVICE_LANDSCAPE,
                    "Das Angebot an Unternehmensdienstleistungen für Cluster übersichtlicher ordnen")
            .own(
                    Consideration.SYNERGIES,
                    "Synergien zwischen europäischen, nationalen und regionalen Clusterinitiativen")
            .own(Consideration.INTERNATIONALISATION, "Internationalisierung der Cluster")
            .own(Consideration.DIGITISATION, "Digitalisierung in allen Bereichen verankern")
            .own(Consideration.PROFESSIONALISATION, "Professionalisierung der Clusterorganisationen")
            .own(ExcellenceLabel.BRONZE, "Bronze")
            .own(ExcellenceLabel.SILVER, "Silber")
            .own(ExcellenceLabel.GOLD, "Gold")
            .own(CellState.FILLED, "Gefüllt")
            .own(CellState.ACTION_WITHOUT_EXAMPLE, "Maßnahme ohne Beispiel")
            .own(CellState.EXAMPLE_WITHOUT_ACTION, "Beispiel ohne Maßnahme")
            .own(CellState.DECLARED_EMPTY, "Als leer erklärt")
            .own(CellState.ABSENT, "Fehlt")
            .own(EntryKind.EDITION, "Ausgabe")
            .own(EntryKind.ACTION, "Maßnahmen")
            .own(EntryKind.EXAMPLE, "Beispiele")
            .own(EntryKind.RECOMMENDATION, "Empfehlungen")
            .own(EntryKind.ERRATUM, "Berichtigungen")
            .own(EntryKind.DECLARED_EMPTY, "Als leer erklärt")
            .own(EntryKind.WITHDRAWN_ACTION, "Zurückgezogene Maßnahmen")
            .own(EntryKind.WITHDRAWN_EXAMPLE, "Zurückgezogene Beispiele")
            .own(EntryKind.WITHDRAWN_RECOMMENDATION, "Zurückgezogene Empfehlungen")
            .own(TitleStatus.COMPLETE, "Vollständig")
            .own(TitleStatus.PARTIAL, "Teilweise erhalten")
            .own(TitleStatus.LOST, "Verloren")
            .own(ErratumKind.TYPESETTING, "Satzfehler")
            .own(ErratumKind.PAGE_BREAK, "Seitenumbruch")
            .own(ErratumKind.OMISSION, "Auslassung")
            .own(ErratumKind.WRONG_LINK, "Falsche Adresse")
            .own(ErratumKind.LINK_VARIANT, "Andere Form der Adresse")
            .own(ErratumKind.LOST_TEXT, "Verlorener Text")
            .own(ErratumKind.CAPTION, "Beschriftung")
            .own(Aspect.REWORDED, "anders formuliert")
            .own(Aspect.MOVED, "verschoben")
            .own(Aspect.LINK_CHANGED, "Adresse geändert")
            .own(Aspect.COUNTRY_CHANGED, "Land geändert")
            .own(Aspect.ALIASES_CHANGED, "andere Schreibweisen geändert")
            .own(Aspect.CARRIED_OUT_DIFFERENTLY, "anders umgesetzt")
            .own(Aspect.DETAILS_CHANGED, "Einzelheiten geändert")
            .own(Aspect.CITATION_CHANGED, "Fundstelle geändert")
            .own(Aspect.SUCCESSOR_CHANGED, "Nachfolger geändert")
            .own(SearchedText.NAME, "Name")
            .own(SearchedText.ALIAS, "Weiterer Name")
            .own(SearchedText.WORDING, "Wortlaut")
            .own(SearchedText.DESCRIPTION, "Beschreibung")
            .own(SearchedText.COUNTRY, "Land")
            .own(SearchedText.AXIS, "Achse")
            .own(Severity.INFORMATION, "Hinweis")
            .own(Severity.WARNING, "Warnung")
            .own(Severity.ERROR, "Fehler")
            .own(Concern.COVERAGE, "Abdeckung")
            .own(Concern.VALIDITY, "Richtigkeit")
            .own(StakeholderKind.PUBLIC_AUTHORITY, "Behörde")
            .own(StakeholderKind.CLUSTER_ORGANISATION, "Clusterorganisation")
            .own(StakeholderKind.BUSINESS, "Unternehmen")
            .own(StakeholderKind.RESEARCH_AND_EDUCATION, "Forschung und Bildung")
            .own(StakeholderKind.FINANCE, "Finanzwesen")
            .own(StakeholderKind.CIVIL_SOCIETY, "Zivilgesellschaft")
            .own(FundingLevel.EUROPEAN, "Europäisch")
            .own(FundingLevel.NATIONAL, "National")
            .own(FundingLevel.REGIONAL, "Regional")
            .own(FundingLevel.PRIVATE, "Privat")
            .own(BudgetLine.State.SOUGHT, "Beantragt")
            .own(BudgetLine.State.APPROVED, "Bewilligt")
            .own(ActionStatus.State.PLANNED, "Geplant")
            .own(ActionStatus.State.UNDER_WAY, "Laufend")
            .own(ActionStatus.State.DONE, "Abgeschlossen")
            .own(ActionStatus.State.BLOCKED, "Blockiert")
            .own(ActionStatus.State.PAUSED, "Ausgesetzt")
            .own(ActionStatus.State.ABANDONED, "Aufgegeben")
            .own(MilestoneStatus.PLANNED, "Geplant")
            .own(MilestoneStatus.REACHED, "Erreicht")
            .own(MilestoneStatus.MISSED, "Verfehlt")
            .own(MilestoneStatus.DROPPED, "Gestrichen")
            .own(Risk.Level.LOW, "Gering")
            .own(Risk.Level.MEDIUM, "Mittel")
            .own(Risk.Level.HIGH, "Hoch")
            .own(
                    "Matrix: priorities, challenges and cluster functions",
                    "Matrix: Prioritäten, Herausforderungen und Clusterfunktionen")
            .own("Matrix: %s", "Matrix: %s")
            .own("Recommendation %s", "Empfehlung %s")
            .own("Completeness: %s", "Vollständigkeit: %s")
            .own("From %s to %s", "Von %s zu %s")
            .own("What sets two roadmaps apart", "Was zwei Fahrpläne unterscheidet")
            .own("What many roadmaps chose", "Was viele Fahrpläne gewählt haben")
            .own("Roadmap for %s", "Fahrplan: %s")
            .own("Roadmap for %s on %s", "Fahrplan: %s, auf der Grundlage von %s")
            .own("Phase %s: %s", "Phase %s: %s")
            .own("Evidence", "Belege")
            .own("Background", "Hintergrund")
            .own("What the toolkit is for", "Wozu das Instrumentarium dient")
            .own("Why clusters: %s", "Warum Cluster: %s")
            .own("What clusters do", "Was Cluster tun")
            .own("How the phases follow one another", "Wie die Phasen aufeinander folgen")
            .own("What every phase starts from", "Wovon jede Phase ausgeht")
            .own("What each phase leads to", "Wozu jede Phase führt")
            .own("What the action plan holds", "Was der Aktionsplan enthält")
            .own("Common challenges to cluster policy", "Gemeinsame Herausforderungen der Clusterpolitik")
            .own("The forum at which they were named", "Das Forum, auf dem sie genannt wurden")
            .own("Labels of cluster management excellence", "Gütesiegel für exzellentes Clustermanagement")
            .own("The scheme of the labels", "Wie die Gütesiegel vergeben werden")
            .own("Where evidence is to be found", "Wo Belege zu finden sind")
            .own("Questions for feedback", "Fragen an die Leserschaft")
            .own("Our remarks", "Unsere Anmerkungen")
            .own("What is written otherwise without an erratum", "Was ohne Berichtigung anders geschrieben ist")
            .own("Coverage", "Abdeckung")
            .own("Cells of the matrix", "Felder der Matrix")
            .own("Cells of the recommendations", "Felder der Empfehlungen")
            .own("Findings", "Befunde")
            .own("Rules switched off", "Abgeschaltete Regeln")
            .own("Severity", "Schwere")
            .own("Where", "Wo")
            .own("Cells", "Felder")
            .own("All", "Alle")
            .own("How to read this sheet", "Wie diese Übersicht zu lesen ist")
            .own("Outside the matrix", "Außerhalb der Matrix")
            .own("Examples in detail", "Beispiele im Einzelnen")
            .own("Recommendations", "Empfehlungen")
            .own("Withdrawn", "Zurückgezogen")
            .own("Errata", "Berichtigungen")
            .own("Challenge", "Herausforderung")
            .own("Function", "Funktion")
            .own("Cluster function", "Clusterfunktion")
            .own("Action or example", "Maßnahme oder Beispiel")
            .own("Source", "Quelle")
            .own("Actions", "Maßnahmen")
            .own("Examples", "Beispiele")
            .own("Recommendations that these actions serve", "Empfehlungen, denen diese Maßnahmen dienen")
            .own("Priorities", "Prioritäten")
            .own("Priority", "Priorität")
            .own("Chosen by", "Gewählt von")
            .own("Policy actions", "Politische Maßnahmen")
            .own("Action", "Maßnahme")
            .own("Wording", "Wortlaut")
            .own("Recommendation", "Empfehlung")
            .own("Subject", "Gegenstand")
            .own("Served by", "Unterstützt von")
            .own("Earlier", "Früher")
            .own("Later", "Später")
            .own("Moved", "Verschoben")
            .own("Reworded", "Anders formuliert")
            .own("Newly possible in the chosen cells", "Neu möglich in den gewählten Feldern")
            .own(
                    "Planned actions that carry out what is no longer there",
                    "Geplante Maßnahmen, deren Vorlage es nicht mehr gibt")
            .own("To be decided anew", "Neu zu entscheiden")
            .own("Kept", "Beibehalten")
            .own("Stakeholder engagement strategy", "Strategie zur Einbindung der Beteiligten")
            .own("Governance mechanism", "Steuerung")
            .own("Resource planning", "Mittelplanung")
            .own("Specific actions", "Einzelne Maßnahmen")
            .own("Schedule", "Zeitplan")
            .own("Monitoring and assessment", "Überwachung und Bewertung")
            .own("Risks", "Risiken")
            .own("Budget", "Mittel")
            .own("Staff", "Personal")
            .own("Totals by action", "Summen nach Maßnahmen")
            .own("Totals by source of funding", "Summen nach Finanzierungsquellen")
            .own("Totals by year", "Summen nach Jahren")
            .own("Totals by state", "Summen nach Stand")
            .own("Stakeholder", "Beteiligte")
            .own("Kind", "Art")
            .own("Role", "Rolle")
            .own("Engagement", "Einbindung")
            .own("Body", "Gremium")
            .own("Mandate", "Auftrag")
            .own("Members", "Mitglieder")
            .own("Meets", "Tagt")
            .own("Decides", "Entscheidet")
            .own("Purpose", "Zweck")
            .own("Source of funding", "Finanzierungsquelle")
            .own("Amount", "Betrag")
            .own("Year", "Jahr")
            .own("State", "Stand")
            .own("Spent", "Ausgegeben")
            .own("Full-time equivalents", "Vollzeitäquivalente")
            .own("Level", "Ebene")
            .own("Milestone", "Meilenstein")
            .own("Planned", "Geplant")
            .own("Actual", "Tatsächlich")
            .own("Status", "Stand")
            .own("Earliest", "Frühestens")
            .own("Latest", "Spätestens")
            .own("Float in days", "Puffer in Tagen")
            .own("Risk", "Risiko")
            .own("Likelihood", "Wahrscheinlichkeit")
            .own("Effect", "Auswirkung")
            .own("Response", "Gegenmaßnahme")
            .own("Owner", "Verantwortlich")
            .own("Title", "Titel")
            .own("Version", "Fassung")
            .own("Approved", "Beschlossen")
            .own("Published at", "Veröffentlicht unter")
            .own("Policy instrument", "Politikinstrument")
            .own("Managing authority", "Verwaltungsbehörde")
            .own("Contact", "Kontakt")
            .own("Carries out", "Setzt um")
            .own("Outside the catalogue", "Außerhalb des Katalogs")
            .own("Identifier", "Kennung")
            .own("Time frame", "Zeitraum")
            .own("Depends on", "Hängt ab von")
            .own("Players involved", "Mitwirkende")
            .own("Costs", "Kosten")
            .own("Staff in full-time equivalents", "Personal in Vollzeitäquivalenten")
            .own("Measured by", "Gemessen an")
            .own("Notes", "Bemerkungen")
            .own("Measures", "Misst")
            .own("Baseline", "Ausgangswert")
            .own("Target", "Zielwert")
            .own("Earlier target", "Früherer Zielwert")
            .own("Interim target", "Zwischenziel")
            .own("Measured", "Gemessen")
            .labels();

    private GermanPage() {}
}
