import { StrictMode, startTransition } from "react";
import { createRoot } from "react-dom/client";
import * as excel from "../excel/index.js";
import { App } from "./App.js";

const root = document.getElementById("root");
if (root === null) throw new Error("taskpane.html has no element #root");

// In pieces, between which the page may paint and answer.
startTransition(() =>
  createRoot(root).render(
    <StrictMode>
      <App excel={excel} />
    </StrictMode>,
  ),
);
// Tells the page that this browser could run the pane; otherwise it shows its own message.
document.documentElement.dataset["pane"] = "started";
