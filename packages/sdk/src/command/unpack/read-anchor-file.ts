import { documentLimit } from "@civic/schema";
import { type Anchor, readAnchor } from "@civic/schema/signatures";
import type { Request } from "../command.ts";
import { CommandError } from "../command-error.ts";
import { reading } from "../input/read-json.ts";
import { sentence } from "../input/read-records.ts";

/** Whose keys are believed. Throws a {@link CommandError} where a file does not say it. */
export function readAnchorFile(path: string, { effects, language }: Request): Anchor {
  const file = reading(path, language, () => effects.readBytes(path, documentLimit));
  const anchor = readAnchor(file.type === "bytes" ? file.bytes : new Uint8Array());
  if (anchor.read) return anchor.value;
  throw new CommandError("input", anchor.findings.map((each) => sentence(path, each, language)).join("\n"));
}
