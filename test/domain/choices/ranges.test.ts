import { describe, expect, it } from "@jest/globals";
import { buildPlan } from "../../../src/workbooks/index.js";
import type { PayerId, PlanChoices } from "../../../src/domain/index.js";
import { lampung } from "./lines/choices.js";

describe("the other choices", () => {
  it.each<[string, Partial<PlanChoices>, string]>([
    ["path", { path: "curve" as "s" }, 'linear, front, s, official, own; yang diterima "curve"'],
    ["budgetOn", { budgetOn: "all" as "region" }, 'region, segments; yang diterima "all"'],
    ["growth", { growth: 2 }, "yang diterima 2"],
    ["growth", { growth: -0.51 }, "yang diterima -0,51"],
    ["growth", { growth: Number.NaN }, "yang diterima NaN"],
    ["retention", { retention: 1.01 }, "dari 0 sampai 1"],
    ["retention", { retention: -0.01 }, "-0,01"],
    ["verificationYield", { verificationYield: 0 }, "dari 0,01 sampai 1"],
    ["verificationYield", { verificationYield: 65 }, "yang diterima 65"],
    ["yieldSource", { yieldSource: " " }, "1 sampai 200 huruf dalam satu baris"],
    ["yieldSource", { yieldSource: "x".repeat(201) }, "… (201)"],
    ["yieldSource", { yieldSource: "daftar\n2026" }, "dalam satu baris"],
    ["newMembersStart", { newMembersStart: 0 }, "1 sampai 12; yang diterima 0"],
    ["newMembersStart", { newMembersStart: 13 }, "yang diterima 13"],
    ["newMembersStart", { newMembersStart: 1.5 }, "yang diterima 1.5"],
    ["startMonth", { startMonth: 0, monthsPerYear: 1 }, "1 sampai 12; yang diterima 0"],
    ["startMonth", { startMonth: 13, monthsPerYear: 1 }, "yang diterima 13"],
    [
      "startMonth",
      { startMonth: 2, monthsPerYear: 12 },
      "12 bulan sejak Februari melewati Desember: danai paling banyak 11 bulan, atau mulai paling lambat Januari",
    ],
    ["startMonth", { startMonth: 8, monthsPerYear: 6 }, "atau mulai paling lambat Juli"],
    ["ownTargets.2024", { ownTargets: { 2024: 0.3 } }, "2025 sampai 2029; yang diterima 2024"],
    ["ownTargets.2030", { ownTargets: { 2030: 0.3 } }, "yang diterima 2030"],
    ["ownTargets.2026", { ownTargets: { 2026: 0 } }, "Target sendiri 2026 harus di atas 0 %"],
    ["ownTargets.2026", { ownTargets: { 2026: 30 } }, "harus pangsa, bukan persen"],
    ["budgetYear", { budgetYear: 2023 }, "2024 sampai 2029; yang diterima 2023"],
    ["budgetYear", { budgetYear: 2030 }, "yang diterima 2030"],
    ["payers", { payers: [] }, "harus 1 sampai 6 pembayar; yang diterima 0"],
    [
      "payers",
      { payers: ["APBD_PROV", "APBD_KAB", "APBDES", "CSR", "BAZNAS", "SELF", "APBN"] },
      "yang diterima 7",
    ],
    ["payers", { payers: ["CSR", "APBD_PROV"] }, "yang pertama harus pembayar utama (APBD_PROV)"],
    ["payers", { payers: ["APBD_PROV", "CSR", "CSR"] }, "CSR/TJSL perusahaan disebut dua kali"],
    ["payers", { payers: ["APBD_PROV", "X" as PayerId] }, '"X" tidak dikenal'],
    ["ceilings.CSR", { ceilings: { CSR: 1 } }, "bukan salah satu pembayar rencana ini"],
    ["ceilings.APBD_PROV", { ceilings: { APBD_PROV: -1 } }, "yang diterima -1"],
    ["ceilings.APBD_PROV", { ceilings: { APBD_PROV: 0.5 } }, "yang diterima 0,5"],
  ])("%s refused: %j", (argument, change, sentence) => {
    const plan = buildPlan({ ...lampung, ...change });
    if (plan.ok) throw new Error("The choices were taken");
    expect(plan.problem.argument).toBe(argument);
    expect(plan.problem.sentence.id).toContain(sentence);
    expect(plan.problem.sentence.en).not.toBe("");
  });

  it.each<Partial<PlanChoices>>([
    { path: "official", budgetOn: "segments" },
    { growth: 0.5, retention: 0, verificationYield: 0.01 },
    { growth: -0.5, retention: 1, verificationYield: 1 },
    { yieldSource: "x".repeat(200) },
    { newMembersStart: 12, budgetYear: 2029 },
    { newMembersStart: 1, budgetYear: 2024 },
    { startMonth: 1, monthsPerYear: 12 },
    { startMonth: 7, monthsPerYear: 6 },
    { startMonth: 12, monthsPerYear: 1 },
    { path: "own", ownTargets: { 2025: 0.0001, 2029: 2 } },
    { payers: ["APBD_PROV", "CSR"], ceilings: { CSR: 0, APBD_PROV: 999_999_999_999_999 } },
    { ceilings: {} },
  ])("the edges are taken: %j", (change) => {
    expect(buildPlan({ ...lampung, ...change }).ok).toBe(true);
  });
});
