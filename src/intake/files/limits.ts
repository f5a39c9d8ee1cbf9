/** How much one file may hold. Far above any sheet a region sends; below what would stop the pane. */
export const fileLimits = {
  /** Bytes of the file as it lies on the disk. */
  bytes: 20 * 1024 * 1024,
  /** Bytes of everything inside an .xlsx once unpacked, as its own list of contents says. */
  unpacked: 160 * 1024 * 1024,
  /** A part that unpacks to more than this … */
  suspiciousPart: 8 * 1024 * 1024,
  /** … and to more than so many times its packed size is made to fill the memory, not to be read. */
  ratio: 200,
  /** Parts inside an .xlsx: sheets, styles, pictures. */
  parts: 5000,
  /** Cells that hold something, over all sheets of a file. */
  cells: 1_000_000,
} as const;

/** Excel's own limits of one sheet. */
export const sheetLimits = { rows: 1_048_576, columns: 16_384 } as const;
