import { spawnSync } from "node:child_process";
import { describe, expect, it } from "@jest/globals";

describe("start:excel", () => {
  (["win32", "darwin"].includes(process.platform) ? it.skip : it)(
    "says in one sentence that there is no Excel for this system, and what to use instead",
    () => {
      const { status, stdout, stderr } = spawnSync(
        process.execPath,
        ["--import", "tsx", "src/workbench/serve/excel.ts"],
        { encoding: "utf8" },
      );
      expect([status, stdout]).toEqual([1, ""]);
      expect(stderr).toMatch(/^start:excel opens a real Excel.*"npm start" opens the workbench.*\n$/);
    },
  );
});
