/**
 * What a server sends with the published files. docs/pemasangan.md says it to whoever sets a server up. Each page
 * brings its own policy; who may show it in a frame is left open, as Excel on the web does.
 */

/** So long, in seconds, what bears its contents in its name may be kept. */
const YEAR = 31_536_000;

/** The headers of every file, and those of some; a later pattern adds to an earlier one. `*` stands for anything. */
export const headers: readonly (readonly [pattern: string, fields: Readonly<Record<string, string>>])[] = [
  [
    "/*",
    {
      "X-Content-Type-Options": "nosniff",
      "Referrer-Policy": "no-referrer",
      "Strict-Transport-Security": `max-age=${String(YEAR)}`,
      // Excel on the web reads functions.json from another origin.
      "Access-Control-Allow-Origin": "*",
      // Asked for again at each start: a new version is there at once, and costs one short answer where nothing has changed.
      "Cache-Control": "no-cache",
    },
  ],
  // Office shows a blank picture on a button when it may not be kept.
  ["/assets/*", { "Cache-Control": "public, max-age=86400" }],
  ["/part-*", { "Cache-Control": `public, max-age=${String(YEAR)}, immutable` }],
];

/** As static hosts read them: a file `_headers`, with a removal where a later pattern says otherwise. */
export function headersFile(): string {
  const everywhere = headers[0]?.[1] ?? {};
  return headers
    .map(([pattern, fields]) => {
      const names = Object.keys(fields).filter((name) => pattern !== "/*" && name in everywhere);
      const lines = [
        ...names.map((name) => `  ! ${name}`),
        ...Object.entries(fields).map(([name, value]) => `  ${name}: ${value}`),
      ];
      return `${pattern}\n${lines.join("\n")}\n`;
    })
    .join("\n");
}
