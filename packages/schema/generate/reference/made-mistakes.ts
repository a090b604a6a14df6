import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { admit } from "../../src/admission/admit.ts";
import type { Finding } from "../../src/findings/finding.ts";
import { findingsOnDay } from "../../src/validation/validate-on-day.ts";
import { validateSet } from "../../src/validation/validate-set.ts";

/** A mistake of somebody who writes a record: what is changed in a valid document, and what has to be found. */
export interface Mistake {
  readonly section: string;
  readonly mistake: string;
  /** The valid document, below `conformance/valid`. */
  readonly in: string;
  /** New values by JSON Pointer. */
  readonly changes?: Readonly<Record<string, unknown>>;
  readonly removes?: readonly string[];
  /** What is replaced in the text of the file, and by what; `*` is the whole. */
  readonly text?: readonly [from: string, to: string];
  readonly encoding?: "latin1";
  /** Valid documents beside it. */
  readonly beside?: readonly string[];
  readonly finds: readonly { readonly code: string; readonly pointer: string }[];
}

/** A mistake, and what is found of it. */
export interface MadeMistake extends Mistake {
  readonly findings: readonly Finding[];
}

const conformance = resolve(import.meta.dirname, "../../../../conformance");

/** The day on which the mistakes are looked at. */
const today = "2026-11-23";

/** Every mistake of `conformance/mistakes.json`, made. */
export function madeMistakes(): readonly MadeMistake[] {
  const mistakes: readonly Mistake[] = JSON.parse(read("mistakes"));
  return mistakes.map((mistake) => ({ ...mistake, findings: findingsOf(mistake) }));
}

function read(path: string): string {
  return readFileSync(resolve(conformance, `${path}.json`), "utf8");
}

function findingsOf(mistake: Mistake): readonly Finding[] {
  const { beside = [], encoding = "utf8" } = mistake;
  const admission = admit(new Uint8Array(Buffer.from(textOf(mistake), encoding)));
  if (!admission.admitted) return admission.findings;
  const { view } = admission;
  const others = beside.flatMap((path) => {
    const other = admit(new Uint8Array(readFileSync(resolve(conformance, "valid", `${path}.json`))));
    return other.admitted ? [other.view] : [];
  });
  const together = others.length === 0 ? [] : validateSet([view, ...others]);
  return [
    ...admission.findings,
    ...findingsOnDay(view, today),
    ...together.filter(({ record }) => record === view.id),
  ];
}

function textOf({ in: path, changes = {}, removes = [], text: [from, to] = ["", ""] }: Mistake): string {
  const document: unknown = JSON.parse(read(`valid/${path}`));
  for (const [pointer, value] of Object.entries(changes)) change(document, pointer, value);
  for (const pointer of removes) change(document, pointer, undefined);
  const text = `${JSON.stringify(document, undefined, 2)}\n`;
  return from === "*" ? to : text.replace(from, () => to);
}

function change(document: unknown, pointer: string, value: unknown): void {
  const keys = pointer.slice(1).split("/");
  const last = keys.pop() ?? "";
  const parent = keys.reduce<unknown>((held, key) => (held as Record<string, unknown>)[key], document);
  if (value === undefined) Reflect.deleteProperty(parent as object, last);
  else Reflect.set(parent as object, last, value);
}
