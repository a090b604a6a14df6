import type { Signer } from "@civic/schema/signatures";
import type { Answer, Request } from "../../command.ts";
import { CommandError } from "../../command-error.ts";
import { nodeSide } from "../../diff/node-side.ts";
import type { RecordDifference } from "../../diff/record-difference.ts";
import { findApiKey } from "../../files/api-key.ts";
import { readFiles, withoutEnd } from "../../input/read-records.ts";
import { readSigner } from "../../keys/key-file.ts";
import { type Place, placeOf, sortedRecords } from "../../sign/signables.ts";
import { type SignedVersions, signedVersions } from "../../sign/signature-files.ts";
import { asking } from "../asking.ts";
import { type ReachedNode, reachNode } from "../reach-node.ts";
import { planSet, type SetPlan, withdrawals } from "./plan-set.ts";
import { checkSize, sendSet } from "./send-set.ts";
import { setDifferences, setLines } from "./set-page.ts";
import { type Offered, offeredVersions } from "./sign-set.ts";
import { writeBack } from "./write-back.ts";

/** Publishes what a folder changes at a node as one set: all of it or nothing, and what changes is shown before. */
export async function publishSet(url: string, request: Request): Promise<Answer> {
  const { inputs, key, dryRun } = request;
  const signer = key === undefined ? undefined : await readSigner(key, request);
  const place = placeOf(inputs[0] ?? "", request);
  const publisher = signer?.publisher ?? publisherIn(place, request);
  const apiKey = await findApiKey(request, { isNeeded: !dryRun });
  const node = await reachNode(url, apiKey, request);
  const versions = signedVersions(request);
  const plan = await plannedSet(place, { publisher, node, versions }, request);
  const differences = setDifferences(plan);
  const publication: Publication = { plan, node, publisher, signer, versions, differences };
  const lines = setLines(plan, differences, request);
  if (plan.planned.length === 0) return complete(publication, lines, request);
  const offered = await asking(node, request, () => offeredVersions(plan.planned, publication, request));
  checkSize(offered, request);
  const outcome = await outcomeOf(
    offered,
    { ...publication, isAllowed: apiKey !== undefined, lines },
    request,
  );
  return answerOf(publication, { ...outcome, lines }, request);
}

interface Publication {
  readonly plan: SetPlan;
  readonly node: ReachedNode;
  readonly publisher: string;
  readonly signer: Signer | undefined;
  readonly versions: SignedVersions;
  readonly differences: readonly RecordDifference[];
}

/** Of whom a folder is: a set is of one publisher. */
function publisherIn({ folder }: Place, { publisher, effects, language }: Request): string {
  if (publisher !== undefined) return publisher;
  const ids = readFiles(folder, effects, language).flatMap(({ id }) => id ?? []);
  const found = [...new Set(ids.map((id) => id.split("/")[0] ?? ""))].toSorted();
  const [only, ...more] = found;
  if (only !== undefined && more.length === 0) return only;
  throw new CommandError("usage", language.own.publishSet.severalPublishers(found.join(", ")));
}

type Publisher = Pick<Publication, "publisher" | "node" | "versions">;

/** What is to be sent; throws a {@link CommandError} where anything in it would not be taken. */
async function plannedSet(
  place: Place,
  { publisher, node, versions }: Publisher,
  request: Request,
): Promise<SetPlan> {
  const { withdrawMissing, language } = request;
  const own = language.own.publishSet;
  if (withdrawMissing && (place.only ?? place.within) !== undefined)
    throw new CommandError("usage", own.wholeFolder);
  const { signables, problems, others } = sortedRecords(place, publisher, request);
  if (problems.length > 0) throw new CommandError("input", [...problems, own.faulty].join("\n"));
  if (signables.length === 0 && others > 0 && !withdrawMissing)
    throw new CommandError("input", [own.onlyOthers(others, publisher), own.nothingSent].join("\n"));
  const there = await nodeSide(
    node,
    {
      records: new Map(signables.map(({ admitted }) => [admitted.view.id, admitted])),
      isFolder: place.only === undefined,
      within: place.within ?? "",
      problems: [],
    },
    request,
  );
  const plan = planSet({ signables, there: there.records, versions }, request);
  if (plan.refusals.length > 0)
    throw new CommandError("input", [...plan.refusals, own.nothingSent].join("\n"));
  if (!withdrawMissing) return plan;
  const withdrawn = withdrawals(plan.missing, withoutEnd(place.folder));
  return { ...plan, planned: [...plan.planned, ...withdrawn], missing: [] };
}

/** What became of a set, in a last line or two. */
interface Outcome {
  readonly kept: boolean;
  readonly end: readonly string[];
  readonly problems: readonly string[];
}

interface Telling extends Publication {
  /** Whether there is a key to ask the node with. */
  readonly isAllowed: boolean;
  readonly lines: readonly string[];
}

async function outcomeOf(
  offered: readonly Offered[],
  { plan, node, publisher, isAllowed, lines }: Telling,
  request: Request,
): Promise<Outcome> {
  const { dryRun, page, language } = request;
  const own = language.own.publishSet;
  const would = own.wouldSend(offered.length, publisher, node.url);
  if (!isAllowed) return { kept: false, end: [would, own.notAsked], problems: [] };
  if (!dryRun && (await isDeclined(lines, request)))
    return { kept: false, end: [own.nothingSent], problems: [] };
  const refused = await sendSet(offered, node, request);
  if (refused.length > 0) return { kept: false, end: [page.bad(own.refused(node.url))], problems: refused };
  if (dryRun) return { kept: false, end: [page.good(would), own.wouldTake], problems: [] };
  const problems = writeBack(offered, plan.behind, request);
  const sent = page.good(own.sent(offered.length, publisher, node.url));
  return { kept: true, end: [sent, language.own.publish.next], problems };
}

/** Whether somebody at a terminal has seen what changes and does not want it. */
async function isDeclined(lines: readonly string[], { effects, language, yes }: Request): Promise<boolean> {
  if (yes || effects.prompt === undefined) return false;
  const { agree, agreed } = language.own.publishSet;
  const typed = await effects.prompt(`${lines.join("\n")}\n${agree} `, { isSecret: false });
  return !agreed.split(" ").includes(typed.trim().toLowerCase());
}

function complete(publication: Publication, lines: readonly string[], request: Request): Answer {
  const { plan, node } = publication;
  const problems = request.dryRun ? [] : writeBack([], plan.behind, request);
  const end = [request.page.good(request.language.own.publishSet.complete(node.url))];
  return answerOf(publication, { kept: false, end, problems, lines }, request);
}

function answerOf(
  { node, publisher, signer, differences }: Publication,
  { kept, end, problems, lines }: Outcome & { readonly lines: readonly string[] },
  { dryRun }: Request,
): Answer {
  const records = differences.map((each) => ({
    id: each.id,
    type: each.type,
    ...("after" in each && { version: each.after.version }),
    ...("patch" in each && { patch: each.patch }),
  }));
  const json = { node: node.url, publisher, dryRun, signed: signer !== undefined, kept, records };
  return { text: [...lines, "", ...end].join("\n"), json, problems };
}
