/**
 * Parts of a State that ISO 3166-1 lists under a code of their own as well: Puerto Rico is `us-pr` and `pr`. The last two
 * letters alone do not tell: `us-de` is Delaware, no part of Germany.
 */
const territories: ReadonlyMap<string, readonly string[]> = new Map([
  ["cn", ["hk", "mo", "tw"]],
  ["fr", ["bl", "gf", "gp", "mf", "mq", "nc", "pf", "pm", "re", "tf", "wf", "yt"]],
  ["nl", ["aw", "cw", "sx"]],
  ["us", ["as", "gu", "mp", "pr", "um", "vi"]],
]);

/** Whether an area can lie in a State: by its code, or as a territory with a code of its own (ISO 3166). */
export function canLieIn(area: string, state: string): boolean {
  const [home = "", part = ""] = area.split("-");
  return home === state || (part === state && territories.get(home)?.includes(part) === true);
}
