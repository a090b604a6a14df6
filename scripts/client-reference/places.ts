import { existsSync } from "node:fs";
import { join, posix } from "node:path";
import type { JSONOutput } from "typedoc";
import { root } from "../processes.ts";
import type { Entry, Exported } from "./model.ts";

/** Where a name is told of: a path seen from the folder of the pages, with its place there. */
export type Place = string;

/** Where the names of the client, and those of the model, are told of. */
export interface Places {
  /** A name that the client exports, or a member of one, by the id that it has in what was read. */
  ofId(id: number): Place | undefined;
  /** A name that the client exports. */
  ofName(name: string): Place | undefined;
  /** A name of another package; nothing where no reference tells of it. */
  ofForeign(name: string): Place | undefined;
}

/** Page of what an entry exports: that of its resource, else that of its entry. */
export function pageOf(entry: Entry, { from = "" }: Exported): string {
  const resource = /^\.\/resources\/([\w-]+)\.ts$/.exec(from)?.[1];
  return `${resource ?? (entry.name.split("/")[2] || "client")}.md`;
}

/** Heading of a member. Its anchor is that which hosts of Markdown make. */
function anchorOf(heading: string): string {
  return heading.toLowerCase().replaceAll(/[^\p{L}\p{N} _-]/gu, "");
}

/** The reference of the model, as seen from the pages: the packages stand beside one another, installed as here. */
const model = "../../../schema/generated/reference";

/** What stands for many kinds at once, or is written by hand. */
const overviews: Readonly<Record<string, string>> = {
  CivicRecord: "README.md",
  RecordKind: "README.md",
  RecordOf: "README.md",
  Finding: "findings.md",
  DescribedFinding: "findings.md",
};

export function placesOf(entries: readonly Entry[]): Places {
  const places = new Map<number | string, Place>();
  for (const entry of entries)
    for (const exported of entry.exports) {
      const { name, declaration } = exported;
      const place = (heading: string) => `${pageOf(entry, exported)}#${anchorOf(heading)}`;
      places.set(name, place(name)).set(declaration.id, place(name));
      for (const member of declaration.children ?? [])
        places.set(member.id, place(isMethod(member) ? `${name}.${member.name}` : name));
    }
  const of = (key: number | string) => places.get(key);
  return { ofId: of, ofName: of, ofForeign };
}

export function isMethod({ signatures }: JSONOutput.DeclarationReflection): boolean {
  return signatures !== undefined;
}

function ofForeign(name: string): Place | undefined {
  const words = name.replaceAll(/(?<=[a-z])(?=[A-Z])/g, "-").toLowerCase();
  const pages = [
    overviews[name],
    `kinds/${words}.md`,
    `parts/${words}.md`,
    `codelists/${words.replace(/-code$/, "")}.md`,
  ];
  const page = pages.find((path) => path !== undefined && existsSync(join(root, "docs/reference", path)));
  return page && posix.join(model, page);
}
