import { type Command, type Effects, type OptionName, outputFormats, type Request } from "../command.ts";
import { CommandError } from "../command-error.ts";
import type { CommandName } from "../command-name.ts";
import type { CommandLanguage } from "../language/command-language.ts";
import { pageIn } from "../page/page.ts";
import { visible } from "../page/visible.ts";
import type { TypedValues } from "./parse-typed.ts";

interface Typed {
  readonly name: CommandName;
  readonly values: TypedValues;
  /** What stands after the name of the command. */
  readonly inputs: readonly string[];
}

interface Around {
  readonly effects: Effects;
  readonly language: CommandLanguage;
}

const options: readonly OptionName[] = [
  "data",
  "today",
  "record",
  "json",
  "publisher",
  "as",
  "region",
  "all",
  "sheet",
  "language",
  "reviewed-by",
  "key",
  "out",
  "from",
  "mapping",
  "anchor",
  "junit",
  "node",
  "api-key",
  "stands-by",
  "set",
  "dry-run",
  "withdraw-missing",
  "yes",
  "check",
  "format",
];

/** What is asked of a command. Throws a {@link CommandError} where an option or an input does not fit it. */
export function requestOf(
  command: Command,
  { name, values, inputs }: Typed,
  { effects, language }: Around,
): Request {
  const { usage, commands } = language.own;
  const refuse = (what: string) => new CommandError("usage", `${what} ${usage.of(commands[name].usage)}`);
  for (const option of options) {
    const typed = `--${option}`;
    if (values[option] !== undefined && !command.options[option]) throw refuse(usage.notHere(typed));
    if (values[option] === undefined && command.options[option] === "needed")
      throw refuse(usage.missing(typed));
    if (values[option] === "") throw refuse(usage.empty(typed));
  }
  const other = values.json ? "--json" : values.all ? "--all" : undefined;
  if (values.sheet !== undefined && other) throw refuse(usage.notTogether("--sheet", other));
  const format = outputFormats.find((each) => each === values.format);
  if (values.format !== undefined && format === undefined)
    throw refuse(`${usage.noFormat(values.format)} ${usage.oneOf(outputFormats.join(", "))}`);
  if (values.json && format !== undefined && format !== "json")
    throw refuse(usage.notTogether("--json", `--format ${format}`));
  const { least, most } = command.inputs ?? { least: 0, most: 0 };
  if (inputs.length < least || inputs.length > most) throw refuse(usage.expected(commands[name].inputs));
  if (values.today !== undefined && !isDay(values.today)) throw refuse(usage.noDay(values.today));
  if (values.region !== undefined && !isRegion(values.region)) throw refuse(usage.noRegion(values.region));
  return {
    inputs,
    ...(values.record !== undefined && { record: values.record }),
    ...(values.publisher !== undefined && { publisher: values.publisher }),
    ...(values.as !== undefined && { as: values.as }),
    ...(values.region !== undefined && { region: values.region }),
    ...(values.language !== undefined && { translation: values.language }),
    ...(values["reviewed-by"] !== undefined && { reviewedBy: values["reviewed-by"] }),
    ...(values.sheet !== undefined && language.sheet && { sheet: language.sheet }),
    ...(values.key !== undefined && { key: values.key }),
    ...(values.out !== undefined && { out: values.out }),
    ...(values.from !== undefined && { from: values.from }),
    ...(values.mapping !== undefined && { mapping: values.mapping }),
    ...(values.anchor !== undefined && { anchor: values.anchor }),
    ...(values.junit !== undefined && { junit: values.junit }),
    ...(values.node !== undefined && { node: values.node }),
    ...(values["api-key"] !== undefined && { apiKey: values["api-key"] }),
    ...(values["stands-by"] !== undefined && { standsBy: values["stands-by"] }),
    ...(values.set !== undefined && { set: values.set }),
    dryRun: values["dry-run"] ?? false,
    withdrawMissing: values["withdraw-missing"] ?? false,
    yes: values.yes ?? false,
    check: values.check ?? false,
    ...(format !== undefined && { format }),
    say: (text) => effects.write(`${visible(text, effects.coloured)}\n`),
    all: values.all ?? false,
    data: values.data ?? "",
    today: values.today ?? effects.today(),
    effects,
    page: pageIn(effects.coloured),
    language,
  };
}

function isDay(text: string): boolean {
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().slice(0, 10) === text;
}

function isRegion(text: string): boolean {
  return /^[a-z]{2}-[a-z0-9]{1,3}$/.test(text);
}
