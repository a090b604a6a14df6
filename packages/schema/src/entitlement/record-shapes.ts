import { phase } from "../codelists/phase.ts";
import { clockShape } from "../eligibility/clock-shape.ts";
import { anObject, listOf, object, oneOf, type Shape, text, variant } from "../eligibility/shape.ts";
import type { RecordKind } from "../records/kinds.ts";

const texts = listOf(text);
const phaseCode = oneOf(phase.concepts.map(({ code }) => code));
const phases = listOf(phaseCode);
const provenance = object({ sources: texts });

const head = {
  id: text,
  kind: text,
  jurisdiction: text,
  publisher: text,
  status: text,
  asOf: text,
  name: anObject,
  sources: listOf(object({ id: text })),
  provenance,
};

const lifeCycle = object({}, { stage: text, period: object({}, { from: text, until: text }) });
const eligibility = object({}, { description: anObject, victimStatuses: texts, provenance });
const rule = object({}, { description: anObject, clocks: listOf(clockShape) });
const parties = object({}, { organisations: texts, description: anObject });
const words = object({}, { description: anObject, text: anObject });

const money = object({ amount: text, currency: text }, { asOf: text });
const limit = variant("kind", {
  none: anObject,
  money: object({ money }),
  "index-multiple": anObject,
});
const bounds = { heads: texts, floor: limit, cap: limit };
const amount = variant("method", {
  fixed: object({ value: money }, bounds),
  range: object({ min: money, max: money }, bounds),
  tariff: object({}, { ...bounds, entries: listOf(object({ value: money })) }),
  "per-degree": object({}, { ...bounds, perPoint: money, table: listOf(object({ value: money })) }),
  percentage: object({}, bounds),
  "index-multiple": object({}, bounds),
  reimbursement: object({}, bounds),
  "full-reparation": object({}, bounds),
  bound: object({}, bounds),
});

/** What the computations read, kind by kind, without looking. Criteria are asked one by one whether they can be weighed. */
const shapeByKind = {
  service: object(
    { ...head, needs: texts, phases },
    { lifeCycle, eligibility, clocks: listOf(clockShape), cost: anObject, territory: anObject },
  ),
  "recognition-measure": object(
    { ...head, types: texts },
    { lifeCycle, eligibility, clocks: listOf(clockShape), dayOfRemembrance: anObject },
  ),
  "compensation-scheme": object(
    { ...head, administeredBy: parties },
    {
      lifeCycle,
      territorialScope: eligibility,
      eligibleVictims: words,
      timeLimit: rule,
      decisionTime: rule,
      redress: object({}, { description: anObject, clocks: listOf(clockShape), bodies: parties }),
      policeReport: words,
      advance: rule,
      silence: listOf(anObject),
      offsets: listOf(object({ type: text }, { scheme: text })),
      interplay: words,
      form: object({}, { forms: texts, description: anObject }),
      funding: object({}, { sources: texts, description: anObject }),
      application: object({}, { languages: texts }),
      crossBorder: object({}, { assistingAuthority: text, decidingAuthority: text, description: anObject }),
      damage: object(
        {},
        { method: text, heads: listOf(object({}, { heads: texts, amounts: listOf(amount) })) },
      ),
      amounts: listOf(amount),
    },
  ),
  pathway: object(
    { ...head, steps: listOf(object({ id: text, phase: phaseCode }, { needs: texts })) },
    {
      transitions: listOf(
        object(
          { from: text },
          { toSteps: texts, toOrganisations: texts, owner: text, type: text, description: anObject },
        ),
      ),
    },
  ),
  "national-system": object(
    { ...head, languages: texts, currency: text },
    {
      emergencyNumbers: listOf(anObject),
      contactPoints: listOf(anObject),
      designation: words,
      authorities: texts,
      declaredCoverage: listOf(object({ need: text, phase: phaseCode, level: text })),
    },
  ),
  guideline: object({
    ...head,
    requirements: listOf(object({ id: text, needs: texts }, { phases })),
  }),
} satisfies Partial<Record<RecordKind, Shape>>;

const shapes = new Map<unknown, Shape>(Object.entries(shapeByKind));
const headAlone: Shape = object(head);

/** The shape of records of a kind; of a kind that nothing computes with, the head alone. */
export function shapeOfKind(kind: unknown): Shape {
  return shapes.get(kind) ?? headAlone;
}
