// The walls of the house: which file may import which. `npm run check` proves them on every file, types included.
// A folder (or a file that stands alone) is a room; it imports itself and the rooms named before it, never one after.

import { rooms } from "./.dependency-rooms.mjs";

/** Who may import whom across packages: dashboard → sdk → schema ← api. */
const mayImport = {
  "packages/schema": [],
  "packages/compatibility": ["packages/schema"],
  "packages/workbook": ["packages/schema"],
  "packages/sdk": ["packages/workbook", "packages/schema"],
  // It serves the reference that the sdk brings along, and imports nothing of it.
  "apps/api": ["packages/schema"],
  "apps/dashboard": ["packages/sdk", "packages/schema"],
};

const packages = Object.keys(mayImport);
const escaped = (name) => name.replaceAll(".", "\\.");
const anyOf = (names) => `(${names.map(escaped).join("|")})`;
/** A room without the rooms that stand inside its folder with a line of their own. */
const alone = (home, room) => {
  const inner = rooms[home].filter((other) => other.startsWith(`${room}/`));
  return escaped(room) + inner.map((other) => `(?!${escaped(other.slice(room.length))}(/|$))`).join("");
};
/** Everything under a room that is a folder; the file itself where the room is a file. */
const inRooms = (home, names) => `^${home}/(${names.map((name) => alone(home, name)).join("|")})(/|$)`;
/** The files of a package, or its name where nothing can be found behind it. */
const inPackages = (folders) =>
  `^(${anyOf(folders)}/|@civic/${anyOf(folders.map((folder) => folder.split("/")[1]))}(/|$))`;

function wall(name, comment, from, to) {
  return { name, severity: "error", comment, from, to };
}

function roomWalls(home) {
  const order = rooms[home];
  const short = home.replace(/^(packages|apps)\//, "").replace("/src", "");
  // The room of the zod schemas has walls of its own.
  const unknown = { path: `^${home}/(?!model/|${anyOf(order)}(/|$))` };
  const inOrder = order
    .slice(0, -1)
    .map((room, place) =>
      wall(
        `room-order/${short}/${room}`,
        `Inside ${home} imports run to earlier rooms only, and what is imported here stands after ${room}.`,
        { path: inRooms(home, [room]) },
        { path: inRooms(home, order.slice(place + 1)) },
      ),
    );
  const why = "A file in no room: give it its place among the rooms in .dependency-rooms.mjs.";
  return [
    ...inOrder,
    wall(`room-unknown/${short}/from`, why, unknown, {}),
    wall(`room-unknown/${short}/to`, why, { pathNot: unknown.path }, unknown),
  ];
}

function packageWalls(home) {
  const others = packages.filter((other) => other !== home);
  const forbidden = others.filter((other) => !mayImport[home].includes(other));
  const from = { path: `^${home}/` };
  const short = home.split("/")[1];
  return [
    wall(
      `package-order/${short}`,
      `Packages build on each other one way, dashboard → sdk → schema ← api: not from ${home} to this one.`,
      from,
      { path: inPackages(forbidden) },
    ),
    wall(
      `package-by-name/${short}`,
      "Import another package by its name, never by a path into its folder.",
      from,
      { path: inPackages(others), dependencyTypes: ["local"] },
    ),
    wall(
      `own-face/${short}`,
      "Inside a package import the file itself, never the package by its name: circles come in through the face.",
      from,
      { path: inPackages([home]), dependencyTypesNot: ["local"] },
    ),
  ];
}

// The node reads its settings with zod, once, when it starts.
const readsSettings = "^apps/api/src/config/";
const mayReadModel = ["^packages/schema/generate/", "^packages/schema/src/model/", readsSettings];

const modelWalls = [
  wall(
    "model-at-build-time",
    "The zod schemas are what people write; only the generator and the entry @civic/schema/zod read them.",
    { path: "^(packages|apps)/", pathNot: mayReadModel },
    { path: "^packages/schema/src/model/" },
  ),
  wall(
    "zod-at-build-time",
    "The library zod is loaded while generating and by who asks for @civic/schema/zod; nothing else loads it.",
    { path: "^(packages|apps)/", pathNot: mayReadModel },
    { path: "(^|/)node_modules/zod/|^zod(/|$)" },
  ),
  wall(
    "sources-before-made",
    "The sources never import what is made from them, but for types, the structure tree, the fields and the table of endpoints.",
    { path: "^packages/schema/src/" },
    { path: "^packages/schema/(generate/|generated/(?!(types|structure|fields|endpoints)/))" },
  ),
];

const dashboardWalls = [
  wall(
    "client-in-data",
    "Only data/ builds the client; elsewhere in the dashboard import types of the sdk only.",
    { path: "^apps/dashboard/src/(?!data/)" },
    { path: inPackages(["packages/sdk"]), dependencyTypesNot: ["type-only"] },
  ),
  wall(
    "page-alone",
    "One page does not import another.",
    { path: "^apps/dashboard/src/pages/([^/]+)/" },
    { path: "^apps/dashboard/src/pages/", pathNot: "^apps/dashboard/src/pages/$1/" },
  ),
  wall(
    "route-is-light",
    "Every visit loads the routes of all pages: page.ts reads routing, queries, its words and its search file, and loads the rest when it is opened.",
    { path: "^apps/dashboard/src/pages/([^/]+)/page\\.ts$" },
    {
      path: "^(apps|packages)/",
      pathNot: [
        "^apps/dashboard/src/routing/",
        "^apps/dashboard/src/data/queries\\.ts$",
        "^apps/dashboard/src/pages/$1/(words|[a-z-]+-search)\\.ts$",
      ],
      dependencyTypesNot: ["type-only", "dynamic-import"],
    },
  ),
  wall(
    "search-is-light",
    "Every visit loads the search files of all pages: they check the form of an address; whether a code is known, the page tells.",
    { path: "^apps/dashboard/src/pages/[^/]+/[a-z-]+-search\\.ts$" },
    {
      path: "^(apps|packages)/",
      pathNot: "^apps/dashboard/src/routing/url-search\\.ts$",
      dependencyTypesNot: ["type-only"],
    },
  ),
];

// biome-ignore lint/style/noDefaultExport: dependency-cruiser loads its rules by the default export
export default {
  forbidden: [
    wall(
      "no-circle",
      "Files that reach themselves through imports; a type counts like any other.",
      {},
      { circular: true },
    ),
    wall(
      "no-such-file",
      "Nothing is found behind this import: a file that is not there, or a name that exports does not have.",
      {},
      { couldNotResolve: true },
    ),
    wall(
      "name-says-nothing",
      "Name what is inside: no utils, helpers, common, misc, shared, types.",
      {},
      {
        path: "^(packages|apps)/.*/(utils|helpers|common|misc|shared|types)(\\.|/|$)",
        pathNot: "/(node_modules|generated)/",
      },
    ),
    ...Object.keys(rooms).flatMap(roomWalls),
    ...packages.flatMap(packageWalls),
    ...modelWalls,
    ...dashboardWalls,
  ],
  options: {
    // Types too: an import that only carries a type is an arrow like any other.
    tsPreCompilationDeps: true,
    // Sources and what makes them; no tests, type tests and benchmarks.
    exclude: { path: "\\.(test|bench)\\.tsx?$|\\.test-d\\.ts$|/(dist|tests|released)/|\\.config\\.ts$" },
    doNotFollow: { path: "node_modules" },
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["source", "import", "types", "default"],
      mainFields: ["module", "main", "types"],
    },
  },
};
