import type { AccessWords } from "./access-words.ts";

/** What it takes to use something, in Spanish. */
export const access: AccessWords = {
  meantFor: (groups) => `Para: ${groups}`,
  referral: {
    required: "Hace falta una derivación",
    conditional: "Hace falta una derivación en algunos casos",
    "not-required": "Sin derivación previa",
  },
  bring: "Llevar o enviar",
  onApplication: "Hay que solicitarlo",
};
