import { documentLimit } from "@civic/schema";
import { basisInHtml, compareBasis, readBasis } from "@civic/schema/sheet";
import type { Command } from "./command.ts";
import { CommandError } from "./command-error.ts";
import { reading } from "./input/read-json.ts";
import { readRecords } from "./input/read-records.ts";
import type { CommandLanguage } from "./language/command-language.ts";
import type { Page } from "./page/page.ts";

/** Whether the records on which a sheet rests are still the same. */
export const verifyBasisCommand: Command = {
  inputs: { least: 1, most: 1 },
  options: { data: "needed", json: "optional" },
  run({ inputs: [input = ""], data, effects, page, language }) {
    const { own, format, words } = language;
    const file = reading(input, language, () => effects.readBytes(input, documentLimit));
    if (file.type === "not-regular") throw new CommandError("input", `${input}: ${own.files.notRegular}.`);
    if (file.type !== "bytes") throw new CommandError("input", `${input}: ${own.verifyBasis.noBasis}`);
    const basis = readBasis(basisIn(new TextDecoder().decode(file.bytes)));
    if (basis === undefined) throw new CommandError("input", `${input}: ${own.verifyBasis.noBasis}`);
    const { records, problems } = readRecords(data, effects, language);
    const states = compareBasis(basis, records);
    const others = states.filter(({ state }) => state !== "same");
    const names = new Map(records.map(({ id, name }) => [id as string, language.text(name)]));
    const lines = others.map((each) => {
      const name = names.get(each.id);
      const said =
        each.state === "changed" ? own.verifyBasis.changed(each.was, each.is) : own.verifyBasis.missing;
      return `  ${name === undefined ? "" : name + words.joiner}${page.faint(each.id)}${words.colon}${said}`;
    });
    const text = [
      own.verifyBasis.workedOut(format.date(basis.today)),
      summary(states.length, others.length, { own, page }),
      ...lines,
    ];
    const changed = others.length === 0 ? [] : [`${input}: ${own.verifyBasis.again}`];
    return { text: text.join("\n"), json: { basis, states }, problems: [...problems, ...changed] };
  },
};

function summary(
  all: number,
  others: number,
  { own, page }: Pick<CommandLanguage, "own"> & { readonly page: Page },
): string {
  if (all === 0) return own.verifyBasis.nothing;
  return others === 0 ? page.good(own.verifyBasis.same(all)) : page.bad(own.verifyBasis.differs(others, all));
}

/** The basis in a sheet, or in a file that holds it alone. */
function basisIn(text: string): unknown {
  const inSheet = basisInHtml(text);
  if (inSheet !== undefined) return inSheet;
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
