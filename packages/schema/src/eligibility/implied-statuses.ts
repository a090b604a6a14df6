import { kinshipRows } from "../../generated/structure/facts.ts";
import { indirectStatuses, isDirect, isIndirect, speaksOfAnother } from "./direct-victim.ts";
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

/** Statuses of people whose relative lives, or whose fate is not known. */
const ofThoseWaiting = ["relative-of-survivor", "searching-relative"];

const kin = kinshipRows.map(({ code }) => code);

/** Kinship of those who never live as a couple with the direct victim, nor have a child with the same. */
const nearKin = new Set(["child", "parent", "grandparent", "grandchild", "sibling"]);

/** What the relation to the event says of the person, and of the direct victim. */
export function implyByStatus(facts: Implying): void {
  const given: readonly string[] = facts["victim-status"] ?? [];
  const isDead = ofTheDead.some((status) => given.includes(status));
  if (facts["death-date"] !== undefined || isDead || survives(facts)) imply(facts, "victim-deceased", true);
  implyByFate(facts);
  const statuses: readonly string[] = facts["victim-status"] ?? [];
  const denied: string[] = [];
  if (statuses.length > 0) implyBySaid(facts, statuses, denied);
  if (facts["directly-exposed"] === false) denied.push(...ofThoseExposed);
  if (facts["present-at-scene"] === false) denied.push(...ofThosePresent);
  if (facts["victim-deceased"] === true) denied.push(...ofThoseWaiting);
  else if (facts["victim-deceased"] === false) {
    denied.push(...ofTheDead);
    implyAll(facts, ["personal-representative", "closer-survivor"], false);
  }
  if (denied.length > 0) deny(facts, "victim-status", denied);
}

/** Whoever looked for somebody, and knows now that the other died, is bereaved. */
function implyByFate(facts: Implying): void {
  const statuses = facts["victim-status"] ?? [];
  const isLooking = statuses.includes("searching-relative") && !statuses.includes("bereaved-relative");
  if (isLooking && facts["victim-deceased"] === true)
    facts["victim-status"] = [...statuses, "bereaved-relative"];
}

/** What statuses say that are given: of the person, who is the direct victim or another, and of those not given. */
function implyBySaid(facts: Implying, statuses: readonly string[], denied: string[]): void {
  const has = (status: string) => statuses.includes(status);
  const isRelative = statuses.some(isIndirect);
  if (isRelative) {
    if (has("relative-of-survivor") && !has("searching-relative")) imply(facts, "victim-deceased", false);
    if (has("orphan")) imply(facts, "kinship-to-victim", "child");
    const wasThere = facts["present-at-scene"] === true || facts["directly-exposed"] === true;
    const isHurt = wasThere || facts["harm-physical"] === true;
    if (!isHurt && statuses.every(isIndirect)) denied.push(...ofThoseHit);
  } else if (!speaksOfAnother(facts)) {
    denied.push(...indirectStatuses);
    if (!has("witness")) implyOwn(facts);
    if (!has("witness") && statuses.some(isDirect)) {
      if (ofTheLiving.some(has) && !has("missing")) imply(facts, "victim-deceased", false);
      implyNoKinship(facts);
    }
  }
  if (has("first-responder")) imply(facts, "at-work", true);
  if (statuses.every((status) => status === "property-victim")) {
    imply(facts, "harm-bodily", false);
    denied.push(...ofThoseHit);
    // Whoever lost things alone, and speaks of nobody, mourns nobody.
    if (!speaksOfAnother(facts)) {
      imply(facts, "victim-deceased", false);
      implyNoKinship(facts);
    }
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

/** What kinship and age say of life as a couple. */
export function implyByKinship(facts: Implying, adultFrom: number): void {
  const { "kinship-to-victim": kinshipToVictim, "age-at-event": then, "age-now": now } = facts;
  const isChild = (then ?? now ?? adultFrom) < adultFrom || (now ?? adultFrom) < adultFrom;
  if (isChild && kinshipToVictim === undefined) deny(facts, "kinship-to-victim", ["spouse", "partner"]);
  const isNear = kinshipToVictim !== undefined && nearKin.has(kinshipToVictim);
  if (isChild || isNear) imply(facts, "cohabitation-years", 0);
  if (isNear) imply(facts, "common-child", false);
}
