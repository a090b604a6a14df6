import { onOneLine } from "@civic/schema";
import type { CivicProblemError } from "../../errors.ts";
import type { Request } from "../command.ts";

/** Most findings that are told of one file: who has mended these sends it again. */
const mostTold = 5;

/** Why a node did not take what is in a file, in its own words, which come in the language of the command. */
export function refusalLines(
  path: string,
  { problem }: CivicProblemError,
  { language }: Pick<Request, "language">,
): readonly string[] {
  const { detail, title, findings = [] } = problem;
  const errors = findings.filter(({ severity }) => severity === "error");
  if (errors.length === 0) return [onOneLine(`${path}: ${detail ?? title}`)];
  const lines = errors
    .slice(0, mostTold)
    .map(({ pointer, message }) => onOneLine(`${path}#${pointer}: ${message}`));
  const rest = errors.length - lines.length;
  return rest > 0 ? [...lines, `${path}: ${language.own.output.more(rest)}`] : lines;
}
