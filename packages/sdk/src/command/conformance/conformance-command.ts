import { isCountry, isUserAssigned } from "@civic/schema";
import type { Asked } from "../../conformance/asking/ask.ts";
import { NoAnswer } from "../../conformance/check.ts";
import { checkGroups } from "../../conformance/checks.ts";
import { type Examined, examine } from "../../conformance/examine.ts";
import type { Writer } from "../../conformance/examined-node.ts";
import { junitOf } from "../../conformance/junit.ts";
import { testRecordId } from "../../conformance/samples/test-record.ts";
import type { Answer, Command, Request } from "../command.ts";
import { CommandError } from "../command-error.ts";
import { readApiKey } from "../files/api-key.ts";
import { reading } from "../input/read-json.ts";
import { conformancePage } from "./conformance-page.ts";

/** Whether a node does what the contract says, check by check. */
export const conformanceCommand: Command = {
  inputs: { least: 1, most: 1 },
  options: {
    publisher: "optional",
    "api-key": "optional",
    junit: "optional",
    all: "optional",
    json: "optional",
  },
  async run(request) {
    const { inputs, junit, effects, language } = request;
    const base = baseIn(inputs[0] ?? "", request);
    const writer = await writerIn(request);
    if (junit !== undefined && effects.exists(junit))
      throw new CommandError("input", `${junit}: ${language.own.files.reasons.EEXIST}.`);
    await greet(base, request);
    const { now, clock } = effects;
    const ask = (path: string, asked: Asked) => effects.ask(base, path, asked);
    const examined = await examine({ groups: checkGroups, ask, writer, now, clock });
    if (junit !== undefined)
      reading(junit, language, () => effects.writeNew(junit, junitOf(base.href, examined)));
    return answerOf(examined, { ...request, url: base.href, writer });
  },
};

/** The address of a node, perhaps behind a path. */
function baseIn(text: string, { language }: Request): URL {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  const isPlain =
    url !== undefined &&
    /^https?:$/.test(url.protocol) &&
    [url.username, url.password, url.search, url.hash].every((part) => part === "");
  if (isPlain) return url;
  throw new CommandError("usage", language.own.conformance.noUrl(text));
}

async function writerIn(request: Request): Promise<Writer | undefined> {
  const { publisher, apiKey, language } = request;
  const { own } = language;
  if (publisher === undefined && apiKey === undefined) return undefined;
  if (publisher === undefined || apiKey === undefined)
    throw new CommandError("usage", own.conformance.bothOrNone);
  // A node that is only tried speaks for an invented State.
  if (!isCountry(publisher) && !isUserAssigned(publisher))
    throw new CommandError("usage", own.conformance.noState(publisher));
  return { publisher, apiKey: await readApiKey(apiKey, request) };
}

/** An address at which nobody answers is a mistake of who typed it, not of a node. */
async function greet(base: URL, { effects, language }: Request): Promise<void> {
  try {
    await effects.ask(base, "/healthz");
  } catch (error) {
    if (!(error instanceof NoAnswer)) throw error;
    throw new CommandError("input", language.own.conformance.noAnswer(base.href, error.message));
  }
}

type Told = Request & { readonly url: string; readonly writer: Writer | undefined };

function answerOf(examined: readonly Examined[], request: Told): Answer {
  const { url, writer, language } = request;
  const failed = examined.filter(({ outcome }) => outcome === "failed").length;
  const json = {
    url,
    ...(writer && { testRecord: testRecordId(writer) }),
    failed,
    checks: examined.map(({ check: { id, says, why, mend }, group, took, ...outcome }) => ({
      ...{ id, group, says, why, mend, milliseconds: Math.round(took) },
      ...outcome,
    })),
  };
  const problems = failed === 0 ? [] : [language.own.conformance.problem(failed, examined.length)];
  return { text: conformancePage(examined, request), json, problems };
}
