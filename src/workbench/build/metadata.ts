/**
 * The function metadata Excel reads (functions.json). Microsoft's generator reads it off src/functions/functions.ts; here
 * it is checked for what the generator drops in silence, and given its texts in both languages.
 */

/** As the add-in writes its texts; Indonesian is the default language of the manifest, English its override. */
interface Text {
  readonly id: string;
  readonly en: string;
}

export interface FunctionText {
  readonly description: Text;
  /** By the parameter's name in the source. */
  readonly parameters: Readonly<Record<string, Text>>;
}

/** By function id. */
export type FunctionTexts = Readonly<Record<string, FunctionText>>;

interface FunctionParameter {
  readonly name: string;
  readonly description?: string;
  readonly type?: string;
  readonly dimensionality?: string;
  readonly optional?: boolean;
}

export interface FunctionDeclaration {
  readonly id: string;
  readonly name: string;
  readonly description?: string;
  readonly helpUrl?: string;
  readonly parameters: readonly FunctionParameter[];
}

export interface FunctionMetadata {
  /** Hands an error in one cell of a range to the function, so that it spoils its own result only and not the whole spill. */
  readonly allowErrorForDataTypeAny?: true;
  readonly functions: readonly FunctionDeclaration[];
}

/** What is wrong with generated metadata, one sentence each; empty when it may be shipped. */
export function metadataFindings(
  metadata: FunctionMetadata,
  source: string,
  texts: FunctionTexts,
): readonly string[] {
  const findings: string[] = [];
  const { functions } = metadata;
  const tagged = source.match(/^\s*\*\s*@customfunction\b/gim)?.length ?? 0;
  if (functions.length === 0) findings.push("No custom function was found.");
  if (tagged !== functions.length) {
    findings.push(
      `${tagged} @customfunction tags, but Microsoft's generator took ${functions.length} (${functions.map(({ id }) => id).join(", ")}). ` +
        "It takes top-level `function` declarations only, not constants, and not what another file exports.",
    );
  }
  for (const declared of functions) {
    const { id, name, parameters } = declared;
    if (name !== id) findings.push(`${id}: its name is ${name}; a formula must read the same everywhere.`);
    const text = texts[id];
    if (!text) {
      findings.push(`${id}: has no texts in src/functions/descriptions.ts.`);
      continue;
    }
    const described = Object.keys(text.parameters);
    const expected = parameters.map((parameter) => parameter.name);
    if (described.join() !== expected.join()) {
      findings.push(
        `${id}: takes (${expected.join(", ")}), but its texts describe (${described.join(", ")}).`,
      );
    }
  }
  for (const id of Object.keys(texts)) {
    if (!functions.some((declared) => declared.id === id)) findings.push(`${id}: has texts but no function.`);
  }
  return findings;
}

/** The metadata with its texts in one language and each function's section of the help page. */
export function inLanguage(
  metadata: FunctionMetadata,
  texts: FunctionTexts,
  language: keyof Text,
  helpPage: string,
): FunctionMetadata {
  return {
    ...metadata,
    // Microsoft's generator has no tag for it.
    allowErrorForDataTypeAny: true,
    functions: metadata.functions.map((declared) => {
      const text = texts[declared.id];
      return {
        ...declared,
        ...(text ? { description: text.description[language] } : {}),
        helpUrl: `${helpPage}#${declared.id}`,
        parameters: declared.parameters.map((parameter) => {
          const description = text?.parameters[parameter.name];
          return { ...parameter, ...(description ? { description: description[language] } : {}) };
        }),
      };
    }),
  };
}
