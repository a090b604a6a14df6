import { type PluralForms, plural } from "@civic/schema/words";
import type { Words } from "./en.ts";

const count = (n: number, forms: PluralForms) => plural("de", n, forms);

/** In German: what the page “Coverage” says beside the words of all pages. */
export const words: Words = {
  title: "Abdeckung der Bedürfnisse",
  lead: (needs) =>
    `${count(needs, { one: "{n} Bedürfnis", other: "{n} Bedürfnisse" })} von Menschen, die ein Anschlag getroffen hat, und ob die Datensätze jedes Staates einen Dienst ` +
    "oder einen Schritt nennen, der ihnen gerecht wird. Öffnen Sie eine Zelle, um zu sehen, was dahintersteht.",
  states: (n) => count(n, { one: "{n} Staat", other: "{n} Staaten" }),
  summary: (listed, phase, needs) =>
    `Phase „${phase}“, ${listed}, je ${count(needs, { one: "{n} Bedürfnis", other: "{n} Bedürfnisse" })}:`,
  lowerBound: "Ein Grad ist eine untere Grenze: was die Datensätze mindestens zeigen.",
  answered: (n) => count(n, { one: "{n} Feld beantwortet", other: "{n} Felder beantwortet" }),
  phases: "Phase",
  insideFollowUp: "Innerhalb der Nachsorge, wo eine Quelle sie aufteilt",
  noneYet: "noch nichts erfasst",
  notSplit: "von den Quellen nicht unterschieden",
  table: "Staaten nach Bedürfnis",
  state: "Staat",
  finer: (n) => count(n, { one: "{n} genaueres Bedürfnis", other: "{n} genauere Bedürfnisse" }),
  showFiner: (need) => `Genauere Bedürfnisse zeigen: ${need}`,
  hideFiner: (need) => `Genauere Bedürfnisse verbergen: ${need}`,
  hide: "Verbergen",
  legend: "So sind die Grade zu lesen",
  levels: {
    full: "Es gibt einen Dienst für alle Opfer, kostenlos, im gesamten Staatsgebiet.",
    partial:
      "Es gibt etwas, mit Grenzen bei Personen, Kosten, Gebiet oder Zeit, oder mit Grenzen, die nicht bekannt sind.",
    planned: "Beschlossen, noch nicht offen.",
    "answered-above":
      "Ein Dienst beantwortet das weitere Bedürfnis und sagt nicht, welche genaueren. Weder ja noch nein.",
    none: "Der Staat oder eine Quelle sagt, dass es keinen Dienst gibt.",
    "not-applicable": "Das Bedürfnis kann in dieser Phase nicht entstehen.",
    unknown: "Keine Information. Das ist nie als „keine“ zu lesen.",
  },
  panel: {
    atLeast: "Mindestens teilweise abgedeckt",
    limits: "Was einer vollständigen Abdeckung entgegensteht",
    services: "Dienste",
    steps: "Schritte des Weges",
    noService: "Kein Datensatz eines Dienstes nennt dieses Bedürfnis in dieser Phase.",
    stated: "Eine Quelle sagt",
    declaredOnly: "Vom Herausgeber erklärt; kein Datensatz beschreibt es.",
    declaredOther: (level) => `Der Herausgeber erklärt einen anderen Grad: ${level}.`,
    meaning: "Was dieses Bedürfnis bedeutet",
    unknown:
      "Kein Datensatz dieses Staates nennt dieses Bedürfnis in dieser Phase. Das heißt nicht, dass es keine Hilfe gibt, " +
      "nur dass die bisher gelesenen Quellen es nicht sagen.",
    answeredAbove:
      "Kein Datensatz nennt dieses Bedürfnis in dieser Phase. Was erfasst ist, beantwortet das weitere Bedürfnis und sagt nicht, ob auch dieses: dort nachfragen.",
    answeredAtPhase: (phase) => `Beantwortet auf der Ebene: ${phase}.`,
    answeredAtNeed: (need) => `Beantwortet für das weitere Bedürfnis „${need}“.`,
    answeredAtBoth: (need, phase) =>
      `Beantwortet für das weitere Bedürfnis „${need}“, auf der Ebene: ${phase}.`,
    see: "Diese Antwort ansehen",
    seeCountry: (state) => `Alles zu diesem Staat: ${state}`,
  },
};
