import { objectMembers } from "./object-members.ts";

/** A text that a member of an object is to have. */
export interface NewMember {
  /** Names that lead to the object. */
  readonly path: readonly string[];
  readonly name: string;
  readonly value: string;
}

/**
 * The text of a valid JSON document in which a member of an object has a new text. All else stays as it is, to the
 * byte; a member that was not there becomes the last and is set apart as those before it are. The document has the object.
 */
export function setMember(text: string, { path, name, value }: NewMember): string {
  const object = objectMembers(text, path);
  if (object === undefined) throw new Error(`no object at ${path.join("/")}`);
  const { start, members } = object;
  const written = JSON.stringify(value);
  const there = members.find((member) => member.name === name);
  if (there) return text.slice(0, there.valueStart) + written + text.slice(there.valueEnd);
  const [first, last, before] = [members[0], members.at(-1), members.at(-2)];
  if (!first || !last)
    return `${text.slice(0, start + 1)}${JSON.stringify(name)}: ${written}${text.slice(start + 1)}`;
  const between = before
    ? text.slice(before.valueEnd, last.nameStart)
    : `,${text.slice(start + 1, first.nameStart)}`;
  const colon = text.slice(last.nameStart, last.valueStart).slice(JSON.stringify(last.name).length);
  return (
    text.slice(0, last.valueEnd) +
    between +
    JSON.stringify(name) +
    colon +
    written +
    text.slice(last.valueEnd)
  );
}
