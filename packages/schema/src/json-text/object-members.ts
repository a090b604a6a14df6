/** A member of an object, by where it stands in a JSON text. */
export interface MemberPlace {
  readonly name: string;
  readonly nameStart: number;
  readonly valueStart: number;
  readonly valueEnd: number;
}

/** An object, by where its `{` stands, and its members in the order of the text. */
export interface ObjectPlace {
  readonly start: number;
  readonly members: readonly MemberPlace[];
}

/** What a JSON text is made of, but for white space and colons. */
const token = /"[^"\\]*(?:\\.[^"\\]*)*"|[{}[\],]|[^\s{}[\],":]+/g;

/** Where an object stands in the text of a valid JSON document, by the names that lead to it; `undefined` if nowhere. */
export function objectMembers(text: string, path: readonly string[]): ObjectPlace | undefined {
  let start = text.indexOf("{");
  let members = start < 0 ? [] : membersAt(text, start);
  for (const name of path) {
    start = members.find((member) => member.name === name)?.valueStart ?? -1;
    if (text[start] !== "{") return undefined;
    members = membersAt(text, start);
  }
  return start < 0 ? undefined : { start, members };
}

function membersAt(text: string, start: number): MemberPlace[] {
  const members: MemberPlace[] = [];
  let depth = 0;
  let named: { readonly name: string; readonly nameStart: number } | undefined;
  let valueStart = 0;
  for (const { 0: word, index } of text.slice(start).matchAll(token)) {
    const [at, end] = [start + index, start + index + word.length];
    const closes = word === "}" || word === "]";
    if (closes && depth === 1) break;
    if (depth === 1 && word !== ",") {
      if (named === undefined) {
        named = { name: JSON.parse(word) as string, nameStart: at };
        continue;
      }
      valueStart = at;
    }
    if (word === "{" || word === "[") depth += 1;
    else if (closes) depth -= 1;
    if (depth === 1 && named !== undefined && word !== ",") {
      members.push({ ...named, valueStart, valueEnd: end });
      named = undefined;
    }
  }
  return members;
}
