import type { SomeFieldWords } from "../field-words.ts";

/** German words of the fields of what every record has, and of its small parts. */
export const records = {
  "CivicRecord.asOf": {
    name: "Stand",
    help: "Der Tag, dessen Stand des Systems der Datensatz wiedergibt.",
  },
  "CivicRecord.confirmations": {
    name: "Bestätigungen",
    help: "Wer den Datensatz bestätigt hat, und wann; darauf stützt sich die Angabe „verified“.",
  },
  "CivicRecord.extensions": {
    name: "Erweiterungen",
    help: "Felder, die ein Staat unter seinem eigenen Kürzel für sich hinzufügt.",
  },
  "CivicRecord.id": {
    name: "Kennung",
    help: "<Herausgeber>/<Art>/<Kurzname>; bei zusammengestellten Datensätzen beginnt der Kurzname mit dem Rechtsraum.",
  },
  "CivicRecord.jurisdiction": {
    name: "Rechtsraum",
    help: "Wen der Datensatz beschreibt: Kürzel des Staates nach ISO 3166-1 alpha-2 in Kleinbuchstaben, „eu“, „un“ oder „coe“ für den Europarat.",
  },
  "CivicRecord.kind": {
    name: "Art des Datensatzes",
    help: "Von der Art hängt ab, welche Felder der Datensatz hat.",
  },
  "CivicRecord.language": {
    name: "Originalsprache",
    help: "Die Sprache, in der der Datensatz verfasst wurde.",
  },
  "CivicRecord.name": {
    name: "Name",
    help: "Name dessen, was der Datensatz beschreibt; ein Eigenname kann nur in seiner Sprache stehen.",
  },
  "CivicRecord.notes": {
    name: "Anmerkungen",
    help: "Zweifel, Grenzen und Vorgeschichte, die kein Feld aufnimmt.",
  },
  "CivicRecord.provenance": {
    name: "Herkunft",
    help: "Quellen und Verlässlichkeit des Inhalts; sie gelten für jeden Wert darin, der keine eigenen nennt.",
  },
  "CivicRecord.publisher": {
    name: "Herausgeber",
    help: "Wer spricht: Kürzel des Staates nach ISO 3166-1 alpha-2 in Kleinbuchstaben, „eu“, „un“ oder „civic“ für das, was dieses Projekt zusammengestellt hat.",
  },
  "CivicRecord.quality": {
    name: "Datenqualität",
    help: "Wie die Daten zustande kamen und was über ihre Qualität bekannt ist.",
  },
  "CivicRecord.regions": {
    name: "Nur für diese Regionen",
    help: "Die Teile des Staates, für die allein der Datensatz gilt: wo ein Dienst erbracht wird oder ein Gesetz gilt. Fehlt die Angabe: der ganze Staat, oder nicht genannt.",
  },
  "CivicRecord.replaces": {
    name: "Ersetzt",
    help: "Der Datensatz, an dessen Stelle dieser tritt, zum Beispiel ein zusammengestellter, den der Staat nun selbst veröffentlicht.",
  },
  "CivicRecord.schemaVersion": {
    name: "Version des Modells",
    help: "Die Version des Modells, in der der Datensatz geschrieben ist.",
  },
  "CivicRecord.sources": {
    name: "Quellen",
    help: "Alle Dokumente, auf die sich ein Wert des Datensatzes stützt.",
  },
  "CivicRecord.statistics": { name: "Statistik", help: "Zahlen, die eine Quelle dazu veröffentlicht." },
  "CivicRecord.status": {
    name: "Status",
    help: "Ob der Datensatz ein Entwurf ist, gilt oder zurückgezogen wurde.",
  },
  "CivicRecord.translations": {
    name: "Übersetzungen",
    help: "Die Sprachen außer dem Original, in denen es Texte gibt.",
  },
  "CivicRecord.version": {
    name: "Versionsnummer",
    help: "1, 2, 3 …; eine veröffentlichte Version wird nie mehr geändert.",
  },
  "Confirmation.by": {
    name: "Bestätigt von",
    help: "Stelle, Amt oder Funktion, von der die Bestätigung stammt; nie der Name einer Person.",
  },
  "Confirmation.note": {
    name: "Hinweis",
    help: "Was bestätigt wurde, wenn nicht alles, und wie: schriftlich oder durch einen Anruf.",
  },
  "Confirmation.on": { name: "Bestätigt am", help: "Wann es bestätigt wurde." },
  "Confirmation.organisation": { name: "Stelle", help: "Die Stelle, wenn es zu ihr einen Datensatz gibt." },
  "Evidence.note": { name: "Hinweis", help: "Für wen, in welcher Form, anstelle wovon." },
  "Evidence.requirement": { name: "Erfordernis", help: "Ob der Nachweis verlangt wird." },
  "Evidence.what": {
    name: "Unterlage oder Nachweis",
    help: "Um welche Unterlage oder welchen Nachweis es geht.",
  },
  "LegalReference.date": {
    name: "Beschlossen am",
    help: "Wann der Text beschlossen wurde, wenn das Zitat es nicht sagt.",
  },
  "LegalReference.language": {
    name: "Sprache",
    help: "Die Sprache des verlinkten Textes. Fehlt die Angabe, ist sie nicht genannt.",
  },
  "LegalReference.note": { name: "Hinweis", help: "Was die Felder nicht aufnehmen." },
  "LegalReference.subject": { name: "Gegenstand", help: "Was die Vorschrift regelt." },
  "LegalReference.title": {
    name: "Fundstelle",
    help: "Die Bezeichnung der Vorschrift in der Sprache des Gesetzes.",
  },
  "LegalReference.url": { name: "Internetadresse", help: "Wo der Text nachzulesen ist." },
  "Parties.description": { name: "Beschreibung", help: "Der Wortlaut der Quelle." },
  "Parties.organisations": { name: "Stellen", help: "Die Kennungen der gemeinten Stellen." },
  "Period.from": {
    name: "Von",
    help: "Das erste Jahr, der erste Monat oder Tag des Zeitraums: 2019, 2019-11 oder 2019-11-07.",
  },
  "Period.until": {
    name: "Bis",
    help: "Das letzte Jahr, der letzte Monat oder Tag des Zeitraums: 2019, 2019-11 oder 2019-11-07.",
  },
  "Provenance.checked": {
    name: "Zuletzt geprüft",
    help: "Wann der Wert zuletzt mit seinen Quellen verglichen wurde.",
  },
  "Provenance.confidence": { name: "Verlässlichkeit", help: "Wie sicher es ist, dass der Wert stimmt." },
  "Provenance.sources": {
    name: "Quellen",
    help: "Die Kennungen von Einträgen unter den Quellen des Datensatzes.",
  },
  "Source.date": { name: "Datum", help: "Das Datum des Dokuments, wenn es eines trägt." },
  "Source.id": { name: "Kennung", help: "Kennung einer Quelle innerhalb eines Datensatzes." },
  "Source.language": { name: "Sprache", help: "Die Sprache des Dokuments." },
  "Source.official": { name: "Amtlich", help: "Von einer Behörde veröffentlicht. Ein grobes Merkmal." },
  "Source.publisher": { name: "Herausgeber", help: "Wer das Dokument veröffentlicht hat." },
  "Source.title": { name: "Titel", help: "Der Titel, wie ihn das Dokument trägt, in dessen Sprache." },
  "Source.url": { name: "Internetadresse", help: "Wo das Dokument nachzulesen ist." },
  "Statement.asOf": {
    name: "Stand",
    help: "Der Tag, an dem die Aussage zutraf, wenn er vor dem Stand des Datensatzes liegt.",
  },
  "Statement.text": { name: "Text", help: "Was ausgesagt wird, in einer oder mehreren Sprachen." },
  "Translation.by": {
    name: "Übersetzt von",
    help: "human: von einem Menschen übersetzt. machine: von einem Programm übersetzt. draft: für ein erstes Lesen, noch zu prüfen.",
  },
  "Translation.madeFrom": {
    name: "Übersetzt aus",
    help: "Prüfsumme der Originaltexte, nach denen übersetzt wurde; eine andere Prüfsumme heißt, dass die Übersetzung veraltet ist.",
  },
  "Translation.reviewedBy": {
    name: "Geprüft von",
    help: "Die Funktion der prüfenden Person, nie ein privater Name.",
  },
} satisfies SomeFieldWords;
