import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import * as z from "zod";

const labels = z.record(z.string(), z.string());

// Loose, because versions before and after this one have properties which this one does not know.
const mapping = z.looseObject({ source: z.string(), code: z.string(), match: z.string() });
const concept = z.looseObject({
  code: z.string(),
  parent: z.string().optional(),
  definition: z.string(),
  mappings: z.array(mapping).optional(),
  deprecated: z.looseObject({ since: z.string(), replacedBy: z.string().optional() }).optional(),
  labels,
});
const codelist = z
  .looseObject({ id: z.string(), labels, concepts: z.array(concept) })
  .refine(
    ({ concepts }) => new Set(concepts.map(({ code }) => code)).size === concepts.length,
    "has the same code twice",
  );

/** A mapping in a published code list of any version. */
export type PublishedMapping = z.infer<typeof mapping>;

/** A concept in a published code list of any version. */
export type PublishedConcept = z.infer<typeof concept>;

/** A published code list of any version. */
export type PublishedCodelist = z.infer<typeof codelist>;

/** A folder of published code lists cannot be read; `problems` has one line for each fault. */
export class UnreadableCodelists extends Error {
  override readonly name = "UnreadableCodelists";
  readonly problems: readonly string[];

  constructor(problems: readonly string[]) {
    super(problems.join("\n"));
    this.problems = problems;
  }
}

/**
 * The published code lists of a folder: its `.json` files, in the order of their names.
 *
 * @throws {UnreadableCodelists} with every fault of every file.
 */
export function readPublishedCodelists(folder: string): PublishedCodelist[] {
  const problems: string[] = [];
  const lists = fileNames(folder).flatMap((name) => {
    const read = readCodelist(join(folder, name));
    if (typeof read === "string") problems.push(`${join(folder, name)}: ${read}`);
    else if (`${read.id}.json` !== name) problems.push(`${join(folder, name)}: holds the list "${read.id}"`);
    return typeof read === "string" ? [] : [read];
  });
  if (problems.length === 0 && lists.length === 0) problems.push(`${folder}: no code list in it`);
  if (problems.length > 0) throw new UnreadableCodelists(problems);
  return lists;
}

function fileNames(folder: string): string[] {
  try {
    return readdirSync(folder)
      .filter((name) => name.endsWith(".json"))
      .sort();
  } catch (error) {
    throw new UnreadableCodelists([`${folder}: ${reasonOf(error)}`]);
  }
}

/** The list, or what is wrong with the file. */
function readCodelist(path: string): PublishedCodelist | string {
  try {
    const { success, data, error } = codelist.safeParse(JSON.parse(readFileSync(path, "utf8")));
    if (success) return data;
    return error.issues.map((issue) => `${["", ...issue.path].join("/")} ${issue.message}`.trim()).join("; ");
  } catch (error) {
    return reasonOf(error);
  }
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
