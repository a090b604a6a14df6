import type { Contact, ContactPoint, Parties } from "../../generated/types/model.ts";
import type { Day } from "../eligibility/calendar.ts";
import type { Verdict } from "../eligibility/verdict.ts";

/** One thing to do; steps stand in the order in which to do them. */
export type FirstStep =
  | {
      readonly do: "call-emergency-number";
      readonly state: string;
      /** The record that names the number. Absent where none does: 112 in the Union (Directive (EU) 2018/1972, article 109). */
      readonly record?: string;
      readonly contact: Contact;
    }
  | {
      readonly do: "turn-to-contact-point";
      readonly state: string;
      readonly record: string;
      readonly contactPoint: ContactPoint;
    }
  | {
      readonly do: "turn-to-service";
      readonly state: string;
      /** Id of the service. */
      readonly record: string;
    }
  | {
      readonly do: "turn-to-authority";
      readonly state: string;
      /** Id of the organisation. */
      readonly record: string;
      /** `deciding`: it decides the claims; `assisting`: it helps to bring them before another State (Directive 2004/80/EC). */
      readonly role: "assisting" | "deciding";
      /** Ids of the schemes concerned; none where no record of the deciding State names one. */
      readonly schemes: readonly string[];
    }
  | {
      readonly do: "claim";
      readonly state: string;
      readonly record: string;
      readonly verdict: Exclude<Verdict, "not-met">;
      /** To whom it is sent, where not to the body that decides it. */
      readonly addressedTo?: Parties;
      /** Last day that is certain to be in time. */
      readonly by?: Day;
      /** First day on which it can be asked. */
      readonly from?: Day;
      /** Granted without an application: there is nothing to hand in. */
      readonly automatic?: true;
      /** The time is over, and the source says when a late claim is still accepted. */
      readonly late?: true;
    };
