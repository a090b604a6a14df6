import { isObject, shown } from "../parts/json-value.ts";
import { type Check, checkAt, refuse, refuseAt, refuseType, room, type Trail } from "./check.ts";
import { anything } from "./check-value.ts";

/** A member that a closed object may have. */
export interface Member {
  readonly name: string;
  readonly check: Check;
  readonly required: boolean;
  /** What a finding calls the form of its value: of a type, a format or a part. */
  readonly form: string;
}

/** A member, and the one that was met after it the last time: records write their members in one order. */
interface Expected extends Member {
  next: Expected | undefined;
}

/** An object with these members and no others. */
export function closedObject(members: readonly Member[], form = "object"): Check {
  return objectOf(members, undefined, form);
}

/** An object of which only these members are looked at, and of the others how much they hold; some must be there. */
export function objectWith(checks: Readonly<Record<string, Check>>, required?: string): Check {
  return objectOf(membersBy(checks, required), anything, "object");
}

/** An object with these members and no others; some must be there. */
export function membersAlone(checks: Readonly<Record<string, Check>>, required?: string): Check {
  return objectOf(membersBy(checks, required), undefined, "object");
}

function membersBy(checks: Readonly<Record<string, Check>>, required = ""): Member[] {
  const needed = required.split(" ").filter((name) => name !== "");
  const names = new Set([...needed, ...Object.keys(checks)]);
  return [...names].map((name) => ({
    name,
    check: checks[name] ?? anything,
    required: needed.includes(name),
    form: "anything",
  }));
}

/** `others` checks members that are not named; without it there may be none. */
function objectOf(members: readonly Member[], others: Check | undefined, form: string): Check {
  const byName = new Map(members.map((member) => [member.name, { ...member, next: undefined } as Expected]));
  const required = members.filter((member) => member.required).map(({ name }) => name);
  const start: Expected = {
    name: "",
    check: () => false,
    required: false,
    form: "anything",
    next: undefined,
  };
  return (value, trail) => {
    if (!isObject(value)) return refuseType(trail, form, value);
    if (trail !== undefined) return objectFaults(value, { byName, required, others, trail });
    let present = 0;
    let before = start;
    for (const name in value) {
      room.values -= 1;
      let member = before.next;
      if (member === undefined || member.name !== name) {
        member = byName.get(name);
        if (member === undefined) {
          if (others === undefined || !others(value[name], undefined)) return false;
          continue;
        }
        before.next = member;
      }
      before = member;
      const inner = value[name];
      if (inner === undefined) continue;
      if (!member.check(inner, undefined)) return false;
      if (member.required) present += 1;
    }
    return present === required.length && room.values >= 0;
  };
}

interface Faulty {
  readonly byName: ReadonlyMap<string, Member>;
  readonly required: readonly string[];
  readonly others: Check | undefined;
  readonly trail: Trail;
}

function objectFaults(
  value: Readonly<Record<string, unknown>>,
  { byName, required, others, trail }: Faulty,
): boolean {
  let holds = true;
  for (const name of required) {
    if (!Object.hasOwn(value, name) || value[name] === undefined) {
      holds = refuseAt(trail, name, [
        "missing-property",
        { property: name, expected: byName.get(name)?.form ?? "anything" },
      ]);
    }
  }
  for (const name in value) {
    const member = byName.get(name);
    if (member === undefined)
      holds =
        others !== undefined
          ? holds
          : refuseAt(trail, name, ["unknown-property", { property: name, known: [...byName.keys()] }]);
    else if (value[name] !== undefined && !checkAt(member.check, value[name], trail, name)) holds = false;
  }
  return holds;
}

/** The members of an object that have names of a form, as texts by language. */
export interface OpenMembers {
  readonly names: Check;
  readonly members: Check;
  readonly atLeast: number;
  /** What a finding calls it. */
  readonly form: string;
}

/** An object with members of any name that `names` accepts. */
export function openObject({ names, members, atLeast, form }: OpenMembers): Check {
  return (value, trail) => {
    if (!isObject(value)) return refuseType(trail, form, value);
    let holds = true;
    let count = 0;
    for (const name in value) {
      count += 1;
      if (trail === undefined) {
        room.values -= 1;
        if (!names(name, undefined) || !members(value[name], undefined)) return false;
      } else if (!names(name, undefined)) holds = refuseAt(trail, name, ["wrong-key", { key: name }]);
      else if (!checkAt(members, value[name], trail, name)) holds = false;
    }
    return count < atLeast ? refuse(trail, "empty-text", {}) : holds;
  };
}

/**
 * An object of one of several kinds, told apart by the value of one member; `form` is what it is called where it is another
 * thing, and what `mayLack` the member is of any kind.
 */
export function taggedObject(
  tag: string,
  variants: ReadonlyMap<unknown, Check>,
  { form = "object", mayLack = false }: { readonly form?: string; readonly mayLack?: boolean } = {},
): Check {
  return (value, trail) => {
    if (!isObject(value)) return refuseType(trail, form, value);
    const variant = variants.get(value[tag]);
    if (variant !== undefined) return variant(value, trail);
    if (value[tag] === undefined)
      return mayLack || refuseAt(trail, tag, ["missing-property", { property: tag, expected: "code" }]);
    if (trail === undefined) return false;
    const allowed = [...variants.keys()].map(String);
    return refuseAt(trail, tag, ["unknown-variant", { allowed, actual: shown(value[tag]) }]);
  };
}

/** Bounds of the length of a list, both included, and what a finding calls it. */
export interface ListBounds {
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly form?: string;
}

/** An array of values that each hold to `entries`. */
export function list(
  entries: Check,
  { minItems = 0, maxItems = Number.POSITIVE_INFINITY, form = "array" }: ListBounds,
): Check {
  return (value, trail) => {
    if (!Array.isArray(value)) return refuseType(trail, form, value);
    if (trail === undefined) room.values -= value.length;
    if (trail === undefined && room.values < 0) return false;
    let holds = true;
    for (let index = 0; index < value.length; index += 1) {
      if (trail === undefined) {
        if (!entries(value[index], undefined)) return false;
      } else if (!checkAt(entries, value[index], trail, index)) holds = false;
    }
    if (value.length < minItems) return refuse(trail, "too-few", { minimum: minItems });
    return value.length > maxItems ? refuse(trail, "too-long", { maximum: maxItems }) : holds;
  };
}
