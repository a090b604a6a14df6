import type { CompensationScheme } from "../../generated/types/model.ts";
import { grouped } from "../parts/grouped.ts";
import { type CrossBorderRoute, decidingAuthority } from "./cross-border.ts";
import type { FirstStep } from "./first-step.ts";

/** What the bodies to turn to depend on. */
interface Deciding {
  /** The schemes that can be claimed by the route, in the order of the claims. */
  readonly led: readonly CompensationScheme[];
  /** Those of them of which the deciding body is a step of its own. */
  readonly decided: readonly CompensationScheme[];
  readonly route: CrossBorderRoute | undefined;
  readonly hasRecords: (state: string) => boolean;
  /** The bodies that are there for other parts of their State alone, or are closed. */
  readonly outside: ReadonlySet<string>;
}

/**
 * The bodies that claims go to: the assisting authority at home, also where the State of the event has no records, then
 * those that decide, in the order of the claims. Where there is no route, a claim goes to the deciding body directly.
 */
export function authorities({
  led,
  decided,
  route,
  hasRecords,
  outside,
}: Deciding): Extract<FirstStep, { do: "turn-to-authority" }>[] {
  const deciding = grouped(
    decided.flatMap((scheme) => {
      const body = decidingAuthority(scheme);
      return body === undefined || outside.has(body) ? [] : [{ body, scheme }];
    }),
    ({ body }) => body,
  );
  return [
    ...assisting(led, route, hasRecords).filter(({ record }) => !outside.has(record)),
    ...[...deciding].map(([body, its]) => ({
      do: "turn-to-authority" as const,
      state: its[0]?.scheme.jurisdiction ?? "",
      record: body,
      role: "deciding" as const,
      schemes: its.map(({ scheme }) => scheme.id),
    })),
  ];
}

/** Nobody needs help with a claim in a State whose schemes are known and give nothing that is claimed by this route. */
function assisting(
  led: readonly CompensationScheme[],
  route: CrossBorderRoute | undefined,
  hasRecords: (state: string) => boolean,
): Extract<FirstStep, { do: "turn-to-authority" }>[] {
  if (route?.assistingAuthority === undefined) return [];
  if (led.length === 0 && hasRecords(route.to)) return [];
  const { from: state, assistingAuthority: record } = route;
  return [{ do: "turn-to-authority", state, record, role: "assisting", schemes: led.map(({ id }) => id) }];
}
