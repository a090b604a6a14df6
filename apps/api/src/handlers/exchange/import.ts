import type { Finding } from "@civic/schema";
import type { AnswerOf } from "@civic/schema/endpoints";
import { CannotExamine } from "../../admission/cannot-examine.ts";
import type { Context } from "../../context.ts";
import type { ImportedLine } from "../../exchange/import-batch.ts";
import { importedLines } from "../../exchange/imported-lines.ts";
import { PiecesLost } from "../../exchange/pieces-lost.ts";
import { describeFindings, type Language } from "../../words/language.ts";
import type { Handler, Input } from "../handler.ts";

type Line = AnswerOf<"exchange.import">;

/** Most findings of one line. */
const mostOfLine = 20;

/** Takes any number of versions, each for itself, and tells of each while it reads on. */
export const importLines: Handler<"exchange.import"> = (input, context) => {
  const { writer, pieces } = input;
  const leave = writer && context.importPlaces.enter(writer.name);
  if (pieces === undefined || leave === undefined)
    return { refused: "unavailable", detail: (words) => words.importsCrowded };
  // Also where nobody ever reads the report.
  input.caller.onGone(leave);
  return { status: 200, body: report({ ...input, pieces, leave }, context) };
};

interface Import extends Input<"exchange.import"> {
  readonly pieces: AsyncIterable<Uint8Array>;
  readonly leave: () => void;
}

async function* report(
  { pieces, writer, request, query, language, refusedOne, leave }: Import,
  context: Context,
): AsyncGenerator<Uint8Array> {
  const sum = { lines: 0, added: 0, unchanged: 0, signed: 0, refused: 0, ignored: 0 };
  let why: string | undefined;
  // The answer begins at once: who sends need not wait for a first line to know that it is read.
  yield Buffer.from("\n");
  try {
    if (writer === undefined) return;
    const sender = { writer, action: "exchange.import", request };
    for await (const some of importedLines(pieces, sender, context)) {
      const lines: string[] = [];
      for (const each of some) {
        sum.lines += 1;
        sum[each.outcome] += 1;
        if (each.outcome === "refused")
          refusedOne?.({ id: each.id, outcome: each.findings?.[0]?.code ?? each.outcome });
        if (query.report === undefined || each.outcome === "refused")
          lines.push(lineOf(each, sum.lines, language));
      }
      if (lines.length > 0) yield Buffer.from(lines.join(""));
    }
  } catch (error) {
    why = reasonOf(error, context);
    if (why === undefined) throw error;
  } finally {
    leave();
  }
  const end: Line = { end: { ...sum, complete: why === undefined, ...(why !== undefined && { why }) } };
  yield Buffer.from(`${JSON.stringify(end)}\n`);
}

function lineOf({ id, version, outcome, findings }: ImportedLine, line: number, language: Language): string {
  const described = findings && describeFindings(mostSevere(findings), language);
  const told: Line = {
    line,
    ...(id !== undefined && { id }),
    ...(version !== undefined && { version }),
    outcome,
    ...(described !== undefined && { findings: described }),
  };
  return `${JSON.stringify(told)}\n`;
}

function mostSevere(findings: readonly Finding[]): readonly Finding[] {
  const isError = ({ severity }: Finding) => severity === "error";
  const ordered = [...findings.filter(isError), ...findings.filter((each) => !isError(each))];
  return ordered.slice(0, mostOfLine);
}

const reasonOfLoss = {
  "too-slow": "request-timeout",
  "no-room": "unavailable",
  endless: "body-too-large",
} as const;

/** Why no more is read; nothing where something is wrong with this node itself. */
function reasonOf(error: unknown, { store }: Pick<Context, "store">): string | undefined {
  if (error instanceof PiecesLost) return reasonOfLoss[error.why];
  if (error instanceof CannotExamine || store.isUnavailable(error)) return "unavailable";
  return store.isFull(error) ? "storage-full" : undefined;
}
