package eu.clusterpolicy.toolkit.label;

import static eu.clusterpolicy.toolkit.label.OfficialText.COM_2020_102;
import static eu.clusterpolicy.toolkit.label.OfficialText.COM_2020_575;

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

/** The labels in Italian. */
final class ItalianPage {

    static final Labels LABELS = LanguagePage.in("it-IT", "italiano")
            .numbers(".", 1, ",")
            .days("%s %s %s", "1º")
            .months(
                    "gennaio",
                    "febbraio",
                    "marzo",
                    "aprile",
                    "maggio",
                    "giugno",
                    "luglio",
                    "agosto",
                    "settembre",
                    "ottobre",
                    "novembre",
                    "dicembre")
            .seen(
                    Priority.GREEN_TRANSITION,
                    "Transizione ecologica",
                    COM_2020_102,
                    "la duplice transizione, ecologica e digitale")
            .seen(
                    Priority.DIGITAL_TRANSITION,
                    "Transizione digitale",
                    COM_2020_102,
                    "la duplice transizione, ecologica e digitale")
            .seen(Priority.RESILIENCE, "Resilienza", COM_2020_575)
            .seen(Challenge.INNOVATION, "Innovazione", COM_2020_102)
            .seen(Challenge.SKILLS, "Competenze", COM_2020_102)
            .own(Challenge.INTERNATIONALISATION, "Internazionalizzazione")
            .own(Challenge.VALUE_CHAINS, "Catene del valore")
            .own(ClusterFunction.INTELLIGENCE, "Informazione strategica")
            .own(ClusterFunction.NETWORKING, "Creazione di reti")
            .own(ClusterFunction.BUSINESS_SERVICES, "Servizi alle imprese")
            .own(Phase.DEFINING_PRIORITIES, "Definire le priorità")
            .own(Phase.IDENTIFYING_CHALLENGES, "Individuare le sfide")
            .own(Phase.SELECTING_ACTIONS, "Scegliere le azioni della politica dei cluster")
            .own(Phase.DEVELOPING_ROADMAP, "Elaborare una tabella di marcia")
            .own(EvidenceKind.LOCAL_ENVIRONMENT, "Contesto locale")
            .own(EvidenceKind.NEEDS, "Esigenze")
            .own(EvidenceKind.STAKEHOLDER_INPUT, "Contributi delle parti interessate")
            .own(Verdict.CHOSEN, "scelto")
            .own(Verdict.SET_ASIDE, "accantonato")
            .own(PhaseState.Progress.NOT_BEGUN, "non iniziata")
            .own(PhaseState.Progress.OPEN, "aperta")
            .own(PhaseState.Progress.COMPLETE, "completata")
            .own(Consideration.CRITICAL_MASS, "Numero e massa critica dei cluster")
            .own(
                    Consideration.SERVICE_LANDSCAPE,
                    "Razionalizzare il panorama dei fornitori di servizi alle imprese dei cluster")
            .own(Consideration.SYNERGIES, "Sinergie tra le iniziative europee, nazionali e regionali per i cluster")
            .own(Consideration.INTERNATIONALISATION, "Internazionalizzazione dei cluster")
            .own(Consideration.DIGITISATION, "Integrare la digitalizzazione in tutti gli ambiti")
            .own(Consideration.PROFESSIONALISATION, "Professionalizzazione delle organizzazioni di cluster")
            .own(ExcellenceLabel.BRONZE, "Bronzo")
            .own(ExcellenceLabel.SILVER, "Argento")
            .own(ExcellenceLabel.GOLD, "Oro")
            .own(CellState.FILLED, "Compilata")
            .own(CellState.ACTION_WITHOUT_EXAMPLE, "Azione senza esempio")
            .own(CellState.EXAMPLE_WITHOUT_ACTION, "Esempio senza azione")
            .own(CellState.DECLARED_EMPTY, "Dichiarata vuota")
            .own(CellState.ABSENT, "Assente")
            .own(EntryKind.EDITION, "Edizione")
            .own(EntryKind.ACTION, "Azioni")
            .own(EntryKind.EXAMPLE, "Esempi")
            .own(EntryKind.RECOMMENDATION, "Raccomandazioni")
            .own(EntryKind.ERRATUM, "Errata corrige")
            .own(EntryKind.DECLARED_EMPTY, "Posizioni dichiarate vuote")
            .own(EntryKind.WITHDRAWN_ACTION, "Azioni ritirate")
            .own(EntryKind.WITHDRAWN_EXAMPLE, "Esempi ritirati")
            .own(EntryKind.WITHDRAWN_RECOMMENDATION, "Raccomandazioni ritirate")
            .own(TitleStatus.COMPLETE, "Completo")
            .own(TitleStatus.PARTIAL, "Parziale")
            .own(TitleStatus.LOST, "Perduto")
            .own(ErratumKind.TYPESETTING, "Composizione")
            .own(ErratumKind.PAGE_BREAK, "Interruzione di pagina")
            .own(ErratumKind.OMISSION, "Omissione")
            .own(ErratumKind.WRONG_LINK, "Collegamento errato")
            .own(ErratumKind.LINK_VARIANT, "Variante del collegamento")
            .own(ErratumKind.LOST_TEXT, "Testo perduto")
            .own(ErratumKind.CAPTION, "Didascalia")
            .own(Aspect.REWORDED, "riformulato")
            .own(Aspect.MOVED, "spostato")
            .own(Aspect.LINK_CHANGED, "collegamento modificato")
            .own(Aspect.COUNTRY_CHANGED, "paese modificato")
            .own(Aspect.ALIASES_CHANGED, "altre grafie modificate")
            .own(Aspect.CARRIED_OUT_DIFFERENTLY, "attuato in altro modo")
            .own(Aspect.DETAILS_CHANGED, "dettagli modificati")
            .own(Aspect.CITATION_CHANGED, "riferimento modificato")
            .own(Aspect.SUCCESSOR_CHANGED, "successore modificato")
            .own(SearchedText.NAME, "Nome")
            .own(SearchedText.ALIAS, "Altro nome")
            .own(SearchedText.WORDING, "Testo")
            .own(SearchedText.DESCRIPTION, "Descrizione")
            .own(SearchedText.COUNTRY, "Paese")
            .own(SearchedText.AXIS, "Asse")
            .own(Severity.INFORMATION, "Informazione")
            .own(Severity.WARNING, "Avviso")
            .own(Severity.ERROR, "Errore")
            .own(Concern.COVERAGE, "Copertura")
            .own(Concern.VALIDITY, "Validità")
            .own(StakeholderKind.PUBLIC_AUTHORITY, "Autorità pubblica")
            .own(StakeholderKind.CLUSTER_ORGANISATION, "Organizzazione di cluster")
            .own(StakeholderKind.BUSINESS, "Impresa")
            .own(StakeholderKind.RESEARCH_AND_EDUCATION, "Ricerca e istruzione")
            .own(StakeholderKind.FINANCE, "Finanza")
            .own(StakeholderKind.CIVIL_SOCIETY, "Società civile")
            .own(FundingLevel.EUROPEAN, "Europeo")
            .own(FundingLevel.NATIONAL, "Nazionale")
            .own(FundingLevel.REGIONAL, "Regionale")
            .own(FundingLevel.PRIVATE, "Privato")
            .own(BudgetLine.State.SOUGHT, "Richiesto")
            .own(BudgetLine.State.APPROVED, "Approvato")
            .own(ActionStatus.State.PLANNED, "Prevista")
            .own(ActionStatus.State.UNDER_WAY, "In corso")
            .own(ActionStatus.State.DONE, "Conclusa")
            .own(ActionStatus.State.BLOCKED, "Bloccata")
            .own(ActionStatus.State.PAUSED, "Sospesa")
            .own(ActionStatus.State.ABANDONED, "Abbandonata")
            .own(MilestoneStatus.PLANNED, "Previsto")
            .own(MilestoneStatus.REACHED, "Raggiunto")
            .own(MilestoneStatus.MISSED, "Mancato")
            .own(MilestoneStatus.DROPPED, "Abbandonato")
            .own(Risk.Level.LOW, "Basso")
            .own(Risk.Level.MEDIUM, "Medio")
            .own(Risk.Level.HIGH, "Alto")
            .own(
                    "Matrix: priorities, challenges and cluster functions",
                    "Matrice: priorità, sfide e funzioni dei cluster")
            .own("Matrix: %s", "Matrice: %s")
            .own("Recommendation %s", "Raccomandazione %s")
            .own("Completeness: %s", "Completezza: %s")
            .own("From %s to %s", "Da %s a %s")
            .own("What sets two roadmaps apart", "Che cosa distingue due tabelle di marcia")
            .own("What many roadmaps chose", "Che cosa hanno scelto molte tabelle di marcia")
            .own("Roadmap for %s", "Tabella di marcia: %s")
            .own("Roadmap for %s on %s", "Tabella di marcia: %s, sulla base di %s")
            .own("Phase %s: %s", "Fase %s: %s")
            .own("Evidence", "Elementi di prova")
            .own("Background", "Contesto")
            .own("What the toolkit is for", "A che cosa serve lo strumentario")
            .own("Why clusters: %s", "Perché i cluster: %s")
            .own("What clusters do", "Che cosa fanno i cluster")
            .own("How the phases follow one another", "Come si susseguono le fasi")
            .own("What every phase starts from", "Da che cosa parte ogni fase")
            .own("What each phase leads to", "A che cosa conduce ogni fase")
            .own("What the action plan holds", "Che cosa contiene il piano d’azione")
            .own("Common challenges to cluster policy", "Sfide comuni della politica dei cluster")
            .own("The forum at which they were named", "Il forum in cui sono state indicate")
            .own("Labels of cluster management excellence", "Marchi di eccellenza nella gestione dei cluster")
            .own("The scheme of the labels", "Il sistema dei marchi")
            .own("Where evidence is to be found", "Dove trovare elementi di prova")
            .own("Questions for feedback", "Domande ai lettori")
            .own("Our remarks", "Le nostre osservazioni")
            .own("What is written otherwise without an erratum", "Che cosa è scritto diversamente senza errata corrige")
            .own("Coverage", "Copertura")
            .own("Cells of the matrix", "Caselle della matrice")
            .own("Cells of the recommendations", "Caselle delle raccomandazioni")
            .own("Findings", "Riscontri")
            .own("Rules switched off", "Regole disattivate")
            .own("Severity", "Gravità")
            .own("Where", "Dove")
            .own("Cells", "Caselle")
            .own("All", "Tutte")
            .own("How to read this sheet", "Come leggere questa scheda")
            .own("Outside the matrix", "Fuori dalla matrice")
            .own("Examples in detail", "Esempi in dettaglio")
            .own("Recommendations", "Raccomandazioni")
            .own("Withdrawn", "Ritirati")
            .own("Errata", "Errata corrige")
            .own("Challenge", "Sfida")
            .own("Function", "Funzione")
            .own("Cluster function", "Funzione del cluster")
            .own("Action or example", "Azione o esempio")
            .own("Source", "Fonte")
            .own("Actions", "Azioni")
            .own("Examples", "Esempi")
            .own("Recommendations that these actions serve", "Raccomandazioni a cui servono queste azioni")
            .own("Priorities", "Priorità")
            .own("Priority", "Priorità")
            .own("Chosen by", "Scelto da")
            .own("Policy actions", "Azioni politiche")
            .own("Action", "Azione")
            .own("Wording", "Testo")
            .own("Recommendation", "Raccomandazione")
            .own("Subject", "Oggetto")
            .own("Served by", "Servita da")
            .own("Earlier", "Prima")
            .own("Later", "Dopo")
            .own("Moved", "Spostati")
            .own("Reworded", "Riformulati")
            .own("Newly possible in the chosen cells", "Nuove possibilità nelle caselle scelte")
            .own(
                    "Planned actions that carry out what is no longer there",
                    "Azioni previste che attuano ciò che non esiste più")
            .own("To be decided anew", "Da decidere di nuovo")
            .own("Kept", "Mantenuti")
            .own("Stakeholder engagement strategy", "Strategia di coinvolgimento delle parti interessate")
            .own("Governance mechanism", "Meccanismo di governance")
            .own("Resource planning", "Pianificazione delle risorse")
            .own("Specific actions", "Azioni specifiche")
            .own("Schedule", "Calendario")
            .own("Monitoring and assessment", "Monitoraggio e valutazione")
            .own("Risks", "Rischi")
            .own("Budget", "Bilancio")
            .own("Staff", "Personale")
            .own("Totals by action", "Totali per azione")
            .own("Totals by source of funding", "Totali per fonte di finanziamento")
            .own("Totals by year", "Totali per anno")
            .own("Totals by state", "Totali per stato")
            .own("Stakeholder", "Parte interessata")
            .own("Kind", "Tipo")
            .own("Role", "Ruolo")
            .own("Engagement", "Coinvolgimento")
            .own("Body", "Organo")
            .own("Mandate", "Mandato")
            .own("Members", "Membri")
            .own("Meets", "Si riunisce")
            .own("Decides", "Decide")
            .own("Purpose", "Finalità")
            .own("Source of funding", "Fonte di finanziamento")
            .own("Amount", "Importo")
            .own("Year", "Anno")
            .own("State", "Stato")
            .own("Spent", "Speso")
            .own("Full-time equivalents", "Equivalenti a tempo pieno")
            .own("Level", "Livello")
            .own("Milestone", "Traguardo")
            .own("Planned", "Previsto")
            .own("Actual", "Effettivo")
            .own("Status", "Stato")
            .own("Earliest", "Al più presto")
            .own("Latest", "Al più tardi")
            .own("Float in days", "Margine in giorni")
            .own("Risk", "Rischio")
            .own("Likelihood", "Probabilità")
            .own("Effect", "Effetto")
            .own("Response", "Risposta")
            .own("Owner", "Responsabile")
            .own("Title", "Titolo")
            .own("Version", "Versione")
            .own("Approved", "Approvato")
            .own("Published at", "Pubblicato all’indirizzo")
            .own("Policy instrument", "Strumento politico")
            .own("Managing authority", "Autorità di gestione")
            .own("Contact", "Contatto")
            .own("Carries out", "Attua")
            .own("Outside the catalogue", "Fuori dal catalogo")
            .own("Identifier", "Identificativo")
            .own("Time frame", "Periodo")
            .own("Depends on", "Dipende da")
            .own("Players involved", "Soggetti coinvolti")
            .own("Costs", "Costi")
            .own("Staff in full-time equivalents", "Personale in equivalenti a tempo pieno")
            .own("Measured by", "Misurata da")
            .own("Notes", "Note")
            .own("Measures", "Misura")
            .own("Baseline", "Valore di partenza")
            .own("Target", "Obiettivo")
            .own("Earlier target", "Obiettivo precedente")
            .own("Interim target", "Obiettivo intermedio")
            .own("Measured", "Misurato")
            .labels();

    private ItalianPage() {}
}
