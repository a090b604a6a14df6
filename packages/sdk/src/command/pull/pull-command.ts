import {
  type Admitted,
  admit,
  admitDocument,
  type CivicRecord,
  codelists,
  documentLimit,
} from "@civic/schema";
import type { Command, Request } from "../command.ts";
import { CommandError } from "../command-error.ts";
import { recordAt } from "../diff/node-side.ts";
import { inModelOrder, laidOut } from "../fmt/model-order.ts";
import { usualFolder } from "../input/find-record-file.ts";
import { reading } from "../input/read-json.ts";
import { withoutEnd } from "../input/read-records.ts";
import { mostStates } from "../input/wanted-states.ts";
import { table } from "../page/page.ts";
import { asking } from "../publish/asking.ts";
import { nodeAddress } from "../publish/node-address.ts";
import { type ReachedNode, reachNode } from "../publish/reach-node.ts";

/** What became of a record of a node. */
interface Pulled {
  readonly id: string;
  readonly version: number;
  readonly path: string;
  readonly outcome: "new" | "newer" | "same" | "kept";
}

/** Brings what a node has into a folder of records. What was changed in the folder since stays as it is, and is named. */
export const pullCommand: Command = {
  inputs: { least: 0, most: mostStates },
  options: {
    node: "needed",
    out: "optional",
    publisher: "optional",
    "dry-run": "optional",
    all: "optional",
    json: "optional",
  },
  async run(request) {
    const { node: typed = "", out = usualFolder, dryRun, page, language } = request;
    const own = language.own.pull;
    const node = await reachNode(nodeAddress(typed, request), undefined, request);
    const { pulled, problems } = await pulledFrom(node, withoutEnd(out), request);
    const count = (wanted: Pulled["outcome"]) => pulled.filter(({ outcome }) => outcome === wanted).length;
    const written = pulled.filter(({ outcome }) => outcome === "new" || outcome === "newer");
    const shown = request.all ? written : written.slice(0, mostListed);
    const rest = written.length - shown.length;
    const title = dryRun ? own.would(written.length, node.url) : own.done(written.length, node.url);
    const kept = pulled.filter(({ outcome }) => outcome === "kept");
    const text = [
      page.good(title),
      ...table(
        shown.map(({ id, version, path }) => [
          `  ${id}`,
          language.own.sign.version(version),
          page.faint(path),
        ]),
      ),
      ...(rest > 0 ? [`  ${language.own.output.more(rest)}`] : []),
      ...(count("same") > 0 ? [own.same(count("same"))] : []),
    ];
    const left = kept.map(({ path, version }) => `${path}: ${own.kept(version)}`);
    return {
      text: text.join("\n"),
      json: { node: node.url, dryRun, records: pulled },
      problems: [...problems, ...left],
    };
  },
};

/** Most records that are listed, unless all are asked for. */
const mostListed = 20;

const statuses = codelists["record-status"].concepts.map(({ code }) => code);

async function pulledFrom(node: ReachedNode, out: string, request: Request) {
  const { inputs, publisher } = request;
  const filter = {
    ...(inputs.length > 0 && { jurisdiction: inputs.map((state) => state.toLowerCase()) }),
    ...(publisher !== undefined && { publisher }),
  };
  const pulled: Pulled[] = [];
  const problems: string[] = [];
  await asking(node, request, async () => {
    const records = node.civic.records.iterate({ ...filter, status: statuses, limit: pageSize });
    let read = 0;
    for await (const record of records) {
      read += 1;
      request.effects.progress(read);
      try {
        pulled.push(...(await placed(record, { node, out }, request)));
      } catch (error) {
        if (!(error instanceof CommandError)) throw error;
        problems.push(error.message);
      }
    }
  });
  return { pulled, problems };
}

const pageSize = 200;

interface Place {
  readonly node: ReachedNode;
  readonly out: string;
}

/** Puts one record where it belongs, unless the folder holds something that the node never had. */
async function placed(
  record: CivicRecord,
  { node, out }: Place,
  request: Request,
): Promise<readonly Pulled[]> {
  const { dryRun, effects, language } = request;
  const there = admitDocument(record);
  if (!there.admitted)
    throw new CommandError("input", `${node.url}: ${language.own.pull.newerModel(String(record.id))}`);
  const { id, jurisdiction, kind, version, status } = there.view;
  const path = `${out}/${jurisdiction}/${kind}/${id.split("/")[2]}.json`;
  const pulled = { id, version, path };
  const text = laidOut(inModelOrder(kind, there.record));
  if (!effects.exists(path)) {
    if (status === "withdrawn") return [];
    if (!dryRun) reading(path, language, () => effects.writeNew(path, text));
    return [{ ...pulled, outcome: "new" }];
  }
  const file = reading(path, language, () => effects.readBytes(path, documentLimit));
  const here = file.type === "bytes" ? admit(file.bytes) : undefined;
  if (here?.admitted && here.digest === there.digest) return [{ ...pulled, outcome: "same" }];
  if (file.type !== "bytes" || !here?.admitted || !(await isOfNode(here, version, node)))
    return [{ ...pulled, outcome: "kept" }];
  if (!dryRun) reading(path, language, () => effects.replaceFile(path, { before: file.bytes, text }));
  return [{ ...pulled, outcome: "newer" }];
}

/** Whether a node had this very content before its latest version, so that nothing is lost with it. */
async function isOfNode({ view, digest }: Admitted, latest: number, node: ReachedNode): Promise<boolean> {
  if (view.version >= latest) return false;
  const before = await recordAt(node, view.id, view.version);
  const admission = before && admitDocument(before);
  return admission?.admitted === true && admission.digest === digest;
}
