/**
 * A chart drawn into the points of a PNG, without a canvas: the same picture comes out in the pane, in the workbench and without any
 * page. It holds no letters; years and numbers stand in the table around it.
 */
import type { Chart } from "./paper.js";

export const pictureSize = { width: 1080, height: 360 } as const;

/** Points by the number of their colour. */
class Sheet {
  readonly points: Uint8Array;

  constructor(
    readonly width: number,
    readonly height: number,
  ) {
    this.points = new Uint8Array(width * height);
  }

  rectangle(left: number, top: number, right: number, bottom: number, colour: number): void {
    for (let y = Math.max(0, Math.round(top)); y < Math.min(this.height, Math.round(bottom)); y += 1) {
      const from = Math.max(0, Math.round(left));
      const until = Math.min(this.width, Math.round(right));
      if (until > from) this.points.fill(colour, y * this.width + from, y * this.width + until);
    }
  }

  disc(x: number, y: number, radius: number, colour: number): void {
    for (let down = -radius; down <= radius; down += 1) {
      const half = Math.sqrt(radius * radius - down * down);
      this.rectangle(x - half, y + down, x + half, y + down + 1, colour);
    }
  }

  line(x1: number, y1: number, x2: number, y2: number, thick: number, colour: number): void {
    const steps = Math.max(1, Math.ceil(Math.hypot(x2 - x1, y2 - y1)));
    for (let step = 0; step <= steps; step += 1) {
      const part = step / steps;
      this.disc(x1 + (x2 - x1) * part, y1 + (y2 - y1) * part, thick, colour);
    }
  }
}

/** The picture as the bytes of a PNG file. */
export function pictureOf({ form, series }: Chart): Uint8Array {
  const { width, height } = pictureSize;
  const sheet = new Sheet(width, height);
  const places = Math.max(1, ...series.map(({ values }) => values.length));
  const sums = Array.from({ length: places }, (_, at) =>
    series.reduce((sum, { values }) => sum + (values[at] ?? 0), 0),
  );
  const heights = form === "stack" ? sums : series.flatMap(({ values }) => values.map((value) => value ?? 0));
  const most = Math.max(0, ...heights);
  const bottom = height - 5;
  const upTo = (value: number): number => (most === 0 ? bottom : bottom - (value / most) * (height - 30));
  for (let quarter = 1; quarter <= 4 && most > 0; quarter += 1) {
    const y = upTo((most * quarter) / 4);
    sheet.rectangle(0, y - 1, width, y + 1, ruleColour);
  }
  sheet.rectangle(0, bottom, width, bottom + 3, axisColour);
  const room = width / places;
  if (form === "stack") drawStacks(sheet, series, { room, upTo });
  else drawLines(sheet, series, { room, upTo });
  return pngOf(sheet, ["#FFFFFF", "#D5DCDF", "#5B6770", ...series.map(({ colour }) => colour)]);
}

/** The colour of the first series by its number; those before it are of the ground, the rules and the axis. */
const firstColour = 3;
const ruleColour = 1;
const axisColour = 2;

interface Scale {
  /** Points of one place. */
  readonly room: number;
  readonly upTo: (value: number) => number;
}

function drawStacks(sheet: Sheet, series: Chart["series"], { room, upTo }: Scale): void {
  const below: number[] = [];
  series.forEach(({ values }, index) => {
    values.forEach((value, at) => {
      const from = below[at] ?? 0;
      const until = from + Math.max(0, value ?? 0);
      const left = room * (at + 0.25);
      sheet.rectangle(left, upTo(until), left + room / 2, upTo(from), firstColour + index);
      below[at] = until;
    });
  });
}

/** The first series is drawn last, so that none lies above it. */
function drawLines(sheet: Sheet, series: Chart["series"], { room, upTo }: Scale): void {
  for (const [index, { values }] of [...series.entries()].reverse()) {
    values.forEach((value, at) => {
      if (value === null) return;
      const x = room * (at + 0.5);
      sheet.disc(x, upTo(value), 8, firstColour + index);
      const before = values[at - 1];
      if (typeof before === "number")
        sheet.line(x - room, upTo(before), x, upTo(value), 3, firstColour + index);
    });
  }
}

/** Four bits a point, by a list of colours; stored as they are, as the file it goes into is packed anyway. */
function pngOf({ width, height, points }: Sheet, colours: readonly string[]): Uint8Array {
  const row = width / 2 + 1;
  const rows = new Uint8Array(row * height);
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 2) {
      const at = y * width + x;
      rows[y * row + 1 + x / 2] = ((points[at] ?? 0) << 4) | (points[at + 1] ?? 0);
    }
  }
  const list = colours.flatMap((colour) =>
    [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16)),
  );
  return bytesOf([
    [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a],
    chunk("IHDR", bytesOf([whole(width), whole(height), [4, 3, 0, 0, 0]])),
    chunk("PLTE", Uint8Array.from(list)),
    chunk("IDAT", stored(rows)),
    chunk("IEND", new Uint8Array()),
  ]);
}

/** As zlib keeps bytes that it does not pack. */
function stored(bytes: Uint8Array): Uint8Array {
  const most = 0xffff;
  const parts: ArrayLike<number>[] = [[0x78, 0x01]];
  for (let at = 0; at < bytes.length; at += most) {
    const part = bytes.subarray(at, at + most);
    const { length } = part;
    const isLast = at + most >= bytes.length;
    parts.push([isLast ? 1 : 0, length & 255, length >> 8, ~length & 255, (~length >> 8) & 255], part);
  }
  let low = 1;
  let high = 0;
  for (const byte of bytes) {
    low = (low + byte) % 65_521;
    high = (high + low) % 65_521;
  }
  return bytesOf([...parts, [high >> 8, high & 255, low >> 8, low & 255]]);
}

function chunk(name: string, content: Uint8Array): Uint8Array {
  const named = bytesOf([Array.from(name, (letter) => letter.charCodeAt(0)), content]);
  return bytesOf([whole(content.length), named, whole(checksum(named))]);
}

/** Four bytes, the largest first. */
function whole(value: number): readonly number[] {
  return [24, 16, 8, 0].map((shift) => (value >>> shift) & 255);
}

function bytesOf(parts: readonly ArrayLike<number>[]): Uint8Array {
  const bytes = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}

/** CRC-32, by which a PNG knows that a part of it is whole. */
function checksum(bytes: Uint8Array): number {
  let rest = 0xffffffff;
  for (const byte of bytes) {
    rest ^= byte;
    for (let bit = 0; bit < 8; bit += 1) rest = rest & 1 ? (rest >>> 1) ^ 0xedb88320 : rest >>> 1;
  }
  return (rest ^ 0xffffffff) >>> 0;
}
