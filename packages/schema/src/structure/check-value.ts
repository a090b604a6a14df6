import { shown } from "../parts/json-value.ts";
import { nationalCodePattern } from "../parts/national-code.ts";
import { type Check, refuse, refuseType, room } from "./check.ts";

/** Bounds of the length of a text, in characters. */
export interface TextBounds {
  readonly minLength?: number;
  readonly maxLength?: number;
}

/** A text of any form. */
export function text({ minLength = 0, maxLength = Number.POSITIVE_INFINITY }: TextBounds): Check {
  return (value, trail) => {
    if (typeof value !== "string") return refuseType(trail, "string", value);
    // A character takes one or two units: only near a bound is there anything to count.
    if (value.length >= minLength * 2 && value.length <= maxLength) return true;
    const length = characters(value);
    if (length < minLength) return refuse(trail, "too-short", { minimum: minLength });
    return length <= maxLength || refuse(trail, "too-long", { maximum: maxLength });
  };
}

function characters(value: string): number {
  let count = 0;
  for (const _ of value) count += 1;
  return count;
}

/** A text of a form that has a name. */
export interface Format {
  readonly name: string;
  readonly pattern: RegExp;
}

/** How many short texts of one form are remembered as sound, so that codes, dates and tags are matched once. */
const remembered = 512;
const short = 24;

/** A text that matches a pattern. */
export function formattedText({ name, pattern }: Format, bounds: TextBounds): Check {
  const sound = new Set<string>();
  const bounded = text(bounds);
  return (value, trail) => {
    if (typeof value !== "string") return refuseType(trail, name, value);
    const brief = value.length <= short;
    if (brief && sound.has(value)) return true;
    const fits = bounded(value, trail);
    if (!pattern.test(value)) return refuse(trail, "wrong-format", { format: name, actual: shown(value) });
    if (brief && fits && sound.size < remembered) sound.add(value);
    return fits;
  };
}

/** One of these values and no other. */
export function oneOfValues(
  values: readonly unknown[],
  code: "unknown-code" | "unknown-variant" = "unknown-code",
): Check {
  const allowed = new Set(values);
  return (value, trail) =>
    allowed.has(value) ||
    (trail !== undefined && refuse(trail, code, { allowed: values.map(String), actual: shown(value) }));
}

/** A code of an open list, or a national code. */
export function codeOrNational(codes: readonly string[], list: string): Check {
  const listed = new Set<unknown>(codes);
  return (value, trail) => {
    if (listed.has(value)) return true;
    if (typeof value !== "string") return refuseType(trail, "code", value);
    if (nationalCode.test(value)) return true;
    return refuse(trail, "unknown-open-code", { list, allowed: [...codes], actual: shown(value) });
  };
}

const nationalCode = new RegExp(`^${nationalCodePattern}$`);
const nationalEnd = `|${nationalCodePattern})$`;

/** The codes of a pattern that is written as those of an open list and national ones; nothing for other patterns. */
export function codesOfPattern(pattern: string): readonly string[] | undefined {
  if (!pattern.startsWith("^(?:") || !pattern.endsWith(nationalEnd)) return undefined;
  return pattern.slice("^(?:".length, -nationalEnd.length).split("|");
}

/** A number within bounds. */
export function number(bounds: NumberBounds): Check {
  const { whole = false, minimum = Number.NEGATIVE_INFINITY, maximum = Number.POSITIVE_INFINITY } = bounds;
  return (value, trail) => {
    if (!Number.isFinite(value)) return refuseType(trail, "number", value);
    const figure = value as number;
    if (whole && !Number.isInteger(figure)) return refuseType(trail, "int", value);
    if (figure < minimum) return refuse(trail, "too-small", { minimum });
    return figure <= maximum || refuse(trail, "too-large", { maximum });
  };
}

/** Bounds of a number; both included. */
export interface NumberBounds {
  /** Whether only whole numbers are within them. */
  readonly whole?: boolean;
  readonly minimum?: number;
  readonly maximum?: number;
}

/** True or false. */
export const boolean: Check = (value, trail) =>
  typeof value === "boolean" || refuseType(trail, "boolean", value);

/** Deepest value of any form that the fast verdict reads. */
const deepest = 50;

/** Any value. The fast verdict, which no other walk precedes, does not go where the stack could end. */
export const anything: Check = (value, trail) => trail !== undefined || isShallow(value, deepest);

function isShallow(value: unknown, levels: number): boolean {
  if (typeof value !== "object" || value === null) return true;
  const inside = Array.isArray(value) ? value : Object.values(value);
  room.values -= inside.length;
  if (levels === 0 || room.values < 0) return false;
  for (const inner of inside) if (!isShallow(inner, levels - 1)) return false;
  return true;
}
