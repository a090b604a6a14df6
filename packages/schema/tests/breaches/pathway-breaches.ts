import { exampleOf } from "../example-records.ts";
import { copyOf } from "../real-records.ts";
import { breach } from "./breach.ts";

const pathway = () => copyOf("pathway", "be-terrorist-attack");
const example = () => exampleOf("pathway", "example-pathway");

/** Breaches of the rules over pathways. */
export const pathwayBreaches = {
  "step-not-found": [
    breach(pathway(), { "/transitions/0/from": "nowhere" }, "/transitions/0/from"),
    breach(pathway(), { "/transitions/0/toSteps": ["nowhere"] }, "/transitions/0/toSteps/0"),
  ],
  "step-listed-twice": [breach(pathway(), { "/steps/1/id": pathway().steps[0]?.id }, "/steps/1/id")],
  "step-unreachable": [
    breach(pathway(), { "/steps/2/trigger": undefined }, "/steps/2"),
    breach(example(), { "/transitions/1/toSteps": ["review"] }, "/steps/2"),
  ],
  "step-dead-end": [breach(example(), { "/transitions/0/from": "first-support" }, "/steps/0")],
  "hand-over-without-owner": [
    breach(
      example(),
      { "/transitions/1/owner": undefined, "/steps/2/actor": { description: { en: "A fund." } } },
      "/transitions/1",
    ),
    breach(pathway(), { "/transitions/0/toSteps": ["recognition-of-the-act"] }, "/transitions/0"),
  ],
  "phase-goes-back": [
    breach(pathway(), { "/transitions/9/toSteps": ["list-of-victims"] }, "/transitions/9/toSteps/0"),
    breach(
      example(),
      {
        "/transitions/2": {
          from: "review",
          toSteps: ["claim"],
          type: "step-down",
          description: { en: "Back." },
        },
      },
      "/transitions/2/toSteps/0",
    ),
  ],
  "transition-to-same-step": [
    breach(
      pathway(),
      { "/transitions/0/toSteps/-": pathway().transitions?.[0]?.from },
      "/transitions/0/toSteps/1",
    ),
  ],
  "transition-listed-twice": [
    breach(
      pathway(),
      { "/transitions/-": pathway().transitions?.[0] },
      `/transitions/${pathway().transitions?.length}`,
    ),
  ],
  "transition-leads-nowhere": [breach(example(), { "/transitions/3/type": undefined }, "/transitions/3")],
  "follow-up-missing": [
    breach(example(), { "/steps/2/phase": "emergency", "/steps/3/phase": "emergency" }, "/steps"),
  ],
};
