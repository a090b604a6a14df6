/** In English: the frame of every page. */
export const frameWords = {
  /** Said once on every page where no native speaker of the field has read these words. */
  provisional: undefined as string | undefined,
  skip: "Skip to the content",
  home: "CIVIC, start page",
  purpose: "Assistance to victims of terrorism, State by State",
  navigation: "Pages",
  languageChoice: "Language",
  close: "Close",
  retry: "Try again",
  loading: "Loading…",
  emptyStates: "This node holds no record on any State.",
  dataAsOf: (date: string) => `Data as of ${date}.`,
  theme: { title: "Theme", light: "Light", dark: "Dark", system: "As the system" },
  nav: {
    coverage: "Coverage",
    countries: "Countries",
    compensation: "Compensation",
    navigator: "Who helps?",
    exchange: "Exchange",
  },
  compiled: {
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
    signatureUnknown: "This node does not say whether it is signed",
    signatureFailed: "The node could not be asked whether it is signed",
    takesOver: "Takes over",
    asData: "As data",
    signatureAsked: "Checking the signature…",
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
      "These records were compiled from public sources: laws, official pages, reports and the press. No State has " +
      "confirmed them. Each value names its sources and how far it can be relied on. A value that no source gives " +
      "is shown as not known; that never means no.",
    compiledMixed:
      "Most of these records were compiled from public sources: laws, official pages, reports and the press. Where a State has " +
      "confirmed one or publishes its own, the page says so. Each value names its sources and how far it can be relied on. " +
      "A value that no source gives is shown as not known; that never means no.",
    verify: "Verify telephone numbers and addresses before operational use.",
    personal: "CIVIC describes systems, not people. Nothing about a person is kept or sent.",
    reuse: "Reuse",
    licence: "Apache-2.0 licence",
    apiDocs: "API documentation",
    openapi: "OpenAPI description",
  },
  failure: {
    title: "This part could not be loaded",
    network: "The node could not be reached. Check the connection, then try again.",
    timeout: "The node did not answer in time.",
    problem: (detail: string) => `The node answered: ${detail}`,
    invalid: "Something answered, but not as a CIVIC node does.",
    unknown: "Something failed in this page.",
    script: "A part of the page did not come: the connection failed, or the node was renewed meanwhile.",
    reload: "What was entered is kept. If trying again does not help, reload the page; that clears it.",
    where: (address: string) => `Asked of ${address}.`,
    request: (id: string) => `Number of the request: ${id}`,
  },
  notFound: {
    title: "There is no such page",
    lead: "The address may be mistyped, or the page may have moved.",
    link: "Go to Coverage",
  },
};
