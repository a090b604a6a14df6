import type { SomeFieldWords } from "../field-words.ts";

/** German words of the fields of deadlines. */
export const clocks = {
  "Clock.appliesTo": {
    name: "Gilt für",
    help: "Für wen oder für welchen Fall die Frist gilt, wenn nicht für alle.",
  },
  "Clock.appliesWhen": { name: "Gilt, wenn", help: "Dasselbe als Daten, soweit die Quelle es hergibt." },
  "Clock.atMost": {
    name: "Höchstfrist",
    help: "Eine äußerste Grenze ab einem anderen Ereignis, was auch immer die Dauer ergibt: Das frühere Ende zählt.",
  },
  "Clock.atMost.length": {
    name: "Höchstdauer",
    help: "Die Zeit nach diesem Ereignis, nach der die Frist auf jeden Fall abgelaufen ist.",
  },
  "Clock.atMost.starts": {
    name: "Beginn der Höchstfrist",
    help: "Das Ereignis, mit dem die äußerste Grenze beginnt.",
  },
  "Clock.endsOn": {
    name: "Fester letzter Tag",
    help: "Ein fester letzter Tag, was auch immer die Dauer ergibt: Der frühere von beiden zählt.",
  },
  "Clock.extendedFor": { name: "Verlängert für", help: "Für wen oder wofür mehr Zeit bleibt." },
  "Clock.id": {
    name: "Kennung",
    help: "Kennung eines Teils innerhalb eines Datensatzes; sie kommt in ihrer Liste nur einmal vor.",
  },
  "Clock.lateClaim": {
    name: "Verspäteter Antrag",
    help: "Wann ein verspäteter Schritt noch angenommen wird.",
  },
  "Clock.length": {
    name: "Dauer",
    help: "Die Zeit nach dem Ereignis, in der der Schritt getan werden muss.",
  },
  "Clock.note": { name: "Hinweis", help: "Was die Quelle sonst über die Frist sagt." },
  "Clock.opensAfter": {
    name: "Frühestens nach",
    help: "Die Zeit nach dem Ereignis, vor deren Ablauf der Schritt noch nicht möglich ist.",
  },
  "Clock.starts": {
    name: "Auslösendes Ereignis",
    help: "Das Ereignis, mit dem die Frist beginnt. Fehlt, wenn die Quelle keines nennt.",
  },
  "Clock.startsOn": {
    name: "Fester erster Tag",
    help: "Ein fester Tag, an dem die Frist beginnt, für Übergangszeiten.",
  },
  "Clock.suspendedUntilAge": {
    name: "Gehemmt bis zum Alter",
    help: "Alter in vollendeten Jahren, vor dem die Frist für Minderjährige nicht beginnt.",
  },
  "Clock.suspendedWhile": {
    name: "Gehemmt während",
    help: "Was den Lauf der Frist hemmt, zum Beispiel Minderjährigkeit.",
  },
  "Clock.suspensions": { name: "Hemmungen", help: "Zeiten, die nicht mitzählen, jede mit Anfang und Ende." },
  "Clock.suspensions.from": { name: "Ab Ereignis", help: "Das Ereignis, ab dem die Zeit nicht mehr zählt." },
  "Clock.suspensions.fromDay": { name: "Ab Tag", help: "Stattdessen: der erste Tag, der nicht zählt." },
  "Clock.suspensions.reason": { name: "Grund", help: "Warum die Frist ruht, in den Worten der Quelle." },
  "Clock.suspensions.until": { name: "Bis Ereignis", help: "Das Ereignis, mit dem die Zeit wieder zählt." },
  "Clock.suspensions.untilDay": { name: "Bis Tag", help: "Stattdessen: der letzte Tag, der nicht zählt." },
  "Clock.unlimited": { name: "Unbefristet", help: "Sagt ausdrücklich, dass es keine Frist gibt." },
  "Clock.whose": {
    name: "Wessen Frist",
    help: "Wessen Frist es ist. Fehlt die Angabe, ist es die der antragstellenden Person.",
  },
} satisfies SomeFieldWords;
