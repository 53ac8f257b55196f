package eu.clusterpolicy.toolkit.label;

import static eu.clusterpolicy.toolkit.label.OfficialText.COM_2020_102;

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

/** The labels in French. */
final class FrenchPage {

    static final Labels LABELS = LanguagePage.in("fr-FR", "français")
            .numbers("\u202F", 1, ",")
            .days("%s %s %s", "1er")
            .months(
                    "janvier",
                    "février",
                    "mars",
                    "avril",
                    "mai",
                    "juin",
                    "juillet",
                    "août",
                    "septembre",
                    "octobre",
                    "novembre",
                    "décembre")
            .seen(
                    Priority.GREEN_TRANSITION,
                    "Transition écologique",
                    COM_2020_102,
                    "les transitions écologique et numérique")
            .seen(
                    Priority.DIGITAL_TRANSITION,
                    "Transition numérique",
                    COM_2020_102,
                    "les transitions écologique et numérique")
            .own(Priority.RESILIENCE, "Résilience")
            .seen(Challenge.INNOVATION, "Innovation", COM_2020_102)
            .seen(Challenge.SKILLS, "Compétences", COM_2020_102)
            .own(Challenge.INTERNATIONALISATION, "Internationalisation")
            .own(Challenge.VALUE_CHAINS, "Chaînes de valeur")
            .own(ClusterFunction.INTELLIGENCE, "Veille et connaissance")
            .own(ClusterFunction.NETWORKING, "Mise en réseau")
            .own(ClusterFunction.BUSINESS_SERVICES, "Services aux entreprises")
            .own(Phase.DEFINING_PRIORITIES, "Définir les priorités")
            .own(Phase.IDENTIFYING_CHALLENGES, "Identifier les défis")
            .own(Phase.SELECTING_ACTIONS, "Choisir les actions de la politique de clusters")
            .own(Phase.DEVELOPING_ROADMAP, "Élaborer une feuille de route")
            .own(EvidenceKind.LOCAL_ENVIRONMENT, "Environnement local")
            .own(EvidenceKind.NEEDS, "Besoins")
            .own(EvidenceKind.STAKEHOLDER_INPUT, "Contributions des parties prenantes")
            .own(Verdict.CHOSEN, "retenu")
            .own(Verdict.SET_ASIDE, "écarté")
            .own(PhaseState.Progress.NOT_BEGUN, "non commencée")
            .own(PhaseState.Progress.OPEN, "en cours")
            .own(PhaseState.Progress.COMPLETE, "achevée")
            .own(Consideration.CRITICAL_MASS, "Nombre et masse critique des clusters")
            .own(
                    Consideration.SERVICE_LANDSCAPE,
                    "Rationaliser le paysage des prestataires de services aux entreprises des clusters")
            .own(
                    Consideration.SYNERGIES,
                    "Synergies entre les initiatives européennes, nationales et régionales en faveur des clusters")
            .own(Consideration.INTERNATIONALISATION, "Internationalisation des clusters")
            .own(Consideration.DIGITISATION, "Ancrer la numérisation dans tous les domaines")
            .own(Consideration.PROFESSIONALISATION, "Professionnalisation des organisations de clusters")
            .own(ExcellenceLabel.BRONZE, "Bronze")
            .own(ExcellenceLabel.SILVER, "Argent")
            .own(ExcellenceLabel.GOLD, "Or")
            .own(CellState.FILLED, "Remplie")
            .own(CellState.ACTION_WITHOUT_EXAMPLE, "Action sans exemple")
            .own(CellState.EXAMPLE_WITHOUT_ACTION, "Exemple sans action")
            .own(CellState.DECLARED_EMPTY, "Déclarée vide")
            .own(CellState.ABSENT, "Absente")
            .own(EntryKind.EDITION, "Édition")
            .own(EntryKind.ACTION, "Actions")
            .own(EntryKind.EXAMPLE, "Exemples")
            .own(EntryKind.RECOMMENDATION, "Recommandations")
            .own(EntryKind.ERRATUM, "Errata")
            .own(EntryKind.DECLARED_EMPTY, "Positions déclarées vides")
            .own(EntryKind.WITHDRAWN_ACTION, "Actions retirées")
            .own(EntryKind.WITHDRAWN_EXAMPLE, "Exemples retirés")
            .own(EntryKind.WITHDRAWN_RECOMMENDATION, "Recommandations retirées")
            .own(TitleStatus.COMPLETE, "Complet")
            .own(TitleStatus.PARTIAL, "Partiel")
            .own(TitleStatus.LOST, "Perdu")
            .own(ErratumKind.TYPESETTING, "Composition")
            .own(ErratumKind.PAGE_BREAK, "Saut de page")
            .own(ErratumKind.OMISSION, "Omission")
            .own(ErratumKind.WRONG_LINK, "Lien erroné")
            .own(ErratumKind.LINK_VARIANT, "Variante du lien")
            .own(ErratumKind.LOST_TEXT, "Texte perdu")
            .own(ErratumKind.CAPTION, "Légende")
            .own(Aspect.REWORDED, "reformulé")
            .own(Aspect.MOVED, "déplacé")
            .own(Aspect.LINK_CHANGED, "lien modifié")
            .own(Aspect.COUNTRY_CHANGED, "pays modifié")
            .own(Aspect.ALIASES_CHANGED, "autres graphies modifiées")
            .own(Aspect.CARRIED_OUT_DIFFERENTLY, "mis en œuvre autrement")
            .own(Aspect.DETAILS_CHANGED, "détails modifiés")
            .own(Aspect.CITATION_CHANGED, "référence modifiée")
            .own(Aspect.SUCCESSOR_CHANGED, "successeur modifié")
            .own(SearchedText.NAME, "Nom")
            .own(SearchedText.ALIAS, "Autre nom")
            .own(SearchedText.WORDING, "Libellé")
            .own(SearchedText.DESCRIPTION, "Description")
            .own(SearchedText.COUNTRY, "Pays")
            .own(SearchedText.AXIS, "Axe")
            .own(Severity.INFORMATION, "Information")
            .own(Severity.WARNING, "Avertissement")
            .own(Severity.ERROR, "Erreur")
            .own(Concern.COVERAGE, "Couverture")
            .own(Concern.VALIDITY, "Validité")
            .own(StakeholderKind.PUBLIC_AUTHORITY, "Autorité publique")
            .own(StakeholderKind.CLUSTER_ORGANISATION, "Organisation de cluster")
            .own(StakeholderKind.BUSINESS, "Entreprise")
            .own(StakeholderKind.RESEARCH_AND_EDUCATION, "Recherche et enseignement")
            .own(StakeholderKind.FINANCE, "Finance")
            .own(StakeholderKind.CIVIL_SOCIETY, "Société civile")
            .own(FundingLevel.EUROPEAN, "Européen")
            .own(FundingLevel.NATIONAL, "National")
            .own(FundingLevel.REGIONAL, "Régional")
            .own(FundingLevel.PRIVATE, "Privé")
            .own(BudgetLine.State.SOUGHT, "Demandé")
            .own(BudgetLine.State.APPROVED, "Accordé")
            .own(ActionStatus.State.PLANNED, "Prévue")
            .own(ActionStatus.State.UNDER_WAY, "En cours")
            .own(ActionStatus.State.DONE, "Terminée")
            .own(ActionStatus.State.BLOCKED, "Bloquée")
            .own(ActionStatus.State.PAUSED, "Suspendue")
            .own(ActionStatus.State.ABANDONED, "Abandonnée")
            .own(MilestoneStatus.PLANNED, "Prévu")
            .own(MilestoneStatus.REACHED, "Atteint")
            .own(MilestoneStatus.MISSED, "Manqué")
            .own(MilestoneStatus.DROPPED, "Abandonné")
            .own(Risk.Level.LOW, "Faible")
            .own(Risk.Level.MEDIUM, "Moyen")
            .own(Risk.Level.HIGH, "Élevé")
            .own(
                    "Matrix: priorities, challenges and cluster functions",
                    "Matrice : priorités, défis et fonctions des clusters")
            .own("Matrix: %s", "Matrice : %s")
            .own("Recommendation %s", "Recommandation %s")
            .own("Completeness: %s", "Exhaustivité : %s")
            .own("From %s to %s", "De %s à %s")
            .own("What sets two roadmaps apart", "Ce qui distingue deux feuilles de route")
            .own("What many roadmaps chose", "Ce que de nombreuses feuilles de route ont retenu")
            .own("Roadmap for %s", "Feuille de route : %s")
            .own("Roadmap for %s on %s", "Feuille de route : %s, sur la base de %s")
            .own("Phase %s: %s", "Phase %s : %s")
            .own("Evidence", "Éléments probants")
            .own("Background", "Contexte")
            .own("What the toolkit is for", "À quoi sert la boîte à outils")
            .own("Why clusters: %s", "Pourquoi les clusters : %s")
            .own("What clusters do", "Ce que font les clusters")
            .own("How the phases follow one another", "Comment les phases se succèdent")
            .own("What every phase starts from", "D’où part chaque phase")
            .own("What each phase leads to", "À quoi mène chaque phase")
            .own("What the action plan holds", "Ce que contient le plan d’action")
            .own("Common challenges to cluster policy", "Défis communs de la politique de clusters")
            .own("The forum at which they were named", "Le forum où ils ont été cités")
            .own("Labels of cluster management excellence", "Labels d’excellence de la gestion des clusters")
            .own("The scheme of the labels", "Le système des labels")
            .own("Where evidence is to be found", "Où trouver des éléments probants")
            .own("Questions for feedback", "Questions aux lecteurs")
            .own("Our remarks", "Nos remarques")
            .own("What is written otherwise without an erratum", "Ce qui est écrit autrement sans erratum")
            .own("Coverage", "Couverture")
            .own("Cells of the matrix", "Cases de la matrice")
            .own("Cells of the recommendations", "Cases des recommandations")
            .own("Findings", "Constats")
            .own("Rules switched off", "Règles désactivées")
            .own("Severity", "Gravité")
            .own("Where", "Où")
            .own("Cells", "Cases")
            .own("All", "Toutes")
            .own("How to read this sheet", "Comment lire cette fiche")
            .own("Outside the matrix", "Hors de la matrice")
            .own("Examples in detail", "Exemples en détail")
            .own("Recommendations", "Recommandations")
            .own("Withdrawn", "Retirés")
            .own("Errata", "Errata")
            .own("Challenge", "Défi")
            .own("Function", "Fonction")
            .own("Cluster function", "Fonction du cluster")
            .own("Action or example", "Action ou exemple")
            .own("Source", "Source")
            .own("Actions", "Actions")
            .own("Examples", "Exemples")
            .own("Recommendations that these actions serve", "Recommandations que servent ces actions")
            .own("Priorities", "Priorités")
            .own("Priority", "Priorité")
            .own("Chosen by", "Retenu par")
            .own("Policy actions", "Actions politiques")
            .own("Action", "Action")
            .own("Wording", "Libellé")
            .own("Recommendation", "Recommandation")
            .own("Subject", "Objet")
            .own("Served by", "Servie par")
            .own("Earlier", "Avant")
            .own("Later", "Après")
            .own("Moved", "Déplacés")
            .own("Reworded", "Reformulés")
            .own("Newly possible in the chosen cells", "Nouvelles possibilités dans les cases retenues")
            .own(
                    "Planned actions that carry out what is no longer there",
                    "Actions prévues qui mettent en œuvre ce qui n’existe plus")
            .own("To be decided anew", "À décider de nouveau")
            .own("Kept", "Conservés")
            .own("Stakeholder engagement strategy", "Stratégie de participation des parties prenantes")
            .own("Governance mechanism", "Mécanisme de gouvernance")
            .own("Resource planning", "Planification des ressources")
            .own("Specific actions", "Actions spécifiques")
            .own("Schedule", "Calendrier")
            .own("Monitoring and assessment", "Suivi et évaluation")
            .own("Risks", "Risques")
            .own("Budget", "Budget")
            .own("Staff", "Personnel")
            .own("Totals by action", "Totaux par action")
            .own("Totals by source of funding", "Totaux par source de financement")
            .own("Totals by year", "Totaux par année")
            .own("Totals by state", "Totaux par état")
            .own("Stakeholder", "Partie prenante")
            .own("Kind", "Type")
            .own("Role", "Rôle")
            .own("Engagement", "Participation")
            .own("Body", "Organe")
            .own("Mandate", "Mandat")
            .own("Members", "Membres")
            .own("Meets", "Se réunit")
            .own("Decides", "Décide")
            .own("Purpose", "Objet de la dépense")
            .own("Source of funding", "Source de financement")
            .own("Amount", "Montant")
            .own("Year", "Année")
            .own("State", "État")
            .own("Spent", "Dépensé")
            .own("Full-time equivalents", "Équivalents temps plein")
            .own("Level", "Niveau")
            .own("Milestone", "Jalon")
            .own("Planned", "Prévu")
            .own("Actual", "Réel")
            .own("Status", "Statut")
            .own("Earliest", "Au plus tôt")
            .own("Latest", "Au plus tard")
            .own("Float in days", "Marge en jours")
            .own("Risk", "Risque")
            .own("Likelihood", "Probabilité")
            .own("Effect", "Effet")
            .own("Response", "Réponse")
            .own("Owner", "Responsable")
            .own("Title", "Titre")
            .own("Version", "Version")
            .own("Approved", "Approuvé")
            .own("Published at", "Publié à l’adresse")
            .own("Policy instrument", "Instrument politique")
            .own("Managing authority", "Autorité de gestion")
            .own("Contact", "Contact")
            .own("Carries out", "Met en œuvre")
            .own("Outside the catalogue", "Hors du catalogue")
            .own("Identifier", "Identifiant")
            .own("Time frame", "Calendrier prévu")
            .own("Depends on", "Dépend de")
            .own("Players involved", "Acteurs associés")
            .own("Costs", "Coûts")
            .own("Staff in full-time equivalents", "Personnel en équivalents temps plein")
            .own("Measured by", "Mesurée par")
            .own("Notes", "Notes")
            .own("Measures", "Mesure")
            .own("Baseline", "Valeur de départ")
            .own("Target", "Cible")
            .own("Earlier target", "Cible antérieure")
            .own("Interim target", "Cible intermédiaire")
            .own("Measured", "Mesuré")
            .labels();

    private FrenchPage() {}
}
