import { type PluralForms, plural } from "@civic/schema/words";
import type { InteropWords } from "./en.ts";

const count = (n: number, forms: PluralForms) => plural("fr", n, forms);

/** What the command says of other forms of records, in French. */
export const fr: InteropWords = {
  summaries: {
    import: {
      usage:
        "civic import hsds <fichier ou dossier> [--mapping <fichier>] [--out <dossier>] [--all] [--json] | civic import csv <fichier> --mapping <fichier> [--out <dossier>] [--all] [--json]",
      summary:
        "fait des brouillons de fiches à partir d’un annuaire en HSDS 3 ou d’un tableau ; dit ce qui n’y a pas trouvé place et demande ce qui leur manque",
      inputs: "hsds ou csv, et un fichier ; hsds accepte aussi un dossier de fichiers CSV",
    },
    export: {
      usage:
        "civic export <cpsv-ap|csv|ical> [<état> …] --data <dossier> --out <nouveau fichier ou dossier> [--all] [--today <AAAA-MM-JJ>] [--json]",
      summary:
        "écrit les fiches en CPSV-AP (JSON-LD), en tableaux CSV ou en calendrier des journées du souvenir, et dit ce qui n’y a pas trouvé place",
      inputs: "un format, puis des États (ISO 3166-1 alpha-2, en minuscules) : cpsv-ap fr be",
    },
  },
  interop: {
    noFormat: (name) => `« ${name} » n’est pas un format de cette commande.`,
    exported: (n) =>
      count(n, {
        one: "{n} entrée a été écrite.",
        many: "{n} entrées ont été écrites.",
        other: "{n} entrées ont été écrites.",
      }),
    imported: (n) =>
      count(n, {
        one: "{n} fiche a été faite à partir de la source.",
        many: "{n} fiches ont été faites à partir de la source.",
        other: "{n} fiches ont été faites à partir de la source.",
      }),
    nothingWritten: "Rien n’a été écrit. --out les écrit.",
    drafts:
      "Ce sont des brouillons : rien n’est calculé à partir d’eux avant que quelqu’un les ait lus et ait mis « status » à « active ».",
    noLoss: "Chaque valeur a trouvé sa place.",
    losses: (n) =>
      count(n, {
        one: "{n} valeur n’y a pas trouvé place.",
        many: "{n} valeurs n’y ont pas trouvé place.",
        other: "{n} valeurs n’y ont pas trouvé place.",
      }),
    times: (n, why) => `${n} fois, ${why}`,
    moreFields: (n) =>
      count(n, { one: "et {n} autre champ", many: "et {n} autres champs", other: "et {n} autres champs" }),
    allListed: "Sous chaque champ figure sa première valeur. --all les énumère toutes.",
    why: {
      "no-field": "aucun champ ne lui correspond",
      "no-kind": "rien n’y est prévu pour les fiches de ce type",
      "not-in-force": "pas en vigueur (brouillon, fiche retirée ou reprise par une autre)",
      "no-code": "dans aucune liste de codes, et non traduit par la table de correspondance",
      "other-form": "pas sous la forme que le champ attend",
      "no-calling-code": "numéro sans l’indicatif de son pays (callingCode dans la table de correspondance)",
      "a-person": "sous le nom d’une personne, et les fiches n’en nomment aucune",
      "not-there": "renvoie à ce qui n’est pas dans la source",
    },
    asked: "La source ne le dit pas, et les fiches en ont besoin",
    inRecords: (n) => count(n, { one: "dans {n} fiche", many: "dans {n} fiches", other: "dans {n} fiches" }),
    giveThem:
      "Rien n’est inventé. Mettez ceci dans le fichier de correspondance (--mapping), avec une valeur à la place de chaque null :",
    whatFieldsHold: "Ce que contient un champ, avec ses codes : civic explain service/needs",
    lacking: (members) => `Rien n’a été écrit, car il manque aux fiches : ${members}.`,
    twice: (id) => `${id} y figure deux fois.`,
    noTables: "ne contient aucun tableau de HSDS 3 (services.csv, organizations.csv …).",
    expected: (what) => `Attendu : ${what}.`,
    mappingFaults: {
      "no-object": "il faut ici un objet.",
      "unknown-member": "aucune correspondance n’a ce membre.",
      "wrong-value": "cette valeur ne peut pas figurer ici.",
      "missing-member": "manque.",
    },
    tableFaults: {
      "unclosed-quotation": () => "un guillemet s’ouvre ici et ne se ferme jamais.",
      "text-after-quotation": () => "du texte suit un guillemet fermant.",
      "too-many-rows": () => "il y a plus de 20 000 lignes. Divisez le fichier.",
      "no-rows": () => "il n’y a aucune ligne sous les titres des colonnes.",
      "no-column": (column) =>
        column === "id"
          ? "la correspondance ne désigne aucune colonne pour « id », à quoi une fiche se reconnaît."
          : `aucune colonne ne s’appelle « ${column} ».`,
      "column-twice": (column) => `deux colonnes s’appellent « ${column} ».`,
    },
  },
};
