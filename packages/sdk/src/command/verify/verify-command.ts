import { onOneLine } from "@civic/schema";
import { type FlattenedJws, readSigned, verifyVersion } from "@civic/schema/signatures";
import { isCivicProblemError } from "../../errors.ts";
import type { Answer, Command, Request } from "../command.ts";
import { CommandError } from "../command-error.ts";
import { isFolder } from "../input/folder-names.ts";
import { sentence } from "../input/read-records.ts";
import { signedDocument } from "../input/signed-document.ts";
import { signedFiles } from "../pack/signed-files.ts";
import { asking } from "../publish/asking.ts";
import { inTurns } from "../publish/in-turns.ts";
import { nodeAddress } from "../publish/node-address.ts";
import { type ReachedNode, reachNode } from "../publish/reach-node.ts";
import { readAnchorFile } from "../unpack/read-anchor-file.ts";
import { type Trust, trustAtFirst } from "../unpack/trust.ts";

/** What became of a signature, or of a record that has none. */
interface Verified {
  /** The file, or the id at the node. */
  readonly place: string;
  readonly outcome: "right" | "wrong" | "unsigned";
  readonly problem?: string;
}

/** Whether what is signed in a file, in a folder or at a node is signed by keys that an anchor names. */
export const verifyCommand: Command = {
  inputs: { least: 1, most: 1 },
  options: { anchor: "needed", node: "optional", json: "optional" },
  async run(request) {
    const { inputs, anchor: file = "", node: typedNode } = request;
    const [typed = ""] = inputs;
    const anchor = readAnchorFile(file, request);
    const isNode = /^https?:\/\//.test(typed);
    const address = isNode ? typed : typedNode;
    if (address === undefined) throw new CommandError("usage", request.language.own.verify.needsNode);
    const node = await reachNode(nodeAddress(address, request), undefined, request);
    const { publishers } = node.document;
    // Statements about further keys stand in the folder itself.
    const out = !isNode && isFolder(typed, request.effects) ? { out: typed } : {};
    const { out: _, ...rest } = request;
    const head = { publishers } as unknown as Parameters<typeof trustAtFirst>[0];
    const trust = await trustAtFirst(head, anchor, { ...rest, ...out });
    const verified = isNode
      ? await asking(node, request, () => atNode(node, trust, request))
      : await inFiles(typed, trust, request);
    return answerOf(isNode ? node.url : typed, verified, request);
  },
};

/** How many requests are under way at the same time. */
const atOnce = 4;

const pageSize = 200;

async function atNode(node: ReachedNode, trust: Trust, request: Request): Promise<readonly Verified[]> {
  const ids: string[] = [];
  for await (const { id } of node.civic.records.iterate({ limit: pageSize })) ids.push(id);
  const verified = new Map<string, Verified>();
  await inTurns(ids, atOnce, async (id) => {
    const jws = await signatureAt(node, id);
    const outcome = jws === undefined ? undefined : await verdictOf(jws, id, { trust, request });
    verified.set(id, outcome ?? { place: id, outcome: "unsigned" });
    request.effects.progress(verified.size);
  });
  return ids.flatMap((id) => verified.get(id) ?? []);
}

async function signatureAt({ civic }: ReachedNode, id: string): Promise<FlattenedJws | undefined> {
  try {
    return await civic.records.signature(id);
  } catch (error) {
    if (isCivicProblemError(error) && error.kind === "not-found") return undefined;
    throw error;
  }
}

async function inFiles(typed: string, trust: Trust, request: Request): Promise<readonly Verified[]> {
  const paths = isFolder(typed, request.effects)
    ? [...signedFiles(typed, request)].filter(({ type }) => type === "record").map(({ path }) => path)
    : [typed];
  const verified: Verified[] = [];
  for (const path of paths) {
    verified.push(await verdictOf(signedDocument(path, request), onOneLine(path), { trust, request }));
    request.effects.progress(verified.length);
  }
  return verified;
}

async function verdictOf(
  jws: unknown,
  place: string,
  { trust, request }: { readonly trust: Trust; readonly request: Request },
): Promise<Verified> {
  const read = readSigned(jws, ["record"]);
  const findings = "code" in read ? [read] : await wrongIn(read, trust);
  const [first] = findings.filter(({ severity }) => severity === "error");
  if (first === undefined) return { place, outcome: "right" };
  return { place, outcome: "wrong", problem: sentence(place, first, request.language) };
}

async function wrongIn(
  read: Exclude<ReturnType<typeof readSigned<"record">>, { code: unknown }>,
  { ring }: Trust,
) {
  const verdict = await verifyVersion(read, { ring });
  return verdict.verified ? [] : verdict.findings;
}

function answerOf(place: string, verified: readonly Verified[], { page, language }: Request): Answer {
  const own = language.own.verify;
  const count = (wanted: Verified["outcome"]) => verified.filter(({ outcome }) => outcome === wanted).length;
  const [right, wrong, unsigned] = [count("right"), count("wrong"), count("unsigned")];
  const text = [
    wrong === 0 && right > 0 ? page.good(own.right(right, place)) : page.title(own.right(right, place)),
    ...(wrong > 0 ? [page.bad(own.wrong(wrong))] : []),
    ...(unsigned > 0 ? [own.unsigned(unsigned)] : []),
  ];
  return {
    text: text.join("\n"),
    json: { place, right, wrong, unsigned, signatures: verified },
    problems: verified.flatMap(({ problem }) => problem ?? []),
  };
}
