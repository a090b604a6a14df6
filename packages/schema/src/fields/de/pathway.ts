import type { SomeFieldWords } from "../field-words.ts";

/** German words of the fields of pathways, their steps and transitions. */
export const pathway = {
  "Pathway.steps": {
    name: "Schritte",
    help: "In der Reihenfolge der Quelle; mehrere Stränge können nebeneinander laufen.",
  },
  "Pathway.summary": { name: "Überblick", help: "Der Weg in einem Absatz." },
  "Pathway.transitions": {
    name: "Übergänge",
    help: "Wie man von Schritt zu Schritt gelangt. Fehlt, wenn die Quelle es nicht sagt.",
  },
  "PathwayStep.action": { name: "Handlung", help: "Was getan wird." },
  "PathwayStep.actor": { name: "Wer handelt", help: "Wer den Schritt ausführt." },
  "PathwayStep.id": { name: "Kennung", help: "Kennung des Schritts innerhalb dieses Weges." },
  "PathwayStep.needs": { name: "Bedürfnisse", help: "Die Bedürfnisse, denen der Schritt dient." },
  "PathwayStep.phase": { name: "Phase", help: "Die Phase, in die der Schritt fällt." },
  "PathwayStep.recognition": {
    name: "Anerkennung",
    help: "Die Maßnahmen der Anerkennung, die mit dem Schritt verbunden sind.",
  },
  "PathwayStep.schemes": { name: "Regelungen", help: "Die Regelungen, zu denen der Schritt gehört." },
  "PathwayStep.services": { name: "Dienste", help: "Die Dienste, die in dem Schritt genutzt werden." },
  "PathwayStep.timeFrame": { name: "Zeitrahmen", help: "Wann der Schritt stattfindet." },
  "PathwayStep.timeFrame.description": {
    name: "Beschreibung",
    help: "Wann er stattfindet, in den Worten der Quelle.",
  },
  "PathwayStep.timeFrame.within": {
    name: "Spätestens nach",
    help: "Die längste Zeit nach dem Auslöser, wenn die Quelle eine nennt.",
  },
  "PathwayStep.title": { name: "Titel", help: "Ein kurzer Name des Schritts." },
  "PathwayStep.trigger": { name: "Auslöser", help: "Was den Schritt in Gang setzt." },
  "PathwayTransition.condition": {
    name: "Bedingung",
    help: "Wann oder für wen der Übergang gilt, wenn nicht immer.",
  },
  "PathwayTransition.description": {
    name: "Beschreibung",
    help: "Was wem übergeben wird, in den Worten der Quelle.",
  },
  "PathwayTransition.from": { name: "Von Schritt", help: "Die Kennung des Schritts, von dem er ausgeht." },
  "PathwayTransition.owner": {
    name: "Verantwortliche Stelle",
    help: "Die Stelle, die für die Übergabe einsteht.",
  },
  "PathwayTransition.toOrganisations": { name: "Zu Stellen", help: "Die Stellen, zu denen er führt." },
  "PathwayTransition.toSchemes": { name: "Zu Regelungen", help: "Die Regelungen, zu denen er führt." },
  "PathwayTransition.toServices": { name: "Zu Diensten", help: "Die Dienste, zu denen er führt." },
  "PathwayTransition.toSteps": {
    name: "Zu Schritten",
    help: "Die Kennungen der Schritte, zu denen er führt.",
  },
  "PathwayTransition.type": {
    name: "Art des Übergangs",
    help: "Wie die Übergabe geschieht. Fehlt, wenn die Quelle es nicht sagt.",
  },
} satisfies SomeFieldWords;
