import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { App } from "./app.tsx";
import { startKeepingCopies } from "./data/keep-copies.ts";
import "./design/fonts.css";
import "./design/tokens.css";
import "./design/base.css";
import "./design/controls.css";

const root = document.getElementById("root");
if (root === null) throw new Error("The page has no element #root.");
if (import.meta.env.PROD) startKeepingCopies();
createRoot(root).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
