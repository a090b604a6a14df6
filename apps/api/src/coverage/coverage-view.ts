import { hash } from "node:crypto";
import { setImmediate as nextTurn } from "node:timers/promises";
import {
  type CoverageCell,
  type Digest,
  isInternationalBody,
  type PhaseCode,
  stateOfRegion,
} from "@civic/schema";
import type { Day } from "@civic/schema/compute";
import { followRecords } from "../store/reading/follow-records.ts";
import type { Store } from "../store/store.ts";
import { coalesced } from "../turns/coalesced.ts";
import { turnBudget } from "../turns/turn-budget.ts";
import { type StateText, stateText, writeCoverage } from "./coverage-text.ts";
import { createEvidence } from "./evidence.ts";

/** Which cells are asked for. */
export interface CoverageSelection {
  readonly jurisdiction?: string | undefined;
  /** A part of a State. */
  readonly region?: string | undefined;
  readonly phase?: PhaseCode | undefined;
}

/** Coverage as it is sent. */
export interface CoverageAnswer {
  readonly json: Uint8Array<ArrayBuffer>;
  readonly digest: Digest;
}

/** Coverage of a store. Only what has changed since somebody asked is worked out anew. */
export type CoverageView = (selection: CoverageSelection) => Promise<CoverageAnswer>;

/**
 * Makes the view of a store; `today` tells the day of a request, on which evidence may have grown old. Requests that come
 * while it is worked out share the work; none is answered from what was there before it came.
 */
export function createCoverageView(store: Store, today: () => Day): CoverageView {
  const evidence = createEvidence();
  // Parts of States are worked out for each who asks, and many may ask at once.
  const inTurns = turnBudget();
  let day = today();
  const texts = new Map<string, StateText>();
  // None outlives what it was made from: not even one that is still being made.
  const answers = new Map<string, Promise<CoverageAnswer>>();
  let jurisdictions: readonly string[] = [];

  const follow = followRecords(store, {
    kinds: ["national-system", "service", "pathway"],
    learn(id, known) {
      evidence.set(id, known?.record);
      answers.clear();
    },
  });

  const update = coalesced(async () => {
    const asked = today();
    if (asked !== day) answers.clear();
    day = asked;
    await follow();
    const counts = await store.countByJurisdiction();
    const listed = [...counts.keys()].filter((code) => !isInternationalBody(code));
    if (listed.join() !== jurisdictions.join()) answers.clear();
    jurisdictions = listed;
  });

  /** The cells of each State as text, each State in a turn of its own where it has changed. */
  async function textOf(jurisdiction: string): Promise<StateText> {
    const cells = evidence.cellsOf(jurisdiction, { today: day });
    const known = texts.get(jurisdiction);
    if (known?.cells === cells) return known;
    const text = stateText(cells);
    texts.set(jurisdiction, text);
    await nextTurn();
    return text;
  }

  async function answerTo({ jurisdiction, region, phase }: CoverageSelection): Promise<CoverageAnswer> {
    const listed = jurisdictions;
    const wanted = listed.filter(
      (code) =>
        (jurisdiction === undefined || code === jurisdiction) &&
        (region === undefined || code === stateOfRegion(region)),
    );
    const pieces: Uint8Array[] = [];
    for (const code of wanted) {
      const whole =
        region === undefined ? await textOf(code) : stateText(evidence.cellsOf(code, { region, today: day }));
      pieces.push(phase === undefined ? whole.json : stateText(ofPhase(whole.cells, phase)).json);
    }
    const json = writeCoverage(listed, pieces);
    return { json, digest: `sha-256:${hash("sha256", json, "hex")}` };
  }

  return async (selection) => {
    await update();
    const { jurisdiction = "", phase = "" } = selection;
    // Kept only for States there are records on, so that made-up ones cannot fill the memory.
    const isMadeUp = jurisdiction !== "" && !jurisdictions.includes(jurisdiction);
    if (isMadeUp || selection.region !== undefined) return inTurns(() => answerTo(selection));
    const key = `${jurisdiction} ${phase}`;
    const answer = answers.get(key) ?? answerTo(selection);
    answers.set(key, answer);
    return answer;
  };
}

function ofPhase(cells: readonly CoverageCell[], phase: PhaseCode): readonly CoverageCell[] {
  return cells.filter((cell) => cell.phase === phase);
}
