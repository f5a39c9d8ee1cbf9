import type { Topic } from "./snippet.js";

export const comments: Topic = {
  "a comment on a cell": [
    async (context) => {
      const sheet = await products(context);
      const comment = context.workbook.comments.add(sheet.getRange("A2"), "Is this right?");
      comment.load("content,resolved,contentType");
      const place = comment.getLocation().load("address");
      await context.sync();
      return [comment.content, comment.resolved, comment.contentType, place.address.split("!")[1]];
    },
    ["Is this right?", false, "Plain", "A2"],
  ],
  "a comment by its cell": [
    async (context) => {
      const sheet = await products(context);
      sheet.comments.add("A2", "First");
      sheet.comments.add("A3", "Second");
      await context.sync();
      const comment = sheet.comments.getItemByCell("A3").load("content");
      const count = sheet.comments.getCount();
      await context.sync();
      return [comment.content, count.value];
    },
    ["Second", 2],
  ],
  "a comment is changed, and resolved": [
    async (context) => {
      const sheet = await products(context);
      const comment = sheet.comments.add("A2", "First");
      comment.content = "Other words";
      comment.resolved = true;
      comment.load("content,resolved");
      await context.sync();
      return [comment.content, comment.resolved];
    },
    ["Other words", true],
  ],
  "an answer to a comment": [
    async (context) => {
      const sheet = await products(context);
      const comment = sheet.comments.add("A2", "Why?");
      const reply = comment.replies.add("Because.");
      reply.load("content");
      const count = comment.replies.getCount();
      await context.sync();
      return [reply.content, count.value];
    },
    ["Because.", 1],
  ],
  "a comment is deleted with its answers": [
    async (context) => {
      const sheet = await products(context);
      const comment = sheet.comments.add("A2", "Why?");
      comment.replies.add("Because.");
      await context.sync();
      comment.delete();
      const count = context.workbook.comments.getCount();
      await context.sync();
      return count.value;
    },
    0,
  ],
};

export const book: Topic = {
  "settings that travel with the workbook": [
    async (context) => {
      const { settings } = context.workbook;
      settings.add("NeedsReview", true);
      const setting = settings.getItem("NeedsReview").load("key,value");
      await context.sync();
      setting.delete();
      const none = settings.getItemOrNullObject("NeedsReview");
      await context.sync();
      return [setting.key, setting.value as boolean, none.isNullObject];
    },
    ["NeedsReview", true, true],
  ],
  "a setting that is a date": [
    async (context) => {
      const { settings } = context.workbook;
      settings.add("When", new Date(Date.UTC(2026, 0, 2)));
      const setting = settings.getItem("When").load("value");
      await context.sync();
      return (setting.value as Date).getUTCFullYear();
    },
    2026,
  ],
  "XML kept in the workbook": [
    async (context) => {
      const part = context.workbook.customXmlParts.add(
        "<Reviewers xmlns='http://example.org/review'><Reviewer>Ani</Reviewer></Reviewers>",
      );
      part.load("id,namespaceUri");
      const xml = part.getXml();
      await context.sync();
      return [part.id.length > 0, part.namespaceUri, xml.value.includes("<Reviewer>Ani</Reviewer>")];
    },
    [true, "http://example.org/review", true],
  ],
  "XML by its namespace, changed and deleted": [
    async (context) => {
      const { customXmlParts } = context.workbook;
      customXmlParts.add("<a xmlns='http://example.org/only'/>");
      await context.sync();
      const part = customXmlParts.getByNamespace("http://example.org/only").getOnlyItemOrNullObject();
      part.load("id");
      await context.sync();
      part.setXml("<a xmlns='http://example.org/only'><b/></a>");
      const xml = part.getXml();
      await context.sync();
      part.delete();
      const count = customXmlParts.getByNamespace("http://example.org/only").getCount();
      await context.sync();
      return [xml.value.includes("<b"), count.value];
    },
    [true, 0],
  ],
  "what the document says of itself": [
    async (context) => {
      const { properties } = context.workbook;
      properties.title = "Plan";
      properties.keywords = "one, two";
      properties.load("title,keywords");
      await context.sync();
      return [properties.title, properties.keywords];
    },
    ["Plan", "one, two"],
  ],
  "properties of one's own": [
    async (context) => {
      const { custom } = context.workbook.properties;
      custom.add("Stage", "draft");
      custom.add("Number", 7);
      const item = custom.getItem("stage").load("key,value,type");
      const count = custom.getCount();
      await context.sync();
      custom.deleteAll();
      const none = custom.getItemOrNullObject("Stage");
      await context.sync();
      return [item.key, item.value as string, item.type, count.value, none.isNullObject];
    },
    ["Stage", "draft", "String", 2, true],
  ],
  "properties of one sheet": [
    async (context) => {
      const { customProperties } = context.workbook.worksheets.getActiveWorksheet();
      customProperties.add("Group", "North");
      const item = customProperties.getItem("group").load("key,value");
      await context.sync();
      return [item.key, item.value];
    },
    ["Group", "North"],
  ],
  "a worksheet function is asked": [
    async (context) => {
      const sheet = await products(context);
      const sum = context.workbook.functions.sum(sheet.getRange("B2:B5"), 4);
      sum.load("value,error");
      await context.sync();
      return sum.value;
    },
    30,
  ],
  "a worksheet function looks something up": [
    async (context) => {
      const sheet = await products(context);
      const price = context.workbook.functions.vlookup("Saddles", sheet.getRange("A1:C5"), 3, false);
      price.load("value");
      await context.sync();
      return price.value;
    },
    8,
  ],
  "calculated by hand": [
    async (context) => {
      const { application } = context.workbook;
      const sheet = await products(context);
      sheet.getRange("E1").formulas = [["=B2*2"]];
      application.calculationMode = Excel.CalculationMode.manual;
      await context.sync();
      sheet.getRange("B2").values = [[50]];
      const before = sheet.getRange("E1").load("values");
      await context.sync();
      application.calculate(Excel.CalculationType.recalculate);
      const after = sheet.getRange("E1").load("values");
      await context.sync();
      application.calculationMode = Excel.CalculationMode.automatic;
      await context.sync();
      return [before.values, after.values];
    },
    [[[10]], [[100]]],
  ],
  "signs of the region": [
    async (context) => {
      const { application } = context.workbook;
      application.load("decimalSeparator,thousandsSeparator,useSystemSeparators");
      const { cultureInfo } = application;
      cultureInfo.load("name");
      cultureInfo.numberFormat.load("numberDecimalSeparator,numberGroupSeparator");
      await context.sync();
      return [
        application.decimalSeparator,
        application.thousandsSeparator,
        cultureInfo.name,
        cultureInfo.numberFormat.numberDecimalSeparator,
      ];
    },
    [".", ",", "en-US", "."],
  ],
  "dates of the region": [
    async (context) => {
      const { datetimeFormat } = context.workbook.application.cultureInfo;
      datetimeFormat.load("shortDatePattern,dateSeparator,timeSeparator");
      await context.sync();
      return [datetimeFormat.shortDatePattern, datetimeFormat.dateSeparator, datetimeFormat.timeSeparator];
    },
    ["M/d/yyyy", "/", ":"],
  ],
  "repeated calculation of circles": [
    async (context) => {
      const { iterativeCalculation } = context.workbook.application;
      iterativeCalculation.enabled = true;
      iterativeCalculation.maxIteration = 50;
      iterativeCalculation.load("enabled,maxIteration,maxChange");
      await context.sync();
      const told = [
        iterativeCalculation.enabled,
        iterativeCalculation.maxIteration,
        iterativeCalculation.maxChange,
      ];
      iterativeCalculation.enabled = false;
      await context.sync();
      return told;
    },
    [true, 50, 0.001],
  ],
  "the workbook's name, and whether it may be changed": [
    async (context) => {
      const { workbook } = context;
      workbook.load("name,readOnly");
      await context.sync();
      return [workbook.name.length > 0, workbook.readOnly];
    },
    [true, false],
  ],
  "the workbook is saved": [
    async (context) => {
      context.workbook.save(Excel.SaveBehavior.save);
      await context.sync();
      context.workbook.load("isDirty");
      await context.sync();
      return context.workbook.isDirty;
    },
    false,
  ],
};

export const drawings: Topic = {
  "a shape with a text": [
    async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      const shape = sheet.shapes.addGeometricShape(Excel.GeometricShapeType.rectangle);
      shape.left = 100;
      shape.top = 50;
      shape.name = "Square";
      shape.textFrame.textRange.text = "Hello";
      shape.load("name,left,top,type");
      await context.sync();
      return [shape.name, shape.left, shape.top, shape.type];
    },
    ["Square", 100, 50, "GeometricShape"],
  ],
  "a line between two places": [
    async (context) => {
      const line = context.workbook.worksheets
        .getActiveWorksheet()
        .shapes.addLine(10, 10, 100, 60, Excel.ConnectorType.straight);
      line.load("type,width,height");
      await context.sync();
      return [line.type, line.width, line.height];
    },
    ["Line", 90, 50],
  ],
  "a text box": [
    async (context) => {
      const box = context.workbook.worksheets.getActiveWorksheet().shapes.addTextBox("words");
      box.textFrame.textRange.load("text");
      await context.sync();
      return box.textFrame.textRange.text;
    },
    "words",
  ],
  "shapes are counted and deleted": [
    async (context) => {
      const { shapes } = context.workbook.worksheets.getActiveWorksheet();
      shapes.addGeometricShape("Ellipse");
      shapes.addGeometricShape("Star5");
      const before = shapes.getCount();
      await context.sync();
      shapes.load("items");
      await context.sync();
      for (const shape of shapes.items) shape.delete();
      const after = shapes.getCount();
      await context.sync();
      return [before.value, after.value];
    },
    [2, 0],
  ],
  "a pivot table": [
    async (context) => {
      const sheet = await products(context);
      const pivot = sheet.pivotTables.add("Sums", sheet.getRange("A1:C5"), sheet.getRange("G1"));
      pivot.rowHierarchies.add(pivot.hierarchies.getItem("Product"));
      pivot.dataHierarchies.add(pivot.hierarchies.getItem("Quantity"));
      pivot.load("name");
      await context.sync();
      return pivot.name;
    },
    "Sums",
  ],
  "pivot tables are refreshed": [
    async (context) => {
      context.workbook.pivotTables.refreshAll();
      const none = context.workbook.pivotTables.getItemOrNullObject("Nothing");
      await context.sync();
      return none.isNullObject;
    },
    true,
  ],
  "buttons that filter a table": [
    async (context) => {
      const table = await expenses(context);
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      const slicer = sheet.slicers.add(table, "Kind", sheet);
      slicer.name = "Kinds";
      slicer.load("name");
      await context.sync();
      return slicer.name;
    },
    "Kinds",
  ],
};
