import type { RecordLayout } from "../rincian/records.js";

/** As Rincian, with the province in a column of its own: so can be filtered and summed by it. */
export const nationalLayout: RecordLayout = {
  code: 0,
  province: 1,
  region: 2,
  segment: 3,
  covered: 4,
  workers: 5,
  rate: 6,
  uncovered: 7,
  basis: 8,
  asOf: 9,
  source: 10,
  note: 11,
  check: 12,
};
