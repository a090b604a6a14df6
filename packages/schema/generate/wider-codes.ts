import type { Codelist } from "../src/codelists/codelist.ts";
import { need } from "../src/codelists/need.ts";
import { recognitionMeasure } from "../src/codelists/recognition-measure.ts";
import { banner } from "./banner.ts";

/** The code above each finer one, without definitions and mappings: whoever computes in a page downloads no more. */
export function widerCodeFiles(): Map<string, string> {
  const lines = [banner, "", table("widerNeeds", need), "", table("widerMeasures", recognitionMeasure), ""];
  return new Map([["structure/wider-codes.ts", lines.join("\n")]]);
}

function table(name: string, { id, concepts }: Codelist<string>): string {
  const entries = concepts.flatMap(({ code, parent }) =>
    parent === undefined ? [] : [`  ${JSON.stringify(code)}: ${JSON.stringify(parent)},\n`],
  );
  return (
    `/** The code above each finer one of the list \`${id}\`. */\n` +
    `export const ${name} = {\n${entries.join("")}} as const;`
  );
}
