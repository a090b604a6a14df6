import {
  isCountry,
  isInternationalBody,
  isRecordKind,
  likelyState,
  nearest,
  type RecordKind,
  recordKinds,
  schemaVersion,
} from "@civic/schema";
import type { Command } from "../command.ts";
import { CommandError } from "../command-error.ts";
import { reading } from "../input/read-json.ts";
import type { CommandLanguage } from "../language/command-language.ts";
import { inShell } from "../page/in-shell.ts";
import { guidanceFor } from "./guidance.ts";
import type { JsonSchema } from "./json-schema.ts";
import { skeletonOf } from "./skeleton.ts";

/** Begins a record: a file with every field that has to be there, and on the screen what to fill in. */
export const newCommand: Command = {
  inputs: { least: 3, most: 3 },
  options: { data: "optional", publisher: "optional", json: "optional" },
  run({ inputs, data, publisher = "civic", effects, page, language }) {
    const [kind = "", state = "", name = ""] = inputs;
    const own = language.own.new;
    if (!isRecordKind(kind)) {
      const kinds = language.own.usage.oneOf(recordKinds.join(", "));
      throw usage([own.noKind(kind), kinds, ...meant(nearest(kind, recordKinds), language)].join(" "));
    }
    if (!isCountry(state) && !isInternationalBody(state))
      throw usage([own.noState(state), ...meant([likelyState(state) ?? []].flat(), language)].join(" "));
    if (!/^(?:civic|[a-z]{2})$/.test(publisher)) throw usage(own.noPublisher(publisher));
    // A State speaks of itself; of others, bodies of several States do, and this project.
    if (publisher !== "civic" && publisher !== state && !isInternationalBody(publisher))
      throw usage(language.own.newParts.otherState(publisher, state));
    const slug = slugOf(name, { state, publisher }, language);
    const known = headOf(kind, { state, publisher, slug });
    const root = effects.schemaOf(kind) as JsonSchema;
    const document = skeletonOf(root, known);
    const folder = data.replace(/[/\\]+$/, "") || data || usualFolder;
    if (!isUsual(folder) && !effects.exists(folder))
      throw new CommandError("input", `${folder}: ${own.noFolder(`mkdir -p ${inShell(folder)}`)}`);
    const path = `${folder}/${state}/${kind}/${slug}.json`;
    reading(path, language, () => effects.writeNew(path, `${JSON.stringify(document, null, 2)}\n`));
    const text = [
      page.title(own.written(path)),
      ...(data === "" ? [own.usualFolder(usualFolder)] : []),
      own.fillIn,
      own.draft,
      own.checkWith(`npx civic check ${inShell(path)}`),
      "",
      ...guidanceFor(new Set(Object.keys(known)), { kind, state, root, page, language }),
    ];
    return { text: text.join("\n"), json: { path, record: document }, problems: [] };
  },
};

/** Where records are begun that are given no folder: below the folder in which the command runs. */
const usualFolder = "./data";

/** Only this folder is made where it is missing: another one may be a slip of the keys. */
function isUsual(folder: string): boolean {
  return folder === usualFolder || folder === "data";
}

function meant(words: readonly string[], { own }: CommandLanguage): string[] {
  return words.length === 0 ? [] : [own.situation.meant(words.join(", "))];
}

const usage = (message: string) => new CommandError("usage", message);

interface Address {
  readonly state: string;
  readonly publisher: string;
}

/** The names of compiled records start with the State. */
function slugOf(name: string, { state, publisher }: Address, { own }: CommandLanguage): string {
  const slug = publisher === "civic" && !name.startsWith(`${state}-`) ? `${state}-${name}` : name;
  if (/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(slug) && slug.length <= 80) return slug;
  throw usage(own.new.noName(name));
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
