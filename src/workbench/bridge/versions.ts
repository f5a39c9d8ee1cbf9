/** The Excels that can be simulated, by what they declare to an add-in (Microsoft's requirement set tables). */

export interface ExcelVersion {
  /** The highest ExcelApi requirement set. The host must be made with the same one. */
  readonly apiSet: string;
  /** The other requirement sets, by name. */
  readonly sets: Readonly<Record<string, string>>;
  readonly fullVersion: string;
  readonly sharedRuntime: boolean;
  readonly customFunctions: boolean;
}

const DIALOGS = { DialogApi: "1.2", DialogOrigin: "1.1" };

export const EXCEL_VERSIONS = {
  "365": {
    apiSet: "1.17",
    sets: {
      ...DIALOGS,
      SharedRuntime: "1.2",
      RibbonApi: "1.2",
      CustomFunctionsRuntime: "1.5",
      CustomFunctions: "1.9",
      DelayForCellEdit: "1.1",
    },
    fullVersion: "16.0.17328.20000",
    sharedRuntime: true,
    customFunctions: true,
  },
  "2021": {
    apiSet: "1.14",
    sets: {
      ...DIALOGS,
      SharedRuntime: "1.1",
      RibbonApi: "1.1",
      CustomFunctionsRuntime: "1.3",
      CustomFunctions: "1.7",
      DelayForCellEdit: "1.1",
    },
    fullVersion: "16.0.14332.20000",
    sharedRuntime: true,
    customFunctions: true,
  },
  "2019": {
    apiSet: "1.8",
    sets: { DialogApi: "1.1" },
    fullVersion: "16.0.10827.20000",
    sharedRuntime: false,
    customFunctions: false,
  },
  "2016": {
    apiSet: "1.1",
    sets: {},
    fullVersion: "16.0.4266.1001",
    sharedRuntime: false,
    customFunctions: false,
  },
  /** Excel on the iPad has the newer objects but no custom functions. */
  iPad: {
    apiSet: "1.17",
    sets: DIALOGS,
    fullVersion: "16.0.17328.20000",
    sharedRuntime: false,
    customFunctions: false,
  },
} as const satisfies Record<string, ExcelVersion>;

export type ExcelVersionName = keyof typeof EXCEL_VERSIONS;
