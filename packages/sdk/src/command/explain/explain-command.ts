import { nearest } from "@civic/schema";
import type { Command, Request } from "../command.ts";
import { CommandError } from "../command-error.ts";
import { paragraph } from "../page/paragraph.ts";
import { codeEntries, codeNames, listEntry } from "./code-entry.ts";
import type { Around, Entry } from "./entry.ts";
import { fieldEntry, fieldNames, fieldsNamed } from "./field-entry.ts";
import { findingEntry, findingNames } from "./finding-entry.ts";
import { partEntry, partNames } from "./part-entry.ts";

/** What the reference says of a kind, a part, a field, a code, a list, a finding or a rule. */
export const explainCommand: Command = {
  inputs: { least: 1, most: 1 },
  options: { json: "optional" },
  run({ inputs: [typed = ""], effects, page, language }) {
    const entries = entriesOf(typed, { effects, language });
    if (entries.length === 0) throw new CommandError("input", unknown(typed, { effects, language }));
    const text = entries.map((entry) => entryText(entry, { effects, page, language })).join("\n\n");
    return { text, json: entries, problems: [] };
  },
};

/** A name may stand for several things: a kind and a code, a code of several lists, a field of several parts. */
function entriesOf(typed: string, around: Around): readonly Entry[] {
  const makers = [fieldEntry, partEntry, findingEntry, listEntry];
  const alone = makers.map((entryOf) => entryOf(typed, around));
  return [
    ...alone.flatMap((entry) => entry ?? []),
    ...codeEntries(typed, around),
    ...fieldsNamed(typed, around),
  ];
}

function unknown(typed: string, around: Around): string {
  const { own } = around.language;
  const names = [...findingNames(around), ...codeNames(), ...partNames(around), ...fieldNames(around)];
  const last = (name: string) => name.slice(name.lastIndexOf("/") + 1);
  const ends = nearest(typed, [...new Set(names.map(last))]);
  const near = new Set([
    ...ends.flatMap((end) => names.filter((name) => last(name) === end)),
    ...nearest(typed, names),
  ]);
  const proposed = [...near].slice(0, mostProposed).join(", ");
  return `${own.explain.unknown(typed)} ${near.size > 0 ? own.situation.meant(proposed) : own.explain.look}`;
}

/** Most names that are proposed. */
const mostProposed = 5;

function entryText(
  { what, name, title, lines, docs }: Entry,
  { effects, page, language }: Pick<Request, "effects" | "page" | "language">,
): string {
  const { own, words } = language;
  const head = `${page.title(name)}  ${own.explain.what[what]}${title === "" ? "" : words.joiner + title}`;
  const told = lines.flatMap((line) => {
    const mark = /^ */.exec(line)?.[0] ?? "";
    return paragraph(line.trimStart(), { mark: `  ${mark}`, width: effects.width });
  });
  return [head, ...told, `  ${page.faint(own.explain.page(docs))}`].join("\n");
}
