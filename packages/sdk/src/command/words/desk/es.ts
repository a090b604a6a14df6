import { type PluralForms, plural } from "@civic/schema/words";
import type { DeskWords } from "./en.ts";

const count = (n: number, forms: PluralForms) => plural("es", n, forms);

/** What the command says at the desk where a publisher signs, in Spanish. */
export const es: DeskWords = {
  summaries: {
    keys: {
      usage:
        "civic keys create --publisher <código> [--out <carpeta>] | civic keys show <clave.jwk> … [--anchor <archivo nuevo>] | civic keys rotate <clave.jwk> [--out <carpeta>] | civic keys revoke <clave.jwk o huella> --key <clave.jwk> [--out <carpeta>]; siempre también [--json]",
      summary: "crea, muestra, renueva y revoca las claves con las que firma un editor",
      inputs:
        "create, o bien show, rotate o revoke y el archivo de una clave (revoke también acepta una huella)",
    },
    sign: {
      usage:
        "civic sign <carpeta o ficha.json> --key <clave.jwk> [--dry-run] [--stands-by <huella>] [--all] [--today <AAAA-MM-DD>] [--json]",
      summary: "firma las fichas de un editor: junto a cada una se escribe una firma, la ficha no cambia",
      inputs: "una carpeta de fichas, o una ficha de esa carpeta",
    },
    confirm: {
      usage: "civic confirm <id> --data <carpeta> --key <clave.jwk> [--today <AAAA-MM-DD>] [--json]",
      summary:
        "un Estado firma que una ficha recopilada sobre él es correcta en una fecha, sin asumirla como propia",
      inputs: "el identificador de una ficha: civic/service/fr-116006",
    },
    pack: {
      usage: "civic pack <carpeta> --out <archivo nuevo> --key <clave.jwk> [--json]",
      summary: "reúne todo lo que ha firmado un editor en un solo archivo, que se verifica sin red",
      inputs: "una carpeta de fichas con sus firmas",
    },
    unpack: {
      usage: "civic unpack <paquete> [--anchor <anchor.json>] [--out <carpeta>] [--all] [--json]",
      summary: "verifica un paquete sin red y coloca en una carpeta lo que es correcto",
      inputs: "un archivo escrito por civic pack",
    },
  },
  keys: {
    created: (publisher) => `Se ha creado una clave de firma para «${publisher}».`,
    rotated: (publisher) =>
      `Se ha creado una nueva clave de firma para «${publisher}», y la clave anterior la ha firmado.`,
    revoked: (kid, publisher) => `La revocación de la clave ${kid} de «${publisher}» está firmada.`,
    file: "Archivo",
    publisher: "Editor",
    thumbprint: "Huella",
    statement: (path) => `Declaración firmada: ${path}`,
    keep: "Quien tiene el archivo .jwk puede hablar en nombre de este editor. Guárdelo en el equipo que firma y en ningún otro, y conserve una copia en una caja fuerte.",
    tell: (command) => `Sus socios deben conocer la huella. Escríbala en un archivo para ellos: ${command}`,
    anchorNext:
      "Entregue este archivo por una vía distinta de la de las fichas, y pida que le lean la huella, por ejemplo por teléfono.",
    signWith: (command) => `Firme sus fichas con ella: ${command}`,
    bothCount: "Ambas claves valen hasta que se revoque la anterior.",
    sendStatement:
      "La declaración es pública. Envíela a su nodo con civic publish; los nodos que lo copian la toman de él por sí mismos.",
    revokeLater: (command) => `Cuando sus socios la tengan, revoque la clave anterior: ${command}`,
    afterRevocation:
      "Desde que un nodo recibe la declaración, no acepta nada más que firme esta clave. Lo que había verificado antes permanece.",
    lastKey:
      "La clave se ha revocado a sí misma. Si no tiene otra clave válida, sus socios necesitan de usted un nuevo archivo de anclaje.",
    exposed: (mode, command) =>
      `otras personas pueden leer esta clave (modo ${mode}). Escriba ${command} e inténtelo de nuevo. Si alguien ha podido copiarla, cree una clave nueva y revoque esta.`,
    revokedHere: (publisher) =>
      `«${publisher}» ha revocado esta clave: lo dice una declaración que está a su lado. Firme con una clave que aún valga.`,
    otherPublisher: (of, wanted) =>
      `esta es una clave de «${of}». La clave indicada con --key solo puede revocar una clave de «${wanted}».`,
  },
  sign: {
    signed: (n, publisher) =>
      `${count(n, { one: "{n} versión firmada", other: "{n} versiones firmadas" })} en nombre de «${publisher}»`,
    wouldSign: (n, publisher) =>
      `${count(n, { one: "Se firmaría {n} versión", other: "Se firmarían {n} versiones" })} en nombre de «${publisher}»; no se ha escrito nada`,
    version: (version) => `versión ${version}`,
    left: "Quedan como están",
    already: (n) =>
      count(n, {
        one: "{n} ficha: ya firmada, sin cambios",
        other: "{n} fichas: ya firmadas, sin cambios",
      }),
    others: (n, publisher) =>
      `${count(n, { one: "{n} ficha no publicada", other: "{n} fichas no publicadas" })} por «${publisher}», en cuyo nombre firma esta clave`,
    refused: (n) =>
      count(n, {
        one: "{n} ficha: no se ha podido firmar, por la razón que se indica",
        other: "{n} fichas: no se han podido firmar, por las razones que se indican",
      }),
    faulty: (n) =>
      count(n, {
        one: "{n} archivo: contiene errores; no se firma nada que contenga un error",
        other: "{n} archivos: contienen errores; no se firma nada que contenga un error",
      }),
    afterUnsigned: (id, version) =>
      `${id}: la versión ${version} no tiene firma. Un nodo que tiene una versión anterior espera hasta recibirla.`,
    next: "Conserve los archivos .jws junto a las fichas: cada versión remite a la anterior. Envíelos a su nodo (civic publish), nunca la clave.",
    changed: (version, next) =>
      `la ficha se ha modificado después de firmar su versión ${version}. Una versión firmada no cambia nunca: dé al cambio la «version» ${next}.`,
    lower: (version, highest) =>
      `«version» es ${version}, y la versión ${highest} ya está firmada. Corrija «version», o tome la última ficha.`,
    notOf: (id, version) =>
      `esta no es la firma de la versión ${version} de ${id}. Recupere el archivo correcto de su copia de seguridad.`,
    notInFolder:
      "una ficha se firma en su sitio, <estado>/<tipo>/<nombre>.json, porque se comprueba junto con sus vecinas.",
    noHash: (text) =>
      `--stands-by «${text}» no es la huella de una firma: «sha-256:» y 64 cifras hexadecimales, como la indica un nodo en /v1/disputes.`,
    standsByOne: "--stands-by se refiere a una sola ficha: indique su archivo en lugar de la carpeta.",
  },
  confirm: {
    confirmed: (publisher, id, day) => `«${publisher}» confirma ${id} a fecha de ${day}.`,
    already: (path) => `Ya estaba firmado: ${path}`,
    next: "La declaración es pública: entréguela a su nodo con sus fichas firmadas. Vale solo para esta versión.",
    takeOver:
      "Para modificar la ficha, o responder de ella en adelante, asúmala como propia: civic take-over.",
    ownRecord: (publisher) =>
      `está publicada por el propio «${publisher}». Fírmela; solo necesita confirmación lo que otros han recopilado.`,
    otherState: (state, publisher) =>
      `describe «${state}», y esta clave habla por «${publisher}». Un Estado solo confirma lo que se dice de él.`,
    notActive: (status) => `tiene el estado «${status}». Solo se puede confirmar una ficha activa.`,
    futureDay: (day) =>
      `el ${day} aún no ha llegado. Una ficha se confirma a fecha de hoy o de un día anterior.`,
  },
  pack: {
    written: (path, publisher) => `Escrito: ${path}, un paquete de «${publisher}»`,
    versions: (n) => `versiones firmadas: ${n}`,
    confirmations: (n) => `confirmaciones: ${n}`,
    statements: (n) => `declaraciones sobre claves: ${n}`,
    others: (n) => `omitidas, porque las firmaron otros: ${n}`,
    nothingSigned: "Nada en esta carpeta está firmado por este editor. Firme primero: civic sign.",
    next: "El paquete es público. Entréguelo en una memoria USB o por correo; quien tenga su archivo de anclaje lo verifica con civic unpack.",
  },
  unpack: {
    outNeedsAnchor:
      "--out necesita --anchor: solo un archivo de anclaje dice en qué claves confiar. Pídalo al editor por una vía distinta de la del paquete.",
    noPack: "Esto no es un paquete.",
    made: (when) => `Paquete creado a las ${when}, según el reloj de quien lo creó`,
    whole: (n) => `Íntegro y sin alterar; líneas: ${n}`,
    notWhole: (n) => `Incompleto o alterado; líneas legibles: ${n}`,
    keys: "Claves del paquete",
    keyCounts: "reconocida: la nombra su anclaje, o la firmó una clave así",
    keyDoesNot: "no reconocida: su anclaje no la nombra",
    keyOpen: "por comprobar: compárela con el editor",
    keyRevoked: "revocada",
    noAnchor:
      "No se ha indicado ningún anclaje. Las firmas solo se han comparado con las claves del paquete, lo que no dice de quién son esas claves; no se ha escrito nada.",
    lines: "Líneas",
    outcomes: {
      new: "correcto y nuevo aquí",
      already: "correcto, ya estaba aquí",
      right: "correcto",
      refused: "rechazado",
    },
    types: { key: "clave nueva", revocation: "revocación", confirmation: "confirmación" },
    line: (path, line) => `${path}, línea ${line}`,
    changedHere:
      "esta ficha se ha modificado aquí sin firmarla, así que se ha dejado como está. La versión firmada está a su lado; compare ambas.",
  },
};
