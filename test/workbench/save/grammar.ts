/** What ECMA-376 (transitional) allows in the parts that we write; schema.ts reads by it. */

/**
 * One element a line: its name, its attributes, and after ":" its children in their order ("*" any number of times, "!" exactly
 * once, otherwise at most once; "|" any of them in any order). An element that differs by where it stands is named "parent/child".
 */
export const GRAMMAR: readonly (readonly [part: RegExp, grammar: string])[] = [
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
    is: t!
    t xml:space
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
  [
    /^xl\/styles\.xml$/,
    `styleSheet mc:Ignorable: numFmts fonts! fills! borders! cellStyleXfs cellXfs! cellStyles dxfs tableStyles colors extLst
    numFmts count: numFmt*
    numFmt numFmtId formatCode
    fonts count x14ac:knownFonts: font*
    font: b|i|strike|condense|extend|outline|shadow|u|vertAlign|sz|color|name|family|charset|scheme
    b val
    i val
    u val
    sz val
    color rgb theme tint indexed auto
    name val
    family val
    scheme val
    fills count: fill*
    fill: patternFill
    patternFill patternType: fgColor bgColor
    fgColor rgb theme tint indexed
    bgColor rgb theme tint indexed
    borders count: border*
    border diagonalUp diagonalDown outline: left right top bottom diagonal vertical horizontal
    left style: color
    right style: color
    top style: color
    bottom style: color
    diagonal style: color
    cellStyleXfs count: xf*
    cellXfs count: xf*
    xf numFmtId fontId fillId borderId xfId applyNumberFormat applyFont applyFill applyBorder applyAlignment applyProtection quotePrefix: alignment protection extLst
    alignment horizontal vertical textRotation wrapText indent shrinkToFit readingOrder
    protection locked hidden
    cellStyles count: cellStyle*
    cellStyle name xfId builtinId customBuiltin
    dxfs count: dxf*
    dxf: font numFmt fill alignment border protection
    tableStyles count defaultTableStyle defaultPivotStyle
    extLst: ext*
    ext uri: x14:slicerStyles|x15:timelineStyles
    x14:slicerStyles defaultSlicerStyle
    x15:timelineStyles defaultTimelineStyle`,
  ],
  [
    /^xl\/theme\/theme\d+\.xml$/,
    `a:theme name: a:themeElements! a:objectDefaults a:extraClrSchemeLst a:custClrLst a:extLst
    a:themeElements: a:clrScheme! a:fontScheme! a:fmtScheme!
    a:clrScheme name: a:dk1! a:lt1! a:dk2! a:lt2! a:accent1! a:accent2! a:accent3! a:accent4! a:accent5! a:accent6! a:hlink! a:folHlink!
    ${["dk1", "lt1", "dk2", "lt2", "hlink", "folHlink", ..."123456".split("").map((n) => `accent${n}`)]
      .map((name) => `a:${name}: a:sysClr|a:srgbClr`)
      .join("\n")}
    a:sysClr val lastClr
    a:srgbClr val: a:alpha
    a:alpha val
    a:fontScheme name: a:majorFont! a:minorFont!
    a:majorFont: a:latin! a:ea! a:cs! a:font*
    a:minorFont: a:latin! a:ea! a:cs! a:font*
    a:latin typeface panose
    a:ea typeface
    a:cs typeface
    a:font script typeface
    a:fmtScheme name: a:fillStyleLst! a:lnStyleLst! a:effectStyleLst! a:bgFillStyleLst!
    a:fillStyleLst: a:solidFill|a:gradFill
    a:bgFillStyleLst: a:solidFill|a:gradFill
    a:solidFill: a:schemeClr!
    a:schemeClr val: a:tint|a:shade|a:satMod|a:lumMod
    a:tint val
    a:shade val
    a:satMod val
    a:gradFill rotWithShape: a:gsLst a:lin a:path
    a:gsLst: a:gs*
    a:gs pos: a:schemeClr!
    a:lin ang scaled
    a:path path: a:fillToRect
    a:fillToRect l t r b
    a:lnStyleLst: a:ln*
    a:ln w cap cmpd algn: a:solidFill a:prstDash
    a:prstDash val
    a:effectStyleLst: a:effectStyle*
    a:effectStyle: a:effectLst a:scene3d a:sp3d
    a:effectLst: a:outerShdw
    a:outerShdw blurRad dist dir rotWithShape: a:srgbClr
    a:scene3d: a:camera! a:lightRig!
    a:camera prst: a:rot
    a:lightRig rig dir: a:rot
    a:rot lat lon rev
    a:sp3d: a:bevelT
    a:bevelT w h
    a:objectDefaults: a:spDef a:lnDef
    a:spDef: a:spPr! a:bodyPr! a:lstStyle! a:style
    a:lnDef: a:spPr! a:bodyPr! a:lstStyle! a:style
    a:spPr
    a:bodyPr
    a:lstStyle
    a:style: a:lnRef! a:fillRef! a:effectRef! a:fontRef!
    a:lnRef idx: a:schemeClr
    a:fillRef idx: a:schemeClr
    a:effectRef idx: a:schemeClr
    a:fontRef idx: a:schemeClr
    a:extraClrSchemeLst`,
  ],
  [
    /^xl\/metadata\.xml$/,
    `metadata: metadataTypes metadataStrings mdxMetadata futureMetadata* cellMetadata valueMetadata extLst
    metadataTypes count: metadataType*
    metadataType name minSupportedVersion copy pasteAll pasteValues merge splitFirst rowColShift clearFormats clearComments assign coerce adjust cellMeta
    futureMetadata name count: bk*
    futureMetadata/bk: extLst!
    extLst: ext*
    ext uri: xda:dynamicArrayProperties
    xda:dynamicArrayProperties fDynamic fCollapsed
    cellMetadata count: bk*
    cellMetadata/bk: rc*
    rc t v`,
  ],
  [
    /^docProps\/core\.xml$/,
    `cp:coreProperties: dc:creator|dc:title|dc:subject|dc:description|cp:keywords|cp:category|cp:lastModifiedBy|dcterms:created|dcterms:modified
    dc:creator
    dc:title
    dc:subject
    dc:description
    cp:keywords
    cp:category
    cp:lastModifiedBy
    dcterms:created xsi:type
    dcterms:modified xsi:type`,
  ],
  [
    /^docProps\/app\.xml$/,
    `Properties: Application|Manager|DocSecurity|ScaleCrop|HeadingPairs|TitlesOfParts|Company|LinksUpToDate|SharedDoc|HyperlinksChanged|AppVersion
    Application
    Manager
    DocSecurity
    ScaleCrop
    HeadingPairs: vt:vector!
    TitlesOfParts: vt:vector!
    vt:vector size baseType: vt:variant|vt:lpstr
    vt:variant: vt:lpstr|vt:i4
    vt:lpstr
    vt:i4
    Company
    LinksUpToDate
    SharedDoc
    HyperlinksChanged
    AppVersion`,
  ],
  [
    /^xl\/tables\/table\d+\.xml$/,
    `table id name displayName ref tableType totalsRowCount totalsRowShown headerRowCount: autoFilter sortState tableColumns! tableStyleInfo
    autoFilter ref
    tableColumns count: tableColumn*
    tableColumn id name totalsRowLabel totalsRowFunction dataDxfId: calculatedColumnFormula totalsRowFormula
    calculatedColumnFormula
    totalsRowFormula
    tableStyleInfo name showFirstColumn showLastColumn showRowStripes showColumnStripes`,
  ],
];

/** Values that the standard lists, by attribute of an element. */
export const VALUES: Readonly<Record<string, RegExp>> = {
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
  "color@rgb": /^[0-9A-F]{8}$/i,
  "fgColor@rgb": /^[0-9A-F]{8}$/i,
  "bgColor@rgb": /^[0-9A-F]{8}$/i,
  "patternFill@patternType":
    /^(none|solid|mediumGray|darkGray|lightGray|(dark|light)(Horizontal|Vertical|Down|Up|Grid|Trellis)|gray125|gray0625)$/,
  "alignment@horizontal": /^(general|left|center|right|fill|justify|centerContinuous|distributed)$/,
  "alignment@vertical": /^(top|center|bottom|justify|distributed)$/,
  "definedName@name": /^(_xlnm\.[A-Za-z_]+|[\p{L}_\\][\p{L}\p{N}_.?\\]{0,254})$/u,
  "definedName@comment": /^.{0,255}$/su,
};
