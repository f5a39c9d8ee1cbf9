export { ChoiceField, type Choice } from "./ChoiceField.js";
export { FieldRow } from "./FieldRow.js";
export { NoticeBar } from "./NoticeBar.js";
export { PageHeader } from "./PageHeader.js";
export { PaneBoundary } from "./PaneBoundary.js";
export { PaneTabs, type PaneTab } from "./PaneTabs.js";
export { SearchField, type Found } from "./SearchField.js";
export { Section } from "./Section.js";
export { TypedField } from "./TypedField.js";
