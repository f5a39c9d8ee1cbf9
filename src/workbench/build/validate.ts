/**
 * `npm run validate [-- manifest.xml]`: asks Microsoft's validation service about a manifest, `dist/manifest.xml` if none is named.
 * The service needs a network; without one that is said in a sentence, and test/manifest holds the form to the schema all the same.
 */
import { existsSync } from "node:fs";
import { OfficeAddinManifest, validateManifest } from "office-addin-manifest";

const file = process.argv[2] ?? (existsSync("dist/manifest.xml") ? "dist/manifest.xml" : "manifest.xml");
process.exitCode = await validate(file);

/** 0 when the manifest was accepted, 1 when it was refused, 2 when nobody could be asked. */
async function validate(path: string): Promise<number> {
  if (!existsSync(path)) {
    console.error(`There is no file ${path}: name a manifest, for example npm run validate -- manifest.xml`);
    return 1;
  }
  const { displayName, version } = await OfficeAddinManifest.readManifestFile(path);
  try {
    const { isValid, report, statusText } = await validateManifest(path);
    for (const issue of [...(report?.errors ?? []), ...(report?.warnings ?? [])]) {
      console.error(`${issue.title ?? ""}: ${issue.content ?? ""}`);
    }
    console.log(
      isValid
        ? `${path} (${displayName ?? ""} ${version ?? ""}) was accepted by Microsoft's validation service.`
        : `${path} was refused by Microsoft's validation service${report === undefined ? `: ${statusText ?? ""}` : "."}`,
    );
    return isValid ? 0 : 1;
  } catch (error) {
    console.error(
      `${path} can be read, but Microsoft's validation service could not be reached: npm run validate needs a network ` +
        `(${error instanceof Error ? (error.message.split("\n")[0] ?? "") : String(error)}). npm test checks the form without one.`,
    );
    return 2;
  }
}
