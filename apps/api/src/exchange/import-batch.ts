import { type Finding, finding, tooLarge } from "@civic/schema";
import type { Line } from "@civic/schema/exchange";
import type { Context } from "../context.ts";
import { isTaken, type Publication } from "../store/publications.ts";
import type { NewVersion } from "../store/store.ts";
import { judgeSent, type SentBy, type SentRules, sentRules } from "./judge-sent.ts";
import { notTaken, publishTogether } from "./publish-together.ts";
import { sentLine } from "./sent-version.ts";

/** What became of a line. */
export interface ImportedLine {
  readonly outcome: "added" | "unchanged" | "signed" | "refused" | "ignored";
  readonly id?: string | undefined;
  readonly version?: number | undefined;
  /** Why it was refused. */
  readonly findings?: readonly Finding[];
}

/** What importing works with. */
export type ImportContext = Pick<Context, "store" | "signers" | "admissions" | "logger">;

/** A line after it was judged by itself. */
type Judged = { readonly version: NewVersion } | { readonly done: ImportedLine };

/** Lines that were judged, and who signs here what came unsigned. */
export interface JudgedBatch {
  readonly judged: readonly Judged[];
  readonly signer: SentRules["signer"];
}

/** Judges lines side by side: signatures are looked at by other threads. The keys are those that count now. */
export async function judgeLines(
  lines: readonly Line[],
  sender: SentBy,
  context: ImportContext,
): Promise<JudgedBatch> {
  const rules = await sentRules(sender, { ...context, admissions: inLine(context.admissions) });
  const judged = await Promise.all(lines.map((line) => judgeLine(line, rules, context)));
  return { judged, signer: rules.signer };
}

async function judgeLine(line: Line, rules: SentRules, { store }: ImportContext): Promise<Judged> {
  if (line.type !== "line") return refused([tooLarge]);
  const sent = await sentLine(line.bytes);
  if (sent.type === "ignored") return { done: { outcome: "ignored" } };
  if (sent.type === "refused") return refused(sent.findings);
  const judged = await judgeSent(sent, rules, store);
  if ("version" in judged) return judged;
  const { refused: findings, record } = judged;
  return refused(findings, record);
}

function refused(findings: readonly Finding[], record?: Partial<NewVersion["record"]>): Judged {
  return { done: { outcome: "refused", id: record?.id, version: record?.version, findings } };
}

/** Large documents are examined one after the other, so that one import does not take the whole line before that door. */
function inLine({ admit }: ImportContext["admissions"]): ImportContext["admissions"] {
  let last: Promise<unknown> = Promise.resolve();
  return {
    admit(bytes) {
      if (bytes.byteLength <= smallDocument) return admit(bytes);
      const examined = last.then(() => admit(bytes));
      last = examined.catch(() => undefined);
      return examined;
    },
  };
}

const smallDocument = 8 * 1024;

/** Publishes what is right of some lines, each for itself, in one transaction. */
export async function publishLines(
  { judged, signer }: JudgedBatch,
  context: ImportContext,
): Promise<readonly ImportedLine[]> {
  const versions = judged.flatMap((each) => ("version" in each ? [each.version] : []));
  const outcomes = await publishEach(versions, signer, context);
  const lines: ImportedLine[] = [];
  let next = 0;
  for (const each of judged) {
    if ("done" in each) lines.push(each.done);
    else {
      lines.push(await importedLine(each.version, outcomes[next], context));
      next += 1;
    }
  }
  return lines;
}

/** All of them together; where that fails, each by itself, to find the one that it failed for. */
async function publishEach(
  versions: readonly NewVersion[],
  signer: SentRules["signer"],
  { store, logger }: ImportContext,
): Promise<readonly (Publication | undefined)[]> {
  if (versions.length === 0) return [];
  const publish = (some: readonly NewVersion[]) => publishTogether(some, { mode: "each", signer }, store);
  const isOfStore = (error: unknown) => store.isUnavailable(error) || store.isFull(error);
  try {
    return (await publish(versions)).outcomes;
  } catch (error) {
    if (isOfStore(error)) throw error;
  }
  const outcomes: (Publication | undefined)[] = [];
  for (const version of versions) {
    try {
      outcomes.push(...(await publish([version])).outcomes);
    } catch (error) {
      if (isOfStore(error)) throw error;
      logger.error({ record: version.record.id, err: error }, "the store could not take a record");
      outcomes.push(undefined);
    }
  }
  return outcomes;
}

async function importedLine(
  version: NewVersion,
  outcome: Publication | undefined,
  { store }: ImportContext,
): Promise<ImportedLine> {
  const { id, version: number } = version.record;
  const head = { id, version: number };
  if (outcome === undefined)
    return { ...head, outcome: "refused", findings: [finding("record-not-stored", "", {})] };
  if (isTaken(outcome)) return { ...head, outcome: outcome.type as "added" | "unchanged" | "signed" };
  return { ...head, outcome: "refused", findings: await notTaken(outcome, version, store) };
}
