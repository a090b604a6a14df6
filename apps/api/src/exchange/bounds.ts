import { type Finding, finding } from "@civic/schema";

/** Deepest nesting accepted. Records need about ten; what reads by recursion must not run out of stack. */
const deepest = 100;

/** Most values accepted. The largest record known has 1 700; each may earn a finding, and findings cost far more. */
const mostValues = 20_000;

/** What keeps a JSON value from being looked at any further, if anything does. Says nothing of what it holds. */
export function boundsFinding(document: unknown): Finding | undefined {
  let level = [document];
  let values = 0;
  for (let depth = 0; level.length > 0; depth += 1) {
    values += level.length;
    if (values > mostValues) return finding("too-long", "", { maximum: mostValues });
    if (depth > deepest) return finding("nested-too-deep", "", { maximum: deepest });
    level = level.flatMap((value) =>
      typeof value === "object" && value !== null ? Object.values(value) : [],
    );
  }
  return undefined;
}
