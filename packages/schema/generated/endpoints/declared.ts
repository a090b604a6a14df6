// Generated from the sources of @civic/schema. Change those, then run `npm run generate`.
import type { Endpoint } from "../../src/endpoints/endpoint.ts";
import type { EndpointId } from "./types.ts";

/** Every endpoint of a node. */
export const endpoints: { readonly [Id in EndpointId]: Endpoint } = {
  "records.list": {
    "method": "GET",
    "path": "/v1/records",
    "summary": "List records",
    "description": "Latest versions, in the order of their ids, each in the model that it was written in (`schemaVersion`). Filters are combined with “and”, the values of one filter with “or”. Follow `next` until it is absent: a page may hold fewer than `limit`, or none.",
    "requestHeaders": {
      "Accept-Encoding": "`br` and `gzip` are given, by weight; what is small comes as it is.",
      "If-None-Match": "ETags of copies already held, in any of their forms; answers 304 when one is still right.",
      "If-Match": "ETags of what is expected here, in any of their forms; answers 412 when it is something else."
    },
    "access": "public",
    "problems": [
      "invalid-request",
      "invalid-cursor"
    ],
    "parameters": {
      "type": "object",
      "properties": {},
      "additionalProperties": false
    },
    "query": {
      "type": "object",
      "properties": {
        "kind": {
          "description": "A record kind. Given several times: any of them, at most 50.",
          "minItems": 1,
          "maxItems": 50,
          "type": "array",
          "items": {
            "type": "string",
            "enum": [
              "national-system",
              "organisation",
              "service",
              "pathway",
              "compensation-scheme",
              "recognition-measure",
              "designation",
              "guideline",
              "good-practice",
              "contact-sheet",
              "incident-notice"
            ],
            "description": "A record kind."
          }
        },
        "publisher": {
          "description": "Who speaks. Given several times: any of them, at most 50.",
          "minItems": 1,
          "maxItems": 50,
          "type": "array",
          "items": {
            "$ref": "#/$defs/PublisherCode"
          }
        },
        "jurisdiction": {
          "description": "Whom the record describes. Given several times: any of them, at most 50.",
          "minItems": 1,
          "maxItems": 50,
          "type": "array",
          "items": {
            "$ref": "#/$defs/JurisdictionCode"
          }
        },
        "region": {
          "description": "One part of a State, such as `gb-sct`: records of that State without those that are there for other parts alone.",
          "$ref": "#/$defs/RegionCode"
        },
        "need": {
          "description": "Records that name this need or a finer one below it. Given several times: any of them, at most 50.",
          "minItems": 1,
          "maxItems": 50,
          "type": "array",
          "items": {
            "$ref": "#/$defs/NeedCode"
          }
        },
        "phase": {
          "description": "Records that name this phase or a finer one inside it. Given several times: any of them, at most 50.",
          "minItems": 1,
          "maxItems": 50,
          "type": "array",
          "items": {
            "$ref": "#/$defs/PhaseCode"
          }
        },
        "status": {
          "description": "Records of this status; by default all but those withdrawn, which stay readable one by one. Given several times: any of them, at most 50.",
          "minItems": 1,
          "maxItems": 50,
          "type": "array",
          "items": {
            "$ref": "#/$defs/RecordStatusCode"
          }
        },
        "updatedSince": {
          "description": "Records whose latest version this node took at this time or after it, by its own clock; a day begins at midnight UTC. Who follows a node for long follows its feed.",
          "$ref": "#/$defs/DayOrTime"
        },
        "text": {
          "description": "Words that the texts of the record hold, in any language; the last may be incomplete.",
          "type": "string",
          "minLength": 1,
          "maxLength": 200
        },
        "limit": {
          "description": "Records on a page, 1 to 200; 50 by default.",
          "type": "integer",
          "minimum": 1,
          "maximum": 200
        },
        "cursor": {
          "description": "`next` of the page before, with the same filters.",
          "type": "string",
          "minLength": 1,
          "maxLength": 500
        },
        "view": {
          "type": "string",
          "enum": [
            "current"
          ],
          "description": "`current`: as the current model says it, whatever model a record was written in. Made for reading: such bytes were signed by nobody."
        }
      },
      "additionalProperties": false,
      "$defs": {
        "PublisherCode": {
          "type": "string",
          "pattern": "^(?:civic|[a-z]{2})$",
          "title": "PublisherCode",
          "description": "Who speaks: a State's ISO 3166-1 alpha-2 code in lower case, `eu`, `un`, or `civic` for what this project compiled.",
          "examples": [
            "fr"
          ],
          "not": {
            "pattern": "[^!-~]"
          }
        },
        "JurisdictionCode": {
          "type": "string",
          "pattern": "^(?:coe|[a-z]{2})$",
          "title": "JurisdictionCode",
          "description": "Whom a record describes: a State's ISO 3166-1 alpha-2 code in lower case, `eu`, `un`, or `coe` for the Council of Europe.",
          "examples": [
            "be"
          ],
          "not": {
            "pattern": "[^!-~]"
          }
        },
        "RegionCode": {
          "type": "string",
          "pattern": "^[a-z]{2}-[a-z0-9]{1,3}$",
          "title": "RegionCode",
          "description": "A part of a State, ISO 3166-2 in lower case: `gb-sct`, `be-bru`, `au-nsw`.",
          "examples": [
            "gb-sct"
          ],
          "not": {
            "pattern": "[^!-~]"
          }
        },
        "NeedCode": {
          "type": "string",
          "enum": [
            "safety-and-protection",
            "privacy-media-and-data-protection",
            "physical-protection",
            "protection-from-secondary-victimisation",
            "identification-and-family-links",
            "locating-and-reuniting-relatives",
            "victim-identification",
            "death-notification",
            "viewing-and-return-of-remains",
            "return-of-belongings",
            "information-and-language",
            "event-information",
            "rights-information",
            "case-progress-information",
            "single-point-of-contact",
            "interpretation-and-translation",
            "accessible-communication",
            "cross-border-orientation",
            "physical-health",
            "rescue-and-emergency-care",
            "rehabilitation-and-assistive-devices",
            "follow-up-medical-care",
            "personal-assistance",
            "medical-documentation",
            "psychological-support",
            "psychological-first-aid",
            "early-psychological-intervention",
            "trauma-screening",
            "specialised-trauma-treatment",
            "bereavement-support",
            "child-psychological-care",
            "peer-support",
            "responder-psychological-support",
            "support-at-difficult-dates",
            "practical-and-material",
            "emergency-accommodation",
            "travel-and-transport",
            "essential-goods",
            "administrative-help",
            "household-and-care-support",
            "funeral-arrangements",
            "repatriation",
            "social-family-and-working-life",
            "family-and-social-ties",
            "work-and-vocational-rehabilitation",
            "guardianship-and-orphans",
            "education-continuity",
            "housing-stability",
            "residence-status",
            "justice-and-legal",
            "legal-advice-and-representation",
            "reporting-and-statement",
            "participation-in-proceedings",
            "support-during-trial",
            "truth-and-explanation",
            "compensation-and-finance",
            "income-and-debt-security",
            "emergency-financial-aid",
            "assistance-with-claims",
            "independent-medical-assessment",
            "state-compensation",
            "offender-compensation",
            "insurance-benefits",
            "recognition-and-memory",
            "respectful-treatment",
            "official-victim-status",
            "public-acknowledgement",
            "commemoration",
            "testimony-and-transmission",
            "victims-associations",
            "religious-and-spiritual-care",
            "help-with-donated-money"
          ],
          "title": "NeedCode",
          "description": "A code of the closed list `need`."
        },
        "PhaseCode": {
          "type": "string",
          "enum": [
            "preparedness",
            "emergency",
            "follow-up",
            "early",
            "medium-term",
            "long-term",
            "reactivation"
          ],
          "title": "PhaseCode",
          "description": "A code of the closed list `phase`."
        },
        "RecordStatusCode": {
          "type": "string",
          "enum": [
            "draft",
            "active",
            "withdrawn"
          ],
          "title": "RecordStatusCode",
          "description": "A code of the closed list `record-status`."
        },
        "DayOrTime": {
          "type": "string",
          "pattern": "^[0-9]{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12][0-9]|3[01])(?:T(?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](?:[.][0-9]{1,9})?(?:Z|[+-](?:0[0-9]|1[0-4]):[0-5][0-9]))?$",
          "title": "DayOrTime",
          "description": "A day, or a time with its distance from UTC (RFC 3339).",
          "examples": [
            "2026-11-23T08:30:00Z"
          ],
          "not": {
            "pattern": "[^!-~]"
          }
        }
      }
    },
    "takesBody": false,
    "answers": {
      "200": {
        "description": "A page of records.",
        "mediaType": "application/json",
        "headers": {
          "ETag": "Changes when a record on the page changes, or the page. Strong, one for each coding: `\"<digest>\"`, `\"<digest>-gzip\"`, `\"<digest>-br\"`. Conditions compare the digest.",
          "Content-Encoding": "`br` or `gzip`; absent where the bytes come as they are.",
          "Vary": "`Accept-Encoding`."
        }
      }
    }
  },
  "records.get": {
    "method": "GET",
    "path": "/v1/records/{publisher}/{kind}/{slug}",
    "summary": "Read one record",
    "description": "The canonical bytes (RFC 8785) as they were published, in the model that they were written in. The ETag holds the digest of these bytes, the same on every node; the signature of its publisher is another form of the same (`Accept: application/jose+json`).",
    "requestHeaders": {
      "Accept": "`application/jose+json` gives the version as it was signed, payload included; where nobody signed it, it comes as plain JSON if that is taken too, else 406.",
      "Accept-Encoding": "`br` and `gzip` are given, by weight; what is small comes as it is.",
      "If-None-Match": "ETags of copies already held, in any of their forms; answers 304 when one is still right.",
      "If-Match": "ETags of what is expected here, in any of their forms; answers 412 when it is something else."
    },
    "access": "public",
    "problems": [
      "invalid-request",
      "not-found",
      "not-acceptable",
      "record-damaged"
    ],
    "parameters": {
      "type": "object",
      "properties": {
        "publisher": {
          "$ref": "#/$defs/PublisherCode"
        },
        "kind": {
          "type": "string",
          "enum": [
            "national-system",
            "organisation",
            "service",
            "pathway",
            "compensation-scheme",
            "recognition-measure",
            "designation",
            "guideline",
            "good-practice",
            "contact-sheet",
            "incident-notice"
          ],
          "description": "A record kind."
        },
        "slug": {
          "$ref": "#/$defs/Slug"
        }
      },
      "required": [
        "publisher",
        "kind",
        "slug"
      ],
      "additionalProperties": false,
      "$defs": {
        "PublisherCode": {
          "type": "string",
          "pattern": "^(?:civic|[a-z]{2})$",
          "title": "PublisherCode",
          "description": "Who speaks: a State's ISO 3166-1 alpha-2 code in lower case, `eu`, `un`, or `civic` for what this project compiled.",
          "examples": [
            "fr"
          ],
          "not": {
            "pattern": "[^!-~]"
          }
        },
        "Slug": {
          "type": "string",
          "maxLength": 80,
          "pattern": "^[a-z0-9]+(?:-[a-z0-9]+)*$",
          "title": "Slug",
          "description": "Last part of a record id, unique for its publisher and kind.",
          "not": {
            "pattern": "[^!-~]"
          }
        }
      }
    },
    "query": {
      "type": "object",
      "properties": {
        "version": {
          "description": "A version, 1 to 1000000; the latest by default.",
          "type": "integer",
          "minimum": 1,
          "maximum": 1000000
        },
        "asOf": {
          "description": "The record as this node knew it then, by its own clock: the latest version that it held, whenever that was written; a day is meant to its end, in UTC. Not found before the first was here. Together with `version`: that version, if it was here by then.",
          "$ref": "#/$defs/DayOrTime"
        },
        "view": {
          "type": "string",
          "enum": [
            "current"
          ],
          "description": "`current`: as the current model says it, whatever model a record was written in. Made for reading: such bytes were signed by nobody."
        }
      },
      "additionalProperties": false,
      "$defs": {
        "DayOrTime": {
          "type": "string",
          "pattern": "^[0-9]{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12][0-9]|3[01])(?:T(?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](?:[.][0-9]{1,9})?(?:Z|[+-](?:0[0-9]|1[0-4]):[0-5][0-9]))?$",
          "title": "DayOrTime",
          "description": "A day, or a time with its distance from UTC (RFC 3339).",
          "examples": [
            "2026-11-23T08:30:00Z"
          ],
          "not": {
            "pattern": "[^!-~]"
          }
        }
      }
    },
    "takesBody": false,
    "answers": {
      "200": {
        "description": "The record.",
        "mediaType": "application/json",
        "headers": {
          "ETag": "Digest of the canonical bytes, `sha-256:…`; of a view of another model or of the signed form, something else. Strong, one for each coding: `\"<digest>\"`, `\"<digest>-gzip\"`, `\"<digest>-br\"`. Conditions compare the digest.",
          "Content-Encoding": "`br` or `gzip`; absent where the bytes come as they are.",
          "Vary": "`Accept`, `Accept-Encoding`.",
          "Civic-Model-Version": "Version of the model that the record was written in.",
          "Civic-Signature": "`signed`: its publisher signed this version; `unsigned`: nobody did.",
          "Civic-Frozen": "The version that was signed with two contents: until the publisher settles that, the record stays at the version before. Absent where there is none.",
          "Link": "Where its history is (RFC 8288): `version-history`, `latest-version`, `predecessor-version`, `successor-version` (RFC 5829). A node may have begun with a later version than the predecessor."
        },
        "otherForms": [
          "application/jose+json"
        ]
      }
    }
  },
  "records.put": {
    "method": "PUT",
    "path": "/v1/records/{publisher}/{kind}/{slug}",
    "summary": "Publish a version of a record",
    "description": "The body is the whole record, or the record as its publisher signed it (`application/jose+json`). Its `version` is 1 for a new record, one more than the latest otherwise. The same version with the same content again changes nothing. A node that holds the key of the publisher signs what comes unsigned; where the publisher has keys and this node holds none, only what is signed is taken.",
    "requestHeaders": {
      "If-Match": "ETag of the version that this one follows, in any of its forms; answers 412 when another was published meanwhile.",
      "If-None-Match": "`*` to publish only if the record does not exist yet."
    },
    "access": "key",
    "problems": [
      "not-json",
      "forbidden",
      "version-conflict",
      "record-frozen",
      "precondition-failed",
      "invalid-record",
      "invalid-signature",
      "record-damaged",
      "storage-full"
    ],
    "parameters": {
      "type": "object",
      "properties": {
        "publisher": {
          "$ref": "#/$defs/PublisherCode"
        },
        "kind": {
          "type": "string",
          "enum": [
            "national-system",
            "organisation",
            "service",
            "pathway",
            "compensation-scheme",
            "recognition-measure",
            "designation",
            "guideline",
            "good-practice",
            "contact-sheet",
            "incident-notice"
          ],
          "description": "A record kind."
        },
        "slug": {
          "$ref": "#/$defs/Slug"
        }
      },
      "required": [
        "publisher",
        "kind",
        "slug"
      ],
      "additionalProperties": false,
      "$defs": {
        "PublisherCode": {
          "type": "string",
          "pattern": "^(?:civic|[a-z]{2})$",
          "title": "PublisherCode",
          "description": "Who speaks: a State's ISO 3166-1 alpha-2 code in lower case, `eu`, `un`, or `civic` for what this project compiled.",
          "examples": [
            "fr"
          ],
          "not": {
            "pattern": "[^!-~]"
          }
        },
        "Slug": {
          "type": "string",
          "maxLength": 80,
          "pattern": "^[a-z0-9]+(?:-[a-z0-9]+)*$",
          "title": "Slug",
          "description": "Last part of a record id, unique for its publisher and kind.",
          "not": {
            "pattern": "[^!-~]"
          }
        }
      }
    },
    "query": {
      "type": "object",
      "properties": {
        "standsBy": {
          "description": "Of a record that is frozen, for a node that signs: hash of the one of the two JWS that the publisher stands by. Who signs says it in the protected header.",
          "type": "string",
          "pattern": "^sha-256:[0-9a-f]{64}$",
          "not": {
            "pattern": "[^!-~]"
          }
        }
      },
      "additionalProperties": false
    },
    "takesBody": true,
    "otherBodies": [
      "application/jose+json"
    ],
    "answers": {
      "200": {
        "description": "This version with this content was already published.",
        "mediaType": "application/json",
        "headers": {
          "ETag": "Digest of the canonical bytes, `\"sha-256:…\"`.",
          "Civic-Signature": "`signed`: its publisher signed this version; `unsigned`: nobody did."
        }
      },
      "201": {
        "description": "Published.",
        "mediaType": "application/json",
        "headers": {
          "ETag": "Digest of the canonical bytes, `\"sha-256:…\"`.",
          "Civic-Signature": "`signed`: its publisher signed this version; `unsigned`: nobody did.",
          "Location": "Where it is served."
        }
      }
    }
  },
  "records.putSet": {
    "method": "POST",
    "path": "/v1/sets",
    "summary": "Publish several versions, all of them or none",
    "description": "Records of one publisher, each as it is or as its publisher signed it, in one transaction: each has to be the next version of its record, and several of one record may follow one another. What they refer to of their own publisher has to be here or in the set; what is missing of others is told as `unresolved`. A refused set says why with pointers such as `/versions/3/name`. At most 1000 versions and 16777216 bytes. A node that holds the key of the publisher signs what comes unsigned.",
    "requestHeaders": {
      "Accept-Language": "Languages of sentences, by weight and whatever their region; English where none of them is spoken here.",
      "Idempotency-Key": "A name of this request, such as `\"8e03978e-40d5-43e8-bc93-6894a57f9324\"`: the same again within 24 hours is answered the same, and nothing is done twice."
    },
    "bodyLimit": 16777216,
    "access": "key",
    "problems": [
      "forbidden",
      "invalid-set",
      "idempotency-running",
      "idempotency-mismatch",
      "record-damaged",
      "storage-full"
    ],
    "parameters": {
      "type": "object",
      "properties": {},
      "additionalProperties": false
    },
    "query": {
      "type": "object",
      "properties": {
        "dryRun": {
          "description": "`true`: the same answer, and nothing is kept. The Idempotency-Key is passed over.",
          "type": "string",
          "enum": [
            "true",
            "false"
          ]
        }
      },
      "additionalProperties": false
    },
    "takesBody": true,
    "answers": {
      "200": {
        "description": "Every version is there now, or would be.",
        "mediaType": "application/json",
        "headers": {
          "Content-Language": "Language of the sentences in it.",
          "Vary": "`Accept-Language`."
        }
      }
    }
  },
  "records.versions": {
    "method": "GET",
    "path": "/v1/records/{publisher}/{kind}/{slug}/versions",
    "summary": "List the versions of a record",
    "description": "The versions that this node holds, the newest first. What is disputed is not among them: see `Civic-Frozen`.",
    "requestHeaders": {
      "Accept-Encoding": "`br` and `gzip` are given, by weight; what is small comes as it is.",
      "If-None-Match": "ETags of copies already held, in any of their forms; answers 304 when one is still right.",
      "If-Match": "ETags of what is expected here, in any of their forms; answers 412 when it is something else."
    },
    "access": "public",
    "problems": [
      "not-found",
      "invalid-cursor"
    ],
    "parameters": {
      "type": "object",
      "properties": {
        "publisher": {
          "$ref": "#/$defs/PublisherCode"
        },
        "kind": {
          "type": "string",
          "enum": [
            "national-system",
            "organisation",
            "service",
            "pathway",
            "compensation-scheme",
            "recognition-measure",
            "designation",
            "guideline",
            "good-practice",
            "contact-sheet",
            "incident-notice"
          ],
          "description": "A record kind."
        },
        "slug": {
          "$ref": "#/$defs/Slug"
        }
      },
      "required": [
        "publisher",
        "kind",
        "slug"
      ],
      "additionalProperties": false,
      "$defs": {
        "PublisherCode": {
          "type": "string",
          "pattern": "^(?:civic|[a-z]{2})$",
          "title": "PublisherCode",
          "description": "Who speaks: a State's ISO 3166-1 alpha-2 code in lower case, `eu`, `un`, or `civic` for what this project compiled.",
          "examples": [
            "fr"
          ],
          "not": {
            "pattern": "[^!-~]"
          }
        },
        "Slug": {
          "type": "string",
          "maxLength": 80,
          "pattern": "^[a-z0-9]+(?:-[a-z0-9]+)*$",
          "title": "Slug",
          "description": "Last part of a record id, unique for its publisher and kind.",
          "not": {
            "pattern": "[^!-~]"
          }
        }
      }
    },
    "query": {
      "type": "object",
      "properties": {
        "limit": {
          "description": "Versions on a page, 1 to 200; 50 by default.",
          "type": "integer",
          "minimum": 1,
          "maximum": 200
        },
        "cursor": {
          "description": "`next` of the page before, of the same record.",
          "type": "string",
          "minLength": 1,
          "maxLength": 500
        }
      },
      "additionalProperties": false
    },
    "takesBody": false,
    "answers": {
      "200": {
        "description": "A page of versions.",
        "mediaType": "application/json",
        "headers": {
          "ETag": "Changes when the page does. Strong, one for each coding: `\"<digest>\"`, `\"<digest>-gzip\"`, `\"<digest>-br\"`. Conditions compare the digest.",
          "Content-Encoding": "`br` or `gzip`; absent where the bytes come as they are.",
          "Vary": "`Accept-Encoding`.",
          "Civic-Frozen": "The version that was signed with two contents: until the publisher settles that, the record stays at the version before. Absent where there is none."
        }
      }
    }
  },
  "records.version": {
    "method": "GET",
    "path": "/v1/records/{publisher}/{kind}/{slug}/versions/{version}",
    "summary": "Read one version of a record",
    "description": "What `?version=` of the record gives. A version never changes; one that is disputed, or that this node does not hold, is not found.",
    "requestHeaders": {
      "Accept": "`application/jose+json` gives the version as it was signed, payload included; where nobody signed it, it comes as plain JSON if that is taken too, else 406.",
      "Accept-Encoding": "`br` and `gzip` are given, by weight; what is small comes as it is.",
      "If-None-Match": "ETags of copies already held, in any of their forms; answers 304 when one is still right.",
      "If-Match": "ETags of what is expected here, in any of their forms; answers 412 when it is something else."
    },
    "access": "public",
    "problems": [
      "not-found",
      "not-acceptable",
      "record-damaged"
    ],
    "parameters": {
      "type": "object",
      "properties": {
        "publisher": {
          "$ref": "#/$defs/PublisherCode"
        },
        "kind": {
          "type": "string",
          "enum": [
            "national-system",
            "organisation",
            "service",
            "pathway",
            "compensation-scheme",
            "recognition-measure",
            "designation",
            "guideline",
            "good-practice",
            "contact-sheet",
            "incident-notice"
          ],
          "description": "A record kind."
        },
        "slug": {
          "$ref": "#/$defs/Slug"
        },
        "version": {
          "type": "integer",
          "minimum": 1,
          "maximum": 1000000,
          "description": "A version, 1 to 1000000."
        }
      },
      "required": [
        "publisher",
        "kind",
        "slug",
        "version"
      ],
      "additionalProperties": false,
      "$defs": {
        "PublisherCode": {
          "type": "string",
          "pattern": "^(?:civic|[a-z]{2})$",
          "title": "PublisherCode",
          "description": "Who speaks: a State's ISO 3166-1 alpha-2 code in lower case, `eu`, `un`, or `civic` for what this project compiled.",
          "examples": [
            "fr"
          ],
          "not": {
            "pattern": "[^!-~]"
          }
        },
        "Slug": {
          "type": "string",
          "maxLength": 80,
          "pattern": "^[a-z0-9]+(?:-[a-z0-9]+)*$",
          "title": "Slug",
          "description": "Last part of a record id, unique for its publisher and kind.",
          "not": {
            "pattern": "[^!-~]"
          }
        }
      }
    },
    "query": {
      "type": "object",
      "properties": {
        "view": {
          "type": "string",
          "enum": [
            "current"
          ],
          "description": "`current`: as the current model says it, whatever model a record was written in. Made for reading: such bytes were signed by nobody."
        }
      },
      "additionalProperties": false
    },
    "takesBody": false,
    "answers": {
      "200": {
        "description": "The version.",
        "mediaType": "application/json",
        "headers": {
          "ETag": "Digest of the canonical bytes, `sha-256:…`; of a view of another model or of the signed form, something else. Strong, one for each coding: `\"<digest>\"`, `\"<digest>-gzip\"`, `\"<digest>-br\"`. Conditions compare the digest.",
          "Content-Encoding": "`br` or `gzip`; absent where the bytes come as they are.",
          "Vary": "`Accept`, `Accept-Encoding`.",
          "Civic-Model-Version": "Version of the model that the record was written in.",
          "Civic-Signature": "`signed`: its publisher signed this version; `unsigned`: nobody did.",
          "Civic-Frozen": "The version that was signed with two contents: until the publisher settles that, the record stays at the version before. Absent where there is none.",
          "Link": "Where its history is (RFC 8288): `version-history`, `latest-version`, `predecessor-version`, `successor-version` (RFC 5829). A node may have begun with a later version than the predecessor."
        },
        "otherForms": [
          "application/jose+json"
        ]
      }
    }
  },
  "records.signature": {
    "method": "GET",
    "path": "/v1/records/{publisher}/{kind}/{slug}/signature",
    "summary": "Read the signature of a record",
    "description": "The latest version as its publisher signed it (RFC 7515, flattened, ES256); not found where nobody did. What `Accept: application/jose+json` of the record gives.",
    "requestHeaders": {
      "Accept-Encoding": "`br` and `gzip` are given, by weight; what is small comes as it is.",
      "If-None-Match": "ETags of copies already held, in any of their forms; answers 304 when one is still right.",
      "If-Match": "ETags of what is expected here, in any of their forms; answers 412 when it is something else."
    },
    "access": "public",
    "problems": [
      "not-found",
      "record-damaged"
    ],
    "parameters": {
      "type": "object",
      "properties": {
        "publisher": {
          "$ref": "#/$defs/PublisherCode"
        },
        "kind": {
          "type": "string",
          "enum": [
            "national-system",
            "organisation",
            "service",
            "pathway",
            "compensation-scheme",
            "recognition-measure",
            "designation",
            "guideline",
            "good-practice",
            "contact-sheet",
            "incident-notice"
          ],
          "description": "A record kind."
        },
        "slug": {
          "$ref": "#/$defs/Slug"
        }
      },
      "required": [
        "publisher",
        "kind",
        "slug"
      ],
      "additionalProperties": false,
      "$defs": {
        "PublisherCode": {
          "type": "string",
          "pattern": "^(?:civic|[a-z]{2})$",
          "title": "PublisherCode",
          "description": "Who speaks: a State's ISO 3166-1 alpha-2 code in lower case, `eu`, `un`, or `civic` for what this project compiled.",
          "examples": [
            "fr"
          ],
          "not": {
            "pattern": "[^!-~]"
          }
        },
        "Slug": {
          "type": "string",
          "maxLength": 80,
          "pattern": "^[a-z0-9]+(?:-[a-z0-9]+)*$",
          "title": "Slug",
          "description": "Last part of a record id, unique for its publisher and kind.",
          "not": {
            "pattern": "[^!-~]"
          }
        }
      }
    },
    "query": {
      "type": "object",
      "properties": {},
      "additionalProperties": false
    },
    "takesBody": false,
    "answers": {
      "200": {
        "description": "The JWS. Its payload is the canonical bytes of the record.",
        "mediaType": "application/jose+json",
        "headers": {
          "ETag": "Stands for this signature. Strong, one for each coding: `\"<digest>\"`, `\"<digest>-gzip\"`, `\"<digest>-br\"`. Conditions compare the digest.",
          "Content-Encoding": "`br` or `gzip`; absent where the bytes come as they are.",
          "Vary": "`Accept-Encoding`."
        }
      }
    }
  },
  "records.versionSignature": {
    "method": "GET",
    "path": "/v1/records/{publisher}/{kind}/{slug}/versions/{version}/signature",
    "summary": "Read the signature of one version",
    "description": "One version as its publisher signed it; not found where nobody did.",
    "requestHeaders": {
      "Accept-Encoding": "`br` and `gzip` are given, by weight; what is small comes as it is.",
      "If-None-Match": "ETags of copies already held, in any of their forms; answers 304 when one is still right.",
      "If-Match": "ETags of what is expected here, in any of their forms; answers 412 when it is something else."
    },
    "access": "public",
    "problems": [
      "not-found",
      "record-damaged"
    ],
    "parameters": {
      "type": "object",
      "properties": {
        "publisher": {
          "$ref": "#/$defs/PublisherCode"
        },
        "kind": {
          "type": "string",
          "enum": [
            "national-system",
            "organisation",
            "service",
            "pathway",
            "compensation-scheme",
            "recognition-measure",
            "designation",
            "guideline",
            "good-practice",
            "contact-sheet",
            "incident-notice"
          ],
          "description": "A record kind."
        },
        "slug": {
          "$ref": "#/$defs/Slug"
        },
        "version": {
          "type": "integer",
          "minimum": 1,
          "maximum": 1000000,
          "description": "A version, 1 to 1000000."
        }
      },
      "required": [
        "publisher",
        "kind",
        "slug",
        "version"
      ],
      "additionalProperties": false,
      "$defs": {
        "PublisherCode": {
          "type": "string",
          "pattern": "^(?:civic|[a-z]{2})$",
          "title": "PublisherCode",
          "description": "Who speaks: a State's ISO 3166-1 alpha-2 code in lower case, `eu`, `un`, or `civic` for what this project compiled.",
          "examples": [
            "fr"
          ],
          "not": {
            "pattern": "[^!-~]"
          }
        },
        "Slug": {
          "type": "string",
          "maxLength": 80,
          "pattern": "^[a-z0-9]+(?:-[a-z0-9]+)*$",
          "title": "Slug",
          "description": "Last part of a record id, unique for its publisher and kind.",
          "not": {
            "pattern": "[^!-~]"
          }
        }
      }
    },
    "query": {
      "type": "object",
      "properties": {},
      "additionalProperties": false
    },
    "takesBody": false,
    "answers": {
      "200": {
        "description": "The JWS. Its payload is the canonical bytes of the record.",
        "mediaType": "application/jose+json",
        "headers": {
          "ETag": "Stands for this signature. Strong, one for each coding: `\"<digest>\"`, `\"<digest>-gzip\"`, `\"<digest>-br\"`. Conditions compare the digest.",
          "Content-Encoding": "`br` or `gzip`; absent where the bytes come as they are.",
          "Vary": "`Accept-Encoding`."
        }
      }
    }
  },
  "validation.validate": {
    "method": "POST",
    "path": "/v1/validate",
    "summary": "Validate a record without storing it",
    "description": "Structure and rules. Nothing of the body is kept or logged.",
    "requestHeaders": {
      "Accept-Language": "Languages of sentences, by weight and whatever their region; English where none of them is spoken here."
    },
    "access": "public",
    "problems": [
      "not-json"
    ],
    "parameters": {
      "type": "object",
      "properties": {},
      "additionalProperties": false
    },
    "query": {
      "type": "object",
      "properties": {},
      "additionalProperties": false
    },
    "takesBody": true,
    "answers": {
      "200": {
        "description": "What was found.",
        "mediaType": "application/json",
        "headers": {
          "Content-Language": "Language of the sentences."
        }
      }
    }
  },
  "exchange.feed": {
    "method": "GET",
    "path": "/v1/feed",
    "summary": "Follow what changes",
    "description": "Everything that this node took, in the order in which it came, as NDJSON: versions with their signatures inside, statements and disputes, one line each, then a line `{\"bookmark\":…,\"more\":…}`. Ask again with `after` and that bookmark. An answer also ends at 8 MiB. An empty line means only that the connection lives. Keys and revocations come through every filter. Repeat a filter for any of several values.",
    "requestHeaders": {
      "Accept-Encoding": "`br` and `gzip` are given, by weight; what is small comes as it is."
    },
    "access": "public",
    "problems": [
      "invalid-cursor",
      "cursor-expired"
    ],
    "parameters": {
      "type": "object",
      "properties": {},
      "additionalProperties": false
    },
    "query": {
      "type": "object",
      "properties": {
        "after": {
          "description": "A cursor or bookmark that this node gave, with the same filters; from the beginning by default.",
          "type": "string",
          "minLength": 1,
          "maxLength": 500
        },
        "publisher": {
          "description": "Only what these publishers say.",
          "maxItems": 50,
          "type": "array",
          "items": {
            "$ref": "#/$defs/PublisherCode"
          }
        },
        "jurisdiction": {
          "description": "Only what is about these.",
          "maxItems": 50,
          "type": "array",
          "items": {
            "$ref": "#/$defs/JurisdictionCode"
          }
        },
        "kind": {
          "description": "Only records of these kinds.",
          "maxItems": 50,
          "type": "array",
          "items": {
            "type": "string",
            "enum": [
              "national-system",
              "organisation",
              "service",
              "pathway",
              "compensation-scheme",
              "recognition-measure",
              "designation",
              "guideline",
              "good-practice",
              "contact-sheet",
              "incident-notice"
            ]
          }
        },
        "limit": {
          "description": "Lines, 1 to 10000; 1000 by default.",
          "type": "integer",
          "minimum": 1,
          "maximum": 10000
        },
        "wait": {
          "description": "Seconds, 1 to 50, for which the answer is held open where there is nothing yet. It ends with the first that comes.",
          "type": "integer",
          "minimum": 1,
          "maximum": 50
        }
      },
      "additionalProperties": false,
      "$defs": {
        "PublisherCode": {
          "type": "string",
          "pattern": "^(?:civic|[a-z]{2})$",
          "title": "PublisherCode",
          "description": "Who speaks: a State's ISO 3166-1 alpha-2 code in lower case, `eu`, `un`, or `civic` for what this project compiled.",
          "examples": [
            "fr"
          ],
          "not": {
            "pattern": "[^!-~]"
          }
        },
        "JurisdictionCode": {
          "type": "string",
          "pattern": "^(?:coe|[a-z]{2})$",
          "title": "JurisdictionCode",
          "description": "Whom a record describes: a State's ISO 3166-1 alpha-2 code in lower case, `eu`, `un`, or `coe` for the Council of Europe.",
          "examples": [
            "be"
          ],
          "not": {
            "pattern": "[^!-~]"
          }
        }
      }
    },
    "takesBody": false,
    "answers": {
      "200": {
        "description": "One line a change, then the bookmark.",
        "mediaType": "application/x-ndjson",
        "headers": {
          "Content-Encoding": "`br` or `gzip`; absent where the bytes come as they are.",
          "Vary": "`Accept-Encoding`."
        }
      }
    }
  },
  "exchange.export": {
    "method": "GET",
    "path": "/v1/export",
    "summary": "Export every record",
    "description": "Latest versions as NDJSON, those withdrawn among them, in the order of their ids: one line a record with its digest, then a line `{\"end\":{\"count\":…}}`. Without that last line the export was cut off.",
    "requestHeaders": {
      "Accept-Encoding": "`br` and `gzip` are given, by weight; what is small comes as it is."
    },
    "access": "public",
    "problems": [],
    "parameters": {
      "type": "object",
      "properties": {},
      "additionalProperties": false
    },
    "query": {
      "type": "object",
      "properties": {
        "publisher": {
          "description": "Only the records of this publisher.",
          "$ref": "#/$defs/PublisherCode"
        }
      },
      "additionalProperties": false,
      "$defs": {
        "PublisherCode": {
          "type": "string",
          "pattern": "^(?:civic|[a-z]{2})$",
          "title": "PublisherCode",
          "description": "Who speaks: a State's ISO 3166-1 alpha-2 code in lower case, `eu`, `un`, or `civic` for what this project compiled.",
          "examples": [
            "fr"
          ],
          "not": {
            "pattern": "[^!-~]"
          }
        }
      }
    },
    "takesBody": false,
    "answers": {
      "200": {
        "description": "One line a record, then the end line.",
        "mediaType": "application/x-ndjson",
        "headers": {
          "Content-Encoding": "`br` or `gzip`; absent where the bytes come as they are.",
          "Vary": "`Accept-Encoding`."
        }
      }
    }
  },
  "exchange.import": {
    "method": "POST",
    "path": "/v1/import",
    "summary": "Import any number of versions, each for itself",
    "description": "NDJSON of any length: records, flattened JWS, lines of an export, and versions of a feed or a pack, of one publisher. The report comes while it is read, one line a line, so whoever sends has to read it at the same time; an empty line means only that the connection lives. A line that is refused hides no other. The same line again changes nothing: an import that was cut off is sent again, and needs no Idempotency-Key. A node that holds the key of the publisher signs what comes unsigned.",
    "requestHeaders": {
      "Accept-Language": "Languages of sentences, by weight and whatever their region; English where none of them is spoken here."
    },
    "bodyMediaType": "application/x-ndjson",
    "access": "key",
    "problems": [
      "unavailable"
    ],
    "parameters": {
      "type": "object",
      "properties": {},
      "additionalProperties": false
    },
    "query": {
      "type": "object",
      "properties": {
        "report": {
          "description": "`refused`: of the lines only those that were refused are reported, and the end.",
          "type": "string",
          "enum": [
            "refused"
          ]
        }
      },
      "additionalProperties": false
    },
    "takesBody": true,
    "answers": {
      "200": {
        "description": "One line a line, then the end.",
        "mediaType": "application/x-ndjson",
        "headers": {
          "Content-Language": "Language of the sentences in it.",
          "Vary": "`Accept-Language`."
        }
      }
    }
  },
  "exchange.peers": {
    "method": "GET",
    "path": "/v1/peers",
    "summary": "Read how mirroring goes",
    "description": "The nodes that this one mirrors, when each last answered, and what was taken and refused of what it sent.",
    "requestHeaders": {
      "Accept-Encoding": "`br` and `gzip` are given, by weight; what is small comes as it is.",
      "Accept-Language": "Languages of sentences, by weight and whatever their region; English where none of them is spoken here."
    },
    "access": "public",
    "problems": [],
    "parameters": {
      "type": "object",
      "properties": {},
      "additionalProperties": false
    },
    "query": {
      "type": "object",
      "properties": {},
      "additionalProperties": false
    },
    "takesBody": false,
    "answers": {
      "200": {
        "description": "The peers, in the order of their addresses.",
        "mediaType": "application/json",
        "headers": {
          "Content-Encoding": "`br` or `gzip`; absent where the bytes come as they are.",
          "Vary": "`Accept-Encoding`.",
          "Content-Language": "Language of the sentences."
        }
      }
    }
  },
  "exchange.state": {
    "method": "POST",
    "path": "/v1/statements",
    "summary": "State a key, a revocation or a confirmation",
    "description": "The body is the signed statement. It needs an API key of its publisher, and a signature by a key that counts here: a further key is signed by one that counts already, and a key may revoke itself. The same statement again changes nothing.",
    "requestHeaders": {
      "Accept-Language": "Languages of sentences, by weight and whatever their region; English where none of them is spoken here."
    },
    "access": "key",
    "problems": [
      "not-json",
      "forbidden",
      "invalid-signature",
      "invalid-statement",
      "storage-full"
    ],
    "parameters": {
      "type": "object",
      "properties": {},
      "additionalProperties": false
    },
    "query": {
      "type": "object",
      "properties": {},
      "additionalProperties": false
    },
    "takesBody": true,
    "otherBodies": [
      "application/jose+json"
    ],
    "answers": {
      "200": {
        "description": "It was here already, or a newer one of the same.",
        "mediaType": "application/json",
        "headers": {
          "Content-Language": "Language of the notice."
        }
      },
      "201": {
        "description": "Taken, and passed on.",
        "mediaType": "application/json",
        "headers": {
          "Content-Language": "Language of the notice."
        }
      }
    }
  },
  "exchange.confirmations": {
    "method": "GET",
    "path": "/v1/confirmations",
    "summary": "List what States confirm",
    "description": "States that say that a compiled record is right as of a day, without taking it over: the newest of each State and record. It speaks of the version with that digest; the record may have changed since.",
    "requestHeaders": {
      "Accept-Encoding": "`br` and `gzip` are given, by weight; what is small comes as it is.",
      "If-None-Match": "ETags of copies already held, in any of their forms; answers 304 when one is still right.",
      "If-Match": "ETags of what is expected here, in any of their forms; answers 412 when it is something else."
    },
    "access": "public",
    "problems": [],
    "parameters": {
      "type": "object",
      "properties": {},
      "additionalProperties": false
    },
    "query": {
      "type": "object",
      "properties": {
        "jurisdiction": {
          "description": "Only what these States confirm. Given several times: any of them.",
          "maxItems": 50,
          "type": "array",
          "items": {
            "$ref": "#/$defs/JurisdictionCode"
          }
        }
      },
      "additionalProperties": false,
      "$defs": {
        "JurisdictionCode": {
          "type": "string",
          "pattern": "^(?:coe|[a-z]{2})$",
          "title": "JurisdictionCode",
          "description": "Whom a record describes: a State's ISO 3166-1 alpha-2 code in lower case, `eu`, `un`, or `coe` for the Council of Europe.",
          "examples": [
            "be"
          ],
          "not": {
            "pattern": "[^!-~]"
          }
        }
      }
    },
    "takesBody": false,
    "answers": {
      "200": {
        "description": "The confirmations, in the order of the records.",
        "mediaType": "application/json",
        "headers": {
          "ETag": "Changes when a confirmation comes, or a version of what was confirmed. Strong, one for each coding: `\"<digest>\"`, `\"<digest>-gzip\"`, `\"<digest>-br\"`. Conditions compare the digest.",
          "Content-Encoding": "`br` or `gzip`; absent where the bytes come as they are.",
          "Vary": "`Accept-Encoding`."
        }
      }
    }
  },
  "exchange.disputes": {
    "method": "GET",
    "path": "/v1/disputes",
    "summary": "List the versions that were signed with two contents",
    "description": "While a dispute is not settled, the record is shown as it was before. Its publisher ends it with a next version that names the content it stands by. The evidence itself comes with `id`.",
    "requestHeaders": {
      "Accept-Encoding": "`br` and `gzip` are given, by weight; what is small comes as it is.",
      "If-None-Match": "ETags of copies already held, in any of their forms; answers 304 when one is still right.",
      "If-Match": "ETags of what is expected here, in any of their forms; answers 412 when it is something else."
    },
    "access": "public",
    "problems": [],
    "parameters": {
      "type": "object",
      "properties": {},
      "additionalProperties": false
    },
    "query": {
      "type": "object",
      "properties": {
        "id": {
          "description": "Only those of this record, with both signatures.",
          "$ref": "#/$defs/RecordId"
        }
      },
      "additionalProperties": false,
      "$defs": {
        "RecordId": {
          "type": "string",
          "maxLength": 140,
          "pattern": "^(?:civic|[a-z]{2})\\/[a-z]+(?:-[a-z]+)*\\/[a-z0-9]+(?:-[a-z0-9]+)*$",
          "title": "RecordId",
          "description": "Id of a record: `<publisher>/<kind>/<slug>`.",
          "examples": [
            "civic/compensation-scheme/fr-fgti-terrorism"
          ],
          "not": {
            "pattern": "[^!-~]"
          }
        }
      }
    },
    "takesBody": false,
    "answers": {
      "200": {
        "description": "The disputes, settled ones among them.",
        "mediaType": "application/json",
        "headers": {
          "ETag": "Changes when a dispute comes or is settled. Strong, one for each coding: `\"<digest>\"`, `\"<digest>-gzip\"`, `\"<digest>-br\"`. Conditions compare the digest.",
          "Content-Encoding": "`br` or `gzip`; absent where the bytes come as they are.",
          "Vary": "`Accept-Encoding`."
        }
      }
    }
  },
  "codelists.list": {
    "method": "GET",
    "path": "/v1/codelists",
    "summary": "Read the code lists",
    "description": "Every list with its codes, their order and place in it, and their words in every language.",
    "requestHeaders": {
      "Accept-Encoding": "`br` and `gzip` are given, by weight; what is small comes as it is.",
      "If-None-Match": "ETags of copies already held, in any of their forms; answers 304 when one is still right.",
      "If-Match": "ETags of what is expected here, in any of their forms; answers 412 when it is something else."
    },
    "access": "public",
    "problems": [],
    "parameters": {
      "type": "object",
      "properties": {},
      "additionalProperties": false
    },
    "query": {
      "type": "object",
      "properties": {},
      "additionalProperties": false
    },
    "takesBody": false,
    "answers": {
      "200": {
        "description": "Every code list.",
        "mediaType": "application/json",
        "headers": {
          "ETag": "Changes when a list changes. Strong, one for each coding: `\"<digest>\"`, `\"<digest>-gzip\"`, `\"<digest>-br\"`. Conditions compare the digest.",
          "Content-Encoding": "`br` or `gzip`; absent where the bytes come as they are.",
          "Vary": "`Accept-Encoding`."
        }
      }
    }
  },
  "coverage.get": {
    "method": "GET",
    "path": "/v1/coverage",
    "summary": "Read the coverage of needs by phase and State",
    "description": "Derived from the records at the level of detail they name. An absent cell is unknown, never “none”. The level is a lower bound; `limits` says what is missing for full coverage.",
    "requestHeaders": {
      "Accept-Encoding": "`br` and `gzip` are given, by weight; what is small comes as it is.",
      "If-None-Match": "ETags of copies already held, in any of their forms; answers 304 when one is still right.",
      "If-Match": "ETags of what is expected here, in any of their forms; answers 412 when it is something else."
    },
    "access": "public",
    "problems": [],
    "parameters": {
      "type": "object",
      "properties": {},
      "additionalProperties": false
    },
    "query": {
      "type": "object",
      "properties": {
        "jurisdiction": {
          "description": "One State, or `eu`; all of them by default.",
          "$ref": "#/$defs/JurisdictionCode"
        },
        "region": {
          "description": "One part of a State, such as `gb-sct`: the cells of that State, by what is there for all of it or for this part.",
          "$ref": "#/$defs/RegionCode"
        },
        "phase": {
          "description": "One phase; all of them by default.",
          "$ref": "#/$defs/PhaseCode"
        }
      },
      "additionalProperties": false,
      "$defs": {
        "JurisdictionCode": {
          "type": "string",
          "pattern": "^(?:coe|[a-z]{2})$",
          "title": "JurisdictionCode",
          "description": "Whom a record describes: a State's ISO 3166-1 alpha-2 code in lower case, `eu`, `un`, or `coe` for the Council of Europe.",
          "examples": [
            "be"
          ],
          "not": {
            "pattern": "[^!-~]"
          }
        },
        "RegionCode": {
          "type": "string",
          "pattern": "^[a-z]{2}-[a-z0-9]{1,3}$",
          "title": "RegionCode",
          "description": "A part of a State, ISO 3166-2 in lower case: `gb-sct`, `be-bru`, `au-nsw`.",
          "examples": [
            "gb-sct"
          ],
          "not": {
            "pattern": "[^!-~]"
          }
        },
        "PhaseCode": {
          "type": "string",
          "enum": [
            "preparedness",
            "emergency",
            "follow-up",
            "early",
            "medium-term",
            "long-term",
            "reactivation"
          ],
          "title": "PhaseCode",
          "description": "A code of the closed list `phase`."
        }
      }
    },
    "takesBody": false,
    "answers": {
      "200": {
        "description": "Cells that records speak of.",
        "mediaType": "application/json",
        "headers": {
          "ETag": "Changes when a record changes. Strong, one for each coding: `\"<digest>\"`, `\"<digest>-gzip\"`, `\"<digest>-br\"`. Conditions compare the digest.",
          "Content-Encoding": "`br` or `gzip`; absent where the bytes come as they are.",
          "Vary": "`Accept-Encoding`."
        }
      }
    }
  },
  "projection.get": {
    "method": "GET",
    "path": "/v1/projection",
    "summary": "Read what a computation for one person needs of every record",
    "description": "Of every active record, in the current model and in the order of their ids, what `navigate` and its words read: conditions, clocks, amounts, names and contacts with their flags, and the digest of the record. Sources, notes and what nobody computes with are left out; they stand in the record itself. It takes no filter, so that asking says nothing of the person for whom is computed. A node whose records are too many for one answer (64 MiB) is `unavailable` here; they can be read by page.",
    "requestHeaders": {
      "Accept-Encoding": "`br` and `gzip` are given, by weight; what is small comes as it is.",
      "If-None-Match": "ETags of copies already held, in any of their forms; answers 304 when one is still right.",
      "If-Match": "ETags of what is expected here, in any of their forms; answers 412 when it is something else."
    },
    "access": "public",
    "problems": [
      "unavailable"
    ],
    "parameters": {
      "type": "object",
      "properties": {},
      "additionalProperties": false
    },
    "query": {
      "type": "object",
      "properties": {},
      "additionalProperties": false
    },
    "takesBody": false,
    "answers": {
      "200": {
        "description": "The projection of every active record.",
        "mediaType": "application/json",
        "headers": {
          "ETag": "Changes when a record changes. Strong, one for each coding: `\"<digest>\"`, `\"<digest>-gzip\"`, `\"<digest>-br\"`. Conditions compare the digest.",
          "Content-Encoding": "`br` or `gzip`; absent where the bytes come as they are.",
          "Vary": "`Accept-Encoding`."
        }
      }
    }
  },
  "overview.get": {
    "method": "GET",
    "path": "/v1/overview",
    "summary": "Read what the node holds as a whole, in figures",
    "description": "How many States and records there are, how many of them say something on each of the four key areas, which were neither compared with their sources nor confirmed for two years or more, and what came last. Figures of records: a State without a record may well have what the record would say.",
    "requestHeaders": {
      "Accept-Encoding": "`br` and `gzip` are given, by weight; what is small comes as it is.",
      "If-None-Match": "ETags of copies already held, in any of their forms; answers 304 when one is still right.",
      "If-Match": "ETags of what is expected here, in any of their forms; answers 412 when it is something else."
    },
    "access": "public",
    "problems": [],
    "parameters": {
      "type": "object",
      "properties": {},
      "additionalProperties": false
    },
    "query": {
      "type": "object",
      "properties": {},
      "additionalProperties": false
    },
    "takesBody": false,
    "answers": {
      "200": {
        "description": "The figures.",
        "mediaType": "application/json",
        "headers": {
          "ETag": "Changes when a record changes, and with the day. Strong, one for each coding: `\"<digest>\"`, `\"<digest>-gzip\"`, `\"<digest>-br\"`. Conditions compare the digest.",
          "Content-Encoding": "`br` or `gzip`; absent where the bytes come as they are.",
          "Vary": "`Accept-Encoding`."
        }
      }
    }
  },
  "overview.treatment": {
    "method": "GET",
    "path": "/v1/overview/treatment",
    "summary": "Read what changes for somebody who is a national and resident of another State",
    "description": "Worked out from the conditions that are recorded, for an ordinary injured person who is nobody. What is not settled counts neither as equal nor as unequal, and sums are not compared. It ranks nobody.",
    "requestHeaders": {
      "Accept-Encoding": "`br` and `gzip` are given, by weight; what is small comes as it is.",
      "If-None-Match": "ETags of copies already held, in any of their forms; answers 304 when one is still right.",
      "If-Match": "ETags of what is expected here, in any of their forms; answers 412 when it is something else."
    },
    "access": "public",
    "problems": [],
    "parameters": {
      "type": "object",
      "properties": {},
      "additionalProperties": false
    },
    "query": {
      "type": "object",
      "properties": {},
      "additionalProperties": false
    },
    "takesBody": false,
    "answers": {
      "200": {
        "description": "One line for each State that has records of what it gives.",
        "mediaType": "application/json",
        "headers": {
          "ETag": "Changes when a record changes, and with the day. Strong, one for each coding: `\"<digest>\"`, `\"<digest>-gzip\"`, `\"<digest>-br\"`. Conditions compare the digest.",
          "Content-Encoding": "`br` or `gzip`; absent where the bytes come as they are.",
          "Vary": "`Accept-Encoding`."
        }
      }
    }
  },
  "search.index": {
    "method": "GET",
    "path": "/v1/search-index",
    "summary": "Read what is needed to search every record",
    "description": "Of every active record, in the order of their ids, what somebody may look for it by: names in every language, acronyms, numbers, laws, and the codes that say what it is for; and the needs and heads of damage by their words. It takes no filter: who searches does so at home, and the node does not learn for what. A node whose records are too many for one answer (64 MiB) is `unavailable` here; they can be read by page.",
    "requestHeaders": {
      "Accept-Encoding": "`br` and `gzip` are given, by weight; what is small comes as it is.",
      "If-None-Match": "ETags of copies already held, in any of their forms; answers 304 when one is still right.",
      "If-Match": "ETags of what is expected here, in any of their forms; answers 412 when it is something else."
    },
    "access": "public",
    "problems": [
      "unavailable"
    ],
    "parameters": {
      "type": "object",
      "properties": {},
      "additionalProperties": false
    },
    "query": {
      "type": "object",
      "properties": {},
      "additionalProperties": false
    },
    "takesBody": false,
    "answers": {
      "200": {
        "description": "A row for every active record, and a term for every need and head of damage.",
        "mediaType": "application/json",
        "headers": {
          "ETag": "Changes when a record changes. Strong, one for each coding: `\"<digest>\"`, `\"<digest>-gzip\"`, `\"<digest>-br\"`. Conditions compare the digest.",
          "Content-Encoding": "`br` or `gzip`; absent where the bytes come as they are.",
          "Vary": "`Accept-Encoding`."
        }
      }
    }
  },
  "gaps.get": {
    "method": "GET",
    "path": "/v1/gaps",
    "summary": "Read what is missing in the records of one State, and who can mend it",
    "description": "One gap for a record and kind, however many values lack the same. A gap in the records does not prove that a State gives nothing.",
    "requestHeaders": {
      "Accept-Encoding": "`br` and `gzip` are given, by weight; what is small comes as it is.",
      "If-None-Match": "ETags of copies already held, in any of their forms; answers 304 when one is still right.",
      "If-Match": "ETags of what is expected here, in any of their forms; answers 412 when it is something else."
    },
    "access": "public",
    "problems": [],
    "parameters": {
      "type": "object",
      "properties": {},
      "additionalProperties": false
    },
    "query": {
      "type": "object",
      "properties": {
        "jurisdiction": {
          "description": "The State, or the body, whose records are looked through.",
          "$ref": "#/$defs/JurisdictionCode"
        },
        "kind": {
          "description": "Only gaps of this kind.",
          "$ref": "#/$defs/GapKindCode"
        }
      },
      "required": [
        "jurisdiction"
      ],
      "additionalProperties": false,
      "$defs": {
        "JurisdictionCode": {
          "type": "string",
          "pattern": "^(?:coe|[a-z]{2})$",
          "title": "JurisdictionCode",
          "description": "Whom a record describes: a State's ISO 3166-1 alpha-2 code in lower case, `eu`, `un`, or `coe` for the Council of Europe.",
          "examples": [
            "be"
          ],
          "not": {
            "pattern": "[^!-~]"
          }
        },
        "GapKindCode": {
          "type": "string",
          "enum": [
            "requirement-unanswered",
            "need-unmet",
            "need-lost-at-border",
            "pathway-dead-end",
            "hand-over-without-owner",
            "closed-to-foreigners",
            "need-not-broken-down",
            "number-missing",
            "number-unconfirmed",
            "value-stale",
            "value-unsourced",
            "translation-missing",
            "declared-differs"
          ],
          "title": "GapKindCode",
          "description": "A code of the closed list `gap-kind`."
        }
      }
    },
    "takesBody": false,
    "answers": {
      "200": {
        "description": "What is missing, as of the day of the answer.",
        "mediaType": "application/json",
        "headers": {
          "ETag": "Changes when a record changes, and with the day. Strong, one for each coding: `\"<digest>\"`, `\"<digest>-gzip\"`, `\"<digest>-br\"`. Conditions compare the digest.",
          "Content-Encoding": "`br` or `gzip`; absent where the bytes come as they are.",
          "Vary": "`Accept-Encoding`."
        }
      }
    }
  },
  "gaps.counts": {
    "method": "GET",
    "path": "/v1/gaps/counts",
    "summary": "Read how many gaps of each kind there are in the records of every State",
    "description": "Counts of records, not of States: who is described in more detail has more places in which something can be missing.",
    "requestHeaders": {
      "Accept-Encoding": "`br` and `gzip` are given, by weight; what is small comes as it is.",
      "If-None-Match": "ETags of copies already held, in any of their forms; answers 304 when one is still right.",
      "If-Match": "ETags of what is expected here, in any of their forms; answers 412 when it is something else."
    },
    "access": "public",
    "problems": [],
    "parameters": {
      "type": "object",
      "properties": {},
      "additionalProperties": false
    },
    "query": {
      "type": "object",
      "properties": {},
      "additionalProperties": false
    },
    "takesBody": false,
    "answers": {
      "200": {
        "description": "The counts, as of the day of the answer.",
        "mediaType": "application/json",
        "headers": {
          "ETag": "Changes when a record changes, and with the day. Strong, one for each coding: `\"<digest>\"`, `\"<digest>-gzip\"`, `\"<digest>-br\"`. Conditions compare the digest.",
          "Content-Encoding": "`br` or `gzip`; absent where the bytes come as they are.",
          "Vary": "`Accept-Encoding`."
        }
      }
    }
  },
  "node.document": {
    "method": "GET",
    "path": "/.well-known/civic-node",
    "summary": "Read what the node says of itself",
    "description": "Its name, its contact, where its feed is, the models that it takes, and the keys that it knows. Keys count for nobody because they stand here: an anchor, exchanged by another way, says which do.",
    "requestHeaders": {
      "Accept": "`application/jose+json` gives it signed; where the node signs for nobody, or not for that publisher, it comes as plain JSON if that is taken too, else 406.",
      "Accept-Encoding": "`br` and `gzip` are given, by weight; what is small comes as it is.",
      "If-None-Match": "ETags of copies already held, in any of their forms; answers 304 when one is still right.",
      "If-Match": "ETags of what is expected here, in any of their forms; answers 412 when it is something else."
    },
    "access": "public",
    "problems": [
      "not-acceptable"
    ],
    "parameters": {
      "type": "object",
      "properties": {},
      "additionalProperties": false
    },
    "query": {
      "type": "object",
      "properties": {
        "publisher": {
          "description": "Whose key the signed form is signed with, where the node signs for several.",
          "$ref": "#/$defs/PublisherCode"
        }
      },
      "additionalProperties": false,
      "$defs": {
        "PublisherCode": {
          "type": "string",
          "pattern": "^(?:civic|[a-z]{2})$",
          "title": "PublisherCode",
          "description": "Who speaks: a State's ISO 3166-1 alpha-2 code in lower case, `eu`, `un`, or `civic` for what this project compiled.",
          "examples": [
            "fr"
          ],
          "not": {
            "pattern": "[^!-~]"
          }
        }
      }
    },
    "takesBody": false,
    "answers": {
      "200": {
        "description": "What the node says of itself.",
        "mediaType": "application/json",
        "headers": {
          "ETag": "Changes with a key or a setting. Strong, one for each coding: `\"<digest>\"`, `\"<digest>-gzip\"`, `\"<digest>-br\"`. Conditions compare the digest.",
          "Content-Encoding": "`br` or `gzip`; absent where the bytes come as they are.",
          "Vary": "`Accept`, `Accept-Encoding`."
        },
        "otherForms": [
          "application/jose+json"
        ]
      }
    }
  },
  "node.openapi": {
    "method": "GET",
    "path": "/openapi.json",
    "summary": "Read this description (OpenAPI 3.1)",
    "description": "Paths, schemas and problems for programs; `/docs` says the same to people.",
    "requestHeaders": {
      "Accept-Encoding": "`br` and `gzip` are given, by weight; what is small comes as it is.",
      "If-None-Match": "ETags of copies already held, in any of their forms; answers 304 when one is still right.",
      "If-Match": "ETags of what is expected here, in any of their forms; answers 412 when it is something else."
    },
    "access": "public",
    "problems": [],
    "parameters": {
      "type": "object",
      "properties": {},
      "additionalProperties": false
    },
    "query": {
      "type": "object",
      "properties": {},
      "additionalProperties": false
    },
    "takesBody": false,
    "answers": {
      "200": {
        "description": "OpenAPI 3.1.",
        "mediaType": "application/json",
        "headers": {
          "ETag": "Changes with the release of the node. Strong, one for each coding: `\"<digest>\"`, `\"<digest>-gzip\"`, `\"<digest>-br\"`. Conditions compare the digest.",
          "Content-Encoding": "`br` or `gzip`; absent where the bytes come as they are.",
          "Vary": "`Accept-Encoding`."
        }
      }
    }
  },
  "node.schema": {
    "method": "GET",
    "path": "/schemas/{version}/{kind}.json",
    "summary": "Read a JSON Schema",
    "description": "JSON Schema 2020-12, complete in one file: an editor or a validator needs no other. The bytes are those that `@civic/schema` holds.",
    "requestHeaders": {
      "Accept-Encoding": "`br` and `gzip` are given, by weight; what is small comes as it is.",
      "If-None-Match": "ETags of copies already held, in any of their forms; answers 304 when one is still right.",
      "If-Match": "ETags of what is expected here, in any of their forms; answers 412 when it is something else."
    },
    "access": "public",
    "problems": [
      "not-found"
    ],
    "parameters": {
      "type": "object",
      "properties": {
        "version": {
          "type": "string",
          "minLength": 1,
          "maxLength": 20,
          "description": "Version of the model, the one that the node speaks: `schemaVersion` of `/readyz`."
        },
        "kind": {
          "type": "string",
          "enum": [
            "national-system",
            "organisation",
            "service",
            "pathway",
            "compensation-scheme",
            "recognition-measure",
            "designation",
            "guideline",
            "good-practice",
            "contact-sheet",
            "incident-notice",
            "record",
            "profile"
          ],
          "description": "A record kind; `record` for a record of any kind, `profile` for a profile."
        }
      },
      "required": [
        "version",
        "kind"
      ],
      "additionalProperties": false
    },
    "query": {
      "type": "object",
      "properties": {},
      "additionalProperties": false
    },
    "takesBody": false,
    "answers": {
      "200": {
        "description": "The schema.",
        "mediaType": "application/schema+json",
        "headers": {
          "ETag": "Changes with the release of the node. Strong, one for each coding: `\"<digest>\"`, `\"<digest>-gzip\"`, `\"<digest>-br\"`. Conditions compare the digest.",
          "Content-Encoding": "`br` or `gzip`; absent where the bytes come as they are.",
          "Vary": "`Accept-Encoding`."
        }
      }
    }
  },
  "node.health": {
    "method": "GET",
    "path": "/healthz",
    "summary": "Whether the process runs",
    "description": "Answers without asking the store: what does not answer here has to be started anew.",
    "access": "public",
    "problems": [],
    "parameters": {
      "type": "object",
      "properties": {},
      "additionalProperties": false
    },
    "query": {
      "type": "object",
      "properties": {},
      "additionalProperties": false
    },
    "takesBody": false,
    "answers": {
      "200": {
        "description": "It runs.",
        "mediaType": "application/json"
      }
    }
  },
  "node.readiness": {
    "method": "GET",
    "path": "/readyz",
    "summary": "Whether the node can answer",
    "description": "Asks the store: what is not ready gets no requests until it is.",
    "access": "public",
    "problems": [
      "unavailable"
    ],
    "parameters": {
      "type": "object",
      "properties": {},
      "additionalProperties": false
    },
    "query": {
      "type": "object",
      "properties": {},
      "additionalProperties": false
    },
    "takesBody": false,
    "answers": {
      "200": {
        "description": "The store answers and the records are loaded.",
        "mediaType": "application/json"
      }
    }
  },
  "node.metrics": {
    "method": "GET",
    "path": "/metrics",
    "summary": "Read what the node counts of itself",
    "description": "The text format of Prometheus: requests, refusals, writes, pulls and damage since the process began. No figure names a caller, and none tells what was asked.",
    "access": "public",
    "problems": [],
    "parameters": {
      "type": "object",
      "properties": {},
      "additionalProperties": false
    },
    "query": {
      "type": "object",
      "properties": {},
      "additionalProperties": false
    },
    "takesBody": false,
    "answers": {
      "200": {
        "description": "Every figure with its meaning.",
        "mediaType": "text/plain; version=0.0.4; charset=utf-8"
      }
    }
  }
};
