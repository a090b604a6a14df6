import type { SomeFieldWords } from "../field-words.ts";

/** German words of the fields of services. */
export const service = {
  "Service.alternateNames": { name: "Weitere Namen", help: "Weitere Namen, die heute gebraucht werden." },
  "Service.amounts": {
    name: "Beträge",
    help: "Was der Dienst selbst zahlt, zum Beispiel eine einmalige Beihilfe.",
  },
  "Service.audience": {
    name: "Für wen",
    help: "Für wen der Dienst da ist. Fehlt die Angabe: für Opfer, soweit bekannt.",
  },
  "Service.capacity": { name: "Kapazität", help: "Wie viele Personen oder Fälle aufgenommen werden können." },
  "Service.capacity.asOf": { name: "Stand", help: "Der Tag der Zählung." },
  "Service.capacity.available": { name: "Verfügbar", help: "Wie viele frei sind, in der Zähleinheit." },
  "Service.capacity.description": { name: "Beschreibung", help: "Die Kapazität in den Worten der Quelle." },
  "Service.capacity.maximum": {
    name: "Gesamtzahl",
    help: "Wie viele es insgesamt gibt, in der Zähleinheit.",
  },
  "Service.capacity.unit": {
    name: "Zähleinheit",
    help: "Was gezählt wird: Betten, Plätze, Telefonleitungen.",
  },
  "Service.clocks": { name: "Fristen", help: "Bis wann der Dienst zu beantragen ist." },
  "Service.contacts": { name: "Kontakte", help: "Wie der Dienst zu erreichen ist." },
  "Service.cost": { name: "Kosten", help: "Was der Dienst das Opfer kostet." },
  "Service.cost.basis": { name: "Kosten für die Person", help: "Ob es das Opfer etwas kostet." },
  "Service.cost.description": { name: "Beschreibung", help: "Gebühren, Ausnahmen, und wer sie trägt." },
  "Service.cost.fees": { name: "Gebühren", help: "Was die Person zahlt, jede Gebühr als Betrag." },
  "Service.delivery": { name: "Erbringung", help: "Wie der Dienst erbracht wird." },
  "Service.delivery.description": { name: "Beschreibung", help: "Dasselbe in den Worten der Quelle." },
  "Service.delivery.modes": { name: "Art der Erbringung", help: "Vor Ort, telefonisch, online …" },
  "Service.description": { name: "Beschreibung", help: "Was für das Opfer getan wird." },
  "Service.eligibility": {
    name: "Berechtigte",
    help: "Wer den Dienst nutzen kann. Fehlt die Angabe, sagt die Quelle nichts dazu.",
  },
  "Service.event": {
    name: "Einzelnes Ereignis",
    help: "Das eine Ereignis, für das der Dienst bestimmt ist. Fehlt die Angabe: für alle, oder nicht genannt.",
  },
  "Service.evidence": { name: "Nachweise", help: "Was mitzubringen oder einzusenden ist." },
  "Service.hours": {
    name: "Öffnungszeiten",
    help: "Wann der Dienst geöffnet ist, wenn die Kontakte nichts anderes sagen.",
  },
  "Service.languages": { name: "Sprachen", help: "Die Sprachen, in denen der Dienst erbracht wird." },
  "Service.languages.interpretation": { name: "Dolmetschen", help: "Ob gedolmetscht wird." },
  "Service.languages.note": { name: "Hinweis", help: "Was Sprachkürzel und Codes nicht sagen können." },
  "Service.languages.tags": {
    name: "Sprachkürzel",
    help: "Die Kürzel der Sprachen, auch der Gebärdensprachen.",
  },
  "Service.lifeCycle": {
    name: "Lebenszyklus",
    help: "Ob der Dienst heute in Betrieb ist, und seit wann oder bis wann.",
  },
  "Service.lifeCycle.period": { name: "Zeitraum", help: "Von wann bis wann dieser Abschnitt dauert." },
  "Service.lifeCycle.stage": {
    name: "Abschnitt",
    help: "In welchem Abschnitt der Dienst steht: geplant, in Betrieb, beendet.",
  },
  "Service.needs": {
    name: "Bedürfnisse",
    help: "Die Bedürfnisse, denen der Dienst dient, so grob oder fein, wie die Quelle sie nennt.",
  },
  "Service.observedTimes": {
    name: "Tatsächliche Dauer",
    help: "Wie lange es von der Anfrage an tatsächlich gedauert hat.",
  },
  "Service.phases": { name: "Phasen", help: "Wann nach dem Ereignis der Dienst erbracht wird." },
  "Service.providers": { name: "Anbieter", help: "Wer den Dienst erbringt." },
  "Service.referral": {
    name: "Vermittlung",
    help: "Ob man an den Dienst vermittelt werden muss. Fehlt die Angabe, sagt die Quelle nichts dazu.",
  },
  "Service.referral.description": {
    name: "Beschreibung",
    help: "Wie die Vermittlung geschieht, in den Worten der Quelle.",
  },
  "Service.referral.from": { name: "Vermittelt durch", help: "Wer an den Dienst vermitteln kann." },
  "Service.referral.requirement": { name: "Erfordernis", help: "Ob eine Vermittlung verlangt wird." },
  "Service.responseTime": {
    name: "Reaktionszeit",
    help: "Wie bald nach der Anfrage der Dienst erbracht oder darüber entschieden wird.",
  },
  "Service.serviceTypes": { name: "Art des Dienstes", help: "Um was für einen Dienst es sich handelt." },
  "Service.sites": {
    name: "Standorte",
    help: "Die Orte, an denen der Dienst erbracht wird, jeder mit eigenen Öffnungszeiten.",
  },
  "Service.targetGroup": {
    name: "Zielgruppe",
    help: "Für wen der Dienst gedacht ist, in den Worten der Quelle.",
  },
  "Service.targetGroups": {
    name: "Zielgruppen als Codes",
    help: "Die Gruppen, für die der Dienst gedacht ist. Fehlt die Angabe, sagt die Quelle nichts dazu.",
  },
  "Service.territory": { name: "Einzugsgebiet", help: "Wo im Land der Dienst erbracht wird." },
  "Service.territory.description": { name: "Beschreibung", help: "Die gemeinten Orte oder Regionen." },
  "Service.territory.extent": { name: "Räumliche Geltung", help: "Welchen Teil des Landes er abdeckt." },
} satisfies SomeFieldWords;
