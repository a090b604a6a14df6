import type { SomeFieldWords } from "../field-words.ts";

/** German words of the fields of contacts, contact points, contact sheets and opening hours. */
export const contacts = {
  "Contact.accessibility": {
    name: "Barrierefreiheit",
    help: "Was den Ort für Menschen mit Behinderung nutzbar macht. Zu allem, was hier nicht steht, sagt die Quelle nichts.",
  },
  "Contact.address": {
    name: "Anschrift",
    help: "E-Mail-Adresse einer Dienststelle, nie einer Privatperson; oder Postanschrift in einer Zeile, wie man sie im Land schreibt.",
  },
  "Contact.channel": { name: "Kontaktweg", help: "Auf welchem Weg die Stelle zu erreichen ist." },
  "Contact.confirmation": { name: "Bestätigung", help: "Wer den Kontakt bestätigt hat, und wann." },
  "Contact.coordinates": { name: "Koordinaten", help: "Wo der Ort auf der Karte liegt." },
  "Contact.directions": { name: "Wegbeschreibung", help: "Wie man hinkommt und welchen Eingang man nimmt." },
  "Contact.display": {
    name: "Übliche Schreibweise",
    help: "Die Nummer, wie sie gewöhnlich geschrieben wird.",
  },
  "Contact.extension": {
    name: "Nebenstelle",
    help: "Was man wählt, sobald die Verbindung steht: Ziffern, * und #.",
  },
  "Contact.hours": {
    name: "Sprechzeiten",
    help: "Wann unter diesem Kontakt jemand antwortet. Fehlt die Angabe, sagt die Quelle nichts dazu.",
  },
  "Contact.how": {
    name: "Anderes Mittel",
    help: "Auf welchem anderen Weg die Stelle zu erreichen ist: SMS, App, Vermittlungsdienst; oder wie es bekannt gegeben wird.",
  },
  "Contact.label": { name: "Bezeichnung", help: "Wofür dieser Kontakt da ist." },
  "Contact.languages": {
    name: "Sprachen",
    help: "Die Sprachen, in denen geantwortet wird. Fehlt die Angabe, sagt die Quelle nichts dazu.",
  },
  "Contact.lastConfirmed": {
    name: "Zuletzt bestätigt",
    help: "Wann der Kontakt zuletzt sicher richtig war: Tag der Quelle oder eines Anrufs. Fehlt die Angabe, ist es nicht bekannt.",
  },
  "Contact.number": {
    name: "Rufnummer",
    help: "Nach E.164 (+33180523376), oder wie man sie im Inland wählt, wenn sie nur dort gilt: eine Kurznummer (112, 116006) oder eine längere (0800005696).",
  },
  "Contact.place": { name: "Ort", help: "Wo man hingeht: Anschrift oder Wegbeschreibung." },
  "Contact.postalAddress": { name: "Anschrift in Teilen", help: "Die Postanschrift, Teil für Teil." },
  "Contact.reachableFromAbroad": {
    name: "Aus dem Ausland erreichbar",
    help: "Ob die Nummer aus anderen Ländern erreichbar ist.",
  },
  "Contact.type": {
    name: "Art der Nummer",
    help: "Was für eine Nummer es ist: Festnetz, Mobilfunk, kostenfrei …",
  },
  "Contact.url": { name: "Internetadresse", help: "Die Adresse der Seite." },
  "Contact.verifyBeforeUse": {
    name: "Vor Gebrauch prüfen",
    help: "Der Kontakt muss vor dem Einsatz geprüft werden.",
  },
  "ContactPoint.contacts": { name: "Kontakte", help: "Wie man die Kontaktstelle erreicht." },
  "ContactPoint.crossBorder": {
    name: "Für andere Staaten",
    help: "Ob die Kontaktstelle für andere Staaten und für Opfer aus anderen Staaten gedacht ist.",
  },
  "ContactPoint.description": { name: "Beschreibung", help: "Was die Kontaktstelle tut und für wen." },
  "ContactPoint.id": { name: "Kennung", help: "Kennung der Kontaktstelle innerhalb dieses Datensatzes." },
  "ContactPoint.name": { name: "Name", help: "Wie die Kontaktstelle heißt." },
  "ContactPoint.organisations": { name: "Träger", help: "Die Stellen, die die Kontaktstelle betreiben." },
  "ContactPoint.phases": {
    name: "Phasen",
    help: "Wann nach einem Ereignis die Kontaktstelle arbeitet. Fehlt, wenn die Quelle keine Phase nennt.",
  },
  "ContactPoint.service": {
    name: "Dienst",
    help: "Der Dienst, um den es sich handelt, wenn es zu ihm einen Datensatz gibt.",
  },
  "ContactPoint.stage": {
    name: "Abschnitt",
    help: "In welchem Abschnitt die Kontaktstelle steht: geplant, in Betrieb, beendet.",
  },
  "ContactSheet.audience": { name: "Empfängerkreis", help: "Wer das Blatt sehen darf." },
  "ContactSheet.entries": { name: "Einträge", help: "Die Dienststellen, die das Blatt nennt." },
  "ContactSheet.entries.contacts": { name: "Kontakte", help: "Wie man die Dienststelle erreicht." },
  "ContactSheet.entries.function": {
    name: "Funktion",
    help: "Funktion oder Dienststelle, nie eine Privatperson.",
  },
  "ContactSheet.entries.organisation": {
    name: "Stelle",
    help: "Die Stelle, zu der die Dienststelle gehört.",
  },
  "ContactSheet.entries.phases": {
    name: "Phasen",
    help: "Wann nach einem Ereignis die Dienststelle gebraucht wird. Fehlt die Angabe: jederzeit.",
  },
  "OpeningHours.always": { name: "Rund um die Uhr", help: "Durchgehend geöffnet, an jedem Tag." },
  "OpeningHours.exceptions": { name: "Ausnahmen", help: "Tage, die von der gewöhnlichen Woche abweichen." },
  "OpeningHours.exceptions.closed": { name: "Geschlossen", help: "Den ganzen Tag geschlossen." },
  "OpeningHours.exceptions.closes": {
    name: "Schließt",
    help: "Ortszeit, HH:MM; 24:00 ist das Ende des Tages.",
  },
  "OpeningHours.exceptions.date": { name: "Tag", help: "Der Tag selbst, wenn es ein einzelner ist." },
  "OpeningHours.exceptions.on": { name: "Tage", help: "Die gemeinten Tage, zum Beispiel Feiertage." },
  "OpeningHours.exceptions.opens": { name: "Öffnet", help: "Ortszeit, HH:MM auf einer Uhr mit 24 Stunden." },
  "OpeningHours.monthly": {
    name: "Monatsplan",
    help: "Im Monat gezählte Tage, zum Beispiel jeder erste Dienstag; neben dem Wochenplan.",
  },
  "OpeningHours.monthly.closes": { name: "Schließt", help: "Ortszeit, HH:MM; 24:00 ist das Ende des Tages." },
  "OpeningHours.monthly.nth": {
    name: "Der wievielte im Monat",
    help: "Der erste bis fünfte des Monats, oder -1 für den letzten.",
  },
  "OpeningHours.monthly.opens": { name: "Öffnet", help: "Ortszeit, HH:MM auf einer Uhr mit 24 Stunden." },
  "OpeningHours.monthly.valid": {
    name: "Geltungszeitraum",
    help: "Von wann bis wann zu diesen Zeiten geöffnet ist. Fehlt die Angabe: das ganze Jahr.",
  },
  "OpeningHours.monthly.weekday": { name: "Wochentag", help: "Der Tag der Woche." },
  "OpeningHours.note": {
    name: "Hinweis",
    help: "Was die Zeiten nicht sagen können, zum Beispiel ein Anrufbeantworter in der Nacht.",
  },
  "OpeningHours.timeZone": { name: "Zeitzone", help: "Zeitzone nach IANA, zum Beispiel Europe/Paris." },
  "OpeningHours.weekly": {
    name: "Wochenplan",
    help: "Die Zeiten einer gewöhnlichen Woche; nicht genannte Tage sind geschlossen.",
  },
  "OpeningHours.weekly.closes": { name: "Schließt", help: "Ortszeit, HH:MM; 24:00 ist das Ende des Tages." },
  "OpeningHours.weekly.days": {
    name: "Wochentage",
    help: "Die Wochentage, an denen zu diesen Zeiten geöffnet und geschlossen wird.",
  },
  "OpeningHours.weekly.opens": { name: "Öffnet", help: "Ortszeit, HH:MM auf einer Uhr mit 24 Stunden." },
  "OpeningHours.weekly.valid": {
    name: "Geltungszeitraum",
    help: "Von wann bis wann zu diesen Zeiten geöffnet ist. Fehlt die Angabe: das ganze Jahr.",
  },
} satisfies SomeFieldWords;
