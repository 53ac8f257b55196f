package eu.clusterpolicy.toolkit.label;

import static eu.clusterpolicy.toolkit.label.OfficialText.COM_2020_102;
import static eu.clusterpolicy.toolkit.label.OfficialText.COM_2021_350;
import static eu.clusterpolicy.toolkit.label.OfficialText.REGIONS_2020_1374;

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

/** The labels in Spanish. */
final class SpanishPage {

    static final Labels LABELS = LanguagePage.in("es-ES", "español")
            .numbers(".", 2, ",")
            .days("%s de %s de %s", "1")
            .months(
                    "enero",
                    "febrero",
                    "marzo",
                    "abril",
                    "mayo",
                    "junio",
                    "julio",
                    "agosto",
                    "septiembre",
                    "octubre",
                    "noviembre",
                    "diciembre")
            .seen(
                    Priority.GREEN_TRANSITION,
                    "Transición ecológica",
                    COM_2020_102,
                    "la doble transición, ecológica y digital")
            .seen(
                    Priority.DIGITAL_TRANSITION,
                    "Transición digital",
                    COM_2020_102,
                    "la doble transición, ecológica y digital")
            .own(Priority.RESILIENCE, "Resiliencia")
            .seen(Challenge.INNOVATION, "Innovación", COM_2020_102)
            .seen(Challenge.SKILLS, "Capacidades", COM_2020_102)
            .own(Challenge.INTERNATIONALISATION, "Internacionalización")
            .seen(Challenge.VALUE_CHAINS, "Cadenas de valor", COM_2021_350, "cadena de valor")
            .own(ClusterFunction.INTELLIGENCE, "Información estratégica")
            .own(ClusterFunction.NETWORKING, "Trabajo en red")
            .own(ClusterFunction.BUSINESS_SERVICES, "Servicios a las empresas")
            .own(Phase.DEFINING_PRIORITIES, "Definir las prioridades")
            .own(Phase.IDENTIFYING_CHALLENGES, "Identificar los retos")
            .own(Phase.SELECTING_ACTIONS, "Seleccionar las acciones de la política de clústeres")
            .own(Phase.DEVELOPING_ROADMAP, "Elaborar una hoja de ruta")
            .own(EvidenceKind.LOCAL_ENVIRONMENT, "Entorno local")
            .own(EvidenceKind.NEEDS, "Necesidades")
            .own(EvidenceKind.STAKEHOLDER_INPUT, "Aportaciones de las partes interesadas")
            .own(Verdict.CHOSEN, "elegido")
            .own(Verdict.SET_ASIDE, "descartado")
            .own(PhaseState.Progress.NOT_BEGUN, "no iniciada")
            .own(PhaseState.Progress.OPEN, "abierta")
            .own(PhaseState.Progress.COMPLETE, "completa")
            .own(Consideration.CRITICAL_MASS, "Número y masa crítica de los clústeres")
            .own(
                    Consideration.SERVICE_LANDSCAPE,
                    "Racionalizar el panorama de proveedores de servicios empresariales de los clústeres")
            .own(
                    Consideration.SYNERGIES,
                    "Sinergias entre las iniciativas europeas, nacionales y regionales de clústeres")
            .own(Consideration.INTERNATIONALISATION, "Internacionalización de los clústeres")
            .own(Consideration.DIGITISATION, "Integrar la digitalización en todos los ámbitos")
            .own(Consideration.PROFESSIONALISATION, "Profesionalización de las organizaciones de clústeres")
            .own(ExcellenceLabel.BRONZE, "Bronce")
            .own(ExcellenceLabel.SILVER, "Plata")
            .own(ExcellenceLabel.GOLD, "Oro")
            .own(CellState.FILLED, "Cubierta")
            .own(CellState.ACTION_WITHOUT_EXAMPLE, "Acción sin ejemplo")
            .own(CellState.EXAMPLE_WITHOUT_ACTION, "Ejemplo sin acción")
            .own(CellState.DECLARED_EMPTY, "Declarada vacía")
            .own(CellState.ABSENT, "Ausente")
            .own(EntryKind.EDITION, "Edición")
            .own(EntryKind.ACTION, "Acciones")
            .own(EntryKind.EXAMPLE, "Ejemplos")
            .own(EntryKind.RECOMMENDATION, "Recomendaciones")
            .own(EntryKind.ERRATUM, "Fe de erratas")
            .own(EntryKind.DECLARED_EMPTY, "Posiciones declaradas vacías")
            .own(EntryKind.WITHDRAWN_ACTION, "Acciones retiradas")
            .own(EntryKind.WITHDRAWN_EXAMPLE, "Ejemplos retirados")
            .own(EntryKind.WITHDRAWN_RECOMMENDATION, "Recomendaciones retiradas")
            .own(TitleStatus.COMPLETE, "Completo")
            .own(TitleStatus.PARTIAL, "Parcial")
            .own(TitleStatus.LOST, "Perdido")
            .own(ErratumKind.TYPESETTING, "Composición")
            .own(ErratumKind.PAGE_BREAK, "Salto de página")
            .own(ErratumKind.OMISSION, "Omisión")
            .own(ErratumKind.WRONG_LINK, "Enlace erróneo")
            .own(ErratumKind.LINK_VARIANT, "Variante del enlace")
            .own(ErratumKind.LOST_TEXT, "Texto perdido")
            .own(ErratumKind.CAPTION, "Leyenda")
            .own(Aspect.REWORDED, "reformulado")
            .own(Aspect.MOVED, "trasladado")
            .own(Aspect.LINK_CHANGED, "enlace modificado")
            .own(Aspect.COUNTRY_CHANGED, "país modificado")
            .own(Aspect.ALIASES_CHANGED, "otras grafías modificadas")
            .own(Aspect.CARRIED_OUT_DIFFERENTLY, "ejecutado de otro modo")
            .own(Aspect.DETAILS_CHANGED, "detalles modificados")
            .own(Aspect.CITATION_CHANGED, "referencia modificada")
            .own(Aspect.SUCCESSOR_CHANGED, "sucesor modificado")
            .own(SearchedText.NAME, "Nombre")
            .own(SearchedText.ALIAS, "Otro nombre")
            .own(SearchedText.WORDING, "Redacción")
            .own(SearchedText.DESCRIPTION, "Descripción")
            .own(SearchedText.COUNTRY, "País")
            .own(SearchedText.AXIS, "Eje")
            .own(Severity.INFORMATION, "Información")
            .own(Severity.WARNING, "Advertencia")
            .own(Severity.ERROR, "Error")
            .own(Concern.COVERAGE, "Cobertura")
            .own(Concern.VALIDITY, "Validez")
            .own(StakeholderKind.PUBLIC_AUTHORITY, "Autoridad pública")
            .own(StakeholderKind.CLUSTER_ORGANISATION, "Organización de clúster")
            .own(StakeholderKind.BUSINESS, "Empresa")
            .own(StakeholderKind.RESEARCH_AND_EDUCATION, "Investigación y educación")
            .own(StakeholderKind.FINANCE, "Finanzas")
            .own(StakeholderKind.CIVIL_SOCIETY, "Sociedad civil")
            .own(FundingLevel.EUROPEAN, "Europeo")
            .own(FundingLevel.NATIONAL, "Nacional")
            .own(FundingLevel.REGIONAL, "Regional")
            .own(FundingLevel.PRIVATE, "Privado")
            .own(BudgetLine.State.SOUGHT, "Solicitado")
            .own(BudgetLine.State.APPROVED, "Aprobado")
            .own(ActionStatus.State.PLANNED, "Prevista")
            .own(ActionStatus.State.UNDER_WAY, "En curso")
            .own(ActionStatus.State.DONE, "Terminada")
            .own(ActionStatus.State.BLOCKED, "Bloqueada")
            .own(ActionStatus.State.PAUSED, "Suspendida")
            .own(ActionStatus.State.ABANDONED, "Abandonada")
            .own(MilestoneStatus.PLANNED, "Previsto")
            .own(MilestoneStatus.REACHED, "Alcanzado")
            .own(MilestoneStatus.MISSED, "No alcanzado")
            .own(MilestoneStatus.DROPPED, "Descartado")
            .own(Risk.Level.LOW, "Bajo")
            .own(Risk.Level.MEDIUM, "Medio")
            .own(Risk.Level.HIGH, "Alto")
            .own(
                    "Matrix: priorities, challenges and cluster functions",
                    "Matriz: prioridades, retos y funciones de los clústeres")
            .own("Matrix: %s", "Matriz: %s")
            .own("Recommendation %s", "Recomendación %s")
            .own("Completeness: %s", "Exhaustividad: %s")
            .own("From %s to %s", "De %s a %s")
            .own("What sets two roadmaps apart", "Qué distingue dos hojas de ruta")
            .own("What many roadmaps chose", "Qué eligieron muchas hojas de ruta")
            .own("Roadmap for %s", "Hoja de ruta: %s")
            .own("Roadmap for %s on %s", "Hoja de ruta: %s, sobre la base de %s")
            .own("Phase %s: %s", "Fase %s: %s")
            .own("Evidence", "Datos de partida")
            .own("Background", "Contexto")
            .own("What the toolkit is for", "Para qué sirve el conjunto de herramientas")
            .own("Why clusters: %s", "Por qué los clústeres: %s")
            .own("What clusters do", "Qué hacen los clústeres")
            .own("How the phases follow one another", "Cómo se suceden las fases")
            .own("What every phase starts from", "De qué parte cada fase")
            .own("What each phase leads to", "A qué conduce cada fase")
            .own("What the action plan holds", "Qué contiene el plan de acción")
            .own("Common challenges to cluster policy", "Retos comunes de la política de clústeres")
            .own("The forum at which they were named", "El foro en el que se señalaron")
            .own("Labels of cluster management excellence", "Sellos de excelencia en la gestión de clústeres")
            .own("The scheme of the labels", "El sistema de los sellos")
            .own("Where evidence is to be found", "Dónde encontrar datos de partida")
            .own("Questions for feedback", "Preguntas a los lectores")
            .own("Our remarks", "Nuestras observaciones")
            .own("What is written otherwise without an erratum", "Qué se escribe de otro modo sin fe de erratas")
            .own("Coverage", "Cobertura")
            .own("Cells of the matrix", "Celdas de la matriz")
            .own("Cells of the recommendations", "Celdas de las recomendaciones")
            .own("Findings", "Hallazgos")
            .own("Rules switched off", "Reglas desactivadas")
            .own("Severity", "Gravedad")
            .own("Where", "Dónde")
            .own("Cells", "Celdas")
            .own("All", "Todas")
            .own("How to read this sheet", "Cómo leer esta ficha")
            .own("Outside the matrix", "Fuera de la matriz")
            .own("Examples in detail", "Ejemplos en detalle")
            .own("Recommendations", "Recomendaciones")
            .own("Withdrawn", "Retirados")
            .own("Errata", "Fe de erratas")
            .own("Challenge", "Reto")
            .own("Function", "Función")
            .own("Cluster function", "Función del clúster")
            .own("Action or example", "Acción o ejemplo")
            .own("Source", "Fuente")
            .own("Actions", "Acciones")
            .own("Examples", "Ejemplos")
            .own("Recommendations that these actions serve", "Recomendaciones a las que sirven estas acciones")
            .own("Priorities", "Prioridades")
            .own("Priority", "Prioridad")
            .own("Chosen by", "Elegido por")
            .own("Policy actions", "Acciones políticas")
            .own("Action", "Acción")
            .own("Wording", "Redacción")
            .own("Recommendation", "Recomendación")
            .own("Subject", "Objeto")
            .own("Served by", "Atendida por")
            .own("Earlier", "Antes")
            .own("Later", "Después")
            .own("Moved", "Trasladados")
            .own("Reworded", "Reformulados")
            .own("Newly possible in the chosen cells", "Nuevas posibilidades en las celdas elegidas")
            .own(
                    "Planned actions that carry out what is no longer there",
                    "Acciones previstas que ejecutan lo que ya no existe")
            .own("To be decided anew", "Por decidir de nuevo")
            .own("Kept", "Conservados")
            .own("Stakeholder engagement strategy", "Estrategia de participación de las partes interesadas")
            .own("Governance mechanism", "Mecanismo de gobernanza")
            .own("Resource planning", "Planificación de los recursos")
            .own("Specific actions", "Acciones específicas")
            .own("Schedule", "Calendario")
            .own("Monitoring and assessment", "Seguimiento y evaluación")
            .own("Risks", "Riesgos")
            .own("Budget", "Presupuesto")
            .own("Staff", "Personal")
            .own("Totals by action", "Totales por acción")
            .own("Totals by source of funding", "Totales por fuente de financiación")
            .own("Totals by year", "Totales por año")
            .own("Totals by state", "Totales por estado")
            .seen("Stakeholder", "Parte interesada", REGIONS_2020_1374, "partes interesadas")
            .own("Kind", "Tipo")
            .own("Role", "Función")
            .own("Engagement", "Participación")
            .own("Body", "Órgano")
            .own("Mandate", "Mandato")
            .own("Members", "Miembros")
            .own("Meets", "Se reúne")
            .own("Decides", "Decide")
            .own("Purpose", "Finalidad")
            .own("Source of funding", "Fuente de financiación")
            .own("Amount", "Importe")
            .own("Year", "Año")
            .own("State", "Estado")
            .own("Spent", "Gastado")
            .own("Full-time equivalents", "Equivalentes a tiempo completo")
            .own("Level", "Nivel")
            .own("Milestone", "Hito")
            .own("Planned", "Previsto")
            .own("Actual", "Real")
            .own("Status", "Estado")
            .own("Earliest", "Lo antes posible")
            .own("Latest", "A más tardar")
            .own("Float in days", "Holgura en días")
            .own("Risk", "Riesgo")
            .own("Likelihood", "Probabilidad")
            .own("Effect", "Efecto")
            .own("Response", "Respuesta")
            .own("Owner", "Responsable")
            .own("Title", "Título")
            .own("Version", "Versión")
            .own("Approved", "Aprobado")
            .own("Published at", "Publicado en")
            .own("Policy instrument", "Instrumento político")
            .own("Managing authority", "Autoridad de gestión")
            .own("Contact", "Contacto")
            .own("Carries out", "Ejecuta")
            .own("Outside the catalogue", "Fuera del catálogo")
            .own("Identifier", "Identificador")
            .own("Time frame", "Plazo")
            .own("Depends on", "Depende de")
            .own("Players involved", "Participantes")
            .own("Costs", "Costes")
            .own("Staff in full-time equivalents", "Personal en equivalentes a tiempo completo")
            .own("Measured by", "Medida por")
            .own("Notes", "Notas")
            .own("Measures", "Mide")
            .own("Baseline", "Valor de partida")
            .own("Target", "Meta")
            .own("Earlier target", "Meta anterior")
            .own("Interim target", "Meta intermedia")
            .own("Measured", "Medido")
            .labels();

    private SpanishPage() {}
}
