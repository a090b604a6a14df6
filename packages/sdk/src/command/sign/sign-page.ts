import type { Request } from "../command.ts";
import { table } from "../page/page.ts";
import type { Outcome } from "./sign-record.ts";

/** What became of the records of a folder. */
export interface Signed {
  readonly outcomes: readonly Outcome[];
  /** How many records are of other publishers, and how many files of this one have errors. */
  readonly others: number;
  readonly faulty: number;
}

/** Most signed records that are listed, unless all are asked for. */
const mostListed = 20;

/** What was signed, what was left and why, and what comes next. */
export function signPage(
  { outcomes, others, faulty }: Signed,
  { all, dryRun, publisher, page, language }: Request & { readonly publisher: string },
): string {
  const own = language.own.sign;
  const signed = outcomes.filter((each) => each.outcome === "signed");
  const count = (wanted: Outcome["outcome"]) => outcomes.filter(({ outcome }) => outcome === wanted).length;
  const shown = all ? signed : signed.slice(0, mostListed);
  const rest = signed.length - shown.length;
  const title = dryRun ? own.wouldSign(signed.length, publisher) : own.signed(signed.length, publisher);
  const left = [
    ...(count("already") > 0 ? [own.already(count("already"))] : []),
    ...(others > 0 ? [own.others(others, publisher)] : []),
    ...(count("refused") > 0 ? [own.refused(count("refused"))] : []),
    ...(faulty > 0 ? [own.faulty(faulty)] : []),
  ];
  return [
    signed.length > 0 ? page.good(title) : page.title(title),
    ...table(shown.map(({ id, version, file }) => [`  ${id}`, own.version(version), page.faint(file)])),
    ...(rest > 0 ? [`  ${language.own.output.more(rest)}`] : []),
    ...signed
      .filter(({ afterUnsigned }) => afterUnsigned)
      .slice(0, mostListed)
      .map(({ id, version }) => `  ${own.afterUnsigned(id, version - 1)}`),
    ...(left.length > 0 ? ["", page.title(own.left), ...left.map((line) => `  ${line}`)] : []),
    ...(signed.length > 0 && !dryRun ? ["", own.next] : []),
  ].join("\n");
}
