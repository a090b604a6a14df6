import { plural } from "@civic/schema/words";
import type { ConformanceWords } from "./en.ts";

/** What `civic conformance` says around its checks, in French. */
export const fr: ConformanceWords = {
  summary: {
    usage:
      "civic conformance <url> [--publisher <État> --api-key <fichier>] [--junit <nouveau fichier>] [--all] [--json]",
    summary:
      "si un nœud, quel que soit le langage dans lequel il est écrit, fait ce que dit le contrat d’échange",
    inputs: "l’adresse d’un nœud : https://node.example.org",
  },
  conformance: {
    title: (url) => `Conformité de ${url}`,
    passed: (n) => `réussis : ${n}`,
    failed: (n) => `échoués : ${n}`,
    notExamined: (n) => `non examinés : ${n}`,
    checks: (n) => plural("fr", n, { one: "{n} contrôle", other: "{n} contrôles" }),
    expected: "attendu",
    came: "reçu",
    why: "prescrit par",
    mend: "pour corriger",
    nothingFailed: "Rien de ce qui a été examiné n’a échoué.",
    problem: (failed, all) => `Contrôles échoués : ${failed} sur ${all}.`,
    noWrites:
      "Rien n’a été écrit. Avec --publisher et --api-key, l’écriture sur le nœud est examinée aussi ; une fiche d’essai retirée y reste.",
    stays: (id) => `Une fiche d’essai retirée est peut-être restée sur le nœud : ${id}.`,
    noUrl: (text) =>
      `« ${text} » n’est pas l’adresse d’un nœud : http ou https, un hôte, sans utilisateur, requête ni fragment.`,
    bothOrNone: "--publisher et --api-key vont ensemble.",
    noState: (code) =>
      `--publisher « ${code} » n’est pas un État ; la fiche d’essai parle pour un État (ISO 3166-1, en minuscules : fr, gb).`,
    noAnswer: (url, why) => `${url} ne répond pas : ${why}.`,
  },
};
