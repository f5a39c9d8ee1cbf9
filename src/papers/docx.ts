/** A paper as a Word file. The only file that knows `docx`, which is loaded when a file is made and no sooner. */
import {
  AlignmentType,
  Bookmark,
  BorderStyle,
  Document,
  Footer,
  ImageRun,
  LevelFormat,
  LineRuleType,
  Packer,
  PageNumber,
  PageOrientation,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlignTable,
  WidthType,
} from "docx";
import type { IParagraphOptions, IRunOptions, ParagraphChild } from "docx";
import { bookmarkOf } from "./bookmarks.js";
import { colours, keepsNext, margin, page, sizes } from "./layout.js";
import { say } from "./paper.js";
import type { Block, Paper, Picture, Run, Runs, Table as PaperTable } from "./paper.js";
import { pictureOf, pictureSize } from "./picture.js";

/** The bytes of the file. */
export async function docxOf(paper: Paper): Promise<Uint8Array> {
  const writer = new Writer(paper);
  const children = paper.blocks.flatMap((block, index) =>
    writer.block(block, paper.blocks[index + 1]?.kind === "signature"),
  );
  const document = new Document({
    creator: "Cakupan",
    title: paper.title,
    description: paper.foot,
    styles: { default: { document: { run: { font: "Arial", size: sizes.text } } } },
    numbering: { config: writer.numberings },
    sections: [
      {
        properties: {
          page: {
            size: {
              width: page.short,
              height: page.long,
              orientation: paper.landscape === true ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
            },
            margin: { left: margin.side, right: margin.side, top: margin.top, bottom: margin.top },
          },
        },
        footers: { default: footOf(paper) },
        children,
      },
    ],
  });
  return new Uint8Array(await Packer.toArrayBuffer(document));
}

function footOf({ foot }: Paper): Footer {
  const look = { size: sizes.foot, color: colours.grey };
  return new Footer({
    children: [
      new Paragraph({
        alignment: AlignmentType.CENTER,
        children: [
          new TextRun({ ...look, text: `${foot} · halaman ` }),
          new TextRun({ ...look, children: [PageNumber.CURRENT, " dari ", PageNumber.TOTAL_PAGES] }),
        ],
      }),
    ],
  });
}

type Look = Pick<IRunOptions, "bold" | "size" | "color" | "italics">;

class Writer {
  readonly numberings: { reference: string; levels: readonly [ReturnType<typeof levelOf>] }[] = [];
  private figures = 0;
  private readonly width: number;

  constructor(paper: Paper) {
    this.width = (paper.landscape === true ? page.long : page.short) - 2 * margin.side;
  }

  /** @param isKept Its end stands on the page of what follows: a signature is never alone on its page. */
  block(block: Block, isKept: boolean): (Paragraph | Table)[] {
    switch (block.kind) {
      case "title":
        return block.lines.map((line, index) =>
          this.paragraph(line, {
            look: { bold: true, size: sizes.title },
            alignment: AlignmentType.CENTER,
            spacing: { before: index === 0 ? 160 : 0, after: index === block.lines.length - 1 ? 200 : 0 },
          }),
        );
      case "heading":
        return [
          this.paragraph([{ kind: "words", text: block.text }], {
            look: { bold: true, color: colours.sea },
            spacing: { before: 160, after: 60 },
            keepNext: true,
          }),
        ];
      case "paragraph":
        return [this.prose(block, isKept)];
      case "list":
        return this.list(block, isKept);
      case "fields":
        return [this.fieldTable(block.rows)];
      case "figures":
        return [this.figureTable(block.each), this.paragraph([], { spacing: { after: 60 } })];
      case "signature":
        return block.lines.map((line, index) =>
          this.paragraph(line, {
            alignment: AlignmentType.LEFT,
            indent: { left: Math.round(this.width * 0.55) },
            spacing: { before: index === 0 ? 280 : 0 },
            keepNext: index < block.lines.length - 1,
          }),
        );
      case "table":
        return [
          this.table(block, isKept),
          this.paragraph([], { spacing: { after: 60 }, look: { size: 8 }, keepNext: isKept }),
        ];
      case "picture":
        return [this.picture(block), this.paragraph([], { spacing: { after: 60 }, look: { size: 8 } })];
    }
  }

  private prose({ runs, look }: Extract<Block, { kind: "paragraph" }>, keepNext: boolean): Paragraph {
    if (look === "lead") {
      return this.paragraph(runs, {
        look: { bold: true, size: 24, color: colours.sea },
        spacing: { after: 160, line: 276, lineRule: LineRuleType.AUTO },
      });
    }
    if (look === "caption")
      return this.paragraph(runs, {
        look: { bold: true },
        spacing: { before: 80, after: 40 },
        keepNext: true,
      });
    if (look === "note") {
      return this.paragraph(runs, {
        look: { size: sizes.small, color: colours.grey },
        spacing: { before: 80, after: 40 },
      });
    }
    return this.paragraph(runs, {
      keepNext,
      alignment: AlignmentType.BOTH,
      spacing: { after: 80, line: 259, lineRule: LineRuleType.AUTO },
    });
  }

  private list({ items, marks }: Extract<Block, { kind: "list" }>, isKept: boolean): Paragraph[] {
    const reference = `daftar${this.numberings.length}`;
    this.numberings.push({ reference, levels: [levelOf(marks)] });
    return items.map((item, index) =>
      this.paragraph(item, {
        keepNext: isKept && index === items.length - 1,
        numbering: { reference, level: 0 },
        alignment: AlignmentType.BOTH,
        spacing: { after: 50, line: 259, lineRule: LineRuleType.AUTO },
      }),
    );
  }

  /** Without rules: the labels, a colon, and what is said of each. */
  private fieldTable(rows: Extract<Block, { kind: "fields" }>["rows"]): Table {
    const columns = [0.23, 0.03, 0.74].map((part) => Math.round(part * this.width));
    return new Table({
      width: { size: this.width, type: WidthType.DXA },
      columnWidths: columns,
      layout: TableLayoutType.FIXED,
      borders: noBorders,
      rows: rows.map(
        ([label, value]) =>
          new TableRow({
            cantSplit: true,
            children: [say`${label}`, say`:`, value].map(
              (runs, index) =>
                new TableCell({
                  width: { size: columns[index] ?? 0, type: WidthType.DXA },
                  borders: noBorders,
                  children: [this.paragraph(runs, { spacing: { after: 20 } })],
                }),
            ),
          }),
      ),
    });
  }

  private figureTable(each: Extract<Block, { kind: "figures" }>["each"]): Table {
    const column = Math.floor(this.width / each.length);
    const cell = (runs: Runs, look: Look): TableCell =>
      new TableCell({
        width: { size: column, type: WidthType.DXA },
        borders: noBorders,
        shading: { fill: colours.head },
        margins: { left: 80, right: 80, top: 50, bottom: 50 },
        children: [this.paragraph(runs, { look, alignment: AlignmentType.CENTER })],
      });
    return new Table({
      width: { size: column * each.length, type: WidthType.DXA },
      columnWidths: each.map(() => column),
      layout: TableLayoutType.FIXED,
      borders: noBorders,
      rows: [
        new TableRow({
          children: each.map(({ figure }) =>
            cell(figure, { bold: true, size: sizes.figure, color: colours.sea }),
          ),
        }),
        new TableRow({
          children: each.map(({ label }) => cell(label, { size: sizes.small })),
        }),
      ],
    });
  }

  private table({ widths, heads, rows, size }: PaperTable, isKept: boolean): Table {
    const all = widths.reduce((sum, width) => sum + width, 0);
    const columns = widths.map((width) => Math.floor((width / all) * this.width));
    const row = (cells: PaperTable["rows"][number], isHead: boolean, keepNext: boolean): TableRow => {
      let at = 0;
      return new TableRow({
        tableHeader: isHead,
        cantSplit: true,
        children: cells.map(({ runs, align = "left", strong, span = 1 }) => {
          const room = columns.slice(at, at + span).reduce((sum, column) => sum + column, 0);
          at += span;
          return new TableCell({
            width: { size: room, type: WidthType.DXA },
            columnSpan: span,
            verticalAlign: isHead ? VerticalAlignTable.CENTER : VerticalAlignTable.TOP,
            ...(isHead ? { shading: { fill: colours.head } } : {}),
            borders: hairs,
            margins: { left: 60, right: 60, top: 20, bottom: 20 },
            children: [
              this.paragraph(runs, {
                keepNext,
                look: { size: size === "small" ? 16 : 18, bold: isHead || strong === true },
                alignment: isHead && align === "left" ? AlignmentType.LEFT : alignments[align],
              }),
            ],
          });
        }),
      });
    };
    return new Table({
      width: { size: columns.reduce((sum, column) => sum + column, 0), type: WidthType.DXA },
      columnWidths: columns,
      layout: TableLayoutType.FIXED,
      borders: hairs,
      rows: [
        ...heads.map((cells) => row(cells, true, true)),
        ...rows.map((cells, index) => row(cells, false, keepsNext(rows, index, isKept))),
      ],
    });
  }

  /** The picture over the columns of its numbers, so that each number stands below what is drawn of it. */
  private picture({ alt, chart, heads, series }: Picture): Table {
    const label = Math.round(this.width * 0.24);
    const column = Math.floor((this.width - label) / Math.max(1, heads.length));
    const widths = [label, ...heads.map(() => column)];
    const cell = (children: Paragraph[], at: number, span = 1): TableCell =>
      new TableCell({
        width: { size: (widths[at] ?? column) * span, type: WidthType.DXA },
        columnSpan: span,
        borders: noBorders,
        children,
      });
    const points = (column * heads.length) / 15;
    const drawn = new ImageRun({
      type: "png",
      data: pictureOf(chart),
      transformation: { width: points, height: (points * pictureSize.height) / pictureSize.width },
      altText: { title: alt, description: alt, name: alt },
    });
    const small = { size: sizes.small };
    return new Table({
      width: { size: label + column * heads.length, type: WidthType.DXA },
      columnWidths: widths,
      layout: TableLayoutType.FIXED,
      borders: noBorders,
      rows: [
        new TableRow({
          cantSplit: true,
          children: [
            cell([this.paragraph([])], 0),
            cell([new Paragraph({ children: [drawn], keepNext: true })], 1, heads.length),
          ],
        }),
        new TableRow({
          children: [
            cell([this.paragraph([])], 0),
            ...heads.map((head, index) =>
              cell(
                [
                  this.paragraph(head, {
                    look: { ...small, bold: true },
                    alignment: AlignmentType.CENTER,
                    keepNext: true,
                  }),
                ],
                index + 1,
              ),
            ),
          ],
        }),
        ...series.map(
          ({ name, values }, index) =>
            new TableRow({
              children: [
                cell([this.legend(name, chart.series[index]?.colour ?? "#000000")], 0),
                ...values.map((value, at) =>
                  cell(
                    [this.paragraph(value, { look: small, alignment: AlignmentType.CENTER, keepNext: true })],
                    at + 1,
                  ),
                ),
              ],
            }),
        ),
      ],
    });
  }

  private legend(name: Runs, colour: string): Paragraph {
    return new Paragraph({
      keepNext: true,
      children: [
        new TextRun({ text: "■ ", color: colour.slice(1), size: 20 }),
        ...name.map((run) => this.run(run, { size: sizes.small })),
      ],
    });
  }

  private paragraph(runs: Runs, options: IParagraphOptions & { readonly look?: Look } = {}): Paragraph {
    const { look = {}, ...rest } = options;
    return new Paragraph({ ...rest, children: runs.map((run) => this.run(run, look)) });
  }

  private run(run: Run, look: Look): ParagraphChild {
    switch (run.kind) {
      case "words":
        return new TextRun({ ...look, ...(run.strong === true ? strong : {}), text: run.text });
      case "figure": {
        this.figures += 1;
        return new Bookmark({
          id: bookmarkOf(run.place, run.shape, this.figures),
          children: [new TextRun({ ...look, text: run.text })],
        });
      }
      case "field":
        return new TextRun({ ...look, text: run.text, highlight: "yellow" });
      case "lacking":
        return new TextRun({ ...look, text: run.text, highlight: "cyan" });
    }
  }
}

const strong = { bold: true } as const;

const alignments = {
  left: AlignmentType.LEFT,
  right: AlignmentType.RIGHT,
  center: AlignmentType.CENTER,
} as const;

const none = { style: BorderStyle.NONE, size: 0, color: "auto" } as const;
const noBorders = {
  top: none,
  bottom: none,
  left: none,
  right: none,
  insideHorizontal: none,
  insideVertical: none,
} as const;
const hair = { style: BorderStyle.SINGLE, size: 4, color: colours.hair } as const;
const hairs = { top: hair, bottom: hair, left: hair, right: hair } as const;

function levelOf(marks: "numbers" | "letters") {
  return {
    level: 0,
    format: marks === "numbers" ? LevelFormat.DECIMAL : LevelFormat.LOWER_LETTER,
    text: "%1.",
    alignment: AlignmentType.LEFT,
    style: { paragraph: { indent: { left: 400, hanging: 400 } } },
  } as const;
}
