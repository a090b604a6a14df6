import type { Finding, Hurt } from "./difference.ts";
import { asSchema, type Pair, type Schema } from "./json-schema.ts";

/** Which members an object has, must have, and whether others are allowed. */
export function compareMembers(pair: Pair): readonly Finding[] {
  return [...membersGone(pair), ...membersAdded(pair), ...membersKept(pair), ...others(pair)];
}

function isClosed({ additionalProperties }: Schema): boolean {
  return additionalProperties === false;
}

function finding(name: string, what: string, hurts: Hurt): Finding {
  return { path: ["properties", name], sentence: `"${name}" ${what}.`, hurts };
}

function membersGone({ before, after }: Pair): readonly Finding[] {
  return Object.keys(before.properties ?? {})
    .filter((name) => after.properties?.[name] === undefined)
    .map((name) =>
      after.additionalProperties === undefined || after.additionalProperties === true
        ? finding(name, "is no longer described, but still allowed", "old readers")
        : finding(name, "is gone, and a document that has it is refused", "old documents"),
    );
}

function membersAdded({ before, after }: Pair): readonly Finding[] {
  return Object.keys(after.properties ?? {})
    .filter((name) => before.properties?.[name] === undefined)
    .map((name) => {
      if (after.required?.includes(name)) return finding(name, "is new and must be given", "old documents");
      if (isClosed(before)) return finding(name, "is new and may be given", "old readers");
      // It was allowed with any value; now it is told what it must be.
      return finding(name, "is described now, and other values than these are refused", "old documents");
    });
}

function membersKept({ before, after }: Pair): readonly Finding[] {
  return Object.keys(after.properties ?? {})
    .filter((name) => before.properties?.[name] !== undefined)
    .flatMap((name) => {
      const [old, now] = [before, after].map(({ required }) => required?.includes(name) ?? false);
      if (old === now) return [];
      return [
        now
          ? finding(name, "may no longer be left out", "old documents")
          : finding(name, "may be left out now", "old readers"),
      ];
    });
}

function others({ before, after }: Pair): readonly Finding[] {
  if (isClosed(before) === isClosed(after)) return [];
  const path = ["additionalProperties"];
  return isClosed(after)
    ? [{ path, sentence: "Members that are not listed are refused now.", hurts: "old documents" }]
    : [{ path, sentence: "Members that are not listed are allowed now.", hurts: "old readers" }];
}

/** The pairs inside an object or a list, each with the path to it. */
export function innerPairs({ before, after }: Pair): readonly (readonly [Pair, readonly string[]])[] {
  const found: [Pair, readonly string[]][] = [];
  for (const [name, inner] of Object.entries(before.properties ?? {})) {
    const now = after.properties?.[name];
    if (now !== undefined) found.push([{ before: inner, after: now }, ["properties", name]]);
  }
  for (const keyword of ["additionalProperties", "propertyNames", "items"] as const) {
    // What is closed has no other members: that is told of the object itself.
    const closed = keyword === "additionalProperties" ? isClosed(before) || isClosed(after) : isClosed(after);
    if (closed && keyword !== "items") continue;
    if (before[keyword] === undefined && after[keyword] === undefined) continue;
    const inner = (side: Schema): Schema =>
      keyword === "propertyNames" ? { type: "string", ...side[keyword] } : asSchema(side[keyword]);
    found.push([{ before: inner(before), after: inner(after) }, [keyword]]);
  }
  return found;
}
