/** What a node says to people in one language, besides findings and titles of problems. */
export interface NodeWords {
  /** What exactly is wrong with a request, below the title of the problem. */
  readonly details: {
    readonly bodyLimit: (bytes: number) => string;
    readonly bodyCoded: string;
    readonly bodyGzip: string;
    readonly keyUnknown: string;
    readonly keyRevoked: string;
    readonly keyExpired: (lastDay: string) => string;
    readonly keyOfAnother: (publisher: string) => string;
    readonly jurisdictionNotAllowed: (publisher: string, jurisdiction: string) => string;
    readonly kindNotAllowed: (publisher: string, kind: string) => string;
    readonly unreadable: string;
    readonly methodUnknown: string;
    readonly projectionTooLarge: string;
    readonly storeDamaged: string;
    readonly unsigned: string;
    readonly statementOfAnother: (publisher: string) => string;
    /** Why the header Idempotency-Key cannot be taken. */
    readonly idempotencyKey: string;
    readonly importsCrowded: string;
    /** What follows where the last key of a publisher was revoked. */
    readonly noKeyLeft: (publisher: string) => string;
  };
  /** The page `/docs`. Links are given as HTML. */
  readonly docs: {
    readonly title: string;
    readonly access: string;
    readonly machines: (openapi: string) => string;
    /** Where it is told what records hold; the words given become the link. */
    readonly reference: (link: (text: string) => string) => string;
    /** Where it is told how a program in TypeScript asks a node; the words given become the link. */
    readonly client: (link: (text: string) => string) => string;
    /** Said of what the declarations of the endpoints hold, which are in English in every language. */
    readonly inEnglish: string;
    readonly needsKey: string;
    readonly path: string;
    readonly query: string;
    readonly values: string;
    readonly requestHeaders: string;
    readonly answers: string;
    readonly problems: string;
    /** Title of the problems that any request may end in, told once for all endpoints. */
    readonly everywhere: string;
  };
  /** The page in place of a dashboard that was not built. Commands and links are given as HTML. */
  readonly noDashboard: {
    readonly title: string;
    readonly cure: (command: string, setting: string) => string;
    readonly api: (records: (text: string) => string, docs: (text: string) => string) => string;
  };
}
