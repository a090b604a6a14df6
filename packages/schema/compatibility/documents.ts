import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { jsonPointer } from "../src/parts/json-pointer.ts";
import { accepts } from "./acceptance.ts";
import { definitionsOf, type KindDefinitions } from "./definitions.ts";
import { explainRefusal } from "./explain-refusal.ts";
import type { SchemaSet } from "./json-schema.ts";

/** A JSON file. */
export interface DocumentFile {
  readonly path: string;
  readonly document: unknown;
}

/** A document that the old schemas accept and the new ones refuse. */
export interface BrokenDocument {
  readonly path: string;
  readonly id: string;
  readonly kind: string;
  readonly refusals: readonly { readonly pointer: string; readonly message: string }[];
}

/** What happens to documents under the new schemas. `schemaVersion` is not looked at: documents are migrated. */
export interface DocumentVerdicts {
  /** How many the old schemas accept: only these can break. */
  readonly accepted: number;
  readonly broken: readonly BrokenDocument[];
  /** Files of no kind that the old schemas know, and files they refuse. */
  readonly setAside: readonly string[];
}

/** Every JSON file below the folders that exist. A file that is not JSON is an error. */
export function readDocuments(folders: readonly string[]): DocumentFile[] {
  return folders
    .filter((folder) => existsSync(folder))
    .flatMap((folder) =>
      readdirSync(folder, { recursive: true, encoding: "utf8" })
        .filter((path) => path.endsWith(".json"))
        .sort()
        .map((path) => readDocument(join(folder, path))),
    );
}

function readDocument(path: string): DocumentFile {
  try {
    return { path, document: JSON.parse(readFileSync(path, "utf8")) };
  } catch (cause) {
    throw new Error(`${path} is not JSON.`, { cause });
  }
}

/** Validates documents with both sets and keeps those that only the old one accepts. */
export function judgeDocuments(
  before: SchemaSet,
  after: SchemaSet,
  files: readonly DocumentFile[],
): DocumentVerdicts {
  const read = (set: SchemaSet) =>
    new Map([...set].map(([kind, schema]) => [kind, definitionsOf(kind, schema)]));
  const [old, now] = [read(before), read(after)];
  const setAside: string[] = [];
  const broken: BrokenDocument[] = [];
  for (const { path, document } of files) {
    const { kind, id } = head(document);
    if (!fits(document, kind, old.get(kind))) setAside.push(path);
    else {
      const refusals = refusalsOf(document, kind, now.get(kind));
      if (refusals.length > 0) broken.push({ path, id, kind, refusals });
    }
  }
  return { accepted: files.length - setAside.length, broken, setAside };
}

function head(document: unknown): { kind: string; id: string } {
  const record =
    typeof document === "object" && document !== null ? (document as Record<string, unknown>) : {};
  return { kind: String(record.kind), id: String(record.id) };
}

function fits(
  document: unknown,
  kind: string,
  { definitions }: KindDefinitions = { definitions: {} },
): boolean {
  const schema = definitions[kind];
  return schema !== undefined && accepts(definitions, schema, document);
}

function refusalsOf(document: unknown, kind: string, known: KindDefinitions | undefined) {
  const schema = known?.definitions[kind];
  if (known === undefined || schema === undefined)
    return [{ pointer: "", message: `the kind ${kind} is gone` }];
  return explainRefusal(schema, document, known.definitions).map(({ path, message }) => ({
    pointer: jsonPointer(path),
    message,
  }));
}
