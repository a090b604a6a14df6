import type { VerifyWords } from "./en.ts";

/** What the command says of signatures that it verifies, in Arabic. */
export const ar: VerifyWords = {
  summary: {
    usage:
      "civic verify <file.jws أو folder أو عنوان عقدة> --anchor <anchor.json> [--node <address>] [--json]",
    summary: "هل الموقّع في ملف أو مجلد أو لدى عقدة موقّع بمفاتيح يسمّيها مرساة",
    inputs: "ملف موقّع، أو مجلد سجلات مع توقيعاتها، أو عنوان عقدة",
  },
  verify: {
    needsNode: "لا يسمّي ملف المرساة المفاتيح إلا ببصماتها. أما المفاتيح نفسها فمن عقدة: ينقص --node.",
    right: (n, place) => `توقيعات صحيحة، ${place}: ${n}`,
    wrong: (n) => `توقيعات لا يوثق بها: ${n}`,
    unsigned: (n) => `سجلات لم يوقّعها أحد: ${n}`,
  },
};
