import type { RecordKind, RecordOf } from "../records/kinds.ts";

/** What of a record is not projected. */
export interface LeftOut<Whole> {
  /** Members that are not there. */
  readonly absent: readonly (keyof Whole)[];
  /** Members that a record must have, and that are there without content. */
  readonly emptied: readonly (keyof Whole)[];
  /** Members that stand with their codes, and without the words that describe them. */
  readonly unworded?: readonly (keyof Whole)[];
}

/** Members of the head and the foot of every kind. */
export const leftOutOfAll = {
  absent: ["confirmations", "statistics", "notes", "extensions"],
  emptied: ["sources"],
} as const satisfies LeftOut<RecordOf<RecordKind>>;

/**
 * Members of each kind that neither a computation for one person nor its words read, nor the list of all time limits, nor
 * schemes side by side. Everything else stays, so that a member that the model gains is projected until somebody has
 * shown that nothing reads it. Of guidelines, good practices and pathways the head alone stands: how many records there
 * are on a State is an answer too.
 */
export const leftOut: { readonly [Kind in RecordKind]: LeftOut<RecordOf<Kind>> } = {
  "compensation-scheme": {
    absent: ["legalBasis", "eventsCovered"],
    emptied: [],
    // Whoever holds schemes side by side reads their codes.
    unworded: ["form", "funding"],
  },
  service: { absent: ["alternateNames", "description", "delivery", "territory", "targetGroup"], emptied: [] },
  "recognition-measure": {
    absent: ["established", "description", "legalBasis", "dayOfRemembrance"],
    emptied: [],
  },
  designation: { absent: [], emptied: [] },
  organisation: {
    absent: [
      "acronym",
      "alternateNames",
      "formerNames",
      "established",
      "legalForm",
      "accreditations",
      "memberOf",
      "functions",
    ],
    emptied: ["role"],
  },
  "national-system": {
    absent: [
      "legalBasis",
      "designation",
      "victimList",
      "needsAssessments",
      "needsAddressed",
      "declaredCoverage",
      "statedGaps",
    ],
    emptied: ["summary"],
  },
  pathway: { absent: ["summary"], emptied: ["steps", "transitions"] },
  guideline: {
    absent: ["adopted", "binding", "addressees"],
    emptied: ["issuedBy", "instrument", "requirements"],
  },
  "good-practice": {
    absent: ["keyAreas", "needs", "phases", "triedBy", "tried", "evidence", "services", "contacts"],
    emptied: ["description"],
  },
  "contact-sheet": { absent: [], emptied: [] },
  "incident-notice": { absent: [], emptied: [] },
};
