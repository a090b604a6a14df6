import react from "@vitejs/plugin-react";
import { defaultClientConditions, defineConfig, type Plugin } from "vite";

const node = process.env.CIVIC_NODE ?? "http://127.0.0.1:8080";

/** Asks for the text font together with the page, so that words do not change their shape after the first paint. */
function preloadTextFont(): Plugin {
  return {
    name: "civic-preload-text-font",
    apply: "build",
    transformIndexHtml: {
      order: "post",
      handler(_html, { bundle = {} }) {
        const font = Object.keys(bundle).find((file) =>
          /source-sans-3-latin-wght-normal-.*\.woff2$/.test(file),
        );
        if (font === undefined) throw new Error("The text font is not part of the build.");
        const attrs = { rel: "preload", href: `/${font}`, as: "font", type: "font/woff2", crossorigin: "" };
        return [{ tag: "link", injectTo: "head-prepend", attrs }];
      },
    },
  };
}

const ofLanguage =
  /[\\/](?:dashboard[\\/]src[\\/]words|schema[\\/]src[\\/](?:words|labels))[\\/]([a-z]{2})\.ts$/;

/** Tells public/first-scripts.js which scripts the words of a language are in. */
function nameLanguageScripts(): Plugin {
  return {
    name: "civic-name-language-scripts",
    apply: "build",
    transformIndexHtml: {
      order: "post",
      handler(_html, { bundle = {} }) {
        const named = Object.values(bundle).flatMap((chunk) => {
          const modules = chunk.type === "chunk" ? chunk.moduleIds : [];
          const [language, ...others] = new Set(
            modules.flatMap((module) => ofLanguage.exec(module)?.[1] ?? []),
          );
          return language !== undefined && others.length === 0
            ? [{ language, file: `/${chunk.fileName}` }]
            : [];
        });
        const scripts: Record<string, string[]> = {};
        for (const { language, file } of named) scripts[language] = [...(scripts[language] ?? []), file];
        if (named.length === 0) throw new Error("No words of a language are in the build.");
        const attrs = { type: "application/json", id: "language-scripts" };
        return [{ tag: "script", injectTo: "head-prepend", attrs, children: JSON.stringify(scripts) }];
      },
    },
  };
}

const serviceWorker = "service-worker";
const isOfWorker = (file: string) => /[\\/]service-worker[\\/]/.test(file);

const shared = /[\\/]dashboard[\\/]src[\\/](?:data|design|frame|records|routing)[\\/]/;
/** Of what pages share, that which the start page reads too: it carries nothing else. */
const sharedByStart =
  /[\\/]dashboard[\\/]src[\\/](?:(?:data|design|frame|routing)[\\/]|records[\\/](?:localised|record-link|take-away|treatment-[a-z]+)\.)/;

// A file costs a round trip, of which a browser makes six at a time: what every visit loads comes as one file, and so does
// what pages share, with what it rests on: where five pages need it, a sixth carries what it does not use.
const groups = [
  { name: "start", tags: ["$initial" as const], test: (file: string) => !isOfWorker(file) },
  { name: "every-page", test: sharedByStart, minShareCount: 5 },
  { name: "many-pages", test: shared, minShareCount: 5 },
];

export default defineConfig({
  plugins: [react(), preloadTextFont(), nameLanguageScripts()],
  // "source" first: the packages are built from their sources, so that only what is used is shipped.
  resolve: { conditions: ["source", ...defaultClientConditions] },
  build: {
    target: "baseline-widely-available",
    reportCompressedSize: false,
    rolldownOptions: {
      input: { index: "index.html", [serviceWorker]: "service-worker/service-worker.ts" },
      output: {
        codeSplitting: { groups },
        // A browser asks for it by one address for ever, and it answers for what lies beside and below it.
        entryFileNames: ({ name }) => (name === serviceWorker ? "[name].js" : "assets/[name]-[hash].js"),
      },
    },
  },
  server: {
    proxy: Object.fromEntries(
      ["/v1", "/.well-known", "/openapi.json", "/docs", "/schemas", "/readyz"].map((path) => [path, node]),
    ),
  },
});
