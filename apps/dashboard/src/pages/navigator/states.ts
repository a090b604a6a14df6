import { checkSituation } from "@civic/schema/compute";

const letters = [..."abcdefghijklmnopqrstuvwxyz"];

/** Codes that have a name of their own and stand for no State: exceptional reservations of ISO 3166-1, and the UN. */
const notStates = new Set(["ac", "cp", "cq", "dg", "ea", "eu", "ez", "ic", "ta", "un"]);

/** Whether a jurisdiction is a State, so that somebody can live there or be its national. */
export function isState(jurisdiction: string): boolean {
  return states.has(jurisdiction);
}

/** Every State that the computation knows, ISO 3166-1 alpha-2 in lower case. */
export const states: ReadonlySet<string> = statesKnown();

// The computation reports the codes it does not know: its knowledge is the only list. It takes no list of any length.
function statesKnown(): ReadonlySet<string> {
  return new Set(
    letters.flatMap((first) => {
      const pairs = letters.map((second) => first + second);
      const { findings } = checkSituation({ facts: { nationality: pairs } }, "2000-01-01");
      const unknown = new Set(
        findings.map(({ code, params }) => code === "country-unknown" && params.country),
      );
      return pairs.filter((code) => !unknown.has(code) && !notStates.has(code));
    }),
  );
}
