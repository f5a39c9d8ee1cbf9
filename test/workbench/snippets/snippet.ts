/**
 * Ordinary use of Excel by add-ins, topic by topic as Microsoft's documentation and public samples go through it, in words of our own.
 * Each snippet runs in a page as an add-in's code does and gives back what can be seen afterwards; beside it stands what must be seen by
 * the documentation, never what our own host answered.
 */

/** One use, and what holds afterwards. */
export type Snippet = readonly [run: (context: Excel.RequestContext) => Promise<unknown>, holds: unknown];

/** By what each does. */
export type Topic = Readonly<Record<string, Snippet>>;

/** Script of the page: sheets and tables that many snippets begin with. */
export const fixtures = `
  /** Four products in A1:C5 of the sheet in view. */
  async function products(context) {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange("A1:C5").values = [
      ["Product", "Quantity", "Price"],
      ["Frames", 5, 20],
      ["Saddles", 10, 8],
      ["Brackets", 4, 12],
      ["Wheels", 7, 30],
    ];
    await context.sync();
    return sheet;
  }
  /** A table of seven expenses in A1:D8 of the sheet in view. */
  async function expenses(context) {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    const table = sheet.tables.add("A1:D1", true);
    table.name = "Expenses";
    table.getHeaderRowRange().values = [["Day", "Shop", "Kind", "Amount"]];
    table.rows.add(null, [
      [1, "Phone Co", "Phone", 120],
      [2, "Net Co", "Phone", 142.5],
      [5, "Reader", "Books", 27.9],
      [10, "Pizza Co", "Food", 33],
      [11, "Bus Co", "Travel", 350],
      [15, "Diner", "Food", 97.5],
      [20, "Book Club", "Books", 27],
    ]);
    await context.sync();
    return table;
  }
  /** The code with which a request is refused; "" where it is not. */
  function codeOf(request) {
    return request.then(() => "", (error) => error.code);
  }
  /** Long enough for the handlers of events. */
  function handled() {
    return new Promise((resolve) => setTimeout(resolve, 100));
  }
`;

declare global {
  function products(context: Excel.RequestContext): Promise<Excel.Worksheet>;
  function expenses(context: Excel.RequestContext): Promise<Excel.Table>;
  function codeOf(request: Promise<unknown>): Promise<string>;
  function handled(): Promise<void>;
}
