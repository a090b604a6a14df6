/** What the checks of computations ask of a value that is of the model. */
export interface Scope {
  /** Opens the name of every check. */
  readonly name: string;
  /** Whether objects may hold no members that the model does not know. */
  readonly closed: boolean;
  /** Whether lists and numbers are within their bounds. */
  readonly bounds: boolean;
  /** Whether texts have their form, and values are of those that are listed. */
  readonly formats: boolean;
  /** The same of codes that stand in no list of the model: nothing else says whether they can be. */
  readonly formatsOfUnlisted: boolean;
  /** Whether nothing is asked of a part. */
  readonly passes: (part: string) => boolean;
  /** Whether a part is one of the codes of its list. */
  readonly knows: (part: string) => boolean;
  /** Whether a member that the model demands is there: of a record, or of the part inside which it stands. */
  readonly demands: (part: string, member: string, ofRecord: boolean) => boolean;
}

/**
 * What no computation of records gets past: another type than is read, a variant or a phase that does not exist, and members
 * that are read without a look whether they are there. Criteria are asked one by one when they are weighed.
 */
export const ofRecords: Scope = {
  name: "",
  closed: false,
  bounds: false,
  formats: false,
  formatsOfUnlisted: false,
  passes: (part) => part === "Criterion",
  knows: (part) => part === "PhaseCode",
  demands: (part, member, ofRecord) => (ofRecord ? !unread.has(member) : needed.has(`${part}.${member}`)),
};

/** What no fact can be. What is no State, no day or no code of its list is said in words of its own. */
export const ofFacts: Scope = {
  name: "Said",
  closed: true,
  bounds: true,
  formats: false,
  formatsOfUnlisted: true,
  passes: () => false,
  knows: (part) => part === "NeedCode",
  demands: () => true,
};

/** All that the model says, save that members which it does not know do no harm. */
export const wholly: Scope = {
  name: "Whole",
  closed: false,
  bounds: true,
  formats: true,
  formatsOfUnlisted: true,
  passes: () => false,
  knows: () => true,
  demands: () => true,
};

/** Members that every record, or every one of a kind, must have, and that no computation reads. */
const unread = new Set(
  "schemaVersion version language quality schemeType providers issuedBy instrument summary".split(" "),
);

/** The same inside records: the part, or the record, and the member of it or of a value in it that is no part. */
const needed = new Set([
  "Amount.method",
  "Amount.value",
  "Amount.min",
  "Amount.max",
  "CompensationScheme.type",
  "GuidelineRequirement.id",
  "GuidelineRequirement.needs",
  "Limit.kind",
  "Limit.money",
  "Money.amount",
  "Money.currency",
  "NationalSystem.code",
  "NationalSystem.need",
  "NationalSystem.needs",
  "NationalSystem.text",
  "NationalSystem.phase",
  "NationalSystem.level",
  "PathwayStep.id",
  "PathwayStep.phase",
  "PathwayTransition.from",
  "Provenance.sources",
  "Source.id",
]);
