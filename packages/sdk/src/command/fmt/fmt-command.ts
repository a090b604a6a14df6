import { isObject, isRecordKind, readDocument } from "@civic/schema";
import type { Command, Request } from "../command.ts";
import { CommandError } from "../command-error.ts";
import { eachFile, type WholeFile } from "../input/each-file.ts";
import { reading } from "../input/read-json.ts";
import { sentence } from "../input/read-records.ts";
import { inModelOrder, laidOut } from "./model-order.ts";

/** Writes records in one order and one layout, so that two hands differ only where they say something else. */
export const fmtCommand: Command = {
  inputs: { least: 1, most: 1 },
  options: { check: "optional", all: "optional", json: "optional" },
  async run(request) {
    const { inputs, check, all, page, language } = request;
    const own = language.own.fmt;
    const files = await eachFile(inputs[0] ?? "", request);
    const [first] = files;
    if (first !== undefined && first.path === undefined && !check)
      return {
        text: textOf(first, request).trimEnd(),
        json: JSON.parse(textOf(first, request)),
        problems: [],
      };
    const changed: string[] = [];
    const problems: string[] = [];
    for (const file of files) {
      try {
        if (formatted(file, request)) changed.push(shown(file, request));
      } catch (error) {
        if (!(error instanceof CommandError)) throw error;
        problems.push(error.message);
      }
    }
    const listed = all ? changed : changed.slice(0, mostListed);
    const rest = changed.length - listed.length;
    const title = check ? own.wouldChange(changed.length) : own.changed(changed.length);
    const text = [
      changed.length === 0 ? page.good(own.inOrder(files.length - problems.length)) : page.title(title),
      ...listed.map((path) => `  ${path}`),
      ...(rest > 0 ? [`  ${language.own.output.more(rest)}`] : []),
    ];
    const wrong = check && changed.length > 0 ? [...problems, own.notInOrder(changed.length)] : problems;
    return { text: text.join("\n"), json: { files: files.length, changed }, problems: wrong };
  },
};

/** Most files that are listed, unless all are asked for. */
const mostListed = 20;

function shown({ path }: WholeFile, { language }: Request): string {
  return path ?? language.own.diff.standardInput;
}

/** Whether a file is not as it should be; it is written anew, unless it is only checked. */
function formatted(file: WholeFile, request: Request): boolean {
  const text = textOf(file, request);
  const { path, bytes } = file;
  if (text === new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes)) return false;
  if (!request.check && path !== undefined)
    reading(path, request.language, () => request.effects.replaceFile(path, { before: bytes, text }));
  return true;
}

/** The text that a file should have. What is wrong with its values is for `check`; it has to be a record of some kind. */
function textOf(file: WholeFile, request: Request): string {
  const path = shown(file, request);
  const read = readDocument(file.bytes);
  const errors = read.findings.filter(({ severity }) => severity === "error");
  if (!read.read || errors.length > 0)
    throw new CommandError("input", errors.map((each) => sentence(path, each, request.language)).join("\n"));
  const kind = isObject(read.document) ? read.document["kind"] : undefined;
  if (typeof kind === "string" && isRecordKind(kind)) return laidOut(inModelOrder(kind, read.document));
  throw new CommandError("input", `${path}: ${request.language.own.fmt.noRecord}`);
}
