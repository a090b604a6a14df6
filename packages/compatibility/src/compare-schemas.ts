import { compareMembers, innerPairs } from "./compare-members.ts";
import { compareValues } from "./compare-values.ts";
import { variantsOf } from "./compare-variants.ts";
import type { Difference, Finding } from "./difference.ts";
import { dereference, formsOf, type Pair, referenceOf, type Schema, wordKeywords } from "./json-schema.ts";
import { type KindUses, kindUses } from "./kind-uses.ts";

type Path = readonly (string | number)[];
type Found = Omit<Difference, "file" | "kinds"> & { readonly path: Path };

/** The schemas of one version: file name → schema. */
export type SchemaFiles = ReadonlyMap<string, Schema>;

/** Every difference between two sets of schemas, those that hurt most first. */
export function compareSchemas(before: SchemaFiles, after: SchemaFiles): readonly Difference[] {
  const files = [...new Set([...before.keys(), ...after.keys()])];
  const found = files.flatMap((file) => compareFile(file, before.get(file), after.get(file)));
  const order = ["old documents", "old readers", "nobody"];
  return found.sort(
    (a, b) => order.indexOf(a.hurts) - order.indexOf(b.hurts) || (a.pointer < b.pointer ? -1 : 1),
  );
}

function compareFile(file: string, before: Schema | undefined, after: Schema | undefined): Difference[] {
  if (before === undefined) return [whole(file, "This schema is new.", "old readers")];
  if (after === undefined) return [whole(file, "This schema is gone.", "old documents")];
  const uses = [kindUses(before), kindUses(after)];
  return compareRoots({ before, after }).map(({ path, ...difference }) => ({
    file,
    ...difference,
    kinds: kindsAt(path, uses),
  }));
}

function whole(file: string, sentence: string, hurts: Difference["hurts"]): Difference {
  return { file, pointer: "", kinds: [], sentence, hurts };
}

function kindsAt([first, definition]: Path, uses: readonly KindUses[]): string[] {
  if (first !== "$defs") return [];
  return [...new Set(uses.flatMap((use) => use.get(String(definition)) ?? []))].sort();
}

/** The version is another in every release, and documents are migrated: a change of it is no difference. */
function isVersion(pointer: string): boolean {
  // A profile names the model that it extends.
  return pointer.endsWith("/properties/schemaVersion") || pointer === "/properties/extends";
}

function compareRoots(roots: Pair): readonly Found[] {
  const found = new Map<string, Found>();
  const visited = new Set<string>();

  function tell(path: Path, { path: more = [], sentence, hurts }: Finding): void {
    const whole = [...path, ...more];
    const pointer = pointerTo(whole);
    if (isVersion(pointer)) return;
    found.set(`${pointer} ${sentence}`, { path: whole, pointer, sentence, hurts });
  }

  function compare(pair: Pair, path: Path): void {
    const [old, now] = [referenceOf(pair.before), referenceOf(pair.after)];
    const nodes = {
      before: dereference(pair.before, roots.before),
      after: dereference(pair.after, roots.after),
    };
    // A part is told about under its own name, once, wherever it is used.
    const isPart = old !== undefined && now !== undefined;
    const parts = `${old} ${now}`;
    if (isPart && visited.has(parts)) return;
    if (isPart) visited.add(parts);
    compareNodes(nodes, isPart ? ["$defs", now] : path);
  }

  function compareNodes(pair: Pair, path: Path): void {
    // Texts are compared as a whole, however their forms are written.
    const areTexts = pair.before.type === "string" && pair.after.type === "string";
    if (!areTexts && [pair.before, pair.after].some((node) => formsOf(node) !== undefined)) {
      compareUnions(pair, path);
      return;
    }
    for (const finding of compareValues(pair)) tell(path, finding);
    for (const finding of compareMembers(pair)) tell(path, finding);
    for (const [inner, more] of innerPairs(pair)) compare(inner, [...path, ...more]);
  }

  function compareUnions({ before, after }: Pair, path: Path): void {
    const told = (before.discriminator ?? after.discriminator)?.propertyName;
    const [old, now] = [variantsOf(before, roots.before, told), variantsOf(after, roots.after, told)];
    const what = path.length === 0 ? "record of" : "form";
    for (const form of old) {
      const same = now.find(({ name }) => name === form.name);
      const gone = { sentence: `The ${what} ${form.name} is gone.`, hurts: "old documents" } as const;
      if (same) compare({ before: form.schema, after: same.schema }, [...path, ...same.path]);
      else tell([...path, ...form.path], gone);
    }
    for (const form of now) {
      if (old.some(({ name }) => name === form.name)) continue;
      tell([...path, ...form.path], { sentence: `The ${what} ${form.name} is new.`, hurts: "old readers" });
    }
    // What stands beside a union holds for all its forms.
    const beside = Object.keys(bare(after)).some((keyword) => !wordKeywords.includes(keyword));
    const [wasUnion, isUnion] = [before, after].map((node) => formsOf(node) !== undefined);
    if (isUnion && (wasUnion || beside)) compareNodes({ before: bare(before), after: bare(after) }, path);
  }

  compare(roots, []);
  return [...found.values()];
}

function bare({ oneOf: _, anyOf: __, ...rest }: Schema): Schema {
  return rest;
}

function pointerTo(path: Path): string {
  return path.map((step) => `/${String(step).replaceAll("~", "~0").replaceAll("/", "~1")}`).join("");
}
