import type { SomeFieldWords } from "../field-words.ts";

/** German words of the fields of sums, bounds and heads of damage. */
export const amounts = {
  "Amount.appliesWhen": {
    name: "Gilt, wenn",
    help: "Als Daten: wem es gezahlt wird, wenn nicht allen, die die Voraussetzungen der Regelung erfüllen.",
  },
  "Amount.cap": {
    name: "Obergrenze",
    help: "Das Höchste, was gezahlt wird; „none“ sagt, dass es keine Obergrenze gibt. Fehlt sie, ist sie nicht bekannt.",
  },
  "Amount.deductible": {
    name: "Selbstbeteiligung",
    help: "Was die Person selbst trägt, bevor gezahlt wird; „none“ sagt, dass es keine gibt.",
  },
  "Amount.entries": {
    name: "Tabellenzeilen",
    help: "Die Zeilen der Tabelle. Fehlen, wenn die Quelle nur sagt, dass es eine Tabelle gibt.",
  },
  "Amount.entries.label": { name: "Fall", help: "Der Fall, für den die Zeile gilt." },
  "Amount.entries.value": { name: "Betrag", help: "Der Betrag, der in diesem Fall gezahlt wird." },
  "Amount.floor": {
    name: "Untergrenze",
    help: "Das Mindeste, was gezahlt wird. Fehlt sie, ist sie nicht bekannt.",
  },
  "Amount.heads": {
    name: "Schadenspositionen",
    help: "Die Schadenspositionen, die damit abgegolten werden, wenn es an bestimmte gebunden ist.",
  },
  "Amount.id": {
    name: "Kennung",
    help: "Kennung eines Teils innerhalb eines Datensatzes; sie kommt in ihrer Liste nur einmal vor.",
  },
  "Amount.index": {
    name: "Bezugsgröße",
    help: "Die Bezugsgröße, die vervielfacht wird, unter ihrem nationalen Namen.",
  },
  "Amount.indexValue": {
    name: "Wert der Bezugsgröße",
    help: "Was eine Einheit der Bezugsgröße zu einem Stichtag in Geld ausmacht.",
  },
  "Amount.label": { name: "Was gezahlt wird", help: "Was gezahlt wird oder wofür die Grenze gilt." },
  "Amount.max": { name: "Höchstbetrag", help: "Das Höchste, was gezahlt wird." },
  "Amount.method": { name: "Berechnungsweise", help: "Wie der Betrag ermittelt wird." },
  "Amount.min": { name: "Mindestbetrag", help: "Das Mindeste, was gezahlt wird." },
  "Amount.multiple": {
    name: "Vielfaches",
    help: "Das Wievielfache der Bezugsgröße, als Dezimalzahl: 2 oder 0.5.",
  },
  "Amount.note": {
    name: "Hinweis",
    help: "Was die Zahlen nicht sagen können: Bedingungen, Ausnahmen, wie gerechnet wird.",
  },
  "Amount.of": {
    name: "Prozent wovon",
    help: "Von welchem Einkommen, zugesprochenen Betrag oder Schaden der Prozentsatz berechnet wird.",
  },
  "Amount.paid": { name: "Zahlungsweise", help: "Wie oft gezahlt wird." },
  "Amount.perPoint": {
    name: "Betrag je Punkt",
    help: "Betrag je Punkt oder Prozent des Grades der Schädigungsfolgen.",
  },
  "Amount.percent": { name: "Prozentsatz", help: "Prozent als Dezimalzahl: 80 oder 66.6." },
  "Amount.rate": { name: "Erstattungssatz", help: "Wie viel Prozent der Kosten erstattet werden." },
  "Amount.runs": {
    name: "Zahlungsdauer",
    help: "Wie lange gezahlt wird, wenn nicht einmalig. Fehlt die Angabe, sagt die Quelle nichts dazu.",
  },
  "Amount.table": {
    name: "Staffel nach Schädigungsgrad",
    help: "Der Betrag ab einem Grad der Schädigungsfolgen (in Prozent), bis zur nächsten Zeile.",
  },
  "Amount.table.fromDegree": {
    name: "Ab Grad",
    help: "Grad der Schädigungsfolgen in Prozent, ab dem die Zeile gilt.",
  },
  "Amount.table.value": { name: "Betrag", help: "Der Betrag, der ab diesem Grad gezahlt wird." },
  "Amount.valid": {
    name: "Geltungszeitraum",
    help: "Von wann bis wann etwas gilt; Anfang und Ende gehören dazu.",
  },
  "Amount.value": { name: "Betrag", help: "Die Höhe des Betrags." },
  "Limit.index": {
    name: "Bezugsgröße",
    help: "Die Bezugsgröße, die vervielfacht wird, unter ihrem nationalen Namen.",
  },
  "Limit.kind": { name: "Art der Grenze", help: "Ob es eine Grenze gibt und wie sie angegeben ist." },
  "Limit.money": { name: "Betrag", help: "Die Höhe der Grenze." },
  "Limit.multiple": {
    name: "Vielfaches",
    help: "Das Wievielfache der Bezugsgröße, als Dezimalzahl: 2 oder 0.5.",
  },
  "Limit.value": { name: "Wert", help: "Was sie zu einem Stichtag in Geld ausmacht." },
  "Money.amount": {
    name: "Höhe",
    help: "Dezimalzahl ohne Tausendertrennzeichen, zum Beispiel 4342 oder 5.90.",
  },
  "Money.asOf": {
    name: "Stand",
    help: "Der Tag, für den der Betrag angegeben ist; nur damit lassen sich Beträge vergleichen.",
  },
  "Money.currency": { name: "Währung", help: "Code nach ISO 4217, zum Beispiel EUR." },
  "NationalHead.amounts": { name: "Beträge", help: "Was für diese Position gezahlt wird." },
  "NationalHead.code": { name: "Kürzel", help: "Nationale Abkürzung, zum Beispiel DFP." },
  "NationalHead.heads": {
    name: "Schadenspositionen",
    help: "Die harmonisierten Positionen, denen sie entspricht. Fehlt, wenn keine entspricht oder die Entsprechung nicht bekannt ist.",
  },
  "NationalHead.name": { name: "Name", help: "Der nationale Name." },
  "NationalHead.note": { name: "Hinweis", help: "Was die Codes über diese Position nicht sagen können." },
  "NationalHead.treatment": {
    name: "Behandlung",
    help: "„folded“, wenn mehrere harmonisierte Positionen zusammen als diese eine gezahlt werden; „not-covered“, wenn die Quelle das sagt.",
  },
  "PaymentRun.description": {
    name: "Beschreibung",
    help: "Wann die Zahlung beginnt und endet, in den Worten der Quelle.",
  },
  "PaymentRun.after": {
    name: "Wartezeit",
    help: "Die erste Zeit, für die nichts gezahlt wird. Fehlt es: nicht gesagt.",
  },
  "PaymentRun.length": { name: "Dauer", help: "Die Zeitspanne, für die gezahlt wird." },
  "PaymentRun.lifelong": { name: "Lebenslang", help: "Sagt, dass bis zum Tod gezahlt wird." },
  "PaymentRun.untilAge": {
    name: "Bis zum Alter",
    help: "Das Alter in vollendeten Lebensjahren, mit dem die Zahlung endet.",
  },
} satisfies SomeFieldWords;
