/**
 * A strict reader of the parts that we write, after ECMA-376 (transitional): which attributes an element may have, and which
 * children in which order. What stands in a part and not in here is a finding: a new element is looked up in the standard first.
 */
import type { Element } from "@xmldom/xmldom";
import { xml } from "./parts.js";

/**
 * One element a line: its name, its attributes, and after ":" its children in their order ("*" any number of times, "!" exactly
 * once, otherwise at most once; "|" any of them in any order). An element that differs by where it stands is named "parent/child".
 */
const GRAMMAR: readonly (readonly [part: RegExp, grammar: string])[] = [
  [
    /^xl\/worksheets\/sheet\d+\.xml$/,
    `worksheet mc:Ignorable: sheetPr dimension sheetViews sheetFormatPr cols sheetData! sheetProtection autoFilter mergeCells conditionalFormatting* dataValidations hyperlinks printOptions pageMargins pageSetup headerFooter rowBreaks colBreaks drawing legacyDrawing tableParts extLst
    sheetPr filterMode: tabColor outlinePr pageSetUpPr
    tabColor rgb theme tint
    pageSetUpPr fitToPage autoPageBreaks
    dimension ref
    sheetViews: sheetView*
    sheetView workbookViewId showGridLines showRowColHeaders tabSelected zoomScale zoomScaleNormal rightToLeft view: pane selection*
    pane xSplit ySplit topLeftCell activePane state
    selection pane activeCell sqref
    sheetFormatPr defaultRowHeight defaultColWidth baseColWidth customHeight outlineLevelRow outlineLevelCol x14ac:dyDescent
    cols: col*
    col min max width style hidden bestFit customWidth outlineLevel collapsed
    sheetData: row*
    row r spans s customFormat ht hidden customHeight outlineLevel collapsed x14ac:dyDescent: c*
    c r s t cm vm: f v is
    f t ref si ca aca
    v
    sheetProtection sheet objects scenarios password algorithmName hashValue saltValue spinCount formatCells formatColumns formatRows insertColumns insertRows insertHyperlinks deleteColumns deleteRows selectLockedCells sort autoFilter pivotTables selectUnlockedCells
    mergeCells count: mergeCell*
    mergeCell ref
    conditionalFormatting sqref pivot: cfRule*
    cfRule type dxfId priority stopIfTrue operator text: formula*
    formula
    dataValidations count disablePrompts: dataValidation*
    dataValidation type errorStyle imeMode operator allowBlank showDropDown showInputMessage showErrorMessage errorTitle error promptTitle prompt sqref: formula1 formula2
    formula1
    formula2
    printOptions horizontalCentered verticalCentered headings gridLines
    pageMargins left right top bottom header footer
    pageSetup paperSize scale firstPageNumber fitToWidth fitToHeight pageOrder orientation blackAndWhite draft
    headerFooter differentOddEven differentFirst scaleWithDoc alignWithMargins: oddHeader oddFooter evenHeader evenFooter firstHeader firstFooter
    oddHeader
    oddFooter
    drawing r:id`,
  ],
  [
    /^xl\/workbook\.xml$/,
    `workbook mc:Ignorable: fileVersion fileSharing workbookPr workbookProtection bookViews sheets! definedNames calcPr extLst
    fileVersion appName lastEdited lowestEdited rupBuild
    workbookPr filterPrivacy date1904 defaultThemeVersion codeName
    bookViews: workbookView*
    workbookView visibility xWindow yWindow windowWidth windowHeight firstSheet activeTab
    sheets: sheet*
    sheet name sheetId state r:id
    definedNames: definedName*
    definedName name comment localSheetId hidden
    calcPr calcId fullCalcOnLoad calcMode`,
  ],
  [
    /^xl\/drawings\/drawing\d+\.xml$/,
    `xdr:wsDr: xdr:oneCellAnchor|xdr:twoCellAnchor|xdr:absoluteAnchor
    xdr:oneCellAnchor: xdr:from! xdr:ext! xdr:graphicFrame! xdr:clientData!
    xdr:twoCellAnchor editAs: xdr:from! xdr:to! xdr:graphicFrame! xdr:clientData!
    xdr:from: xdr:col! xdr:colOff! xdr:row! xdr:rowOff!
    xdr:to: xdr:col! xdr:colOff! xdr:row! xdr:rowOff!
    xdr:col
    xdr:colOff
    xdr:row
    xdr:rowOff
    xdr:ext cx cy
    xdr:graphicFrame macro fPublished: xdr:nvGraphicFramePr! xdr:xfrm! a:graphic!
    xdr:nvGraphicFramePr: xdr:cNvPr! xdr:cNvGraphicFramePr!
    xdr:cNvPr id name descr hidden title
    xdr:cNvGraphicFramePr
    xdr:xfrm: a:off a:ext
    a:off x y
    a:ext cx cy
    a:graphic: a:graphicData!
    a:graphicData uri: c:chart
    c:chart r:id
    xdr:clientData fLocksWithSheet fPrintsWithSheet`,
  ],
  [
    /^xl\/charts\/chart\d+\.xml$/,
    `c:chartSpace: c:date1904 c:lang c:roundedCorners c:style c:chart! c:spPr c:txPr c:printSettings
    c:lang val
    c:roundedCorners val
    c:chartSpace/c:chart: c:title c:autoTitleDeleted c:plotArea! c:legend c:plotVisOnly c:dispBlanksAs
    c:title: c:tx c:layout c:overlay c:spPr c:txPr
    c:title/c:tx: c:rich!
    c:ser/c:tx: c:strRef c:v
    c:rich: a:bodyPr! a:lstStyle a:p*
    c:txPr: a:bodyPr! a:lstStyle a:p*
    a:bodyPr rot spcFirstLastPara vertOverflow vert wrap anchor anchorCtr
    a:lstStyle
    a:p: a:pPr a:r* a:endParaRPr
    a:pPr: a:defRPr
    a:defRPr sz b: a:solidFill
    a:r: a:rPr a:t!
    a:rPr lang sz b i: a:solidFill
    a:endParaRPr lang
    a:t
    a:solidFill: a:srgbClr!
    a:srgbClr val
    c:overlay val
    c:autoTitleDeleted val
    c:plotArea: c:layout c:barChart|c:lineChart|c:areaChart|c:pieChart|c:doughnutChart c:catAx|c:valAx c:spPr
    c:barChart: c:barDir! c:grouping c:varyColors c:ser* c:dLbls c:gapWidth c:overlap c:axId*
    c:lineChart: c:grouping! c:varyColors c:ser* c:dLbls c:marker c:axId*
    c:barDir val
    c:grouping val
    c:ser: c:idx! c:order! c:tx c:spPr c:invertIfNegative c:marker c:dLbls c:cat c:val c:smooth
    c:idx val
    c:order val
    c:v
    c:f
    c:spPr: a:solidFill a:ln
    a:ln w: a:solidFill
    c:lineChart/c:marker val
    c:ser/c:marker: c:symbol c:size c:spPr
    c:symbol val
    c:size val
    c:cat: c:strRef c:numRef
    c:val: c:numRef!
    c:strRef: c:f! c:strCache
    c:numRef: c:f! c:numCache
    c:strCache: c:ptCount c:pt*
    c:numCache: c:formatCode c:ptCount c:pt*
    c:formatCode
    c:ptCount val
    c:pt idx: c:v!
    c:gapWidth val
    c:overlap val
    c:axId val
    c:smooth val
    c:catAx: c:axId! c:scaling! c:delete c:axPos! c:majorGridlines c:minorGridlines c:title c:numFmt c:majorTickMark c:minorTickMark c:tickLblPos c:spPr c:txPr c:crossAx! c:crosses c:auto c:lblAlgn c:lblOffset c:noMultiLvlLbl
    c:valAx: c:axId! c:scaling! c:delete c:axPos! c:majorGridlines c:minorGridlines c:title c:numFmt c:majorTickMark c:minorTickMark c:tickLblPos c:spPr c:txPr c:crossAx! c:crosses c:crossBetween c:majorUnit c:minorUnit
    c:scaling: c:logBase c:orientation c:max c:min
    c:orientation val
    c:min val
    c:max val
    c:delete val
    c:axPos val
    c:majorGridlines: c:spPr
    c:numFmt formatCode sourceLinked
    c:majorTickMark val
    c:minorTickMark val
    c:tickLblPos val
    c:crossAx val
    c:crosses val
    c:auto val
    c:lblAlgn val
    c:lblOffset val
    c:crossBetween val
    c:legend: c:legendPos c:layout c:overlay c:spPr c:txPr
    c:legendPos val
    c:plotVisOnly val
    c:dispBlanksAs val`,
  ],
  [
    /^xl\/sharedStrings\.xml$/,
    `sst count uniqueCount: si*
    si: t
    t xml:space`,
  ],
];

/** Values that the standard lists, by attribute of an element. */
const VALUES: Readonly<Record<string, RegExp>> = {
  "c@t": /^(b|d|e|inlineStr|n|s|str)$/,
  "f@t": /^(array|dataTable|normal|shared)$/,
  "pane@state": /^(frozen|frozenSplit|split)$/,
  "pane@activePane": /^(bottomLeft|bottomRight|topLeft|topRight)$/,
  "pageSetup@orientation": /^(default|landscape|portrait)$/,
  "dataValidation@type": /^(custom|date|decimal|list|none|textLength|time|whole)$/,
  "dataValidation@operator":
    /^(between|equal|greaterThan|greaterThanOrEqual|lessThan|lessThanOrEqual|notBetween|notEqual)$/,
  "dataValidation@errorTitle": /^.{0,32}$/su,
  "dataValidation@promptTitle": /^.{0,32}$/su,
  "dataValidation@error": /^.{0,255}$/su,
  "dataValidation@prompt": /^.{0,255}$/su,
  "sheet@name": /^[^:\\/?*[\]]{1,31}$/u,
  "sheet@state": /^(hidden|veryHidden|visible)$/,
  "xdr:twoCellAnchor@editAs": /^(absolute|oneCell|twoCell)$/,
  "c:axPos@val": /^[blrt]$/,
  "c:legendPos@val": /^(b|l|r|t|tr)$/,
  "c:barDir@val": /^(bar|col)$/,
  "c:grouping@val": /^(clustered|percentStacked|stacked|standard)$/,
  "c:tickLblPos@val": /^(high|low|nextTo|none)$/,
  "c:orientation@val": /^(maxMin|minMax)$/,
  "c:dispBlanksAs@val": /^(gap|span|zero)$/,
  "a:srgbClr@val": /^[0-9A-F]{6}$/i,
};

interface Rule {
  readonly attributes: ReadonlySet<string>;
  readonly children: readonly { readonly names: readonly string[]; readonly often: "?" | "!" | "*" }[];
}

function rulesOf(grammar: string): ReadonlyMap<string, Rule> {
  return new Map(
    grammar.split("\n").map((line): [string, Rule] => {
      const [head, tail] = cut(line.trim());
      const [name = "", ...attributes] = head.split(" ");
      const children = tail
        .split(" ")
        .filter((one) => one !== "")
        .map((one): Rule["children"][number] => {
          const names = one.replace(/[!*]$/, "").split("|");
          if (one.endsWith("!")) return { names, often: "!" };
          return { names, often: one.endsWith("*") || names.length > 1 ? "*" : "?" };
        });
      return [name, { attributes: new Set(attributes), children }];
    }),
  );
}

/** A line's head and its children, which stand after a colon and a blank. */
function cut(line: string): readonly [string, string] {
  const at = line.indexOf(": ");
  return at < 0 ? [line, ""] : [line.slice(0, at), line.slice(at + 2)];
}

function readElement(
  element: Element,
  parent: string,
  rules: ReadonlyMap<string, Rule>,
  findings: string[],
): void {
  const name = element.nodeName;
  const rule = rules.get(`${parent}/${name}`) ?? rules.get(name);
  if (!rule) {
    findings.push(`<${name}> in <${parent}> is not known`);
    return;
  }
  for (const { name: attribute, value } of Array.from(element.attributes)) {
    if (/^xmlns(:|$)/.test(attribute)) continue;
    if (!rule.attributes.has(attribute)) findings.push(`<${name}> may not have ${attribute}="${value}"`);
    if (VALUES[`${name}@${attribute}`]?.test(value) === false)
      findings.push(`<${name} ${attribute}="${value}"> is no value of it`);
  }
  const children = Array.from(element.childNodes).filter((node): node is Element => node.nodeType === 1);
  let at = 0;
  let met = 0;
  for (const child of children) {
    while (at < rule.children.length && rule.children[at]?.names.includes(child.nodeName) !== true) {
      if (rule.children[at]?.often === "!" && met === 0)
        findings.push(
          `<${name}> lacks <${rule.children[at]?.names.join("|") ?? ""}> before <${child.nodeName}>`,
        );
      at += 1;
      met = 0;
    }
    const place = rule.children[at];
    if (place === undefined) {
      findings.push(`<${child.nodeName}> may not stand there in <${name}>`);
      return;
    }
    met += 1;
    if (place.often !== "*" && met > 1) findings.push(`<${child.nodeName}> stands twice in <${name}>`);
    readElement(child, name, rules, findings);
  }
  for (const { names, often } of rule.children.slice(met > 0 ? at + 1 : at)) {
    if (often === "!") findings.push(`<${name}> lacks <${names.join("|")}>`);
  }
}

const grammars = GRAMMAR.map(([part, grammar]) => [part, rulesOf(grammar)] as const);

/** What the standard does not allow, part by part; and how many parts were read. */
export function schemaFindings(parts: ReadonlyMap<string, string>): {
  read: number;
  findings: readonly string[];
} {
  const findings: string[] = [];
  let read = 0;
  for (const [path, content] of parts) {
    const rules = grammars.find(([part]) => part.test(path))?.[1];
    if (!rules) continue;
    read += 1;
    const own: string[] = [];
    const root = xml(content).documentElement;
    if (root) readElement(root, "", rules, own);
    findings.push(...new Set(own.map((one) => `${path}: ${one}`)));
  }
  return { read, findings };
}
