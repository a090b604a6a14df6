import type { SomeFieldWords } from "../field-words.ts";

/** German words of the fields of measures of recognition and days of remembrance. */
export const recognitionMeasure = {
  "DayRule.day": { name: "Tag", help: "Der Tag im Monat, 1 bis 31." },
  "DayRule.description": { name: "Beschreibung", help: "Wer den Tag jedes Jahr festlegt, und wann." },
  "DayRule.firstHeld": { name: "Erstmals begangen", help: "Wann der Tag zum ersten Mal begangen wurde." },
  "DayRule.intervals": {
    name: "Turnus",
    help: "Wie oft der Tag begangen wird, wenn nicht jedes Jahr; die ältesten Angaben zuerst.",
  },
  "DayRule.lastHeld": { name: "Letztmals begangen", help: "Wann der Tag zum letzten Mal begangen wird." },
  "DayRule.month": { name: "Monat", help: "Der Monat des Jahres, 1 bis 12." },
  "DayRule.nth": {
    name: "Der wievielte im Monat",
    help: "Der erste bis fünfte des Monats, oder -1 für den letzten.",
  },
  "DayRule.offset": {
    name: "Tage ab Ostern",
    help: "Tage nach dem Ostersonntag des gregorianischen Kalenders; davor negativ.",
  },
  "DayRule.rule": { name: "Terminregel", help: "Wie der Tag in jedem Jahr bestimmt wird." },
  "DayRule.weekday": { name: "Wochentag", help: "Der Tag der Woche." },
  "RecognitionMeasure.accessibility": {
    name: "Barrierefreiheit",
    help: "Was den Ort für Menschen mit Behinderung nutzbar macht. Zu allem, was hier nicht steht, sagt die Quelle nichts.",
  },
  "RecognitionMeasure.application": { name: "Antragstellung", help: "Wie die Anerkennung beantragt wird." },
  "RecognitionMeasure.application.contacts": { name: "Kontakte", help: "Wo man die Maßnahme beantragt." },
  "RecognitionMeasure.application.description": {
    name: "Beschreibung",
    help: "Die Schritte, in den Worten der Quelle.",
  },
  "RecognitionMeasure.askedThrough": {
    name: "Zu beantragen über",
    help: "Der Dienst, über den die Maßnahme beantragt wird.",
  },
  "RecognitionMeasure.clocks": { name: "Fristen", help: "Bis wann die Maßnahme zu beantragen ist." },
  "RecognitionMeasure.coordinates": { name: "Koordinaten", help: "Wo der Ort auf der Karte liegt." },
  "RecognitionMeasure.dayOfRemembrance": {
    name: "Gedenktag",
    help: "Die Regel, aus der sich der Tag in jedem Jahr ergibt.",
  },
  "RecognitionMeasure.description": {
    name: "Beschreibung",
    help: "Was die Maßnahme ist und was sie Opfern bedeutet.",
  },
  "RecognitionMeasure.directions": {
    name: "Wegbeschreibung",
    help: "Wie man hinkommt und welchen Eingang man nimmt.",
  },
  "RecognitionMeasure.eligibility": {
    name: "Berechtigte",
    help: "Wem die Maßnahme zugutekommen kann. Fehlt die Angabe, sagt die Quelle nichts dazu.",
  },
  "RecognitionMeasure.established": { name: "Geschaffen", help: "Wann die Maßnahme geschaffen wurde." },
  "RecognitionMeasure.event": {
    name: "Einzelnes Ereignis",
    help: "Das eine Ereignis, für das die Maßnahme bestimmt ist. Fehlt die Angabe: für alle, oder nicht genannt.",
  },
  "RecognitionMeasure.grantedBy": {
    name: "Verliehen durch",
    help: "Wer die Maßnahme verleiht oder ausrichtet.",
  },
  "RecognitionMeasure.legalBasis": {
    name: "Rechtsgrundlage",
    help: "Gesetze, Verordnungen und Vorschriften, auf denen die Maßnahme beruht.",
  },
  "RecognitionMeasure.lifeCycle": {
    name: "Lebenszyklus",
    help: "Ob es die Maßnahme heute gibt, und seit wann oder bis wann.",
  },
  "RecognitionMeasure.lifeCycle.period": {
    name: "Zeitraum",
    help: "Von wann bis wann dieser Abschnitt dauert.",
  },
  "RecognitionMeasure.lifeCycle.stage": {
    name: "Abschnitt",
    help: "In welchem Abschnitt die Maßnahme steht: geplant, in Betrieb, beendet.",
  },
  "RecognitionMeasure.place": { name: "Ort", help: "Wo Denkmal, Museum oder Feier sich befinden." },
  "RecognitionMeasure.postalAddress": {
    name: "Postanschrift",
    help: "Die Anschrift des Ortes, Teil für Teil.",
  },
  "RecognitionMeasure.types": { name: "Art der Maßnahme", help: "Um was für eine Maßnahme es sich handelt." },
  "RemembranceInterval.everyYears": {
    name: "Abstand in Jahren",
    help: "Jahre von einem Mal zum nächsten: 1 für jedes Jahr.",
  },
  "RemembranceInterval.from": {
    name: "Von",
    help: "Das erste Jahr. Fehlt die Angabe: seit der Tag begangen wird.",
  },
  "RemembranceInterval.until": {
    name: "Bis",
    help: "Das letzte Jahr. Fehlt die Angabe, ist kein Ende bekannt.",
  },
} satisfies SomeFieldWords;
