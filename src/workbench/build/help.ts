import type { DeclaredFunction } from "./metadata.js";

/** How the help page looks; a file of its own, as its policy allows no style inside of the page. */
export const helpStyle = `body { max-width: 44rem; margin: 2rem auto; padding: 0 1rem; font: 16px/1.5 "Segoe UI", system-ui, sans-serif; color: #242424; }
h1, h2, h3 { color: #0f5c4d; line-height: 1.25; }
i { color: #616161; }
table { border-collapse: collapse; }
th, td { text-align: left; vertical-align: top; padding: 0.25rem 1rem 0.25rem 0; }
code { background: #f3f3f3; padding: 0.1rem 0.3rem; }
`;

/** The page behind "Bantuan untuk fungsi ini", the manifest's support link and the first-run callout. */
export function helpPage(declared: readonly DeclaredFunction[]): string {
  const functions = declared.map(({ id, description, parameters }) => {
    const named = Object.entries(parameters);
    const call = named.map(([name, { optional }]) => (optional ? `[${name}]` : name)).join("; ");
    const rows = named.map(
      ([name, { text }]) =>
        `<tr><th>${name}</th><td>${escape(text.id)}<br /><i lang="en">${escape(text.en)}</i></td></tr>`,
    );
    return `<h3 id="${id}">CAKUPAN.${id}</h3>
<p><code>=CAKUPAN.${id}(${call})</code></p>
<p>${escape(description.id)}<br /><i lang="en">${escape(description.en)}</i></p>
<table>
${rows.join("\n")}
</table>`;
  });
  return `<!doctype html>
<html lang="id">
<head>
<meta charset="utf-8" />
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'" />
<meta name="viewport" content="width=device-width, initial-scale=1" />
<title>Bantuan Cakupan</title>
<link rel="icon" href="assets/icon-32.png" />
<link rel="stylesheet" href="bantuan.css" />
</head>
<body>
<h1><img src="assets/icon-48.png" width="48" height="48" alt="" /> Bantuan Cakupan</h1>
<p>Cakupan membantu perencana daerah menyusun target, kesenjangan, dan anggaran iuran jaminan sosial ketenagakerjaan di Excel.
<br /><i lang="en">Cakupan helps regional planners set targets, gaps and contribution budgets for employment social security in Excel.</i></p>
<h2>Membuka panel</h2>
<p>Tab <b>Beranda</b>, tombol <b>Rencana cakupan</b>. Jika tombol itu tidak ada: tab <b>Sisipkan</b>, <b>Add-in Saya</b>, <b>Cakupan</b>.
<br /><i lang="en">Home tab, button Coverage plan. Where there is no such button: Insert, My Add-ins, Cakupan.</i></p>
<h2>Excel yang didukung</h2>
<p>Panel dan fungsi: Microsoft 365, Excel 2021 dan sesudahnya, Excel di web, Excel di Mac. Excel 2016 dan 2019 berlisensi volume tidak dapat
menampilkan panel, tetapi buku kerja yang sudah diisi tetap terbuka dan menghitung di sana karena memakai rumus biasa.
<br /><i lang="en">Pane and functions: Microsoft 365, Excel 2021 and later, Excel on the web and on Mac. Excel 2016 and 2019 by volume licence cannot
show the pane, but workbooks already filled open and calculate there, as they use ordinary formulas.</i></p>
<h2>Fungsi</h2>
<p>Argumen dipisahkan titik koma (;) pada Excel berbahasa Indonesia dan koma (,) pada Excel berbahasa Inggris. Argumen dalam kurung siku
boleh dikosongkan. Setiap argumen boleh berupa satu nilai atau satu rentang.
<br /><i lang="en">Arguments are separated by a semicolon (;) in Indonesian and a comma (,) in English settings. Those in square brackets may be left out.
Each may be a single value or a range.</i></p>
${functions.join("\n")}
<h2>Lisensi</h2>
<p><a href="licences.txt">Kode pihak ketiga di dalam Cakupan dan lisensinya</a>
<br /><i lang="en">Third-party code in Cakupan and its licences</i></p>
</body>
</html>
`;
}

function escape(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}
