/** What is still refused, topic by topic: the member at which each snippet is turned away by its name. */
export const refused: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  ranges: {
    "a formula in R1C1 style": "Range.formulasR1C1",
  },
  rangesMore: {
    "rows are grouped and folded": "Range.group",
    "a picture of a range": "Range.getImage",
  },
  tables: {
    "a formula that names a table's column":
      "The workbench calculates with cells, not with the columns of tables by name.",
  },
  formats: {
    "the styles of the workbook": "Workbook.styles",
  },
  conditions: {
    "rules in their order, one stopping the others": "ConditionalFormat.priority",
  },
  charts: {
    "points in an XY plane": 'The workbench draws no chart of the type "XYScatter".',
    "a trend of a series": "ChartSeries.trendlines",
    "one point has its own colour": "ChartSeries.points",
    "some letters of a title": "ChartTitle.getSubstring",
    "a picture of a chart": "Chart.getImage",
    "the table below a chart": "Chart.getDataTable",
  },
  names: {
    "a name for a formula": "The workbench calculates no formula that stands in a name.",
  },
  worksheets: {
    "breaks between pages": "Worksheet.horizontalPageBreaks",
  },
  book: {
    "a worksheet function is asked": "Workbook.functions",
    "a worksheet function looks something up": "Workbook.functions",
  },
  drawings: {
    "a shape with a text": "Worksheet.shapes",
    "a line between two places": "Worksheet.shapes",
    "a text box": "Worksheet.shapes",
    "shapes are counted and deleted": "Worksheet.shapes",
    "a pivot table": "Worksheet.pivotTables",
    "pivot tables are refreshed": "Workbook.pivotTables",
    "buttons that filter a table": "Worksheet.slicers",
  },
};
