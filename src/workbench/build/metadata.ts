/**
 * The function metadata Excel reads (functions.json), made from the functions' own declarations. Microsoft's generator reads
 * comments of one file of function declarations, which would say everything a second time.
 */

/** As the add-in writes its texts; Indonesian is the default language of the manifest, English its override. */
interface Text {
  readonly id: string;
  readonly en: string;
}

/** What a function of the add-in declares of itself. */
export interface DeclaredFunction {
  readonly id: string;
  readonly description: Text;
  /** By the parameter's name, in their order. */
  readonly parameters: Readonly<Record<string, { readonly text: Text; readonly optional: boolean }>>;
}

/** An entry of functions.json, as the manifest's schema for custom functions has it. */
interface FunctionEntry {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly helpUrl: string;
  readonly parameters: readonly {
    readonly name: string;
    readonly description: string;
    readonly type: "any";
    readonly dimensionality: "matrix";
    readonly optional?: true;
  }[];
  readonly result: { readonly dimensionality: "matrix" };
}

interface FunctionMetadata {
  /** Hands rich values (entities, numbers with a format) over as they are. */
  readonly allowCustomDataForDataTypeAny: true;
  /** Hands an error in one cell of a range to the function, so that it spoils its own result only and not the whole spill. */
  readonly allowErrorForDataTypeAny: true;
  readonly functions: readonly FunctionEntry[];
}

/** What is wrong with the declarations, one sentence each; empty when they may be shipped. */
export function metadataFindings(functions: readonly DeclaredFunction[]): readonly string[] {
  const findings: string[] = [];
  if (functions.length === 0) findings.push("No custom function was found.");
  const seen = new Set<string>();
  for (const { id, description, parameters } of functions) {
    if (seen.has(id)) findings.push(`${id}: is declared twice.`);
    seen.add(id);
    // learn.microsoft.com/office/dev/add-ins/excel/custom-functions-naming
    if (!/^[A-Z][A-Z0-9_.]{2,}$/.test(id) || /^[A-Z]{1,3}\d+$/.test(id)) {
      findings.push(`${id}: is no name that Excel takes for a function.`);
    }
    const texts: [string, Text][] = [["its description", description]];
    for (const [name, { text }] of Object.entries(parameters)) texts.push([`"${name}"`, text]);
    for (const [of, text] of texts) {
      if (text.id.trim() === "" || text.en.trim() === "") findings.push(`${id}: ${of} lacks a language.`);
    }
    const optional = Object.values(parameters).map((parameter) => parameter.optional);
    if (optional.lastIndexOf(false) > optional.indexOf(true) && optional.includes(true)) {
      findings.push(`${id}: a needed parameter follows one that may be left out.`);
    }
  }
  return findings;
}

/** The metadata with its texts in one language, and each function's section of the help page. */
export function functionMetadata(
  functions: readonly DeclaredFunction[],
  language: keyof Text,
  helpPage: string,
): FunctionMetadata {
  return {
    allowCustomDataForDataTypeAny: true,
    allowErrorForDataTypeAny: true,
    functions: functions.map(({ id, description, parameters }) => ({
      id,
      name: id,
      description: description[language],
      helpUrl: `${helpPage}#${id}`,
      parameters: Object.entries(parameters).map(([name, { text, optional }]) => ({
        name,
        description: text[language],
        // Every parameter is a matrix of anything, so that ranges spill.
        type: "any",
        dimensionality: "matrix",
        ...(optional ? { optional } : {}),
      })),
      result: { dimensionality: "matrix" },
    })),
  };
}
