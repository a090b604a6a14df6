import {
  type CivicRecord,
  type CoverageCell,
  type CoverageInput,
  coverageInput,
  coverageOfInputs,
} from "@civic/schema";
import type { Day } from "@civic/schema/compute";

/** What the records say of the coverage of each State, kept record by record, so that a change costs one State. */
export interface Evidence {
  /** Puts what a record says in the place of what it said before; `undefined`: the record says nothing any more. */
  set(id: string, record: CivicRecord | undefined): void;
  /** The cells of a State on a day; of one part of it, by what is there for this part. */
  cellsOf(jurisdiction: string, asked: AskedCells): readonly CoverageCell[];
}

/** Which cells of a State are asked for. */
export interface AskedCells {
  readonly today: Day;
  readonly region?: string | undefined;
}

interface State {
  readonly inputs: Map<string, CoverageInput>;
  /** As they were when somebody last asked, and on which day that was. */
  known: { readonly day: Day; readonly cells: readonly CoverageCell[] } | undefined;
}

/** Nothing is known at first. */
export function createEvidence(): Evidence {
  const states = new Map<string, State>();
  const stateOf = new Map<string, State>();

  function forget(id: string): void {
    const before = stateOf.get(id);
    if (before === undefined) return;
    before.inputs.delete(id);
    before.known = undefined;
    stateOf.delete(id);
  }

  return {
    set(id, record) {
      forget(id);
      const input = record && coverageInput(record);
      if (input === undefined) return;
      const state: State = states.get(input.jurisdiction) ?? { inputs: new Map(), known: undefined };
      state.inputs.set(id, input);
      state.known = undefined;
      states.set(input.jurisdiction, state);
      stateOf.set(id, state);
    },
    cellsOf(jurisdiction, { today, region }) {
      const state = states.get(jurisdiction);
      if (state === undefined) return [];
      // Not kept: there may be as many parts as there are codes.
      if (region !== undefined) return coverageOfInputs([...state.inputs.values()], { region, today });
      if (state.known?.day !== today)
        state.known = { day: today, cells: coverageOfInputs([...state.inputs.values()], { today }) };
      return state.known.cells;
    },
  };
}
