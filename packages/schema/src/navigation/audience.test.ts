import { expect, test } from "vitest";
import type { Facts, Service } from "../../generated/types/model.ts";
import { minimal } from "../../tests/minimal-records.ts";
import { call, system } from "../../tests/steps-told.ts";
import { navigate } from "../compute/compute.ts";

const facts: Facts = { "event-country": "gb", "event-date": "2026-11-20", "harm-bodily": true };
const line = (audience?: Service["audience"]) =>
  minimal("service", "gb-line", {
    serviceTypes: ["victim-helpline"],
    contacts: [call("+4420")],
    eligibility: {
      description: { en: "Everybody" },
      criteria: { op: "all", of: [{ op: "fact", fact: "harm-bodily" }] },
    },
    ...(audience && { audience }),
  });

/** Records to which a person is sent, in the lists and in the steps: through a contact point or without one. */
function sentTo(service: Service, isPoint: boolean): readonly string[] {
  const point = { id: "point", name: { en: "Point" }, service: service.id, contacts: [call("+4421")] };
  const state = system("gb", { emergencyNumbers: undefined, contactPoints: isPoint ? [point] : undefined });
  const { entitlements, besides, firstSteps } = navigate({ facts }, [state, service], {
    today: "2026-11-23",
  });
  const steps = firstSteps.flatMap((step) =>
    step.do === "turn-to-service" || step.do === "turn-to-contact-point" ? [step.do] : [],
  );
  return [...[...entitlements, ...besides].map(({ record }) => record.kind), ...steps];
}

test.each([[undefined], [["victims"]], [["authorities", "victims"]], [["professionals", "public"]]] as const)(
  "a service for %s is for whoever was hit",
  (audience) => {
    expect(sentTo(line(audience && [...audience]), false)).toEqual(["service", "turn-to-service"]);
    expect(sentTo(line(audience && [...audience]), true)).toEqual(["service", "turn-to-contact-point"]);
  },
);

test.each([[["authorities"]], [["professionals"]], [["professionals", "authorities"]]] as const)(
  "nobody who was hit is sent to a service for %s",
  (audience) => {
    expect(sentTo(line([...audience]), false)).toEqual([]);
    expect(sentTo(line([...audience]), true)).toEqual([]);
  },
);
