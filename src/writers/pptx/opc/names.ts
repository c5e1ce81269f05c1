/** Relationship types (ECMA-376 part 1, annexes to 11–15; part 2, annex E). */
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
export const RELATIONSHIP = {
  officeDocument: `${OFFICE}/officeDocument`,
  extendedProperties: `${OFFICE}/extended-properties`,
  customProperties: `${OFFICE}/custom-properties`,
  coreProperties: 'http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties',
  slideMaster: `${OFFICE}/slideMaster`,
  slideLayout: `${OFFICE}/slideLayout`,
  slide: `${OFFICE}/slide`,
  notesMaster: `${OFFICE}/notesMaster`,
  handoutMaster: `${OFFICE}/handoutMaster`,
  notesSlide: `${OFFICE}/notesSlide`,
  theme: `${OFFICE}/theme`,
  presProps: `${OFFICE}/presProps`,
  viewProps: `${OFFICE}/viewProps`,
  tableStyles: `${OFFICE}/tableStyles`,
  image: `${OFFICE}/image`,
  chart: `${OFFICE}/chart`,
  chartUserShapes: `${OFFICE}/chartUserShapes`,
  package: `${OFFICE}/package`,
  hyperlink: `${OFFICE}/hyperlink`,
  worksheet: `${OFFICE}/worksheet`,
  sharedStrings: `${OFFICE}/sharedStrings`,
  styles: `${OFFICE}/styles`,
} as const;

const FORMATS = 'application/vnd.openxmlformats-officedocument';
const PRESENTATION = `${FORMATS}.presentationml`;
const SPREADSHEET = `${FORMATS}.spreadsheetml`;
export const CONTENT_TYPE = {
  relationships: 'application/vnd.openxmlformats-package.relationships+xml',
  coreProperties: 'application/vnd.openxmlformats-package.core-properties+xml',
  extendedProperties: `${FORMATS}.extended-properties+xml`,
  customProperties: `${FORMATS}.custom-properties+xml`,
  presentation: `${PRESENTATION}.presentation.main+xml`,
  slideMaster: `${PRESENTATION}.slideMaster+xml`,
  slideLayout: `${PRESENTATION}.slideLayout+xml`,
  slide: `${PRESENTATION}.slide+xml`,
  notesMaster: `${PRESENTATION}.notesMaster+xml`,
  handoutMaster: `${PRESENTATION}.handoutMaster+xml`,
  notesSlide: `${PRESENTATION}.notesSlide+xml`,
  presProps: `${PRESENTATION}.presProps+xml`,
  viewProps: `${PRESENTATION}.viewProps+xml`,
  tableStyles: `${PRESENTATION}.tableStyles+xml`,
  theme: `${FORMATS}.theme+xml`,
  chart: `${FORMATS}.drawingml.chart+xml`,
  chartUserShapes: `${FORMATS}.drawingml.chartshapes+xml`,
  workbookFile: `${SPREADSHEET}.sheet`,
  workbook: `${SPREADSHEET}.sheet.main+xml`,
  worksheet: `${SPREADSHEET}.worksheet+xml`,
  sharedStrings: `${SPREADSHEET}.sharedStrings+xml`,
  styles: `${SPREADSHEET}.styles+xml`,
} as const;
