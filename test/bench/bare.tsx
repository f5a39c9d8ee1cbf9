/** The least that a pane of this kind can be: React, Fluent and one button. What the start of ours is measured beside. */
import { Button, FluentProvider, webLightTheme } from "@fluentui/react-components";
import { createRoot } from "react-dom/client";

const root = document.getElementById("root");
if (root === null) throw new Error("The page has no element #root");
createRoot(root).render(
  <FluentProvider theme={webLightTheme}>
    <Button>Start</Button>
  </FluentProvider>,
);
