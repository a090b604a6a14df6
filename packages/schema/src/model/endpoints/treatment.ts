import * as z from "zod";
import { calendarDate } from "../parts/date.ts";
import { jurisdictionCode } from "../parts/identifier.ts";
import { defineEndpoint } from "./endpoint.ts";
import { readerHeaders, representationHeaders } from "./negotiation.ts";

const count = z.int().nonnegative();

const changingRecords = z
  .strictObject({
    same: count.meta({
      description: "Open to the State's own people, and to somebody from each other State alike.",
    }),
    closes: count.meta({ description: "Open, or may open, to the State's own people and not to them." }),
    opens: count.meta({ description: "Open to them alone." }),
    unclear: count.meta({
      description: "Settled for the State's own people; for them the records do not say.",
    }),
  })
  .meta({
    id: "TreatmentRecords",
    title: "TreatmentRecords",
    description:
      "Records by what becomes of them: the same for everybody, or another for somebody from at least one other State.",
  });

const statesByLevel = z
  .strictObject({
    same: count.meta({
      description: "Nothing closes, and more opens to both alike than is not known for them.",
    }),
    closes: count.meta({ description: "Something closes." }),
    opens: count.meta({
      description: "Nothing closes, more is settled than not known for them, and something more opens.",
    }),
    unclear: count.meta({
      description: "Nothing closes, and at least as much is not known for them as opens to both alike.",
    }),
    unsettled: count.meta({ description: "Nothing is settled even for the State's own people." }),
  })
  .meta({
    id: "TreatmentStates",
    title: "TreatmentStates",
    description: "Other States by what happens to somebody from there. No order among them.",
  });

const line = z
  .strictObject({
    event: jurisdictionCode.meta({ description: "State of the event." }),
    given: count.meta({ description: "Its schemes, services and recognition measures." }),
    met: count.meta({ description: "Of these: open to its own people." }),
    notSettled: count.meta({ description: "Of these: not settled even for its own people." }),
    naming: count.meta({
      description: "Of what is not settled: its conditions name nationality or residence.",
    }),
    weighed: count.meta({
      description: "Open, or may open, to its own people or to somebody from another State.",
    }),
    settled: count.meta({
      description: "Of these: settled for its own people and for somebody from each other State.",
    }),
    records: changingRecords.meta({
      description:
        "What is open to anybody, by what becomes of it for somebody from at least one other State.",
    }),
    states: statesByLevel.meta({ description: "Other States, by what happens to somebody from there." }),
  })
  .meta({
    id: "TreatmentLine",
    title: "TreatmentLine",
    description: "Treatment in one State of the event, over all States of which somebody may come.",
  });

/** Whether the same opens to whoever is hurt, State of the event by State of the event. */
export const getEqualTreatment = defineEndpoint({
  method: "GET",
  path: "/v1/overview/treatment",
  summary: "Read what changes for somebody who is a national and resident of another State",
  description:
    "Worked out from the conditions that are recorded, for an ordinary injured person who is nobody. What is not settled counts neither as equal nor as unequal, and sums are not compared. It ranks nobody.",
  parameters: z.strictObject({}),
  query: z.strictObject({}),
  requestHeaders: readerHeaders,
  access: "public",
  answers: {
    200: {
      description: "One line for each State that has records of what it gives.",
      mediaType: "application/json",
      headers: representationHeaders("Changes when a record changes, and with the day."),
      schema: z
        .strictObject({
          day: calendarDate.meta({ description: "Day of the attack that is supposed, 30 days ago." }),
          states: z.array(line).meta({ description: "In the order of the codes." }),
        })
        .meta({
          id: "TreatmentOfStates",
          title: "TreatmentOfStates",
          description: "Whether the same opens to whoever is hurt, for every State of the event.",
        }),
    },
  },
  problems: [],
});
