import { plural } from "@civic/schema/words";
import type { ConformanceWords } from "./en.ts";

/** What `civic conformance` says around its checks, in Spanish. */
export const es: ConformanceWords = {
  summary: {
    usage:
      "civic conformance <url> [--publisher <Estado> --api-key <archivo>] [--junit <archivo nuevo>] [--all] [--json]",
    summary:
      "si un nodo, sea cual sea el lenguaje en que está escrito, hace lo que dice el contrato del intercambio",
    inputs: "la dirección de un nodo: https://node.example.org",
  },
  conformance: {
    title: (url) => `Conformidad de ${url}`,
    passed: (n) => `superados: ${n}`,
    failed: (n) => `fallidos: ${n}`,
    notExamined: (n) => `no examinados: ${n}`,
    checks: (n) => plural("es", n, { one: "{n} control", other: "{n} controles" }),
    expected: "esperado",
    came: "recibido",
    why: "lo prescribe",
    mend: "para corregirlo",
    nothingFailed: "Nada de lo examinado ha fallado.",
    problem: (failed, all) => `Controles fallidos: ${failed} de ${all}.`,
    noWrites:
      "No se ha escrito nada. Con --publisher y --api-key se examina también la escritura en el nodo; allí queda una ficha de prueba retirada.",
    stays: (id) => `Puede haber quedado en el nodo una ficha de prueba retirada: ${id}.`,
    noUrl: (text) =>
      `«${text}» no es la dirección de un nodo: http o https, un servidor, sin usuario, consulta ni fragmento.`,
    bothOrNone: "--publisher y --api-key van juntos.",
    noState: (code) =>
      `--publisher «${code}» no es un Estado; la ficha de prueba habla por un Estado (ISO 3166-1, en minúsculas: fr, gb).`,
    noAnswer: (url, why) => `${url} no responde: ${why}.`,
  },
};
