import {
  type CivicRecord,
  type CoverageCell,
  coverage,
  type Digest,
  digestOf,
  isInternationalBody,
  type PhaseCode,
} from "@civic/schema";
import { recordIn } from "../store/model-view.ts";
import { pagesOf } from "../store/pages.ts";
import type { Store } from "../store/store.ts";

/** Coverage as the records stand. */
export interface Coverage {
  readonly jurisdictions: readonly string[];
  readonly cells: readonly CoverageCell[];
}

/** Which cells are asked for. */
export interface CoverageSelection {
  readonly jurisdiction?: string | undefined;
  readonly phase?: PhaseCode | undefined;
}

/** Coverage as it is sent. */
export interface CoverageAnswer {
  readonly json: string;
  readonly digest: Digest;
}

/** Coverage of a store, worked out anew only after a record has changed. */
export type CoverageView = (selection: CoverageSelection) => Promise<CoverageAnswer>;

/** The kinds that coverage is derived from. */
const kinds = ["national-system", "service", "pathway"] as const;

/** One State at a time, so that no more than its records are in memory. */
async function coverageOf(store: Store): Promise<Coverage> {
  const counts = await store.countByJurisdiction();
  const jurisdictions = [...counts.keys()].filter((code) => !isInternationalBody(code));
  const cells: CoverageCell[] = [];
  for (const jurisdiction of jurisdictions) {
    const records: CivicRecord[] = [];
    for (const kind of kinds) {
      const selection = { jurisdiction, kind, status: "active" };
      for await (const page of pagesOf(store, selection)) records.push(...page.map(recordIn));
    }
    cells.push(...coverage(records));
  }
  return { jurisdictions, cells };
}

/** What is known at one revision of the store. */
interface Snapshot {
  readonly revision: number;
  readonly coverage: Promise<Coverage>;
  readonly answers: Map<string, Promise<CoverageAnswer>>;
}

/** Makes the view of a store. Requests that come while it is worked out share the work. */
export function createCoverageView(store: Store): CoverageView {
  let current: Snapshot | undefined;

  async function snapshot(): Promise<Snapshot> {
    const revision = await store.revision();
    if (current?.revision !== revision) {
      const started: Snapshot = { revision, coverage: coverageOf(store), answers: new Map() };
      current = started;
      // A failure is the answer of those who wait for it, not of those who come later.
      started.coverage.catch(() => {
        if (current === started) current = undefined;
      });
    }
    return current;
  }

  return async (selection) => {
    const { coverage: whole, answers } = await snapshot();
    const { jurisdictions } = await whole;
    const { jurisdiction = "", phase = "" } = selection;
    // Kept only for States there are records on, so that made-up ones cannot fill the memory.
    if (jurisdiction !== "" && !jurisdictions.includes(jurisdiction))
      return answerOf({ jurisdictions, cells: [] });
    const key = `${jurisdiction} ${phase}`;
    const answer = answers.get(key) ?? answerOf(select(await whole, selection));
    answers.set(key, answer);
    return answer;
  };
}

function select({ jurisdictions, cells }: Coverage, { jurisdiction, phase }: CoverageSelection): Coverage {
  const isWanted = (cell: CoverageCell) =>
    (jurisdiction === undefined || cell.jurisdiction === jurisdiction) &&
    (phase === undefined || cell.phase === phase);
  return { jurisdictions, cells: cells.filter(isWanted) };
}

async function answerOf(coverageThen: Coverage): Promise<CoverageAnswer> {
  const json = JSON.stringify(coverageThen);
  return { json, digest: await digestOf(json) };
}
