import { parseArgs } from "node:util";
import type { Command, Typed } from "./command.ts";
import { nearest } from "./nearest.ts";
import { UsageError } from "./usage-error.ts";

/**
 * Reads what was typed after the name of a command.
 *
 * @throws {UsageError} naming what is wrong, and the nearest right word where there is one.
 */
export function parseTyped(args: readonly string[], { inputs = [], options = {} }: Command): Typed {
  const values: Record<string, string> = {};
  const switches = new Set<string>();
  const found: string[] = [];
  for (const token of tokensOf(args, options)) {
    if (token.kind === "positional") found.push(token.value);
    if (token.kind !== "option") continue;
    const { name, rawName, value, inlineValue } = token;
    const option = Object.hasOwn(options, name) ? options[name] : undefined;
    if (option === undefined || !rawName.startsWith("--"))
      throw new UsageError(noOption(rawName, Object.keys(options)));
    if (Object.hasOwn(values, name) || switches.has(name)) throw new UsageError(`--${name} is given twice.`);
    if (option.value === undefined) {
      if (inlineValue === true) throw new UsageError(`--${name} takes no value.`);
      switches.add(name);
    } else {
      const isMissing = value === undefined || value === "" || (!inlineValue && value.startsWith("--"));
      if (isMissing) throw new UsageError(`--${name} needs a value: --${name} <${option.value}>.`);
      values[name] = value;
    }
  }
  for (const [name, { needed, value }] of Object.entries(options))
    if (needed && values[name] === undefined) throw new UsageError(`--${name} <${value}> is missing.`);
  const missing = inputs[found.length];
  if (missing !== undefined) throw new UsageError(`<${missing}> is missing.`);
  const extra = found[inputs.length];
  if (extra !== undefined) throw new UsageError(`“${extra}” is one word too many.`);
  return { inputs: found, values, switches };
}

function tokensOf(args: readonly string[], options: NonNullable<Command["options"]>) {
  const types = Object.entries(options).map(([name, { value }]) => {
    const type: "string" | "boolean" = value === undefined ? "boolean" : "string";
    return [name, { type }] as const;
  });
  return parseArgs({
    args: [...args],
    options: Object.fromEntries(types),
    allowPositionals: true,
    strict: false,
    tokens: true,
  }).tokens;
}

/** What is said of an option that does not exist. */
export function noOption(typed: string, names: readonly string[]): string {
  const meant = nearest(typed.replace(/^-+/, ""), names);
  return `There is no option ${typed}.${meant === undefined ? "" : ` Did you mean --${meant}?`}`;
}
