/** Where each part stands in the package; numbers start at 1. */
export const PART = {
  presentation: '/ppt/presentation.xml',
  slideMaster: '/ppt/slideMasters/slideMaster1.xml',
  notesMaster: '/ppt/notesMasters/notesMaster1.xml',
  handoutMaster: '/ppt/handoutMasters/handoutMaster1.xml',
  presProps: '/ppt/presProps.xml',
  viewProps: '/ppt/viewProps.xml',
  tableStyles: '/ppt/tableStyles.xml',
  coreProperties: '/docProps/core.xml',
  extendedProperties: '/docProps/app.xml',
  customProperties: '/docProps/custom.xml',
} as const;

export const slideName = (n: number): string => `/ppt/slides/slide${n}.xml`;
export const tagName = (slide: number): string => `/ppt/tags/tag${slide}.xml`;
export const fontName = (n: number): string => `/ppt/fonts/font${n}.fntdata`;
export const layoutName = (n: number): string => `/ppt/slideLayouts/slideLayout${n}.xml`;
export const notesSlideName = (n: number): string => `/ppt/notesSlides/notesSlide${n}.xml`;
export const themeName = (n: number): string => `/ppt/theme/theme${n}.xml`;
export const imageName = (n: number, extension: string): string => `/ppt/media/image${n}.${extension}`;
/** Charts are numbered within their slide: `chart7_1` is the first of slide 7. */
export const chartName = (slide: number, n: number): string => `/ppt/charts/chart${slide}_${n}.xml`;
/** What is written and drawn over a chart. */
export const chartDrawingName = (slide: number, n: number): string => `/ppt/drawings/drawing${slide}_${n}.xml`;
export const workbookName = (slide: number, n: number): string => `/ppt/embeddings/chart${slide}_${n}.xlsx`;
