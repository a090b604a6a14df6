import type { VerifyWords } from "./en.ts";

/** What the command says of signatures that it verifies, in German. */
export const de: VerifyWords = {
  summary: {
    usage:
      "civic verify <Datei.jws, Ordner oder Adresse eines Knotens> --anchor <anchor.json> [--node <Adresse>] [--json]",
    summary:
      "ob das in einer Datei, einem Ordner oder bei einem Knoten Signierte von Schlüsseln stammt, die ein Anker nennt",
    inputs:
      "eine signierte Datei, ein Ordner mit Datensätzen und ihren Signaturen oder die Adresse eines Knotens",
  },
  verify: {
    needsNode:
      "Der Anker nennt Schlüssel nur mit ihrem Fingerabdruck. Die Schlüssel selbst kommen von einem Knoten: Es fehlt --node.",
    right: (n, place) => `Richtige Signaturen, ${place}: ${n}`,
    wrong: (n) => `Signaturen, denen nicht zu glauben ist: ${n}`,
    unsigned: (n) => `Datensätze, die niemand signiert hat: ${n}`,
  },
};
