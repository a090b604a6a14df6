import type { Answer, Command, Request } from "../command.ts";
import { CommandError } from "../command-error.ts";
import { findApiKey } from "../files/api-key.ts";
import type { Sending } from "./attempt.ts";
import { nodeAddress } from "./node-address.ts";
import { type Publication, publishPage } from "./publish-page.ts";
import { reachNode } from "./reach-node.ts";
import { readSendables, type Sendables } from "./read-sendables.ts";
import { sendAll } from "./send-all.ts";
import { publishSet } from "./set/publish-set.ts";

/**
 * Publishes a folder at a node. With the desk's key, or where nothing in it is signed, what changed goes as one set, all of it
 * or nothing; else what a publisher has signed is sent, only what the node does not have yet. Either may be typed again.
 */
export const publishCommand: Command = {
  inputs: { least: 1, most: 10 },
  options: {
    node: "needed",
    "api-key": "optional",
    publisher: "optional",
    key: "optional",
    "withdraw-missing": "optional",
    yes: "optional",
    today: "optional",
    "dry-run": "optional",
    all: "optional",
    json: "optional",
  },
  async run(request) {
    const { inputs, node = "", dryRun, effects, language } = request;
    const { own } = language;
    const url = nodeAddress(node, request);
    const absent = inputs.find((folder) => !effects.exists(folder));
    if (absent !== undefined) throw new CommandError("input", `${absent}: ${own.publish.noFolder}`);
    if (request.key !== undefined) return publishSet(url, oneFolder(request));
    const isFile = inputs[0]?.toLowerCase().endsWith(".json") === true;
    const found = isFile ? { items: [], problems: [] } : await readSendables(inputs, request);
    if (inputs.length === 1 && found.items.length + found.problems.length === 0)
      return publishSet(url, request);
    if (request.withdrawMissing) throw new CommandError("usage", own.publishSet.onlyInSets);
    const publisher = publisherOf(found, request);
    const items = found.items.filter((item) => item.publisher === publisher);
    const key = await findApiKey(request, { isNeeded: !dryRun });
    const sending: Sending = { node: await reachNode(url, key, request), request };
    const outcomes = await sendAll(items, sending);
    const stopped = sending.stopped === undefined ? [] : [sending.stopped, own.publish.brokenOff];
    const publication = { node: url, publisher, outcomes, others: found.items.length - items.length };
    return answerOf(publication, [...found.problems, ...stopped], request);
  },
};

/** A set is made of one folder: its records are looked at together. */
function oneFolder(request: Request): Request {
  const { usage, commands, publishSet: own } = request.language.own;
  if (request.inputs.length === 1) return request;
  throw new CommandError("usage", `${own.oneFolder} ${usage.of(commands.publish.usage)}`);
}

/** Whose signed files are sent: an API key speaks for one publisher. */
function publisherOf({ items, problems }: Sendables, { inputs, publisher, language }: Request): string {
  const own = language.own.publish;
  const found = [...new Set(items.map((item) => item.publisher))].toSorted();
  const [only] = found;
  if (only === undefined)
    throw new CommandError("input", [...problems, `${inputs.join(", ")}: ${own.nothingSigned}`].join("\n"));
  if (publisher !== undefined && !found.includes(publisher))
    throw new CommandError("input", own.noneOf(publisher, found.join(", ")));
  if (publisher === undefined && found.length > 1)
    throw new CommandError("usage", own.severalPublishers(found.join(", "), only));
  return publisher ?? only;
}

function answerOf(publication: Publication, problems: readonly string[], request: Request): Answer {
  const { node, publisher, outcomes, others } = publication;
  const filesOf = (...wanted: readonly string[]) =>
    outcomes
      .filter(({ outcome }) => wanted.includes(outcome))
      .map(({ item: { type, about, version, path } }) => ({ type, about, version, file: path }));
  const refusals = outcomes.flatMap((each) => (each.outcome === "refused" ? each.problems : []));
  const json = {
    node,
    publisher,
    dryRun: request.dryRun,
    sent: filesOf("sent", "would"),
    already: filesOf("already"),
    refused: filesOf("refused"),
    waiting: filesOf("waits"),
    others,
  };
  return { text: publishPage(publication, request), json, problems: [...problems, ...refusals] };
}
