#!/usr/bin/env python3
"""Validates a record of a CIVIC node against its published JSON Schema, and reads the node's feed.

Needs Python 3.9 or later and jsonschema (Debian: apt-get install python3-jsonschema); all else is the
standard library. Nothing is verified here: whoever relies on what a feed brings verifies its signatures.

    python3 read_feed.py http://127.0.0.1:8080 civic/service/fr-116006
"""

import json
import sys
import urllib.parse
import urllib.request

from jsonschema import Draft202012Validator


def get(base, path):
    """The answer of a node. A status of 400 or more raises urllib.error.HTTPError."""
    request = urllib.request.Request(base + path, headers={"Accept": "application/json, application/x-ndjson"})
    return urllib.request.urlopen(request, timeout=60)


def faults(base, record_id):
    """What is wrong with the structure of a record, by the schema of its kind in the model it was written in."""
    with get(base, "/v1/records/" + urllib.parse.quote(record_id)) as answer:
        record = json.load(answer)
    with get(base, f"/schemas/{record['schemaVersion']}/{record['kind']}.json") as answer:
        schema = json.load(answer)
    Draft202012Validator.check_schema(schema)
    found = sorted(Draft202012Validator(schema).iter_errors(record), key=lambda error: list(error.absolute_path))
    return ["/" + "/".join(map(str, error.absolute_path)) + ": " + error.message for error in found]


def feed(base, after=None):
    """Every change from a place on, and where to go on: yields each line, the bookmark last."""
    while True:
        query = "" if after is None else "?" + urllib.parse.urlencode({"after": after})
        with get(base, "/v1/feed" + query) as answer:
            line = None
            for text in answer:
                # An empty line says only that the connection lives.
                if not text.strip():
                    continue
                line = json.loads(text)
                yield line
        if line is None or "bookmark" not in line:
            raise EOFError("the feed broke off: ask again after the last cursor")
        after = line["bookmark"]
        if not line["more"]:
            return


def main(base, record_id):
    base = base.rstrip("/")
    found = faults(base, record_id)
    print(f"{record_id}: " + ("valid" if not found else "; ".join(found)))
    changes = 0
    for line in feed(base):
        if "bookmark" in line:
            bookmark = line["bookmark"]
        else:
            changes += 1
    print(f"{changes} changes; go on after {bookmark}")
    return 1 if found else 0


if __name__ == "__main__":
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    sys.exit(main(sys.argv[1], sys.argv[2]))
