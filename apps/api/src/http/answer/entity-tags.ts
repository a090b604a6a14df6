import { type Coding, contentCodings } from "../coding/coding.ts";

/** An entity tag as a client names it (RFC 9110, 8.8.3). */
export interface EntityTag {
  readonly weak: boolean;
  readonly value: string;
}

/** `*`, or the tags that a client names. */
export type EntityTags = "any" | readonly EntityTag[];

// Each is tried at one place only and never goes back, so that no header, however long, costs more than its length.
const gap = /[\t ,]*/y;
const tag = /(W\/)?"([\x21\x23-\x7e\x80-\xff]*)"/y;

/** Reads `*` or a list of entity tags; `undefined` where it is neither. */
export function readEntityTags(header: string): EntityTags | undefined {
  if (header.trim() === "*") return "any";
  const tags: EntityTag[] = [];
  for (let place = 0; ; ) {
    const between = matchAt(gap, header, place)?.[0] ?? "";
    place += between.length;
    if (place === header.length) return tags.length > 0 ? tags : undefined;
    if (tags.length > 0 && !between.includes(",")) return undefined;
    const found = matchAt(tag, header, place);
    if (found === null) return undefined;
    place += found[0].length;
    tags.push({ weak: found[1] !== undefined, value: found[2] ?? "" });
  }
}

function matchAt(pattern: RegExp, text: string, place: number): RegExpExecArray | null {
  pattern.lastIndex = place;
  return pattern.exec(text);
}

const codedEnd = new RegExp(`-(?:${contentCodings.join("|")})$`);

/**
 * The strong ETag of bytes under a coding: `"<digest>"`, `"<digest>-gzip"`, `"<digest>-br"`. What a client receives
 * under another coding is another sequence of bytes, and a strong tag stands for one.
 */
export function entityTag(digest: string, coding: Coding): string {
  return coding === "identity" ? `"${digest}"` : `"${digest}-${coding}"`;
}

/** What was sent under a tag, whatever its coding was. */
export function digestOfTag({ value }: EntityTag): string {
  return value.replace(codedEnd, "");
}
