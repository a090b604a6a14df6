import { expect, test } from "vitest";
import type { Examined } from "./examine.ts";
import { junitOf } from "./junit.ts";

const check = {
  id: "feed-form",
  says: 'A "feed" & more.',
  why: "RFC 0",
  mend: "Mend it.",
  run: async () => [],
};

test("what passed, failed and was not examined stands in the file, whatever a node has sent", () => {
  const came = "]]> <script>\u0000\u001b[31m\ud800 & \ufffe";
  const examined: readonly Examined[] = [
    { check, group: "Feed", took: 12, outcome: "passed" },
    {
      check,
      group: "Feed",
      took: 1000,
      outcome: "failed",
      differences: [{ request: "GET /", expected: "a", came }],
    },
    { check, group: "Writing", took: 0, outcome: "not-examined", reason: 'no "key"' },
  ];
  expect(junitOf("http://node.example/?a&b", examined)).toBe(`<?xml version="1.0" encoding="UTF-8"?>
<testsuites name="http://node.example/?a&amp;b" tests="3" failures="1" skipped="1" time="1.012">
  <testsuite name="Feed" tests="2" failures="1" skipped="0" time="1.012">
    <testcase classname="Feed" name="feed-form" time="0.012">
    </testcase>
    <testcase classname="Feed" name="feed-form" time="1.000">
      <failure message="A &quot;feed&quot; &amp; more.">A "feed" &amp; more.
GET /: expected a; came ]]&gt; &lt;script&gt;\ufffd\ufffd[31m\ufffd &amp; \ufffd
RFC 0
Mend it.</failure>
    </testcase>
  </testsuite>
  <testsuite name="Writing" tests="1" failures="0" skipped="1" time="0.000">
    <testcase classname="Writing" name="feed-form" time="0.000">
      <skipped message="no &quot;key&quot;"/>
    </testcase>
  </testsuite>
</testsuites>
`);
});
