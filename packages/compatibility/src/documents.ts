import { migrateRecord } from "@civic/schema";
import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";
import type { Schema } from "./json-schema.ts";
import type { KeptDocument } from "./releases.ts";

/** What becomes of a document of a released model: valid as it is, valid once migrated, or refused all the same. */
export type Verdict =
  | { readonly outcome: "valid" | "migrated" }
  | { readonly outcome: "refused"; readonly problems: readonly string[] };

/** A kept document with its release and its verdict. */
export interface JudgedDocument {
  readonly release: string;
  readonly path: string;
  readonly verdict: Verdict;
}

/** Judges documents by today's schemas of the kinds, each compiled once. */
export function judgeWith(
  model: string,
  schemaOf: (kind: string) => Schema | undefined,
): (document: KeptDocument["document"]) => Verdict {
  // Not strict: that the schemas are well made is tested elsewhere.
  const ajv = new Ajv2020({ strict: false, allErrors: true, validateFormats: false });
  const compiled = new Map<string, ValidateFunction>();
  const validatorOf = (kind: string): ValidateFunction | undefined => {
    const schema = schemaOf(kind);
    const validate = compiled.get(kind) ?? (schema && ajv.compile(schema));
    if (validate !== undefined) compiled.set(kind, validate);
    return validate;
  };

  return (document) => {
    const kind = String(document.kind);
    const validate = validatorOf(kind);
    if (validate === undefined) return refused([`the kind ${kind} is gone`]);
    if (validate({ ...document, schemaVersion: model })) return { outcome: "valid" };
    const migrated = migrateRecord(document);
    if (!("document" in migrated)) return refused([`migration: ${migrated.finding.code}`]);
    if (validate(migrated.document)) return { outcome: "migrated" };
    const problems = (validate.errors ?? []).map(
      // Shortened, since a message quotes the whole pattern.
      ({ instancePath, message = "" }) => `${instancePath || "(whole document)"} ${message.slice(0, 100)}`,
    );
    return refused(problems);
  };
}

function refused(problems: readonly string[]): Verdict {
  return { outcome: "refused", problems };
}
