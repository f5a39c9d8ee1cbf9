import type { Topic } from "./snippet.js";

export const conditions: Topic = {
  "a rule by a formula": [
    async (context) => {
      const sheet = await products(context);
      const range = sheet.getRange("B2:B5");
      const rule = range.conditionalFormats.add(Excel.ConditionalFormatType.custom);
      rule.custom.rule.formula = "=$B2>6";
      rule.custom.format.font.color = "green";
      rule.load("type");
      rule.custom.rule.load("formula");
      const count = range.conditionalFormats.getCount();
      await context.sync();
      return [rule.type, rule.custom.rule.formula, count.value];
    },
    ["Custom", "=$B2>6", 1],
  ],
  "a rule by the value of the cell": [
    async (context) => {
      const sheet = await products(context);
      const rule = sheet.getRange("B2:B5").conditionalFormats.add(Excel.ConditionalFormatType.cellValue);
      rule.cellValue.format.font.color = "#FF0000";
      rule.cellValue.rule = { formula1: "=5", operator: "LessThan" };
      rule.cellValue.load("rule");
      rule.load("type");
      await context.sync();
      return [rule.type, rule.cellValue.rule.formula1, rule.cellValue.rule.operator];
    },
    ["CellValue", "=5", "LessThan"],
  ],
  "bars in the cells": [
    async (context) => {
      const sheet = await products(context);
      const rule = sheet.getRange("B2:B5").conditionalFormats.add(Excel.ConditionalFormatType.dataBar);
      rule.dataBar.barDirection = Excel.ConditionalDataBarDirection.leftToRight;
      rule.dataBar.load("barDirection,showDataBarOnly");
      await context.sync();
      return [rule.dataBar.barDirection, rule.dataBar.showDataBarOnly];
    },
    ["LeftToRight", false],
  ],
  "a scale of three colours": [
    async (context) => {
      const sheet = await products(context);
      const rule = sheet.getRange("B2:B5").conditionalFormats.add(Excel.ConditionalFormatType.colorScale);
      rule.colorScale.criteria = {
        minimum: { type: Excel.ConditionalFormatColorCriterionType.lowestValue, color: "#0000FF" },
        midpoint: {
          formula: "50",
          type: Excel.ConditionalFormatColorCriterionType.percent,
          color: "#FFFF00",
        },
        maximum: { type: Excel.ConditionalFormatColorCriterionType.highestValue, color: "#FF0000" },
      };
      rule.colorScale.load("threeColorScale");
      await context.sync();
      return rule.colorScale.threeColorScale;
    },
    true,
  ],
  "icons by value": [
    async (context) => {
      const sheet = await products(context);
      const rule = sheet.getRange("B2:B5").conditionalFormats.add(Excel.ConditionalFormatType.iconSet);
      rule.iconSet.style = Excel.IconSet.threeSymbols;
      rule.iconSet.load("style,showIconOnly");
      await context.sync();
      return [rule.iconSet.style, rule.iconSet.showIconOnly];
    },
    ["ThreeSymbols", false],
  ],
  "the first few": [
    async (context) => {
      const sheet = await products(context);
      const rule = sheet.getRange("B2:B5").conditionalFormats.add(Excel.ConditionalFormatType.topBottom);
      rule.topBottom.format.fill.color = "green";
      rule.topBottom.rule = { rank: 1, type: "TopItems" };
      rule.topBottom.load("rule");
      await context.sync();
      return [rule.topBottom.rule.rank, rule.topBottom.rule.type];
    },
    [1, "TopItems"],
  ],
  "what is above the average": [
    async (context) => {
      const sheet = await products(context);
      const rule = sheet.getRange("B2:B5").conditionalFormats.add(Excel.ConditionalFormatType.presetCriteria);
      rule.preset.format.font.color = "white";
      rule.preset.rule = { criterion: Excel.ConditionalFormatPresetCriterion.aboveAverage };
      rule.preset.load("rule");
      await context.sync();
      return rule.preset.rule.criterion;
    },
    "AboveAverage",
  ],
  "cells with a text": [
    async (context) => {
      const sheet = await products(context);
      const rule = sheet.getRange("A2:A5").conditionalFormats.add(Excel.ConditionalFormatType.containsText);
      rule.textComparison.format.font.color = "red";
      rule.textComparison.rule = { operator: Excel.ConditionalTextOperator.contains, text: "ad" };
      rule.textComparison.load("rule");
      rule.load("type");
      await context.sync();
      return [rule.type, rule.textComparison.rule.text];
    },
    ["ContainsText", "ad"],
  ],
  "rules in their order, one stopping the others": [
    async (context) => {
      const sheet = await products(context);
      const { conditionalFormats } = sheet.getRange("B2:B5");
      const first = conditionalFormats.add(Excel.ConditionalFormatType.custom);
      first.custom.rule.formula = "=TRUE";
      const second = conditionalFormats.add(Excel.ConditionalFormatType.custom);
      second.custom.rule.formula = "=$B2>5";
      second.priority = 0;
      second.stopIfTrue = true;
      conditionalFormats.load("items/priority,items/stopIfTrue");
      await context.sync();
      return conditionalFormats.items.map(({ priority, stopIfTrue }) => [priority, stopIfTrue]);
    },
    [
      [0, true],
      [1, false],
    ],
  ],
  "all rules of a sheet are cleared": [
    async (context) => {
      const sheet = await products(context);
      const rule = sheet.getRange("B2:B5").conditionalFormats.add(Excel.ConditionalFormatType.custom);
      rule.custom.rule.formula = "=TRUE";
      await context.sync();
      sheet.getRange().conditionalFormats.clearAll();
      const count = sheet.getRange("B2:B5").conditionalFormats.getCount();
      await context.sync();
      return count.value;
    },
    0,
  ],
};

export const validations: Topic = {
  "a list to choose from": [
    async (context) => {
      const { dataValidation } = context.workbook.worksheets.getActiveWorksheet().getRange("A2:A5");
      dataValidation.rule = { list: { inCellDropDown: true, source: "One,Two,Three" } };
      dataValidation.load("rule,type");
      await context.sync();
      return [dataValidation.type, dataValidation.rule.list?.source];
    },
    ["List", "One,Two,Three"],
  ],
  "a list that stands in cells": [
    async (context) => {
      const sheet = await products(context);
      const { dataValidation } = sheet.getRange("E1");
      dataValidation.rule = { list: { inCellDropDown: true, source: sheet.getRange("A2:A5") } };
      dataValidation.load("rule");
      await context.sync();
      return String(dataValidation.rule.list?.source).endsWith("$A$2:$A$5");
    },
    true,
  ],
  "whole numbers above nought": [
    async (context) => {
      const { dataValidation } = context.workbook.worksheets.getActiveWorksheet().getRange("B2:B5");
      dataValidation.rule = { wholeNumber: { formula1: 0, operator: "GreaterThan" } };
      dataValidation.ignoreBlanks = false;
      dataValidation.load("rule,type,ignoreBlanks");
      await context.sync();
      return [dataValidation.type, dataValidation.rule.wholeNumber?.operator, dataValidation.ignoreBlanks];
    },
    ["WholeNumber", "GreaterThan", false],
  ],
  "a sentence before, and one when it is wrong": [
    async (context) => {
      const { dataValidation } = context.workbook.worksheets.getActiveWorksheet().getRange("B2");
      dataValidation.rule = { decimal: { formula1: 0, formula2: 1, operator: "Between" } };
      dataValidation.prompt = { message: "From 0 to 1", showPrompt: true, title: "A share" };
      dataValidation.errorAlert = {
        message: "Not a share",
        showAlert: true,
        style: "Stop",
        title: "Please again",
      };
      dataValidation.load("prompt,errorAlert");
      await context.sync();
      return [dataValidation.prompt.title, dataValidation.errorAlert.message];
    },
    ["A share", "Not a share"],
  ],
  "a warning that lets pass": [
    async (context) => {
      const { dataValidation } = context.workbook.worksheets.getActiveWorksheet().getRange("B2");
      dataValidation.rule = { custom: { formula: "=LEN(B2)<5" } };
      dataValidation.errorAlert = { message: "Long", showAlert: true, style: "Warning", title: "Hm" };
      dataValidation.load("errorAlert");
      await context.sync();
      return dataValidation.errorAlert.style;
    },
    "Warning",
  ],
  "dates after a day": [
    async (context) => {
      const { dataValidation } = context.workbook.worksheets.getActiveWorksheet().getRange("B2");
      dataValidation.rule = { date: { formula1: "2026-01-01", operator: "GreaterThan" } };
      dataValidation.load("type");
      await context.sync();
      return dataValidation.type;
    },
    "Date",
  ],
  "texts of a length": [
    async (context) => {
      const { dataValidation } = context.workbook.worksheets.getActiveWorksheet().getRange("B2");
      dataValidation.rule = { textLength: { formula1: 10, operator: "LessThanOrEqualTo" } };
      dataValidation.load("type,rule");
      await context.sync();
      return [dataValidation.type, dataValidation.rule.textLength?.formula1];
    },
    ["TextLength", 10],
  ],
  "what does not meet its rule": [
    async (context) => {
      const sheet = await products(context);
      const range = sheet.getRange("B2:B5");
      range.dataValidation.rule = {
        wholeNumber: { formula1: 5, formula2: 9, operator: "Between" },
      };
      range.dataValidation.load("valid");
      const invalid = range.dataValidation.getInvalidCells().load("address");
      await context.sync();
      return [range.dataValidation.valid, invalid.address.split(",").map((one) => one.split("!")[1])];
    },
    [null, ["B3:B4"]],
  ],
  "no rule any more": [
    async (context) => {
      const { dataValidation } = context.workbook.worksheets.getActiveWorksheet().getRange("B2");
      dataValidation.rule = { custom: { formula: "=TRUE" } };
      dataValidation.clear();
      dataValidation.load("type");
      await context.sync();
      return dataValidation.type;
    },
    "None",
  ],
};
