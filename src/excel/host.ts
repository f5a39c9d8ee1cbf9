import type { Language } from "../domain/index.js";

/** Where the page runs and what the Excel around it can do. */
export interface HostProbe {
  /** null: the page was opened outside Excel. */
  readonly host: "Excel" | null;
  /** "PC", "Mac", "OfficeOnline", "iOS" …; "" outside Excel. */
  readonly platform: string;
  readonly uiLanguage: Language;
  /** Whether Office shows itself in a dark theme. */
  readonly isDark: boolean;
  readonly can: HostAbilities;
}

interface HostAbilities {
  readonly customFunctions: boolean;
  readonly freezePanes: boolean;
  readonly pageLayout: boolean;
  readonly dataValidation: boolean;
  readonly charts: boolean;
}

/**
 * Waits until Office.js knows its host. Resolves also when the page stands alone in a browser, or when
 * Office.js could not be loaded (no network): the pane then says so instead of waiting for ever.
 */
export async function whenReady(): Promise<HostProbe> {
  const office = (globalThis as { Office?: typeof Office }).Office;
  if (office === undefined) return alone();
  const info = await office.onReady();
  if ((info.host as Office.HostType | null) !== office.HostType.Excel) return alone();
  return {
    host: "Excel",
    platform: String(info.platform),
    uiLanguage: languageOf(office.context.displayLanguage),
    isDark: isDark(themeOf(office)),
    can: {
      customFunctions: office.context.requirements.isSetSupported("CustomFunctionsRuntime", "1.1"),
      freezePanes: supports("1.7"),
      pageLayout: supports("1.9"),
      dataValidation: supports("1.8"),
      charts: supports("1.1"),
    },
  };
}

/** Sets of Excel's API that something of ours asks for. */
type ApiSet =
  | "1.1"
  | "1.2"
  | "1.4"
  | "1.5"
  | "1.6"
  | "1.7"
  | "1.8"
  | "1.9"
  | "1.10"
  | "1.11"
  | "1.12"
  | "1.13"
  | "1.15";

/** Whether this Excel has a set of its API. Older calls are used where they can do the same. */
export function supports(version: ApiSet): boolean {
  return Office.context.requirements.isSetSupported("ExcelApi", version);
}

/** The highest set of its API that this Excel has; "" before the first. */
export function highestSet(): string {
  let highest = "";
  for (let minor = 1; minor <= 30; minor += 1) {
    if (!Office.context.requirements.isSetSupported("ExcelApi", `1.${String(minor)}`)) break;
    highest = `1.${String(minor)}`;
  }
  return highest;
}

function alone(): HostProbe {
  const asked = (globalThis as { navigator?: Navigator }).navigator?.language ?? "";
  return {
    host: null,
    platform: "",
    uiLanguage: languageOf(asked),
    isDark: false,
    can: {
      customFunctions: false,
      freezePanes: false,
      pageLayout: false,
      dataValidation: false,
      charts: false,
    },
  };
}

/** Office's colours; `undefined` where an older Office cannot be asked for them. */
function themeOf({ context }: typeof Office): Office.OfficeTheme | undefined {
  try {
    return context.officeTheme;
  } catch (thrown) {
    // What the library throws where its host lacks the call.
    if (thrown instanceof TypeError) return undefined;
    throw thrown;
  }
}

/** An Office that does not say so shows it by its background; one that shows neither is taken for a light one, as Office is at first. */
function isDark(theme: Partial<Office.OfficeTheme> | undefined): boolean {
  if (typeof theme?.isDarkTheme === "boolean") return theme.isDarkTheme;
  const [, red, green, blue] =
    /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/iu.exec(theme?.bodyBackgroundColor ?? "") ?? [];
  if (red === undefined || green === undefined || blue === undefined) return false;
  const part = (hexadecimal: string): number => Number.parseInt(hexadecimal, 16) / 255;
  // How bright the eye takes the three for.
  return 0.299 * part(red) + 0.587 * part(green) + 0.114 * part(blue) < 0.5;
}

/** Indonesian for "id", "id-ID" and the old tag "in"; English for every other language. */
function languageOf(tag: string): Language {
  return /^(id|in)\b/i.test(tag) ? "id" : "en";
}
