/** A form of address with a name behind it, wherever it stands; some words are one only at the beginning. */
const addressed = [
  /(?:^|[\s,;(])(?:(?:Mr|Mrs|Ms|Miss|Dr|Prof|Mme|Mlle|Monsieur|Madame|Herrn?|Frau|Sra?|Señora?|Dra|[Ss]ig(?:\.ra|nora?)?|[Dd]ott(?:\.ssa|oressa)?|[Aa]vv|[Dd]rs|[Ii]ng|[Ii]r|[Dd]hr|[Mm]evr(?:ouw)?|[Dd]e heer|[Mm]eneer|[Ff]ru|[Ff]röken|[Hh]r|[Pp]ani?)\.?|M\.)\s+\p{Lu}/u,
  /^(?:Sir|Dame|Don|Doña|D\.|Dña\.|Me|Maître)\s+\p{Lu}/u,
  /(?:^|[\s،؛(])(?:السيدة?|الآنسة|الدكتورة?|الأستاذة?|[أد]\.)\s*\p{L}/u,
];

/** Two or three names, or initials and a name: `Anna Svensson`, `P. Jansen`, `Jan van Dijk`, `Svensson, Anna`. */
const particles = "(?:(?:van|von|der|den|ten|de|del|di|da|dos|la|le|el|al|bin|zu|af)\\s)*";
const name = "\\p{Lu}(?:\\.|\\p{Ll}+(?:[-’']\\p{Lu}\\p{Ll}+)?)";
const names = new RegExp(`^${name}(?:,?\\s${particles}${name}){1,2}$`, "u");
const surnameFirst = /^\p{Lu}{5,}(?:[-’']\p{Lu}+)?,\s\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?$/u;

/**
 * What names of bodies, offices and roles are made of in the languages of most records. Beginnings that names of persons have,
 * too (`Céline`, `Murat`, `Justin`), count as whole words alone.
 */
const ofBody = new RegExp(
  "minist|offic|oficin|ufficio|unit|büro|buro|bureau|amt\\b|behörd|myndig|styrelse|riks|läns|polic|poliz|politi|fonds|fondo|fondat|fondaz|fundac|stiftung|servic|servei" +
    "|servizi|dienst|tjänst|center|centr|zentr|trum\\b|court|tribun|gerich|rechtbank|council|conse[ij]|consig|beirat|landrat|comit|commit|komit|instit|associ|asoci|verein|verband" +
    "|vereni|federa|fédéra|netz|netw|réseau|support|stöd|hilfe|help|hjälp|ayuda|aiuto|hulp|steun|victim|víctim|vittim|slacht|opfer|brott|barn|justic|justiz|justit|giustizi|gesund|health|salud" +
    "|santé|hospi|klini|clini|univer|commis|comisi|kommis|ombud|defens|défens|direct|direcc|direktor|dirett|leitung|jefatur|secret|segret|sekret|équipe|depart|départ|dipart|abteil|afdel|avdel" +
    "|refer|secci|secti|division|author|autor|society|société|social|sozial|prosec|procur|questur|prote[zc]|fiscal|anwalt|parquet|prefe|préfe|embass|ambass|botschaft|embaj|consul|konsul|kreuz" +
    "|croix|kruis|regist|manag|coord|koord|chair|presid|präsid|préside|vorsitz|program|initiat|group|grup|maison|nation|nazion|general|public|crisis|trauma|terror|hotline|interior|insur" +
    "|versich|assur|assic|segur|försäk|caisse|kasse|mediat|médiat|advo|abog|avoc|avvoc|forum|kommun|commun|gemein|ayunta|comune|regi[oó]|provin|county|distri|administ|verwalt|beauftrag|délég|delega" +
    "|brigad|emerg|meister|mayor|alcald|maire|kabinet|cabinet|premier|front|foundat|affair|peace|kamer" +
    "|(?<!\\p{L})(?:aide?|rat|rete|team|desk|line|head|chef|jefe|capo|home|ring|yard|fund|board|bank|casa|house|haus|ville|city|stadt|state|royal|real|cross|cruz|croce|kors|red|bund|league|liga|school|church|guardia|garda|force|judge|juge|juez|agen\\p{L}+|intern\\p{L}+|extern\\p{L}+)(?!\\p{L})",
  "iu",
);

/** Whether a text names a person with a form of address, or gives an address of electronic mail, which is of whoever reads it. */
export function addressesPerson(text: string): boolean {
  return text.includes("@") || addressed.some((form) => form.test(text));
}

/** Whether a text is no more than what persons are called, and has no word of which names of bodies and roles are made. */
export function isNameAlone(text: string): boolean {
  return (names.test(text) || surnameFirst.test(text)) && !ofBody.test(text);
}
