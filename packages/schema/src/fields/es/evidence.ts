import type { PartWords } from "../field-words.ts";

/** Words in Spanish of the fields of documents and proofs that are asked for. */
export const evidence: PartWords<"Evidence"> = {
  "Evidence.note": { name: "nota", help: "Para quién, en qué forma, en lugar de qué." },
  "Evidence.requirement": { name: "exigencia", help: "Si se pide: siempre, en algunos casos o nunca." },
  "Evidence.what": { name: "documento o prueba", help: "El documento o la prueba de que se trata." },
};
