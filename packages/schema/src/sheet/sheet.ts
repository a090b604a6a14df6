import type { CivicRecord } from "../../generated/types/model.ts";
import { checkRecords } from "../entitlement/check-records.ts";
import type { Navigation } from "../navigation/navigate.ts";
import type { Digest } from "../parts/digest.ts";
import { isObject } from "../parts/json-value.ts";
import { recordsByReference } from "../records/records-in-force.ts";
import { actingOf } from "../words/acting.ts";
import { labelOf } from "../words/label.ts";
import { withRegionNames } from "../words/region-words.ts";
import type { StepSources } from "../words/step-sources.ts";
import { type Basis, basisOf } from "./basis.ts";
import { callPart } from "./call-part.ts";
import { claimPart } from "./claim-part.ts";
import type { SheetPart } from "./sheet-part.ts";
import { bodyWords, partOf, type SheetLanguage, use, type Writing } from "./writing.ts";

/** What one person can take along: whom to call, what to ask for and by when. It names nobody; days that follow from what was told are on it. */
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

/** For whom a sheet is, and what its records are known by. */
export interface SheetOptions {
  /** Whether the person looks for somebody. */
  readonly isLooking?: boolean;
  /** Digests by id, where the records are projections: of these no digest can be worked out. */
  readonly digests?: ReadonlyMap<string, Digest>;
}

/**
 * Writes the sheet for a person: codes, numbers, dates and names, which exist in every language; free text of records only
 * as it stands, with its language named. What it rests on stands at its end. A record that cannot be read is not used. For
 * whoever looks for somebody those who search come first.
 */
export function sheetOf(
  navigation: Navigation,
  records: readonly CivicRecord[],
  spoken: SheetLanguage,
  { isLooking = false, digests }: SheetOptions = {},
): Sheet {
  const byId = recordsByReference(records.filter(isObject) as readonly CivicRecord[]);
  const recordOf = (id: string) => checkRecords([byId.get(id)]).records[0];
  const language = withRegionNames(spoken, checkRecords(records).records);
  const sources = sourcesOf(navigation, recordOf);
  const acting = actingOf(navigation.firstSteps, sources, isLooking);
  const writing: Writing = { navigation, acting, sources, language, recordOf, digests, used: new Set() };
  const { sheet: words, format } = language;
  const parts = [callPart(writing), claimPart(writing), authoritiesPart(writing), questionsPart(writing)];
  const shown = parts.filter(({ entries }) => entries.length > 0);
  const basis = basisOf([...writing.used], navigation.today, digests);
  const states = navigation.states.map(({ state }) => format.region(state));
  return {
    language: language.language,
    title: words.title,
    states: words.states(format.list(states)),
    day: words.day(format.date(navigation.today)),
    parts: shown,
    notices: [words.notice, ...untranslated(shown, language), ...(language.draft ? [words.draft] : [])],
    basisTitle: words.basis,
    basisLead: words.basisLead(basis.records.length, format.date(basis.today)),
    basis,
  };
}

/** What the marks of languages behind names mean. */
function untranslated(parts: readonly SheetPart[], { sheet, format, words }: SheetLanguage): string[] {
  const texts = parts.flatMap(({ entries }) =>
    entries.flatMap(({ what, lines }) => [...what, ...lines.flat()]),
  );
  const tags = texts.flatMap(({ lang, foreign }) =>
    foreign === `[${lang}]` ? [`[${lang}] ${format.language(lang ?? "")}`] : [],
  );
  return tags.length === 0 ? [] : [sheet.untranslated([...new Set(tags)].sort().join(words.joiner))];
}

/** What a step is told from, and where the person may be: in the State of the event or where she lives. */
function sourcesOf(
  { states, entitlements, besides }: Navigation,
  record: StepSources["record"],
): StepSources {
  const near = states.filter(({ roles }) => roles.includes("event") || roles.includes("residence"));
  const weighed = new Map([...besides, ...entitlements].map((each) => [each.record.id as string, each]));
  return {
    record,
    entitlement: (id) => weighed.get(id),
    places: near.map(({ state }) => state),
  };
}

/** Who helps at home; the bodies that decide stand with what they decide. */
function authoritiesPart(writing: Writing): SheetPart {
  const { assisting } = writing.acting;
  return partOf("authorities", assisting ? [assisting] : [], {
    writing,
    entry: (step) => {
      const body = use(step.record, writing);
      if (body?.kind !== "organisation") return undefined;
      const what = [{ text: writing.language.format.region(step.state) }];
      return { what, lines: [bodyWords(body, undefined, writing)] };
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
