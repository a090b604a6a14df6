import type { PartWords } from "../field-words.ts";

/** Words in French of the fields of pathways. */
export const pathway: PartWords<"Pathway" | "PathwayStep" | "PathwayTransition"> = {
  "Pathway.steps": {
    name: "étapes",
    help: "Dans l’ordre de la source ; des voies peuvent se dérouler en parallèle.",
  },
  "Pathway.summary": { name: "résumé", help: "Le parcours en un paragraphe." },
  "Pathway.transitions": {
    name: "transitions",
    help: "Comment on passe d’une étape à l’autre. Champ omis si la source ne le dit pas.",
  },
  "PathwayStep.action": { name: "action", help: "Ce qui est fait." },
  "PathwayStep.actor": { name: "acteur", help: "Qui agit." },
  "PathwayStep.id": { name: "identifiant", help: "Identifiant de l’étape au sein de ce parcours." },
  "PathwayStep.needs": { name: "besoins", help: "Besoins auxquels l’étape répond." },
  "PathwayStep.phase": { name: "phase", help: "Phase durant laquelle l’étape a lieu." },
  "PathwayStep.recognition": {
    name: "reconnaissance",
    help: "Mesures de reconnaissance accordées à cette étape.",
  },
  "PathwayStep.schemes": { name: "régimes", help: "Régimes dont relève l’étape." },
  "PathwayStep.services": { name: "services", help: "Services utilisés à cette étape." },
  "PathwayStep.timeFrame": { name: "calendrier", help: "Quand l’étape a lieu." },
  "PathwayStep.timeFrame.description": {
    name: "description",
    help: "Quand elle a lieu, dans les termes de la source.",
  },
  "PathwayStep.timeFrame.within": {
    name: "dans un délai de",
    help: "Délai maximal après l’élément déclencheur, si la source en indique un.",
  },
  "PathwayStep.title": { name: "titre", help: "Un nom court de l’étape." },
  "PathwayStep.trigger": { name: "élément déclencheur", help: "Ce qui fait commencer l’étape." },
  "PathwayTransition.condition": {
    name: "condition",
    help: "Quand ou pour qui la transition se fait, si ce n’est pas toujours.",
  },
  "PathwayTransition.description": {
    name: "description",
    help: "Ce qui est transmis et à qui, dans les termes de la source.",
  },
  "PathwayTransition.from": { name: "depuis l’étape", help: "Identifiant de l’étape que l’on quitte." },
  "PathwayTransition.owner": { name: "responsable", help: "Organisme qui répond du passage de relais." },
  "PathwayTransition.toOrganisations": {
    name: "vers des organismes",
    help: "Organismes vers lesquels elle mène.",
  },
  "PathwayTransition.toSchemes": { name: "vers des régimes", help: "Régimes vers lesquels elle mène." },
  "PathwayTransition.toServices": { name: "vers des services", help: "Services vers lesquels elle mène." },
  "PathwayTransition.toSteps": {
    name: "vers des étapes",
    help: "Identifiants des étapes vers lesquelles elle mène.",
  },
  "PathwayTransition.type": {
    name: "type",
    help: "Comment se fait le passage de relais. Champ omis si la source ne le dit pas.",
  },
};
