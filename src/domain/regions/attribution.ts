import type { Text } from "../language/index.js";

/** Where the table of regions comes from and on what terms. The licence (ODbL) asks that it is shown with the data. */
export const REGION_ATTRIBUTION: Text = {
  id: "Nama, kode dan jumlah kecamatan/kelurahan/desa: idn-area-data 4.0.1 (fityannugroho, github.com/fityannugroho/idn-area-data), menurut Kepmendagri 300.2.2-2138 Tahun 2025, tersedia di bawah Open Database License (opendatacommons.org/licenses/odbl). Tabel ini turunannya (nama disingkat, desa dihitung) dan tersedia di bawah lisensi yang sama.",
  en: "Names, codes and numbers of kecamatan/kelurahan/desa: idn-area-data 4.0.1 (fityannugroho, github.com/fityannugroho/idn-area-data), after Kepmendagri 300.2.2-2138 of 2025, available under the Open Database License (opendatacommons.org/licenses/odbl). This table is derived from it (names shortened, villages counted) and is available under the same licence.",
};
