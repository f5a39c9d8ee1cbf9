/** The functions about regions, and rupiah in words. */
import { childrenOf, findRegion, ok, refuse, terbilang } from "../domain/index.js";
import type { Region } from "../domain/index.js";
import { parseRegionField, regionField } from "./answers.js";
import type { RegionField } from "./answers.js";
import { number, optionalWord, word } from "./cells.js";
import { eachCell, oneBlock } from "./spill.js";

export const regionCells = eachCell(
  {
    id: "REGION",
    description: {
      id: "Nama resmi suatu daerah, atau kode, tingkat dan induknya.",
      en: "Official name of a region, or its code, level and parent.",
    },
    parameters: {
      code_or_name: word<Region>(
        {
          id: 'Kode Kemendagri seperti "18.10" atau nama seperti "Pringsewu".',
          en: 'Kemendagri code such as "18.10" or name such as "Pringsewu".',
        },
        findRegion,
      ),
      field: optionalWord<RegionField>(
        {
          id: '"nama" (bawaan), "nama singkat", "kode", "tingkat" atau "induk".',
          en: '"name" (default), "short name", "code", "level" or "parent".',
        },
        parseRegionField,
        "name",
      ),
    },
  },
  (of) => regionField(of.code_or_name, of.field),
);

export const regenciesCells = oneBlock(
  {
    id: "REGENCIES",
    description: {
      id: "Kabupaten dan kota suatu provinsi menurut urutan kode: kode (teks) dan nama resmi, dalam dua kolom.",
      en: "Kabupaten and kota of a province in the order of their codes: code (text) and official name, in two columns.",
    },
    parameters: {
      province: word<Region>(
        {
          id: 'Provinsi: kode seperti "18" atau nama seperti "Lampung".',
          en: 'Province: code such as "18" or name such as "Lampung".',
        },
        findRegion,
      ),
    },
  },
  (of) => {
    const { province } = of;
    if (province.level === "province") {
      return ok(childrenOf(province.code).map(({ code, name }) => [code, name]));
    }
    return refuse(
      "value",
      {
        id: `"province" harus provinsi; ${province.name} (${province.code}) bukan provinsi.`,
        en: `"province" must be a province; ${province.name} (${province.code}) is none.`,
      },
      "province",
    );
  },
);

export const terbilangCells = eachCell(
  {
    id: "TERBILANG",
    description: {
      id: "Rupiah dengan huruf: 3024000000 menjadi tiga miliar dua puluh empat juta rupiah.",
      en: "Rupiah in Indonesian words: 3024000000 becomes tiga miliar dua puluh empat juta rupiah.",
    },
    parameters: {
      amount: number({
        id: "Rupiah bulat, 0 sampai 999.999.999.999.999.",
        en: "Whole rupiah, 0 to 999,999,999,999,999.",
      }),
    },
  },
  (of) => terbilang(of.amount),
);
