import { plural } from "@civic/schema/words";
/** In English: the frame of every page. */
export const frameWords = {
  /** Said once on every page where no native speaker of the field has read these words. */
  provisional: undefined as string | undefined,
  skip: "Skip to the content",
  home: "CIVIC, start page",
  purpose: "Assistance to victims of terrorism, State by State",
  navigation: "Pages",
  languageChoice: "Language",
  search: { open: "Search", field: "Search for a body, a number, a law, a need or a country" },
  close: "Close",
  retry: "Try again",
  loading: "Loading…",
  slow: "The node is slow to answer; still waiting…",
  emptyStates: "This node holds no record on any State.",
  theme: { title: "Theme", light: "Light", dark: "Dark", system: "As the system" },
  /** What somebody comes for; the pages behind it name themselves. */
  doors: { help: "After an attack", compare: "Compare States", records: "Records" },
  gridHelp: "Arrow keys go from field to field; Enter opens one.",
  compiled: {
    date: (date: string) => `data of ${date}`,
    mark: "Compiled from public sources, not confirmed by the State",
    confirmed: (where: string) => `Compiled from public sources, confirmed by the State (${where})`,
    partlyConfirmed: (some: string, all: string) =>
      `Compiled from public sources; confirmed by the State: ${some} of ${all} records`,
    changedSince: (where: string) =>
      `Compiled from public sources, confirmed by the State (${where}) and changed since`,
    own: "Published by the State itself",
    publishedBy: (publisher: string) => `Published by: ${publisher}`,
    signature: "Signature",
    signedBy: (publisher: string) => `Signed by: ${publisher}`,
    key: "key",
    unsigned: "Not signed: nothing proves where it comes from",
    unsignedConfirmed: "Not signed itself; what the State signed is its confirmation of this content",
    signatureUnknown: "This node does not say whether it is signed",
    signatureFailed: "The node could not be asked whether it is signed",
    takesOver: "Takes over",
    asData: "As data",
    signatureAsked: "Checking the signature…",
    heldBack: (who: string) => `${who}; a newer version was signed with two contents and is held back`,
    frozen: "Held back",
    frozenAt: (version: number) =>
      `Version ${version} was signed with two contents. Until its publisher says which one it stands by, what was known before is shown.`,
    versions: "Versions",
    version: (version: number) => `Version ${version}`,
    hereSince: (date: string) => `here since ${date}`,
    versionSigned: "signed",
    versionUnsigned: "not signed",
    earlierVersions: "There are earlier ones.",
    draft: "Draft translation",
    draftExplained: "The translation has not been reviewed.",
    readOriginal: (language: string) => `Read the original (${language})`,
    untranslated: (languages: string) => `Not all is translated: texts in ${languages}`,
  },
  footer: {
    title: "About these data",
    compiled:
      "Unless the page says that a State publishes a record itself or has confirmed it, the record was compiled from public sources " +
      "(laws, official pages, reports and the press) and no State has confirmed it. Each value names its sources and how far it can " +
      "be relied on. A value that no source gives is shown as not known; that never means no.",
    verify: "Verify telephone numbers and addresses before operational use.",
    personal: "CIVIC describes systems, not people. Nothing about a person is kept or sent.",
    reuse: "Reuse",
    licence: "Apache-2.0 licence",
    apiDocs: "API documentation",
    openapi: "OpenAPI description",
  },
  kept: (when: string) => `Kept copy of ${when}; the node cannot be reached.`,
  failure: {
    notKept: "No copy of this part is kept on this device: it was not opened here before.",
    title: "This part could not be loaded",
    network: "The node could not be reached. Check the connection, then try again.",
    timeout: "The node did not answer in time.",
    problem: (detail: string) => `The node answered: ${detail}`,
    invalid: "Something answered, but not as a CIVIC node does.",
    unknown: "Something failed in this page.",
    script: "A part of the page did not come: the connection failed, or the node was renewed meanwhile.",
    reload: "What was entered is kept. If trying again does not help, reload the page; that clears it.",
    stayedLost:
      "It did not come this time either. Loading the page again may help, but then what was entered is lost.",
    loadPageAgain: "Load the page again",
    where: (address: string) => `Asked of ${address}.`,
    request: (id: string) => `Number of the request: ${id}`,
  },
  /** A value in an address that nothing goes by. */
  leftOut: (values: string, n: number) =>
    `The address asked for ${values}, ${plural("en", n, { one: "which does not exist here; it was", other: "which do not exist here; they were" })} left out.`,
  dayNotTaken: (day: string, today: string) =>
    `${day} is not taken: the day must lie between 1900 and today, ${today}.`,
  /** Of what may well exist. */
  leftOutBeside: (values: string) =>
    `The address also asked for ${values}. That cannot be shown here together with the rest and was left out.`,
  leftOutMore: (n: number) => plural("en", n, { other: "{n} more" }),
  notFound: {
    title: "There is no such page",
    lead: "The address may be mistyped, or the page may have moved.",
    link: "Go to the start page",
  },
};
