import { type PluralForms, plural } from "../plural.ts";

const count = (n: number, forms: PluralForms) => plural("en", n, forms);

const ordinals = { 1: "first", 2: "second", 3: "third", 4: "fourth", 5: "fifth", [-1]: "last" } as const;
type Nth = keyof typeof ordinals;

/** In English: the pages on countries. */
export const countryWords = {
  countries: {
    title: "Countries",
    lead: "What each State offers the victims of an attack, from the first hours to recognition and memory.",
    services: (n: number) => count(n, { one: "{n} service", other: "{n} services" }),
    schemes: (n: number) => count(n, { one: "{n} compensation scheme", other: "{n} compensation schemes" }),
    measures: (n: number) => count(n, { one: "{n} recognition measure", other: "{n} recognition measures" }),
  },
  country: {
    sections: "On this page",
    unknownTitle: "No record on this State",
    unknown: "This node holds no record on this State. That says nothing about what the State offers.",
    summary: "The system at a glance",
    facts: "Key facts",
    languages: "Official languages",
    currency: "Currency",
    emergency: "Emergency numbers",
    designation: "How an act is designated",
    authorities: "Who leads",
    contactPoints: "Contact points",
    crossBorder: "For other States and for victims from another State",
    anyPhase: "Phase not stated",
    needs: "Needs by phase",
    silentPhases: (phases: string) =>
      `No record names the phases ${phases} on their own: for them, what is answered is not known at that detail.`,
    needsHow: "How the State answers needs, in the words of the sources",
    services: "Services",
    servicesLead: (n: number) =>
      count(n, { one: "{n} service is recorded.", other: "{n} services are recorded." }),
    filterNeed: "Need",
    filterPhase: "Phase",
    filterNeedAll: "All needs",
    filterPhaseAll: "All phases",
    filtered: (n: number, all: number) => `${n} of ${all} shown.`,
    clearFilter: "Show all",
    noService: "No recorded service names this need in this phase. It does not mean that there is none.",
    pathway: "Pathway",
    actor: "Who",
    trigger: "Starts with",
    timeFrame: "When",
    uses: "Uses",
    handsOver: "Hands over",
    service: "The service in full",
    handOver: "From emergency to follow-up",
    handOverLead: (n: number) =>
      count(n, {
        one: "{n} hand-over crosses from the emergency to the follow-up:",
        other: "{n} hand-overs cross from the emergency to the follow-up:",
      }),
    noHandOver: "The records name no hand-over from a step of the emergency to the follow-up.",
    step: (n: number) => `Step ${n}`,
    schemes: "Compensation schemes",
    schemeLink: "Head by head, with amounts and deadlines",
    compare: "Compare these schemes head by head",
    recognition: "Recognition and memory",
    nextDate: "Next date",
    everyYear: (day: string) => `every ${day}`,
    everyNth: (nth: Nth, weekday: string, month: string) => `every ${ordinals[nth]} ${weekday} of ${month}`,
    everyEaster: (offset: number) => {
      if (offset === 0) return "every Easter Sunday";
      const days = count(Math.abs(offset), { one: "{n} day", other: "{n} days" });
      return `every year ${days} ${offset < 0 ? "before" : "after"} Easter Sunday`;
    },
    announced: "The date is announced each year",
    firstHeld: (date: string) => `first held ${date}`,
    askedThrough: "Asked for through",
    grantedBy: "Granted by",
    howToApply: "How to apply",
    place: "Place",
    organisations: "Organisations",
    organisationsLead: (n: number) => count(n, { one: "{n} body", other: "{n} bodies" }),
    formerly: "Formerly",
    partOf: "Part of",
    legalBasis: "Legal basis",
    quality: "Quality of these data",
    qualityRecords: "Records",
    qualitySources: "Sources",
    qualityOfficial: "official",
    qualityOther: "other",
    qualityConfidence: "Confidence of the values",
    qualityAsOf: "Describes the system as of",
    qualityFlags: "Flags",
    notes: "Doubts, limits and history",
    table: "Table of the needs by phase",
    need: "Need",
  },
};
