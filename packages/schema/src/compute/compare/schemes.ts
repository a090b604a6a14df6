import type { CompensationScheme } from "../../../generated/types/model.ts";
import type { Day } from "../../eligibility/calendar.ts";
import { type Reach, reachOf } from "./covering.ts";
import { type GivenValue, valuesOf } from "./given-value.ts";

/** What a scheme says of claims: whom it covers, by when, how, and beside what. Nothing where it covers no act of today. */
export function claimsValues(scheme: CompensationScheme, today: Day): GivenValue[] {
  const reach = reachOf(scheme, today);
  if (!reach.onTerritory && !reach.abroad) return [];
  return [
    ...existence(scheme, reach),
    ...scope(scheme),
    ...procedure(scheme),
    ...payment(scheme),
    ...crossBorder(scheme),
  ];
}

function existence(scheme: CompensationScheme, { onTerritory, abroad }: Reach): GivenValue[] {
  const { value } = valuesOf(scheme);
  const { schemeType, name, eventsCovered } = scheme;
  const path = [eventsCovered ? "eventsCovered" : "name"];
  const said = { type: "scheme", schemeType, name } as const;
  return [
    ...(onTerritory ? [value({ field: "schemes-on-territory" }, path, said)] : []),
    ...(abroad ? [value({ field: "schemes-abroad" }, path, said)] : []),
  ];
}

function scope(scheme: CompensationScheme): GivenValue[] {
  const { value } = valuesOf(scheme);
  const { territorialScope: axes = {} } = scheme;
  const fields = [
    ["foreigners-on-territory", "foreignersOnTerritory"],
    ["nationals-abroad", "nationalsAbroad"],
    ["residents", "residents"],
  ] as const;
  return fields.flatMap(([field, axis]) => {
    const code = (axes as NonNullable<CompensationScheme["territorialScope"]>)[axis];
    const path = ["territorialScope", axis];
    return code ? [value({ field }, path, { type: "code", list: "inclusion", code })] : [];
  });
}

function procedure(scheme: CompensationScheme): GivenValue[] {
  const { value, words, rule, parties } = valuesOf(scheme);
  const { policeReport, advance, redress, silence = [], evidence = [] } = scheme;
  const required = policeReport?.required;
  const available = advance?.available;
  return [
    ...rule({ field: "time-limit" }, ["timeLimit"], scheme.timeLimit),
    ...(required
      ? [
          value({ field: "police-report" }, ["policeReport", "required"], {
            type: "code",
            list: "requirement",
            code: required,
          }),
        ]
      : words({ field: "police-report" }, ["policeReport", "description"], policeReport?.description)),
    ...evidence.map(({ what, requirement }, index) =>
      value({ field: "evidence" }, ["evidence", index], {
        type: "document",
        what,
        ...(requirement && { requirement }),
      }),
    ),
    ...(available === undefined
      ? words({ field: "advance" }, ["advance", "description"], advance?.description)
      : [value({ field: "advance" }, ["advance", "available"], { type: "yes-no", yes: available })]),
    ...(advance?.clocks ? rule({ field: "advance-time" }, ["advance"], advance) : []),
    ...rule({ field: "decision-time" }, ["decisionTime"], scheme.decisionTime),
    ...silence.flatMap(({ effect, of }, index) =>
      of === "body"
        ? [
            value({ field: "silence" }, ["silence", index, "effect"], {
              type: "code",
              list: "silence-effect",
              code: effect,
            }),
          ]
        : [],
    ),
    ...rule({ field: "redress-time" }, ["redress"], redress),
    ...parties({ field: "redress-body" }, ["redress", "bodies"], redress?.bodies),
  ];
}

function payment(scheme: CompensationScheme): GivenValue[] {
  const { value, words, codes } = valuesOf(scheme);
  const { offsets, interplay, form, funding, damage, application } = scheme;
  return [
    ...(offsets
      ? offsets.map(({ type }, index) =>
          value({ field: "offset" }, ["offsets", index, "type"], {
            type: "code",
            list: "offset-type",
            code: type,
          }),
        )
      : words({ field: "offset" }, ["interplay", "text"], interplay?.text)),
    ...(form?.forms
      ? codes({ field: "form" }, ["form", "forms"], { list: "compensation-form", codes: form.forms })
      : words({ field: "form" }, ["form", "description"], form?.description)),
    ...(damage?.method
      ? [
          value({ field: "assessment-method" }, ["damage", "method"], {
            type: "code",
            list: "assessment-method",
            code: damage.method,
          }),
        ]
      : words({ field: "assessment-method" }, ["damage", "basis"], damage?.basis)),
    ...(funding?.sources
      ? codes({ field: "funding" }, ["funding", "sources"], {
          list: "funding-source",
          codes: funding.sources,
        })
      : words({ field: "funding" }, ["funding", "description"], funding?.description)),
    ...(application?.languages ?? []).map((tag, index) =>
      value({ field: "claim-language" }, ["application", "languages", index], { type: "language", tag }),
    ),
  ];
}

function crossBorder(scheme: CompensationScheme): GivenValue[] {
  const { value, words } = valuesOf(scheme);
  const { crossBorder: role } = scheme;
  const authority = (field: "assisting-authority" | "deciding-authority", organisation?: string) => {
    const key = field === "assisting-authority" ? "assistingAuthority" : "decidingAuthority";
    return organisation
      ? [value({ field }, ["crossBorder", key], { type: "organisation", organisation })]
      : [];
  };
  return [
    ...words({ field: "cross-border-role" }, ["crossBorder", "description"], role?.description),
    ...authority("assisting-authority", role?.assistingAuthority),
    ...authority("deciding-authority", role?.decidingAuthority),
  ];
}
