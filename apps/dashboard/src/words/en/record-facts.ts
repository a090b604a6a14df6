/** In English: what records say of bodies, places, documents, figures and systems, each under its own heading. */
export const recordFactWords = {
  recordFacts: {
    event: "For one event",
    confirmedBy: "Confirmed by",
    body: {
      acronym: "Short name",
      alternateNames: "Other names",
      established: "Set up",
      stage: "State of the body",
      legalForm: "Legal form",
      functions: "Functions",
      memberOf: "Member of",
      accreditations: "Accreditation",
      recognisedBy: "Recognised by",
    },
    place: {
      regions: "Only for",
      sites: "Places",
      map: "On a map",
      directions: "How to get there",
      accessibility: "Accessibility",
      serves: "Serves",
    },
    service: {
      audience: "Meant for",
      referral: "Referral",
      referredBy: "Who can refer",
      fees: "Fees",
      amounts: "What it pays",
      observed: "How long it really takes",
    },
    scheme: {
      aggregate: "Limit for all victims together",
      ifReached: "Once it is reached",
      layers: "Who pays, in this order",
    },
    system: {
      subdivisions: "Parts of the State",
      victimList: "List of the victims",
      keptBy: "Kept by",
      sharedWith: "Who may receive it",
      assessments: "How needs are assessed",
      usedBy: "Used by",
      statedGaps: "What does not exist, as a source says",
    },
    statistics: {
      title: "Published figures",
      item: "What was counted",
      value: "Figure",
      period: "Period",
    },
  },
};
