import { mainChoices } from "../../domain/index.js";
import type { FillForm } from "./form.js";
import { usualSettings } from "./settings.js";

/**
 * What the form holds when the pane opens. Region and target are the planner's own and stay open; the years are
 * those of the running RPJMN, 2025–2029, seen from the year before it, until a region with published figures is chosen; APBD and twelve months are what most
 * regions budget. The settings are those of a plan in which nobody chose any.
 */
export const startForm: FillForm = {
  regionCode: "",
  baseYear: "2024",
  horizonYear: "2029",
  targetShare: "",
  targetYear: "2029",
  payer: mainChoices.payer.default,
  monthsPerYear: String(mainChoices.monthsPerYear.default),
  ...usualSettings,
};
