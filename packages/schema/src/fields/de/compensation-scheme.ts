import type { SomeFieldWords } from "../field-words.ts";

/** German words of the fields of compensation schemes. */
export const compensationScheme = {
  "CompensationScheme.administeredBy": { name: "Zuständige Stelle", help: "Wer entscheidet und zahlt." },
  "CompensationScheme.advance.observed": {
    name: "Tatsächliche Dauer",
    help: "Wie lange es tatsächlich gedauert hat.",
  },
  "CompensationScheme.advance": { name: "Vorschuss", help: "Zahlung vor der endgültigen Bemessung." },
  "CompensationScheme.advance.asOf": {
    name: "Stand",
    help: "Der Tag, an dem die Vorschrift galt, wenn er vor dem Stand des Datensatzes liegt.",
  },
  "CompensationScheme.advance.available": {
    name: "Möglich",
    help: "„false“ nur, wenn die Quelle sagt, dass es keinen Vorschuss gibt.",
  },
  "CompensationScheme.advance.clocks": {
    name: "Fristen",
    help: "Dasselbe als Fristen, die sich berechnen lassen.",
  },
  "CompensationScheme.advance.description": {
    name: "Beschreibung",
    help: "Die Vorschrift in den Worten der Quelle.",
  },
  "CompensationScheme.amounts": {
    name: "Beträge",
    help: "Was gezahlt wird, wenn es nicht an eine nationale Schadensposition gebunden ist.",
  },
  "CompensationScheme.application": { name: "Antragstellung", help: "Wie der Antrag gestellt wird." },
  "CompensationScheme.application.addressedTo": {
    name: "Gerichtet an",
    help: "Wem der Antrag geschickt wird, wenn nicht der Stelle, die entscheidet und zahlt.",
  },
  "CompensationScheme.application.automatic": {
    name: "Ohne Antrag",
    help: "„true“: wird ohne Antrag gewährt; „false“: die Quelle sagt, dass ein Antrag nötig ist. Fehlt die Angabe, sagt die Quelle nichts dazu.",
  },
  "CompensationScheme.application.contacts": {
    name: "Kontakte",
    help: "Wo man den Antrag stellt oder nachfragt.",
  },
  "CompensationScheme.application.description": {
    name: "Beschreibung",
    help: "Die Schritte des Antrags in den Worten der Quelle.",
  },
  "CompensationScheme.application.languages": {
    name: "Sprachen",
    help: "Die Sprachen, in denen ein Antrag angenommen wird.",
  },
  "CompensationScheme.criteria": {
    name: "Anspruchsvoraussetzungen",
    help: "Alle Voraussetzungen des Anspruchs als Daten: Ereignis, Ort, Person und Schaden, soweit die Quellen es hergeben. Zeitliche Grenzen sind Fristen.",
  },
  "CompensationScheme.crossBorder": {
    name: "Grenzüberschreitende Rolle",
    help: "Rolle nach der Richtlinie 2004/80/EG: Unterstützungsbehörde des Wohnsitzstaates, Entscheidungsbehörde des Staates der Tat.",
  },
  "CompensationScheme.crossBorder.assisting": {
    name: "Anträge ins Ausland",
    help: "Anträge, die von hier in einen anderen Staat gehen (e-Justiz, Fragenkatalog 492).",
  },
  "CompensationScheme.crossBorder.assistingAuthority": {
    name: "Unterstützungsbehörde",
    help: "Die Stelle, die hier Wohnenden hilft, in einem anderen Staat einen Antrag zu stellen.",
  },
  "CompensationScheme.crossBorder.deciding": {
    name: "Anträge aus dem Ausland",
    help: "Anträge aus einem anderen Staat, über die hier entschieden wird (e-Justiz, Fragenkatalog 493).",
  },
  "CompensationScheme.crossBorder.decidingAuthority": {
    name: "Entscheidungsbehörde",
    help: "Die Stelle, die über Anträge von Personen entscheidet, die in anderen Staaten wohnen.",
  },
  "CompensationScheme.crossBorder.description": {
    name: "Beschreibung",
    help: "Die Rolle in den Worten der Quelle.",
  },
  "CompensationScheme.damage": {
    name: "Schaden",
    help: "Was entschädigt und wie der Schaden bemessen wird.",
  },
  "CompensationScheme.damage.basis": {
    name: "Grundsatz der Bemessung",
    help: "Der Grundsatz, nach dem der Schaden bemessen wird.",
  },
  "CompensationScheme.damage.heads": {
    name: "Schadenspositionen",
    help: "Die Schadenspositionen, wie das nationale Recht sie benennt.",
  },
  "CompensationScheme.damage.method": { name: "Bemessungsmethode", help: "Wie der Schaden bemessen wird." },
  "CompensationScheme.damage.note": {
    name: "Hinweis",
    help: "Was die Positionen über die Bemessung nicht sagen können.",
  },
  "CompensationScheme.decisionTime": {
    name: "Entscheidungsfrist",
    help: "Wie viel Zeit die Stelle für ihre Antwort hat.",
  },
  "CompensationScheme.decisionTime.asOf": {
    name: "Stand",
    help: "Der Tag, an dem die Vorschrift galt, wenn er vor dem Stand des Datensatzes liegt.",
  },
  "CompensationScheme.decisionTime.clocks": {
    name: "Fristen",
    help: "Dasselbe als Fristen, die sich berechnen lassen.",
  },
  "CompensationScheme.decisionTime.description": {
    name: "Beschreibung",
    help: "Die Vorschrift in den Worten der Quelle.",
  },
  "CompensationScheme.decisionTime.observed": {
    name: "Tatsächliche Dauer",
    help: "Wie lange es tatsächlich gedauert hat.",
  },
  "CompensationScheme.eligibleVictims": {
    name: "Anspruchsberechtigte",
    help: "Wer einen Antrag stellen kann.",
  },
  "CompensationScheme.established": { name: "Errichtet", help: "Wann die Regelung geschaffen wurde." },
  "CompensationScheme.eventsCovered": { name: "Erfasste Taten", help: "Welche Taten die Regelung erfasst." },
  "CompensationScheme.evidence": { name: "Nachweise", help: "Was dem Antrag beizufügen ist." },
  "CompensationScheme.exclusions": {
    name: "Versagungsgründe",
    help: "Was den Anspruch trotz erfüllter Voraussetzungen nimmt und was die Behörde prüfen darf: Tatbeteiligung, Vorstrafen, fehlende Mitwirkung.",
  },
  "CompensationScheme.form": {
    name: "Form der Entschädigung",
    help: "Ob einmalig, als Rente, als Sachleistung … geleistet wird.",
  },
  "CompensationScheme.form.description": {
    name: "Beschreibung",
    help: "Die Form der Entschädigung in den Worten der Quelle.",
  },
  "CompensationScheme.form.forms": { name: "Form als Codes", help: "Dasselbe als Codes." },
  "CompensationScheme.funding": { name: "Finanzierung", help: "Wer die Regelung bezahlt." },
  "CompensationScheme.funding.description": {
    name: "Beschreibung",
    help: "Woher das Geld kommt, in den Worten der Quelle.",
  },
  "CompensationScheme.funding.history": {
    name: "Verlauf",
    help: "Abgabe oder Haushaltsmittel im Lauf der Zeit, die ältesten zuerst.",
  },
  "CompensationScheme.funding.history.from": {
    name: "Gültig ab",
    help: "Ab wann Abgabe oder Haushaltsmittel diese Höhe hatten.",
  },
  "CompensationScheme.funding.history.value": { name: "Höhe", help: "Die Höhe von da an." },
  "CompensationScheme.funding.sources": { name: "Finanzierungsquellen", help: "Dasselbe als Codes." },
  "CompensationScheme.interplay": {
    name: "Zusammenspiel",
    help: "Reihenfolge, Anrechnung und Rückgriff zwischen dieser Regelung und anderen.",
  },
  "CompensationScheme.legalBasis": {
    name: "Rechtsgrundlage",
    help: "Gesetze, Verordnungen und Vorschriften, auf denen die Regelung beruht.",
  },
  "CompensationScheme.lifeCycle": {
    name: "Lebenszyklus",
    help: "Ob die Regelung heute gilt, und seit wann oder bis wann.",
  },
  "CompensationScheme.lifeCycle.period": {
    name: "Zeitraum",
    help: "Von wann bis wann dieser Abschnitt dauert.",
  },
  "CompensationScheme.lifeCycle.stage": {
    name: "Abschnitt",
    help: "In welchem Abschnitt die Regelung steht: geplant, in Betrieb, beendet.",
  },
  "CompensationScheme.offsets": {
    name: "Verhältnis zu anderen Leistungen",
    help: "Wie die Regelung zu anderen Regelungen und Zahlungen steht, einzeln aufgeführt.",
  },
  "CompensationScheme.offsets.note": {
    name: "Hinweis",
    help: "In welchem Umfang und unter welchen Bedingungen.",
  },
  "CompensationScheme.offsets.scheme": {
    name: "Regelung",
    help: "Die andere Regelung, wenn es zu ihr einen Datensatz gibt.",
  },
  "CompensationScheme.offsets.type": {
    name: "Art",
    help: "Wie sich die beiden Leistungen zueinander verhalten.",
  },
  "CompensationScheme.offsets.with": {
    name: "Andere Regelung oder Zahlung",
    help: "Um welche andere Regelung oder Zahlung es geht.",
  },
  "CompensationScheme.policeReport": {
    name: "Strafanzeige",
    help: "Ob die Tat angezeigt sein oder ein Urteil vorliegen muss.",
  },
  "CompensationScheme.policeReport.asOf": {
    name: "Stand",
    help: "Der Tag, an dem die Vorschrift galt, wenn er vor dem Stand des Datensatzes liegt.",
  },
  "CompensationScheme.policeReport.clocks": {
    name: "Fristen",
    help: "Dasselbe als Fristen, die sich berechnen lassen.",
  },
  "CompensationScheme.policeReport.description": {
    name: "Beschreibung",
    help: "Die Vorschrift in den Worten der Quelle.",
  },
  "CompensationScheme.policeReport.required": {
    name: "Erforderlich",
    help: "Ob eine Anzeige oder ein Urteil nötig ist.",
  },
  "CompensationScheme.redress": {
    name: "Rechtsbehelf",
    help: "Wie man eine Entscheidung oder ein Schweigen anficht.",
  },
  "CompensationScheme.redress.asOf": {
    name: "Stand",
    help: "Der Tag, an dem die Vorschrift galt, wenn er vor dem Stand des Datensatzes liegt.",
  },
  "CompensationScheme.redress.bodies": {
    name: "Zuständige Gerichte oder Stellen",
    help: "Gerichte oder Stellen, die über den Rechtsbehelf entscheiden.",
  },
  "CompensationScheme.redress.clocks": {
    name: "Fristen",
    help: "Dasselbe als Fristen, die sich berechnen lassen.",
  },
  "CompensationScheme.redress.description": {
    name: "Beschreibung",
    help: "Die Vorschrift in den Worten der Quelle.",
  },
  "CompensationScheme.schemeType": {
    name: "Art des Systems",
    help: "Welche Art von Entschädigungsregelung es ist.",
  },
  "CompensationScheme.silence": {
    name: "Schweigen",
    help: "Was es bedeutet, wenn bis zum Ende der Entscheidungsfrist keine Antwort kommt.",
  },
  "CompensationScheme.silence.after": { name: "Nach", help: "Wie lange das Schweigen gedauert haben muss." },
  "CompensationScheme.silence.effect": { name: "Wirkung", help: "Als was das Schweigen gilt." },
  "CompensationScheme.silence.of": { name: "Wessen Schweigen", help: "Auf wessen Schweigen es ankommt." },
  "CompensationScheme.territorialScope": {
    name: "Räumlicher Geltungsbereich",
    help: "Wo die Tat geschah und wer erfasst ist, in Worten und nach voneinander unabhängigen Merkmalen.",
  },
  "CompensationScheme.timeLimit": { name: "Antragsfrist", help: "Bis wann der Antrag zu stellen ist." },
  "CompensationScheme.timeLimit.asOf": {
    name: "Stand",
    help: "Der Tag, an dem die Vorschrift galt, wenn er vor dem Stand des Datensatzes liegt.",
  },
  "CompensationScheme.timeLimit.clocks": {
    name: "Fristen",
    help: "Dasselbe als Fristen, die sich berechnen lassen.",
  },
  "CompensationScheme.timeLimit.description": {
    name: "Beschreibung",
    help: "Die Vorschrift in den Worten der Quelle.",
  },
} satisfies SomeFieldWords;
