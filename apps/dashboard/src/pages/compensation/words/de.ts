import { numeral, type PluralForms, plural } from "@civic/schema/words";
import type { Words } from "./en.ts";

const count = (n: number, forms: PluralForms) => plural("de", n, forms);

/** In German: what the page “Compensation” says beside the words of all pages. */
export const words: Words = {
  title: "Entschädigung, Position für Position",
  lead: (heads) =>
    `${count(heads, { one: "{n} Schadensposition", other: "{n} Schadenspositionen" })} neben dem, was jede Regelung zahlt. Eine Position, die eine Regelung nicht ` +
    "erwähnt, ist nicht bekannt; sie ist nicht „nicht gedeckt“.",
  schemes: "Regelungen im Vergleich",
  chosen: (n, all) => `${numeral("de", n)} von ${numeral("de", all)} in der Tabelle`,
  pickOne: "Regelung",
  noHeadsMark: "keine Positionen beschrieben",
  notShown: (n) =>
    count(n, {
      one: "{n} weitere Regelung kann gewählt werden; sie ist weiter unten beschrieben.",
      other: "{n} weitere Regelungen können gewählt werden; sie sind weiter unten beschrieben.",
    }),
  table: "Schadenspositionen nach Regelung",
  head: "Schadensposition",
  claimant: { direct: "Das Opfer", indirect: "Angehörige", both: "Das Opfer oder Angehörige" },
  nature: { pecuniary: "wirtschaftlicher Verlust", "non-pecuniary": "nicht wirtschaftlicher Schaden" },
  treatment: {
    covered: "Gedeckt",
    folded: "In anderer",
    "not-covered": "Nicht gedeckt",
    unknown: "Nicht bekannt",
  },
  explained: {
    covered: "Wird als eigene Position entschädigt.",
    folded: "Wird innerhalb einer anderen, weiteren nationalen Position entschädigt, die genannt ist.",
    "not-covered": "Die Quelle sagt, dass keine Entschädigung gezahlt wird.",
    unknown: "Die Datensätze der Regelung erwähnen sie nicht.",
  },
  inside: (head) => `in „${head}“`,
  legend: "So sind die Zellen zu lesen",
  summary: (covered, folded, not, unknown) =>
    `${count(covered, { one: "{n} Position", other: "{n} Positionen" })} gedeckt, ${numeral("de", folded)} in einer anderen ` +
    `enthalten, ${numeral("de", not)} nicht gedeckt, ${numeral("de", unknown)} nicht bekannt.`,
  whole: "Für die Regelung im Ganzen",
  wholeLine: (line) => `Im Ganzen: ${line}`,
  wholeUnknown:
    "Die Position ist nicht erwähnt; diese Beträge der Regelung im Ganzen können sie einschließen.",
  more: (n) => count(n, { one: "{n} weiterer Betrag", other: "{n} weitere Beträge" }),
  treated: "Wie damit umgegangen wird",
  ofNational: "Positionen, die nur einen nationalen Namen haben",
  national: "Nationale Positionen ohne harmonisierte Entsprechung",
  nationalLead: "Positionen, die eine Regelung nennt und die keiner der harmonisierten entsprechen.",
  nationalNone: "Keine bei den gezeigten Regelungen.",
  each: "Regelung für Regelung",
  terms: "Das Wichtigste nebeneinander",
  term: "Punkt",
  print: "Drucken, mit den verglichenen Regelungen in voller Länge",
  notLoaded: "Noch nicht geladen: Es steht im vollständigen Datensatz.",
  available: "Verfügbar",
  panel: {
    code: "Nationaler Code",
    meaning: "Was diese Position bedeutet",
    amounts: "Beträge",
    noAmount: "Für diese Position ist kein Betrag verzeichnet.",
    unknown:
      "Die Datensätze dieser Regelung erwähnen diese Position nicht. Sie kann unter anderem Namen gezahlt werden oder " +
      "gar nicht: Die bisher gelesenen Quellen sagen es nicht.",
    noHeads: "Die Datensätze dieser Regelung führen keine Schadenspositionen auf.",
  },
};
