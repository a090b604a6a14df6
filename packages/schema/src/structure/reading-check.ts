import { readingChecks } from "../../generated/structure/reading.ts";
import { type Check, room, type StructureCheck } from "./check.ts";
import { mostValues } from "./document-bounds.ts";
import { documentCheck } from "./document-check.ts";

type Read = keyof ReturnType<typeof readingChecks>;

let made: Readonly<Record<Read, Check>> | undefined;
const checks = new Map<Read, StructureCheck>();

/** The check of what computations read, which lets pass what keeps none of them from reading; made when first asked for. */
export function readingCheck(read: Read): StructureCheck {
  made ??= readingChecks();
  const ready = checks.get(read) ?? documentCheck(withinBounds(made[read]));
  checks.set(read, ready);
  return ready;
}

function withinBounds(check: Check): Check {
  return (value, trail) => {
    room.values = mostValues - 1;
    return check(value, trail);
  };
}
