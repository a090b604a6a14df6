import type { Admitted } from "@civic/schema";
import { markedName } from "@civic/schema/words";
import type { Answer, Command, Request } from "../command.ts";
import { CommandError } from "../command-error.ts";
import { nodeAddress } from "../publish/node-address.ts";
import { reachNode } from "../publish/reach-node.ts";
import { diffLines } from "./diff-lines.ts";
import { isTypedId, nodeSide, versionSide } from "./node-side.ts";
import { type RecordDifference, recordDifferences } from "./record-difference.ts";
import { localSide, type Side } from "./side.ts";

/** What differs between records, in words and as JSON Patch. */
export const diffCommand: Command = {
  inputs: { least: 1, most: 2 },
  options: { node: "optional", all: "optional", json: "optional" },
  async run(request) {
    const [before, after] = await sidesOf(request);
    const { differences, same } = recordDifferences(...oneRecordEach(before, after, request));
    return answerOf({ differences, same, names: namesOf(before, after, request) }, [before, after], request);
  },
};

type Sides = readonly [before: Side, after: Side];

async function sidesOf(request: Request): Promise<Sides> {
  const { inputs, node: typedNode, language } = request;
  const { diff: own, usage, commands } = language.own;
  const [one = "", other] = inputs;
  const refuse = (said: string) => new CommandError("usage", `${said} ${usage.of(commands.diff.usage)}`);
  if (one === "-" && other === "-") throw refuse(own.twoStandardInputs);
  const node =
    typedNode === undefined
      ? undefined
      : await reachNode(nodeAddress(typedNode, request), undefined, request);
  const sideOf = (typed: string) => {
    if (!isTypedId(typed) || request.effects.exists(typed)) return localSide(typed, request);
    if (node === undefined) throw refuse(own.idNeedsNode(typed));
    return versionSide(node, typed, request);
  };
  if (other !== undefined) return [await sideOf(one), await sideOf(other)];
  if (isTypedId(one) && node === undefined && !request.effects.exists(one))
    throw refuse(own.idNeedsNode(one));
  if (node === undefined) throw refuse(usage.expected(commands.diff.inputs));
  if (isTypedId(one)) return [await sideOf(one), await sideOf(one.replace(/@.*/, ""))];
  // What the node has, and what publishing would make of it.
  const local = await localSide(one, request);
  return [await nodeSide(node, local, request), local];
}

/** Of two files the records have to be versions of one; two folders may hold different ones. */
function oneRecordEach(
  before: Side,
  after: Side,
  { language }: Request,
): readonly [ReadonlyMap<string, Admitted>, ReadonlyMap<string, Admitted>] {
  const own = language.own.diff;
  if (before.isFolder !== after.isFolder) throw new CommandError("usage", own.folderAndFile);
  const [[one], [other]] = [[...before.records.keys()], [...after.records.keys()]];
  if (!before.isFolder && one !== undefined && other !== undefined && one !== other)
    throw new CommandError("input", own.otherRecords(one, other));
  return [before.records, after.records];
}

/** The names of all records at hand, for those to which others refer. */
function namesOf(before: Side, after: Side, { language }: Request): (id: string) => string | undefined {
  return (id) => {
    const admitted = after.records.get(id) ?? before.records.get(id);
    return admitted && markedName(admitted.view.name, language);
  };
}

interface Difference {
  readonly differences: readonly RecordDifference[];
  readonly same: number;
  readonly names: (id: string) => string | undefined;
}

function answerOf({ differences, same, names }: Difference, sides: Sides, request: Request): Answer {
  const { page, language } = request;
  const own = language.own.diff;
  const count = (...types: readonly RecordDifference["type"][]) =>
    differences.filter(({ type }) => types.includes(type)).length;
  const counts = own.counts(count("changed", "withdrawn"), count("new"), count("gone"));
  const text =
    differences.length === 0
      ? page.good(own.same)
      : [...diffLines(differences, names, request), ...(sides[0].isFolder ? [counts, own.alike(same)] : [])]
          .join("\n")
          .trimEnd();
  const json = { same, records: differences.map(asJson) };
  return { text, json, problems: sides.flatMap(({ problems }) => problems) };
}

function asJson(difference: RecordDifference) {
  const { id, type } = difference;
  return {
    id,
    type,
    ...("before" in difference && { before: difference.before.version }),
    ...("after" in difference && { after: difference.after.version }),
    ...("patch" in difference && { patch: difference.patch }),
  };
}
