/** The SQL for a head office and the worker's checks come to the same numbers on the same lists: run on DuckDB. */
import { DuckDBInstance } from "@duckdb/node-api";
import { describe, expect, it } from "@jest/globals";
import { judgeLists, sourceOfBytes, usualRules } from "../../src/intake/index.js";
import {
  expectSame,
  queryOf,
  rowsOf,
  ruleCases,
  viewStatements,
  type Answer,
  type Row,
} from "./personsSql.js";

/** What the query answers on the views of an office. */
async function bySql(rows: readonly Row[], rules: unknown): Promise<Answer> {
  const instance = await DuckDBInstance.create(":memory:");
  const connection = await instance.connect();
  for (const statement of viewStatements(rows)) await connection.run(statement);
  const reader = await connection.runAndReadAll(queryOf(rules));
  const answer = reader
    .getRows()
    .map(([part, key, total, passed]): Answer[number] => [
      String(part),
      String(key),
      Number(total),
      Number(passed),
    ]);
  connection.closeSync();
  instance.closeSync();
  return answer;
}

describe("the SQL and the worker", () => {
  it.each(ruleCases)("come to the same: %s", async (_, seed, rules) => {
    const rows = rowsOf(600, seed);
    await expectSame(rows, await bySql(rows, rules), rules);
  });

  it("a column of names or numbers never leaves the database", async () => {
    const rows = rowsOf(600, 1).map(({ list, cells }, at) => ({
      list,
      cells: { ...cells, Sektor: `Orang ${String(at)}`, "Nama Perusahaan": "18 0101.0101-900001" },
    }));
    const answer = JSON.stringify(await bySql(rows, {}));
    expect(answer).not.toContain("ORANG");
    expect(answer).not.toContain("900001");
    expect(answer).toContain('["employer","***",600');
  });

  it("an answer with a broken row is refused with its number", async () => {
    const judged = await judgeLists(
      [
        {
          source: sourceOfBytes(
            "pusat.csv",
            new TextEncoder().encode("part,key,total,passed\nverified,,10,x\n"),
          ),
          role: "candidates",
          payer: null,
        },
      ],
      { rules: usualRules, date: "2026-01-01", regionCode: null },
    );
    expect(judged).toMatchObject({
      ok: false,
      problem: {
        sentence: {
          en: 'The file "pusat.csv" row 2: part, key, total, passed with two whole numbers were expected.',
        },
      },
    });
  });
});
