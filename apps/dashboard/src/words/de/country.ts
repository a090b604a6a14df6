import type { countryWords as english } from "../en/country.ts";
import { type PluralForms, plural } from "../plural.ts";

const count = (n: number, forms: PluralForms) => plural("de", n, forms);

type EnglishWords = typeof english;

const ordinals = {
  1: "ersten",
  2: "zweiten",
  3: "dritten",
  4: "vierten",
  5: "fünften",
  [-1]: "letzten",
} as const;

/** In German: the pages on countries. */
export const countryWords: EnglishWords = {
  countries: {
    title: "Länder",
    lead: "Was jeder Staat den Opfern eines Anschlags bietet, von den ersten Stunden bis zu Anerkennung und Erinnerung.",
    services: (n) => count(n, { one: "{n} Dienst", other: "{n} Dienste" }),
    schemes: (n) => count(n, { one: "{n} Entschädigungsregelung", other: "{n} Entschädigungsregelungen" }),
    measures: (n) =>
      count(n, { one: "{n} Maßnahme der Anerkennung", other: "{n} Maßnahmen der Anerkennung" }),
  },
  country: {
    sections: "Auf dieser Seite",
    unknownTitle: "Kein Datensatz zu diesem Staat",
    unknown:
      "Dieser Knoten hat keinen Datensatz zu diesem Staat. Das sagt nichts darüber, was der Staat bietet.",
    summary: "Das System auf einen Blick",
    facts: "Wichtige Angaben",
    languages: "Amtssprachen",
    currency: "Währung",
    emergency: "Notrufnummern",
    designation: "Wie eine Tat amtlich anerkannt wird",
    authorities: "Wer die Leitung hat",
    contactPoints: "Kontaktstellen",
    crossBorder: "Für andere Staaten und für Opfer aus einem anderen Staat",
    anyPhase: "Phase nicht angegeben",
    needs: "Bedürfnisse nach Phase",
    silentPhases: (phases) =>
      `Kein Datensatz nennt diese Phasen für sich: ${phases}. Was in ihnen geboten wird, ist in dieser Genauigkeit nicht ` +
      "bekannt.",
    needsHow: "Wie der Staat den Bedürfnissen begegnet, in den Worten der Quellen",
    services: "Dienste",
    servicesLead: (n) =>
      count(n, { one: "{n} Dienst ist verzeichnet.", other: "{n} Dienste sind verzeichnet." }),
    filterNeed: "Bedürfnis",
    filterPhase: "Phase",
    filterNeedAll: "Alle Bedürfnisse",
    filterPhaseAll: "Alle Phasen",
    filtered: (n, all) => `${n} von ${all} werden gezeigt.`,
    clearFilter: "Alle zeigen",
    noService:
      "Kein verzeichneter Dienst nennt dieses Bedürfnis in dieser Phase. Das heißt nicht, dass es keinen gibt.",
    pathway: "Weg",
    actor: "Wer",
    trigger: "Beginnt mit",
    timeFrame: "Wann",
    uses: "Nutzt",
    handsOver: "Übergibt",
    service: "Der Dienst im Einzelnen",
    handOver: "Vom Notfall zur Nachsorge",
    handOverLead: (n) =>
      count(n, {
        one: "{n} Übergabe führt vom Notfall zur Nachsorge:",
        other: "{n} Übergaben führen vom Notfall zur Nachsorge:",
      }),
    noHandOver: "Die Datensätze nennen keine Übergabe von einem Schritt des Notfalls zur Nachsorge.",
    step: (n) => `Schritt ${n}`,
    schemes: "Entschädigungsregelungen",
    schemeLink: "Position für Position, mit Beträgen und Fristen",
    compare: "Diese Regelungen Position für Position vergleichen",
    recognition: "Anerkennung und Erinnerung",
    nextDate: "Nächster Termin",
    everyYear: (day) => `jedes Jahr am ${day}`,
    everyNth: (nth, weekday, month) => `jedes Jahr am ${ordinals[nth]} ${weekday} im ${month}`,
    everyEaster: (offset) => {
      if (offset === 0) return "jedes Jahr am Ostersonntag";
      const days = count(Math.abs(offset), { one: "{n} Tag", other: "{n} Tage" });
      return `jedes Jahr ${days} ${offset < 0 ? "vor" : "nach"} Ostersonntag`;
    },
    announced: "Der Termin wird jedes Jahr bekannt gegeben",
    firstHeld: (date) => `erstmals: ${date}`,
    askedThrough: "Zu beantragen über",
    grantedBy: "Verliehen durch",
    howToApply: "So wird der Antrag gestellt",
    place: "Ort",
    designations: "Amtlich anerkannte Taten",
    event: "Ereignis",
    designatedBy: "Anerkannt durch",
    opens: "Eröffnet",
    guidelines: "Was internationale Texte verlangen",
    requirements: (n) => count(n, { one: "{n} Anforderung", other: "{n} Anforderungen" }),
    issuedBy: "Angenommen von",
    instrument: "Rechtstext",
    addressees: "Gerichtet an",
    goodPractices: "Gute Praxis",
    keyAreas: "Schlüsselbereich",
    triedBy: "Umgesetzt von",
    tried: "Wo und wann",
    evidence: "Was über den Nutzen bekannt ist",
    usedBy: "Dienste, die so arbeiten",
    organisations: "Stellen",
    organisationsLead: (n) => count(n, { one: "{n} Stelle", other: "{n} Stellen" }),
    formerly: "Früher",
    partOf: "Teil von",
    legalBasis: "Rechtsgrundlage",
    quality: "Qualität dieser Daten",
    qualityRecords: "Datensätze",
    qualitySources: "Quellen",
    qualityOfficial: "amtliche",
    qualityOther: "andere",
    qualityConfidence: "Verlässlichkeit der Werte",
    qualityAsOf: "Beschreibt das System im Stand von",
    qualityFlags: "Kennzeichen",
    notes: "Zweifel, Grenzen und Geschichte",
    table: "Tabelle der Bedürfnisse nach Phase",
    need: "Bedürfnis",
  },
};
