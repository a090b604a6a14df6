import { kinshipRows } from "../../generated/tables/facts.ts";
import { indirectStatuses, isDirect, isDirectVictim, isIndirect, speaksOfAnother } from "./direct-victim.ts";
import { deny, type Implying, imply, implyAll } from "./implying.ts";

/** Statuses that say of themselves that the direct victim died. */
const ofTheDead = ["bereaved-relative", "orphan", "deceased"];

/** Statuses of people who were in danger themselves, whatever they saw beside. */
const ofThoseExposed = ["physically-injured", "involved-unharmed", "hostage"];

/** Statuses of people who live and are direct victims. */
const ofTheLiving = [...ofThoseExposed, "psychologically-injured"];

/** Statuses of people whom the event itself hit: nobody has one to whom it happened through another person alone. */
const ofThoseHit = [...ofTheLiving, "deceased", "missing", "first-responder", "intervening-citizen"];

/** Statuses of people who were at the event or its immediate aftermath. */
const ofThosePresent = [...ofThoseExposed, "witness", "intervening-citizen"];

const kin = kinshipRows.map(({ code }) => code);

/** Kinship of those who never live as a couple with the direct victim, nor have a child with the same. */
const nearKin = new Set(["child", "parent", "grandparent", "grandchild", "sibling"]);

/** What the relation to the event says of the person, and of the direct victim. */
export function implyByStatus(facts: Implying): void {
  const statuses = facts["victim-status"] ?? [];
  const has = (status: string) => statuses.includes(status as (typeof statuses)[number]);
  const isSelf = isDirectVictim(facts);
  const isHit = isSelf && statuses.some(isDirect);
  const isIndirectOnly = statuses.length > 0 && statuses.every(isIndirect);
  const isAlive = isHit && ofTheLiving.some(has) && !has("missing");
  const ofSurvivor = has("relative-of-survivor") && !has("searching-relative");
  const wasThere = facts["present-at-scene"] === true || facts["directly-exposed"] === true;

  if (statuses.length > 0 && !statuses.some(isIndirect) && !speaksOfAnother(facts))
    deny(facts, "victim-status", indirectStatuses);
  if (facts["death-date"] !== undefined || ofTheDead.some(has) || survives(facts))
    imply(facts, "victim-deceased", true);
  else if (isAlive || ofSurvivor) imply(facts, "victim-deceased", false);
  if (isSelf) implyOwn(facts);
  if (isHit) implyNoKinship(facts);
  if (isIndirectOnly && !wasThere && facts["harm-physical"] !== true)
    deny(facts, "victim-status", ofThoseHit);
  if (statuses.length > 0 && statuses.every((status) => status === "property-victim"))
    implyPropertyOnly(facts);
  if (has("orphan")) imply(facts, "kinship-to-victim", "child");
  if (has("first-responder")) imply(facts, "at-work", true);
  if (facts["directly-exposed"] === false) deny(facts, "victim-status", ofThoseExposed);
  if (facts["present-at-scene"] === false) deny(facts, "victim-status", ofThosePresent);
  if (facts["victim-deceased"] === true)
    deny(facts, "victim-status", ["relative-of-survivor", "searching-relative"]);
  if (facts["victim-deceased"] === false) {
    deny(facts, "victim-status", ofTheDead);
    implyAll(facts, ["personal-representative", "closer-survivor"], false);
  }
}

/** Whether the person acts for somebody who died, or stands in an order of survivors. */
function survives(facts: Implying): boolean {
  return facts["personal-representative"] === true || facts["closer-survivor"] === true;
}

/** What is known of the direct victim where the person is the direct victim. */
function implyOwn(facts: Implying): void {
  imply(facts, "victim-nationality", facts.nationality);
  imply(facts, "victim-residence", facts["residence-at-event"]);
  imply(facts, "victim-employer-state", facts["employer-state"]);
}

/** Whoever is the direct victim is no relative of the same. */
function implyNoKinship(facts: Implying): void {
  deny(facts, "kinship-to-victim", kin);
  implyAll(facts, ["dependent-on-victim", "common-child"], false);
  imply(facts, "cohabitation-years", 0);
}

/** The loss is to property only. */
function implyPropertyOnly(facts: Implying): void {
  imply(facts, "harm-bodily", false);
  deny(facts, "victim-status", ofThoseHit);
}

/** What kinship and age say of life as a couple. */
export function implyByKinship(facts: Implying, adultFrom: number): void {
  const { "kinship-to-victim": kinshipToVictim, "age-at-event": then, "age-now": now } = facts;
  const isChild = (then ?? now ?? adultFrom) < adultFrom || (now ?? adultFrom) < adultFrom;
  if (isChild && kinshipToVictim === undefined) deny(facts, "kinship-to-victim", ["spouse", "partner"]);
  const isNear = kinshipToVictim !== undefined && nearKin.has(kinshipToVictim);
  if (isChild || isNear) imply(facts, "cohabitation-years", 0);
  if (isNear) imply(facts, "common-child", false);
}
