import { type PluralForms, plural } from "@civic/schema/words";
import { es as compare } from "./compare/es.ts";
import { es as conformanceWords } from "./conformance/es.ts";
import { es as deskWords } from "./desk/es.ts";
import { es as diffWords } from "./diff/es.ts";
import { es as editWords } from "./edit/es.ts";
import type { CommandWords } from "./en.ts";
import { es as explain } from "./explain/es.ts";
import { es as interopWords } from "./interop/es.ts";
import { navigate } from "./navigate/es.ts";
import { es as newPartsWords } from "./new-parts/es.ts";
import { es as overview } from "./overview/es.ts";
import { es as publishWords } from "./publish/es.ts";
import { es as publishSetWords } from "./publish-set/es.ts";
import { es as surveyWords } from "./survey/es.ts";
import { es as takeOverWords } from "./take-over/es.ts";
import { es as translationWords } from "./translations/es.ts";
import { es as upkeepWords } from "./upkeep/es.ts";
import { es as verifyWords } from "./verify/es.ts";
import { es as workbookWords } from "./workbook/es.ts";

const count = (n: number, forms: PluralForms) => plural("es", n, forms);

const situation = "un archivo con una situación";

/** What the command says of itself and of its answers, in Spanish. */
export const es: CommandWords = {
  commands: {
    navigate: {
      usage:
        "civic navigate <situación.json> --data <carpeta> [--all | --sheet <idioma>] [--today <AAAA-MM-DD>] [--json]",
      summary:
        "quién ayuda en una situación, en cada Estado implicado; con --sheet, una hoja para imprimir y llevar (HTML)",
      inputs: situation,
    },
    evaluate: {
      usage: "civic evaluate <situación.json> --record <id> --data <carpeta> [--today <AAAA-MM-DD>] [--json]",
      summary: "si una situación cumple las condiciones de una ficha, y por qué",
      inputs: situation,
    },
    coverage: {
      usage:
        "civic coverage [<estado> …] --data <carpeta> [--all] [--region <región>] [--today <AAAA-MM-DD>] [--json]",
      summary: "cómo responde cada Estado a cada necesidad en cada fase",
      inputs: "ningún Estado, o los que se muestran por completo (ISO 3166-1 alfa-2, en minúsculas): fr be",
    },
    gaps: {
      usage: "civic gaps [<estado> …] --data <carpeta> [--all] [--today <AAAA-MM-DD>] [--json]",
      summary: "qué falta, por Estado y tipo de carencia",
      inputs: "ningún Estado, o los que se muestran por completo (ISO 3166-1 alfa-2, en minúsculas): fr be",
    },
    compare: {
      usage:
        "civic compare <estado> <estado> … --data <carpeta> [--region <región>] [--today <AAAA-MM-DD>] [--json]",
      summary: "los mismos campos de varios Estados lado a lado, y cuáles no se pueden comparar",
      inputs: "al menos dos Estados (ISO 3166-1 alfa-2, en minúsculas): fr be",
    },
    check: {
      usage:
        "civic check <carpeta, archivo o -> [<estado> …] [--format <text|json|github|junit>] [--all] [--today <AAAA-MM-DD>] [--json]",
      summary: "comprobaciones, calidad y carencias de una carpeta de fichas, por Estado, en una página",
      inputs:
        "una carpeta de fichas, un Estado o un tipo en ella, un archivo, o - para la entrada estándar; tras una carpeta, Estados que se muestran por completo (ISO 3166-1 alfa-2, en minúsculas): fr be",
    },
    survey: {
      usage: "civic survey [<estado> …] --data <carpeta> [--today <AAAA-MM-DD>] [--json]",
      summary: "quién recibe qué respuesta, por Estado y por par de Estados, y qué marca la diferencia",
      inputs: "ningún Estado, o los que se examinan (ISO 3166-1 alfa-2, en minúsculas): fr be",
    },
    "verify-basis": {
      usage: "civic verify-basis <hoja.html> --data <carpeta> [--json]",
      summary: "si las fichas en que se basa una hoja siguen siendo las mismas",
      inputs: "un archivo con una hoja",
    },
    new: {
      usage: "civic new <tipo> <estado> <nombre> [--data <carpeta>] [--publisher <código>] [--json]",
      summary:
        "empieza una ficha: un archivo por rellenar, y qué contiene cada uno de sus campos; en ./data, salvo que --data nombre otra carpeta",
      inputs: "un tipo, un Estado (ISO 3166-1 alfa-2, en minúsculas) y un nombre",
    },
    "take-over": takeOverWords.summary,
    translations: translationWords.summary,
    ...interopWords.summaries,
    diff: diffWords.summary,
    edit: editWords.summary,
    ...upkeepWords.summaries,
    workbook: workbookWords.summary,
    ...deskWords.summaries,
    verify: verifyWords.summary,
    conformance: conformanceWords.summary,
    publish: publishWords.summary,
    explain: {
      usage: "civic explain <nombre> [--json]",
      summary:
        "qué dice la referencia de un tipo de ficha, un campo, un código, una comprobación o una regla",
      inputs: "un nombre: service/needs, need/psychological-support, missing-property",
    },
    completion: {
      usage: "civic completion <bash|zsh>",
      summary:
        "muestra lo que necesita un intérprete para completar órdenes y opciones: source <(civic completion bash)",
      inputs: "bash o zsh",
    },
  },
  help: {
    usage: "Uso:",
    folder: "<carpeta> contiene fichas <estado>/<tipo>/<nombre>.json. Solo civic publish envía algo.",
    language: (tags) => `--lang <${tags}> elige el idioma; si no, LC_ALL, LC_MESSAGES o LANG.`,
    version: "--version muestra la versión de este programa.",
    exitCodes:
      "Códigos de salida: 0 hay respuesta, 1 lo leído tiene errores (se dicen en la salida de errores), 2 uso incorrecto, 3 un nodo no responde o no acepta nada por ahora.",
  },
  usage: {
    see: "Véase civic --help.",
    of: (usage) => `Uso: ${usage}`,
    noCommand: "Falta la orden.",
    unknownCommand: (name) => `Orden desconocida «${name}».`,
    oneOf: (list) => `Use una de estas: ${list}.`,
    unknownOption: (option) => `Opción desconocida «${option}».`,
    valueMissing: (option) => `${option} necesita un valor.`,
    valueNotTaken: (option) => `${option} no lleva valor.`,
    notHere: (option) => `${option} no es una opción de esta orden.`,
    missing: (option) => `Falta ${option}.`,
    empty: (option) => `${option} está vacía.`,
    expected: (what) => `Se esperaba: ${what}.`,
    noRegion: (text) =>
      `--region «${text}» no es el código de una parte de un Estado (ISO 3166-2, en minúsculas), como gb-sct.`,
    noDay: (text) => `--today «${text}» no es un día (AAAA-MM-DD).`,
    noLanguage: (tag) => `«${tag}» no es un idioma de esta orden.`,
    notTogether: (one, other) => `${one} y ${other} no van juntas.`,
    noFormat: (text) => `--format «${text}» no es una forma en que se den las comprobaciones.`,
    noShell: (shell) => `«${shell}» no es un intérprete para el que haya compleción.`,
    twoLanguages: "--lang aparece dos veces con idiomas distintos. Indique uno solo.",
  },
  output: {
    progress: (done) => `Hecho hasta ahora: ${done}`,
    more: (n) => `… y ${n} más.`,
    failed: (reason) => `No se ha podido escribir la respuesta: ${reason}.`,
  },
  files: {
    tooLarge: "mayor de 1 MiB, lo que ninguna ficha puede ser",
    noRecordOf: (state) => `no contiene ninguna ficha de «${state}».`,
    reasons: {
      EEXIST: "ya existe, y no se sobrescribe nada",
      ECHANGED: "ha cambiado entretanto, y no se ha escrito nada",
    },
    notRegular:
      "no es un archivo normal, sino una carpeta, una tubería o un dispositivo; hace falta un archivo",
    noRecords:
      "no contiene fichas. Cada una es un archivo <estado>/<tipo>/<nombre>.json, por ejemplo fr/service/night-line.json.",
    otherOrder: (path) => `«${path}» no está en ese orden.`,
  },
  situation: {
    begins: 'Empieza así: {"facts": {"event-country": "fr"}}.',
    factsMissing: "Falta «facts».",
    otherMember: "Una situación contiene «facts» y «needs», y nada más.",
    noFact: (name) => `Ningún hecho se llama «${name}».`,
    meant: (name) => `¿Quería decir «${name}»?`,
    factsAre: (list) => `Los hechos son: ${list}.`,
    record: (kind) => `Esto es una ficha «${kind}», no una situación.`,
    example: (code, value) => `Por ejemplo: "${code}": ${value}.`,
    morePlaces: (n) => count(n, { one: "… y {n} lugar más.", other: "… y {n} lugares más." }),
    leftOut: "No se ha tenido en cuenta.",
    cannotStand: (value) => `«${value}» no puede figurar aquí.`,
    noState: (code) => `«${code}» no es el código de ningún Estado.`,
    noDay: (day) => `El día ${day} no existe.`,
    fact: (code, name, holds) => `El hecho «${code}» (${name}) es ${holds}.`,
    listOf: (one) => `una lista entre [ ], y cada elemento es ${one}`,
    values: {
      boolean: "true o false",
      country: 'el código de un Estado (ISO 3166-1, en minúsculas: "fr")',
      date: 'un día del calendario ("2026-03-22")',
      number: "un número (34)",
      code: "un código en minúsculas",
    },
    oneOf: (codes) => `uno de estos: ${codes}`,
  },
  navigate,
  evaluate: {
    verdict: "Resultado",
    verdicts: {
      met: "Condiciones cumplidas",
      "not-met": "Condiciones no cumplidas",
      unknown: "Aún sin decidir",
    },
    availability: "Disponibilidad",
    timeLimit: "Plazo",
    why: "Por qué",
    conditions: "Todas las condiciones",
    nothingSaid: "La ficha no dice nada de sus condiciones.",
    known: (value) => `se sabe: ${value}`,
    noRecord: (id) =>
      `no contiene ninguna ficha válida «${id}». Un identificador se escribe civic/service/fr-116006.`,
    noConditions: (kind) =>
      `una ficha «${kind}» no tiene condiciones que valorar. Las tienen «compensation-scheme», «service» y «recognition-measure».`,
    parts: {
      all: "todo esto",
      any: "al menos una de estas cosas",
      not: "esto no",
      "human-check": "ha de valorarlo una persona",
    },
  },
  ...surveyWords,
  takeOver: takeOverWords.takeOver,
  workbook: workbookWords.workbook,
  translations: translationWords.translations,
  interop: interopWords.interop,
  coverage: { absent: "Lo que ninguna ficha dice no aparece aquí: no se sabe, no «nada»." },
  gaps: {
    count: (n) => count(n, { one: "{n} carencia", other: "{n} carencias" }),
    appliesTo: (persons) => `solo para: ${persons}`,
    end: (gaps) => `${gaps}. Una carencia en las fichas no demuestra que un Estado no dé nada.`,
  },
  compare,
  overview,
  check: {
    files: (n) => count(n, { one: "{n} archivo", other: "{n} archivos" }),
    records: (n) => count(n, { one: "{n} ficha válida", other: "{n} fichas válidas" }),
    errors: (n) => count(n, { one: "{n} error", other: "{n} errores" }),
    warnings: (n) => count(n, { one: "{n} advertencia", other: "{n} advertencias" }),
    notices: (n) => count(n, { one: "{n} aviso", other: "{n} avisos" }),
    moreNeeds: (n) => count(n, { one: "y {n} necesidad más", other: "y {n} necesidades más" }),
    noErrors: "ningún error",
    scores: "Las puntuaciones van de 0 a 1: una pista, nunca un veredicto.",
    noState: "Ningún Estado",
    quality: (publisher) => `Calidad (${publisher})`,
    completeness: (score) => `compleción ${score}`,
    freshness: (score) => `actualidad ${score}`,
    provenance: (score) => `procedencia ${score}`,
    findings: "Comprobaciones",
    gaps: "Carencias",
    severity: { error: "error", warning: "advertencia", notice: "aviso" },
    remarksSay: "Qué dicen las observaciones, cada una en su primer lugar",
    pages: "Páginas de la referencia, que cada nodo sirve en esta ruta",
    alsoIn: (paths) => `El mismo identificador figura también en ${paths}.`,
  },
  new: {
    noKind: (kind) => `«${kind}» no es un tipo de ficha.`,
    noState: (code) => `«${code}» no es el código de un Estado (ISO 3166-1, en minúsculas: fr, gb).`,
    noPublisher: (code) => `«${code}» no es un editor (civic, fr …).`,
    noName: (name) =>
      `«${name}» no es un nombre de ficha: minúsculas, cifras y guiones sencillos, 80 como máximo.`,
    written: (path) => `Escrito: ${path}`,
    usualFolder: (folder) =>
      `No se ha dado --data: está por ello en la carpeta ${folder} del lugar donde usted se encuentra.`,
    noFolder: (command) => `esta carpeta no existe. Créela primero: ${command}`,
    fillIn:
      "Lo que allí es null, [null] o {} queda por rellenar; la validación nombra cada uno de esos lugares hasta entonces.",
    draft: "La ficha es un borrador: nada se calcula con ella hasta que su estado sea «active».",
    checkWith: (command) => `Compruébela con: ${command}`,
    toFillIn: "Por rellenar",
    mayBeAdded: "Se puede añadir si una fuente lo dice; omita lo que no se sabe",
    either: (constants, members) => `o bien ${constants} con ${members}`,
    list: "Una lista.",
    anyOf: (members) => `Con alguno de: ${members}.`,
    localised: 'Un texto por idioma: {"en": "…", "fr": "…"}.',
    oneOf: (codes) => `Uno de: ${codes}.`,
    oneOfMany: (n, codes, list) => `Uno de ${n} códigos: ${codes} … (lista «${list}»).`,
    example: (value) => `Por ejemplo ${value}.`,
  },
  explain,
  diff: diffWords.diff,
  edit: editWords.edit,
  fmt: upkeepWords.fmt,
  migrate: upkeepWords.migrate,
  pull: upkeepWords.pull,
  watch: upkeepWords.watch,
  keys: deskWords.keys,
  sign: deskWords.sign,
  confirm: deskWords.confirm,
  publish: publishWords.publish,
  ...publishSetWords,
  verify: verifyWords.verify,
  ...newPartsWords,
  pack: deskWords.pack,
  unpack: deskWords.unpack,
  conformance: conformanceWords.conformance,
};
