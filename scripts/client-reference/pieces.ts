import { code } from "../../packages/schema/generate/reference/markdown.ts";
import type { Place } from "./places.ts";

/** A piece of code, which may lead to where it is told of. */
export interface Piece {
  readonly text: string;
  readonly to?: Place | undefined;
}

/** Text, or pieces that are there already. */
export type Pieces = string | Piece | readonly Pieces[];

/** Pieces as a flat list; what leads nowhere is one with its neighbours. */
function flat(pieces: Pieces): readonly Piece[] {
  const all: Piece[] = [];
  for (const piece of single(pieces)) {
    const last = all.at(-1);
    if (piece.to === undefined && last !== undefined && last.to === undefined)
      all[all.length - 1] = { text: last.text + piece.text };
    else if (piece.text !== "") all.push(piece);
  }
  return all;
}

function single(pieces: Pieces): readonly Piece[] {
  if (typeof pieces === "string") return [{ text: pieces }];
  return "text" in pieces ? [pieces] : pieces.flatMap(single);
}

/** Pieces with something between them. */
export function joined(pieces: readonly Pieces[], between: string): Pieces {
  return pieces.flatMap((piece, place) => (place === 0 ? [piece] : [between, piece]));
}

/** Code as one line of Markdown, in which the names that are told of are links. */
export function linkedCode(pieces: Pieces): string {
  return flat(pieces)
    .map(({ text, to }) => (to === undefined ? code(text) : `[${code(text)}](${to})`))
    .join("");
}
