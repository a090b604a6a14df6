import type { CivicRecord, Pathway, TransitionTypeCode } from "@civic/schema";
import { type HandOver, hasOwner } from "@civic/schema/compute";

/**
 * Who answers for a hand-over: a body that the record names for it, nobody but those who take over are named, or nobody
 * is named at all.
 */
export type Answering = "named" | "takers-only" | "nobody";

/** What the person has to do: ask alone, consent, take part, or nothing. */
export type PersonsPart = "asks" | "consents" | "takes-part" | "nothing";

/** How a hand-over is made, as far as its record says. */
export interface HowMade {
  /** Whether it is made without anybody asking for it. */
  readonly automatic?: boolean;
  readonly person?: PersonsPart;
}

/** What the definition of a type says by itself; of the others it is not known. */
const byType: { readonly [Type in TransitionTypeCode]?: HowMade } = {
  "self-referral": { automatic: false, person: "asks" },
  signposting: { automatic: false, person: "asks" },
  "referral-with-consent": { automatic: false, person: "consents" },
  "proactive-contact": { automatic: true, person: "nothing" },
  "warm-handover": { person: "takes-part" },
  "list-transfer": { person: "nothing" },
};

/** How a way of this type is made. */
export function howMade(type: TransitionTypeCode | undefined): HowMade {
  return (type !== undefined && byType[type]) || {};
}

/** Who answers for a hand-over of a pathway. */
export function answeringFor(handOver: HandOver, pathway: Pathway): Answering {
  if (hasOwner(handOver)) return "named";
  return namesTakers(handOver, pathway) ? "takers-only" : "nobody";
}

/** Whether those who take over are named, by the hand-over itself or by every step of follow-up that it leads to. */
function namesTakers({ transition, toFollowUp }: HandOver, { steps }: Pathway): boolean {
  const { toOrganisations, toServices } = transition;
  if ((toOrganisations ?? toServices) !== undefined) return true;
  const next = steps.filter(({ id }) => toFollowUp.includes(id));
  return next.length > 0 && next.every(({ actor }) => actor.organisations !== undefined);
}

/** What a hand-over leads to: to whom a person is carried over, and what the same way leads to beside that. */
export interface LedTo {
  readonly takesOver: readonly CivicRecord[];
  readonly beside: readonly CivicRecord[];
  /** Ids of the steps that are not of follow-up. */
  readonly stepsBeside: readonly string[];
}

/**
 * Parts the records that a hand-over reaches. Where it leads to a step of the emergency as well, only those take over
 * that act in its steps of follow-up: the others may act in the step beside.
 */
export function ledTo(handOver: HandOver, { steps }: Pathway, reached: readonly CivicRecord[]): LedTo {
  const { transition, toFollowUp } = handOver;
  const stepsBeside = (transition.toSteps ?? []).filter((id) => !toFollowUp.includes(id));
  if (stepsBeside.length === 0) return { takesOver: reached, beside: [], stepsBeside };
  const acting = new Set(
    steps.filter(({ id }) => toFollowUp.includes(id)).flatMap(({ actor }) => actor.organisations ?? []),
  );
  const takes = ({ id }: CivicRecord) => acting.has(id);
  return {
    takesOver: reached.filter(takes),
    beside: reached.filter((one) => !takes(one)),
    stepsBeside,
  };
}
