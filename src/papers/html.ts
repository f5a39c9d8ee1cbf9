/** A paper as formatted text: what is copied from the pane, and what Word pastes with its tables and pictures. */
import { quotedSheetName } from "../sheets/index.js";
import { addressOf } from "./bookmarks.js";
import { runsIn } from "./paper.js";
import type { Block, Paper, Picture, Run, Runs, Shape, Table } from "./paper.js";
import { pictureOf } from "./picture.js";

/** The paper as the HTML that a clipboard carries. */
export function htmlOf(paper: Paper): string {
  const body = paper.blocks.map(blockOf).join("\n");
  return `<div style="font-family:Arial,sans-serif;font-size:10.5pt">\n${body}\n${foot(cellsOf(paper))}\n${foot(paper.foot)}\n</div>`;
}

/** The same without any format, for what takes plain text only. */
export function textOf(paper: Paper): string {
  return [...paper.blocks.map(plainBlock), cellsOf(paper), paper.foot]
    .filter((text) => text !== "")
    .join("\n\n");
}

function foot(text: string): string {
  return text === "" ? "" : `<p style="font-size:8pt;color:#5B6770">${safe(text)}</p>`;
}

/** What is no number, or says one that stands beside it. */
const unlisted: readonly Shape[] = ["words", "spelled", "year"];

/** Figures with their cells, each once: what is copied has no bookmarks, by which a document says where its figures are from. */
function cellsOf(paper: Paper): string {
  const pairs = runsIn(paper).flatMap((run) => {
    if (run.kind !== "figure" || unlisted.includes(run.shape)) return [];
    const tab = paper.tabs.get(run.place.sheet) ?? run.place.sheet;
    return [`${run.text} = ${quotedSheetName(tab)}!${addressOf(run.place)}`];
  });
  return pairs.length === 0 ? "" : `Angka dan selnya. ${[...new Set(pairs)].join("; ")}.`;
}

function blockOf(block: Block): string {
  switch (block.kind) {
    case "title":
      return `<p style="text-align:center;font-size:12pt"><b>${block.lines.map(runsOf).join("<br>")}</b></p>`;
    case "heading":
      return `<p style="color:#14505C"><b>${safe(block.text)}</b></p>`;
    case "paragraph":
      return proseOf(block);
    case "list":
      return `<ol${block.marks === "letters" ? ' type="a"' : ""}>${block.items.map((item) => `<li>${runsOf(item)}</li>`).join("")}</ol>`;
    case "fields":
      return `<table>${block.rows.map(([label, value]) => `<tr><td>${safe(label)}</td><td>:</td><td>${runsOf(value)}</td></tr>`).join("")}</table>`;
    case "figures":
      return `<table><tr>${block.each.map(({ figure }) => `<td style="font-size:16pt;padding:6pt"><b>${runsOf(figure)}</b></td>`).join("")}</tr><tr>${block.each.map(({ label }) => `<td style="font-size:8.5pt;padding:6pt">${runsOf(label)}</td>`).join("")}</tr></table>`;
    case "signature":
      return `<p style="margin-left:55%">${block.lines.map(runsOf).join("<br>")}</p>`;
    case "table":
      return tableOf(block);
    case "picture":
      return chartOf(block);
  }
}

function proseOf({ runs, look }: Extract<Block, { kind: "paragraph" }>): string {
  const words = runsOf(runs);
  if (look === "lead") return `<p style="font-size:12pt;color:#14505C"><b>${words}</b></p>`;
  if (look === "caption") return `<p><b>${words}</b></p>`;
  return `<p${look === "note" ? ' style="font-size:8.5pt;color:#5B6770"' : ""}>${words}</p>`;
}

function tableOf({ heads, rows }: Table): string {
  const cells = (row: Table["rows"][number], tag: "th" | "td"): string =>
    row
      .map(({ runs, align = "left", span = 1, strong }) => {
        const words = strong === true ? `<b>${runsOf(runs)}</b>` : runsOf(runs);
        return `<${tag}${span > 1 ? ` colspan="${span}"` : ""} style="text-align:${align};border:0.5pt solid #B7C4C9;padding:2pt 4pt">${words}</${tag}>`;
      })
      .join("");
  return `<table style="border-collapse:collapse;font-size:9pt"><thead>${heads.map((row) => `<tr>${cells(row, "th")}</tr>`).join("")}</thead><tbody>${rows.map((row) => `<tr>${cells(row, "td")}</tr>`).join("")}</tbody></table>`;
}

function chartOf({ alt, chart, heads, series }: Picture): string {
  const bytes = pictureOf(chart);
  let letters = "";
  for (const byte of bytes) letters += String.fromCharCode(byte);
  const picture = `<img alt="${safe(alt)}" width="480" height="160" src="data:image/png;base64,${btoa(letters)}">`;
  const row = (name: string, values: readonly Runs[]): string =>
    `<tr><td>${name}</td>${values.map((value) => `<td style="text-align:center">${runsOf(value)}</td>`).join("")}</tr>`;
  const named = series.map(({ name, values }, index) =>
    row(`<span style="color:${chart.series[index]?.colour ?? ""}">■</span> ${runsOf(name)}`, values),
  );
  return `<table style="font-size:8.5pt"><tr><td></td><td colspan="${heads.length}">${picture}</td></tr>${row("", heads)}${named.join("")}</table>`;
}

function runsOf(runs: Runs): string {
  return runs.map(runOf).join("");
}

function runOf(run: Run): string {
  switch (run.kind) {
    case "words":
      return run.strong === true ? `<b>${safe(run.text)}</b>` : safe(run.text);
    case "figure":
      return safe(run.text);
    case "field":
      return `<span style="background:yellow">${safe(run.text)}</span>`;
    case "lacking":
      return `<span style="background:aqua">${safe(run.text)}</span>`;
  }
}

function safe(text: string): string {
  return text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(/"/g, "&quot;");
}

function plainBlock(block: Block): string {
  const plain = (runs: Runs): string => runs.map(({ text }) => text).join("");
  switch (block.kind) {
    case "title":
    case "signature":
      return block.lines.map(plain).join("\n");
    case "heading":
      return block.text;
    case "paragraph":
      return plain(block.runs);
    case "list":
      return block.items
        .map((item, index) => {
          const mark = block.marks === "numbers" ? String(index + 1) : String.fromCharCode(97 + index);
          return `${mark}. ${plain(item)}`;
        })
        .join("\n");
    case "fields":
      return block.rows.map(([label, value]) => `${label}: ${plain(value)}`).join("\n");
    case "figures":
      return block.each.map(({ figure, label }) => `${plain(figure)} ${plain(label)}`).join("\n");
    case "table":
      return [...block.heads, ...block.rows]
        .map((row) => row.map(({ runs }) => plain(runs)).join("\t"))
        .join("\n");
    case "picture":
      return [
        ["", ...block.heads.map(plain)].join("\t"),
        ...block.series.map(({ name, values }) => [plain(name), ...values.map(plain)].join("\t")),
      ].join("\n");
  }
}
