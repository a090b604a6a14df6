const help = {
  id: "help",
  name: "Help",
  description: "Helps victims of crime.",
  website: "https://help.example.org/",
};
const rights = {
  id: "rights",
  name: "Rights",
  description: "Advises victims of crime.",
};

/** A directory of five services in HSDS 3, as its keepers have it: with what records do not take. Its bodies are invented. */
export const directory = [
  {
    id: "night-line",
    name: "Night line",
    status: "active",
    minimum_age: 12,
    organization: help,
    phones: [
      {
        number: "020 7946 0018",
        type: "voice",
      },
    ],
    schedules: [
      {
        freq: "WEEKLY",
        byday: "MO,TU",
        opens_at: "20:00",
        closes_at: "23:00",
      },
    ],
    attributes: [
      {
        taxonomy_term: {
          code: "RF-1",
          name: "Counselling",
        },
      },
    ],
  },
  {
    id: "home-visits",
    name: "Home visits",
    status: "active",
    organization: help,
    email: "visits@help.example.org",
    contacts: [
      {
        name: "A. Person",
        phones: [
          {
            number: "020 7946 0019",
          },
        ],
      },
    ],
    attributes: [
      {
        taxonomy_term: {
          code: "RF-1",
          name: "Counselling",
        },
      },
    ],
  },
  {
    id: "legal-advice",
    name: "Legal advice",
    status: "active",
    organization: rights,
    fees_description: "Free of charge.",
    required_documents: [
      {
        document: "Crime reference number",
      },
    ],
    phones: [
      {
        number: "+44 20 7946 0020",
        type: "voice",
      },
    ],
    attributes: [
      {
        taxonomy_term: {
          code: "FT-1",
          name: "Legal advice",
        },
      },
    ],
  },
  {
    id: "court-companions",
    name: "Court companions",
    status: "active",
    organization: rights,
    schedules: [
      {
        freq: "WEEKLY",
        interval: 2,
        byday: "WE",
        opens_at: "10:00",
        closes_at: "12:00",
        description: "Every other Wednesday.",
      },
    ],
    phones: [
      {
        number: "020 7946 0021 ask for Ann",
        type: "voice",
      },
    ],
    url: "https://rights.example.org/court",
    attributes: [
      {
        taxonomy_term: {
          code: "FT-1",
          name: "Legal advice",
        },
      },
    ],
  },
  {
    id: "old-line",
    name: "Old line",
    status: "inactive",
    organization: rights,
    phones: [
      {
        number: "020 7946 0022",
        type: "pager",
      },
    ],
    attributes: [
      {
        taxonomy_term: {
          code: "ZZ-9",
          name: "Other",
        },
      },
    ],
  },
];

/** The same directory as a folder of tables. */
export const tables: Readonly<Record<string, string>> = {
  "attributes.csv": `id,link_id,link_entity,taxonomy_term_id
a1,night-line,service,t1
a2,home-visits,service,t1
a3,legal-advice,service,t2
a4,court-companions,service,t2
a5,old-line,service,t3
`,
  "contacts.csv": `id,service_id,name
c1,home-visits,A. Person
`,
  "organizations.csv": `id,name,description,website
help,Help,Helps victims of crime.,https://help.example.org/
rights,Rights,Advises victims of crime.,
`,
  "phones.csv": `id,service_id,contact_id,number,type
p1,night-line,,020 7946 0018,voice
p2,,c1,020 7946 0019,
p3,legal-advice,,+44 20 7946 0020,voice
p4,court-companions,,020 7946 0021 ask for Ann,voice
p5,old-line,,020 7946 0022,pager
`,
  "required_documents.csv": `id,service_id,document
d1,legal-advice,Crime reference number
`,
  "schedules.csv": `id,service_id,freq,interval,byday,opens_at,closes_at,description
h1,night-line,WEEKLY,,"MO,TU",20:00,23:00,
h2,court-companions,WEEKLY,2,WE,10:00,12:00,Every other Wednesday.
`,
  "services.csv": `id,organization_id,name,status,email,url,fees_description,minimum_age
night-line,help,Night line,active,,,,12
home-visits,help,Home visits,active,visits@help.example.org,,,
legal-advice,rights,Legal advice,active,,,Free of charge.,
court-companions,rights,Court companions,active,,https://rights.example.org/court,,
old-line,rights,Old line,inactive,,,,
`,
  "taxonomy_terms.csv": `id,code,name
t1,RF-1,Counselling
t2,FT-1,Legal advice
t3,ZZ-9,Other
`,
};
