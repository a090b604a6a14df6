import type { CivicRecord, Facts } from "../generated/types/model.ts";
import { go } from "./foreigner-in-france.ts";
import { minimal, short } from "./minimal-records.ts";

/** A number to call. */
export const call = (number: string, own: object = {}) => ({ channel: "telephone", number, ...own });

/** Every step in a word, and what it leads to. */
export const told = (records: CivicRecord[], more: Facts = {}) =>
  go(records, more).firstSteps.map((step) => {
    if (step.do === "call-emergency-number") return `call ${step.state}`;
    if (step.do === "turn-to-contact-point") return `point ${step.contactPoint.id}`;
    if (step.do === "turn-to-authority") return `${step.role} ${short(step.record)}`;
    return `${step.do === "claim" ? "claim" : "service"} ${short(step.record)}`;
  });

/** A State of which emergency numbers and contact points are known. */
export const system = (state: string, own: object = {}) =>
  minimal("national-system", `${state}-system`, {
    emergencyNumbers: [call("112"), call("15")],
    contactPoints: [
      { id: `${state}-single`, name: { en: "Single point" }, contacts: [call("+3310")] },
      {
        id: `${state}-other-states`,
        name: { en: "For other States" },
        crossBorder: true,
        contacts: [call("+3311")],
      },
      { id: `${state}-closed`, name: { en: "Closed" }, stage: "ended", contacts: [call("+3312")] },
    ],
    ...own,
  });
