import type { CivicRecord } from "../../generated/types/model.ts";
import type { Navigation } from "../navigation/navigate.ts";
import { labelOf } from "../words/label.ts";
import { type Basis, basisOf } from "./basis.ts";
import { callPart } from "./call-part.ts";
import { claimPart } from "./claim-part.ts";
import type { SheetPart } from "./sheet-part.ts";
import { bodyWords, partOf, type SheetLanguage, use, type Writing } from "./writing.ts";

/** What one person can take along: whom to call, what to ask for and by when. Nothing of the person is on it. */
export interface Sheet {
  /** Tag of its language. */
  readonly language: string;
  readonly title: string;
  readonly states: string;
  readonly day: string;
  readonly parts: readonly SheetPart[];
  readonly notices: readonly string[];
  readonly basisTitle: string;
  readonly basisLead: string;
  readonly basis: Basis;
}

/**
 * Writes the sheet for a person: codes, numbers, dates and names, which exist in every language; free text of records only
 * as it stands, with its language named. What it rests on stands at its end.
 */
export function sheetOf(
  navigation: Navigation,
  records: readonly CivicRecord[],
  language: SheetLanguage,
): Sheet {
  const byId = new Map(records.map((record) => [record.id as string, record]));
  const writing: Writing = { navigation, language, recordOf: (id) => byId.get(id), used: new Set() };
  const { sheet: words, format } = language;
  const parts = [callPart(writing), claimPart(writing), authoritiesPart(writing), questionsPart(writing)];
  const basis = basisOf([...writing.used], navigation.today);
  const states = navigation.states.map(({ state }) => format.region(state));
  return {
    language: language.language,
    title: words.title,
    states: words.states(format.list(states)),
    day: words.day(format.date(navigation.today)),
    parts: parts.filter(({ entries }) => entries.length > 0),
    notices: [words.notice, ...(language.draft ? [words.draft] : [])],
    basisTitle: words.basis,
    basisLead: words.basisLead(basis.records.length, format.date(basis.today)),
    basis,
  };
}

function authoritiesPart(writing: Writing): SheetPart {
  const { sheet: words } = writing.language;
  const steps = writing.navigation.firstSteps.filter((step) => step.do === "turn-to-authority");
  return partOf("authorities", steps, {
    writing,
    entry: (step) => {
      const body = use(step.record, writing);
      if (body?.kind !== "organisation") return undefined;
      return {
        what: [
          { text: writing.language.format.region(step.state) },
          { text: step.role === "assisting" ? words.assisting : words.deciding },
        ],
        lines: [bodyWords(body, undefined, writing)],
      };
    },
  });
}

function questionsPart(writing: Writing): SheetPart {
  const { labels } = writing.language;
  return partOf("questions", writing.navigation.questions, {
    writing,
    entry: ({ fact }) => ({ what: [{ text: labelOf(labels, "eligibility-fact", fact) }], lines: [] }),
  });
}
