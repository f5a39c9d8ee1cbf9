import { createDarkTheme, type Theme } from "@fluentui/react-components";
import { BRAND } from "./theme.js";

/** Beside a dark Office. Brand colours on a dark ground take two shades more of light to be read. */
export const darkTheme: Theme = {
  ...createDarkTheme(BRAND),
  colorBrandForeground1: BRAND[110],
  colorBrandForeground2: BRAND[120],
  colorBrandForegroundLink: BRAND[110],
  colorBrandForegroundLinkHover: BRAND[120],
  colorNeutralForeground2BrandHover: BRAND[110],
  colorNeutralForeground2BrandPressed: BRAND[110],
  colorNeutralForeground2BrandSelected: BRAND[110],
  // The library's own stands 4.2 : 1 against the pane.
  colorStatusDangerForeground1: "#ed8a92",
};
