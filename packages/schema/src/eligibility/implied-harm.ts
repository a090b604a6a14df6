import { deny, type Implying, imply, implyAll } from "./implying.ts";

/** What the person's statuses say of harm, and kinds of harm of one another: harm to the mind is bodily harm, too. */
export function implyHarm(facts: Implying): void {
  const statuses = facts["victim-status"] ?? [];
  if (statuses.includes("property-victim")) imply(facts, "harm-material", true);
  if (statuses.includes("physically-injured")) imply(facts, "harm-physical", true);
  if (statuses.includes("psychologically-injured")) imply(facts, "harm-psychological", true);
  const { "harm-physical": body, "harm-psychological": mind } = facts;
  const lasting = (facts["disability-degree"] ?? 0) > 0 || (facts["incapacity-days"] ?? 0) > 0;
  if (body === true || mind === true || lasting) imply(facts, "harm-bodily", true);
  if (body === false && mind === false) imply(facts, "harm-bodily", false);
  if (facts["harm-bodily"] === false) {
    implyAll(facts, ["harm-physical", "harm-psychological"], false);
    imply(facts, "disability-degree", 0);
    imply(facts, "incapacity-days", 0);
  } else if (facts["harm-bodily"] === true) {
    if (mind === false) imply(facts, "harm-physical", true);
    if (body === false) imply(facts, "harm-psychological", true);
  }
  if (facts["harm-physical"] === false) deny(facts, "victim-status", ["physically-injured"]);
  if (facts["harm-psychological"] === false) deny(facts, "victim-status", ["psychologically-injured"]);
}

/** Statuses of people who were in danger of death or bodily harm, by what the status means. */
const exposed = ["physically-injured", "hostage", "involved-unharmed"] as const;

/** Statuses of people whose mind may be hurt by what they saw, or by what happened to another. */
const fromOutside = ["witness", "relative-of-survivor", "bereaved-relative"] as const;

/** Statuses of others who were at the event or its immediate aftermath. */
const present = ["witness", "intervening-citizen"] as const;

/** What the person's statuses say of the place of the event. */
export function implyPresence(facts: Implying): void {
  const statuses = facts["victim-status"] ?? [];
  const mindAlone =
    statuses.includes("psychologically-injured") && !fromOutside.some((status) => statuses.includes(status));
  if (mindAlone || exposed.some((status) => statuses.includes(status)))
    imply(facts, "directly-exposed", true);
  if (facts["directly-exposed"] === true || present.some((status) => statuses.includes(status)))
    imply(facts, "present-at-scene", true);
  if (facts["present-at-scene"] === false) imply(facts, "directly-exposed", false);
}
