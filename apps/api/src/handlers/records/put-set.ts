import { createHash } from "node:crypto";
import { type Finding, mostFindings } from "@civic/schema";
import { setLimit } from "@civic/schema/endpoints";
import { type JudgedVersion, judgeSent, sentRules } from "../../exchange/judge-sent.ts";
import { notTaken, publishTogether } from "../../exchange/publish-together.ts";
import { sentVersion } from "../../exchange/sent-version.ts";
import { setFindings } from "../../exchange/set-findings.ts";
import { splitSet } from "../../exchange/split-set.ts";
import type { RepeatableRequest } from "../../store/publications.ts";
import type { NewVersion } from "../../store/store.ts";
import type { Handler, Outcome } from "../handler.ts";
import { setAnswer } from "./set-answer.ts";

type Answered = Outcome<"records.putSet">;

/** Publishes several versions, all of them or none. Each is judged as one that is sent alone. */
export const putSet: Handler<"records.putSet"> = async (input, context) => {
  const { body, query, writer, request, idempotencyKey, language } = input;
  const { store, signers, repeatablePlaces } = context;
  if (writer === undefined) return { refused: "forbidden" };
  const sender = writer;
  const dryRun = query.dryRun === "true";
  const repeatable = dryRun ? undefined : repeatableBy(idempotencyKey, writer.name, body);
  const leave = repeatable && repeatablePlaces.enter(`${repeatable.caller} ${repeatable.key}`);
  if (repeatable !== undefined && leave === undefined) return { refused: "idempotency-running" };
  try {
    return await publish();
  } finally {
    leave?.();
  }

  async function publish(): Promise<Answered> {
    const before = repeatable && (await store.answerBefore(repeatable));
    if (before !== undefined) return before.isSame ? repeated(before.answer) : mismatch;
    const parts = splitSet(body, setLimit);
    if ("code" in parts) return refusal([parts]);
    const rules = await sentRules({ writer: sender, action: "records.putSet", request }, context);
    const judged: JudgedVersion[] = [];
    for (const part of parts) judged.push(await judgeSent(sentVersion(part), rules, store));
    const faults = judged.flatMap((each, index) => ("refused" in each ? placed(each.refused, index) : []));
    if (faults.length > 0) return refusal(faults);
    const right = judged.flatMap((each) => ("version" in each ? [each] : []));
    const versions = right.map(({ version }) => version);
    const among = await setFindings(versions, store);
    const errors = among.findings.filter(({ severity }) => severity === "error");
    if (errors.length > 0) return refusal(errors);
    const own = right.flatMap(({ findings }, index) => placed(findings, index));
    const told = { ...among, findings: [...own, ...among.findings], dryRun, language };
    const published = await publishTogether(
      versions,
      {
        mode: "all-or-none",
        signer: signers.get(rules.writer.publisher),
        dryRun,
        repeatable: repeatable && {
          request: repeatable,
          answer: (outcomes) => setAnswer(versions, outcomes, told),
        },
      },
      store,
    );
    if (published.before !== undefined)
      return published.before.isSame ? repeated(published.before.answer) : mismatch;
    const stands = await standing(versions, published.outcomes);
    return stands.length > 0 ? refusal(stands) : repeated(setAnswer(versions, published.outcomes, told));
  }

  async function standing(
    versions: readonly NewVersion[],
    outcomes: Awaited<ReturnType<typeof publishTogether>>["outcomes"],
  ): Promise<readonly Finding[]> {
    const all: Finding[] = [];
    for (const [index, outcome] of outcomes.entries())
      all.push(...placed(await notTaken(outcome, versions[index] as NewVersion, store), index));
    return all;
  }
};

const mismatch = { refused: "idempotency-mismatch" } as const;

function repeated(body: string): Answered {
  return { status: 200, body };
}

/** The first of them that fit; errors come before what is said beside them. */
function refusal(findings: readonly Finding[]): Answered {
  const isError = ({ severity }: Finding) => severity === "error";
  const ordered = [...findings.filter(isError), ...findings.filter((each) => !isError(each))];
  const isOfKey = ({ code }: Finding) => code.endsWith("-not-allowed");
  const refused = findings.every(isOfKey) ? "forbidden" : "invalid-set";
  return { refused, findings: ordered.slice(0, mostFindings) };
}

/** Findings of one version, with the place of that in the set. */
function placed(findings: readonly Finding[], index: number): Finding[] {
  return findings.map((each) => ({ ...each, pointer: `/versions/${index}${each.pointer}` }));
}

function repeatableBy(
  key: string | undefined,
  caller: string,
  body: Uint8Array,
): RepeatableRequest | undefined {
  if (key === undefined) return undefined;
  return { caller, key, fingerprint: createHash("sha256").update(body).digest("hex") };
}
