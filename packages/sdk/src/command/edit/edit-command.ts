import {
  type Admitted,
  admit,
  canonicalise,
  describeFinding,
  documentLimit,
  type Finding,
  tooLarge,
} from "@civic/schema";
import type { Command, Request } from "../command.ts";
import { CommandError } from "../command-error.ts";
import { diffLines } from "../diff/diff-lines.ts";
import { nodeSide } from "../diff/node-side.ts";
import { recordDifference } from "../diff/record-difference.ts";
import { admittedOr } from "../diff/side.ts";
import { findRecordFile } from "../input/find-record-file.ts";
import { reading } from "../input/read-json.ts";
import { sentence } from "../input/read-records.ts";
import { inShell } from "../page/in-shell.ts";
import { nodeAddress } from "../publish/node-address.ts";
import { reachNode } from "../publish/reach-node.ts";
import { signedVersions } from "../sign/signature-files.ts";
import { corrected } from "./corrected.ts";
import { typedChange } from "./typed-path.ts";

/** Corrects a record in its file: what was typed is set, made sure of on that day, and shown in words. */
export const editCommand: Command = {
  inputs: { least: 1, most: 1 },
  options: {
    set: "needed",
    data: "optional",
    node: "optional",
    "dry-run": "optional",
    today: "optional",
    json: "optional",
  },
  async run(request) {
    const { inputs, set = [], dryRun, today, effects, page, language } = request;
    const own = language.own.edit;
    const changes = set.map((typed) => typedChange(typed, language));
    const path = findRecordFile(inputs[0] ?? "", request);
    const { bytes, before } = readRecord(path, request);
    const published = await publishedVersion(path, before, request);
    const document = corrected(before, { changes, today, language });
    const version =
      published === undefined ? before.view.version : Math.max(before.view.version, published.version + 1);
    const isChanged = canonicalise(document) !== canonicalise(before.view);
    const text = `${JSON.stringify(isChanged ? { ...(document as object), version } : before.view, null, 2)}\n`;
    const after = admittedOr(path, admit(new TextEncoder().encode(text)), request);
    const difference = recordDifference(before.view.id, before, after);
    if (difference === undefined)
      return {
        text: own.nothing(path),
        json: { file: path, id: before.view.id, changed: false },
        problems: [],
      };
    if (!dryRun) reading(path, language, () => effects.replaceFile(path, { before: bytes, text }));
    const why =
      published === undefined || version === before.view.version
        ? own.stays(version)
        : own.raised(published.where, published.version);
    const lines = [
      ...diffLines([difference], () => undefined, { ...request, all: true }),
      page.good(dryRun ? own.wouldWrite(path) : language.own.new.written(path)),
      why,
      ...newFindings(before, after).map(
        (finding) => `${own.mind} ${describeFinding(finding, language.messages)}`,
      ),
      ...(dryRun ? [] : [language.own.new.checkWith(`civic check ${inShell(path)}`)]),
    ];
    const patch = "patch" in difference ? difference.patch : [];
    return {
      text: lines.join("\n"),
      json: { file: path, id: before.view.id, changed: true, written: !dryRun, version, patch },
      problems: [],
    };
  },
};

function readRecord(
  path: string,
  { effects, language }: Request,
): { readonly bytes: Uint8Array; readonly before: Admitted } {
  const file = reading(path, language, () => effects.readBytes(path, documentLimit));
  if (file.type === "not-regular")
    throw new CommandError("input", `${path}: ${language.own.files.notRegular}.`);
  if (file.type === "too-large") throw new CommandError("input", sentence(path, tooLarge, language));
  return { bytes: file.bytes, before: admittedOr(path, admit(file.bytes), { language }) };
}

/** A version that others may have, and where that is known from. */
interface PublishedVersion {
  readonly version: number;
  readonly where: string;
}

/** The highest version that is signed beside the file or stands at a node: what is published never changes. */
async function publishedVersion(
  path: string,
  before: Admitted,
  request: Request,
): Promise<PublishedVersion | undefined> {
  const [, folder = ".", slug = ""] = /^(?:(.*)[/\\])?([^/\\]+)\.json$/i.exec(path) ?? [];
  const signed = signedVersions(request)({ folder, slug });
  const found = signed.map((version) => ({ version, where: `${folder}/${slug}.${version}.jws` }));
  if (request.node !== undefined) {
    const node = await reachNode(nodeAddress(request.node, request), undefined, request);
    const local = { records: new Map([[before.view.id, before]]), isFolder: false, within: "", problems: [] };
    const there = (await nodeSide(node, local, request)).records.get(before.view.id);
    if (there) found.push({ version: there.view.version, where: node.url });
  }
  return found.toSorted((one, other) => other.version - one.version)[0];
}

/** Warnings that the correction brings about. */
function newFindings(before: Admitted, after: Admitted): readonly Finding[] {
  const known = new Set(before.findings.map(({ code, pointer }) => `${code} ${pointer}`));
  return after.findings.filter(
    ({ severity, code, pointer }) => severity === "warning" && !known.has(`${code} ${pointer}`),
  );
}
