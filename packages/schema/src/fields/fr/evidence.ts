import type { PartWords } from "../field-words.ts";

/** Words in French of the fields of documents and proofs that are asked for. */
export const evidence: PartWords<"Evidence"> = {
  "Evidence.note": { name: "note", help: "Pour qui, sous quelle forme, à la place de quoi." },
  "Evidence.requirement": {
    name: "exigence",
    help: "Si la pièce est demandée : toujours, dans certains cas ou jamais.",
  },
  "Evidence.what": { name: "document ou preuve", help: "La pièce demandée : document ou preuve." },
};
