import {
  isCountry,
  isInternationalBody,
  isRecordKind,
  type RecordKind,
  recordKinds,
  schemaVersion,
} from "@civic/schema";
import type { Command } from "../command.ts";
import { CommandError } from "../command-error.ts";
import { reading } from "../input/read-json.ts";
import { guidanceFor } from "./guidance.ts";
import type { JsonSchema } from "./json-schema.ts";
import { skeletonOf } from "./skeleton.ts";

/** Begins a record: a file with every field that has to be there, and on the screen what to fill in. */
export const newCommand: Command = {
  usage: "civic new <kind> <state> <name> [--data <folder>] [--publisher <code>] [--json]",
  summary: "begins a record: a file to fill in, and what each of its fields holds",
  inputs: { what: "a kind, a State (ISO 3166-1 alpha-2, lower case) and a name", least: 3, most: 3 },
  options: { data: "optional", publisher: "optional", json: "optional" },
  run({ inputs: [kind = "", state = "", name = ""], data, publisher = "civic", effects, page }) {
    if (!isRecordKind(kind))
      throw usage(`“${kind}” is no kind. Use one of: ${Object.keys(recordKinds).join(", ")}.`);
    if (!isCountry(state) && !isInternationalBody(state))
      throw usage(`“${state}” is no code of a State (ISO 3166-1, lower case: fr, gb).`);
    if (!/^(?:civic|[a-z]{2})$/.test(publisher)) throw usage(`“${publisher}” is no publisher (civic, fr …).`);
    const slug = slugOf(name, { state, publisher });
    const known = headOf(kind, { state, publisher, slug });
    const root = effects.schemaOf(kind) as JsonSchema;
    const document = skeletonOf(root, known);
    const path = `${(data || "data").replace(/[/\\]+$/, "")}/${state}/${kind}/${slug}.json`;
    reading(path, () => effects.writeNew(path, `${JSON.stringify(document, null, 2)}\n`));
    const text = [
      page.title(`Written: ${path}`),
      "What is null, [null] or {} there is left to fill in; validation names each of these places until it is.",
      "The record is a draft: nothing is computed from it before its status is “active”.",
      `Check it with: civic check ${data || "data"}`,
      "",
      ...guidanceFor(root, new Set(Object.keys(known)), page),
    ];
    return { text: text.join("\n"), json: { path, record: document }, problems: [] };
  },
};

const usage = (message: string) => new CommandError("usage", message);

interface Address {
  readonly state: string;
  readonly publisher: string;
}

/** The names of compiled records start with the State. */
function slugOf(name: string, { state, publisher }: Address): string {
  const slug = publisher === "civic" && !name.startsWith(`${state}-`) ? `${state}-${name}` : name;
  if (/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(slug) && slug.length <= 80) return slug;
  throw usage(`“${name}” is no name of a record: small letters, digits and single hyphens, at most 80.`);
}

/** What is known of a record before anything is known of what it describes. */
function headOf(kind: RecordKind, { state, publisher, slug }: Address & { readonly slug: string }) {
  return {
    id: `${publisher}/${kind}/${slug}`,
    kind,
    publisher,
    jurisdiction: state,
    schemaVersion,
    version: 1,
    status: "draft",
  };
}
