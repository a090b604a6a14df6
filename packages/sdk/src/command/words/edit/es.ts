import type { EditWords } from "./en.ts";

/** What the command says when a record is corrected, in Spanish. */
export const es: EditWords = {
  summary: {
    usage:
      "civic edit <id o ficha.json> --set <lugar>=<valor> … [--data <carpeta>] [--node <dirección>] [--dry-run] [--today <AAAA-MM-DD>] [--json]",
    summary:
      "corrige una ficha en su archivo y muestra lo que cambia: contacts.0.number=+33123456789; sin valor, el campo se quita",
    inputs:
      "el identificador de una ficha de la carpeta (./data, salvo que --data indique otra), o su archivo",
  },
  edit: {
    noChange: (typed) =>
      `--set «${typed}» no dice qué hay que escribir. Se escribe --set contacts.0.number=+33123456789.`,
    noField: (place, kind) => `Una ficha de tipo «${kind}» no tiene ningún campo «${place}».`,
    noEntry: (place, count) =>
      `No hay ninguna entrada «${place}». La lista tiene ${count}, contadas desde 0; + añade una al final.`,
    severalEntries: (place, count) =>
      `«${place}» puede ser ${count} entradas. Indique una por su número, contado desde 0.`,
    noJson: (place) =>
      `«${place}» contiene varios campos. Indique uno de ellos (${place}.…), o escriba todo como JSON.`,
    fixed: (place) => `«${place}» no se puede corregir: dice qué ficha, y qué versión, es esta.`,
    nothing: (path) => `${path} ya lo dice; no se ha escrito nada.`,
    wouldWrite: (path) => `Se escribiría: ${path}; no se ha escrito nada`,
    raised: (where, version) =>
      `La versión ha aumentado, porque otros pueden tener la versión ${version}: ${where}`,
    stays: (version) => `Es la versión ${version}; no consta que nadie más la tenga.`,
    mind: "Atención:",
  },
};
