/**
 * What the reader takes on, checked before any parser sees the file.
 * A unit's report is a few hundred rows; every limit leaves room for a hundred times that
 * and keeps the memory of one reading under a gigabyte.
 */

/** A report over 64 MB is a scan or a mistake; parsers need several times a file's size in memory. */
export const MAX_FILE_BYTES = 64 * 1024 * 1024;

/** Parts of a zip really inflated, which are in memory all at once. */
export const MAX_INFLATED_BYTES = 100 * 1024 * 1024;

/** Text and markup (CSV, HTML, Word) are laid out whole before they are read, at some thirty times their size. */
export const MAX_TEXT_BYTES = 16 * 1024 * 1024;

/** Binary workbooks (.xls, .xlsb) hold a cell in as little as ten bytes, and SheetJS lays out all of them. */
export const MAX_BINARY_BYTES = 32 * 1024 * 1024;

/** A workbook of 300 sheets has fewer than 2 000 parts. */
export const MAX_ZIP_ENTRIES = 10_000;

/** Cells with a value, over all sheets: 25 000 rows of 20 columns. */
export const MAX_CELLS = 500_000;

/** Cells of a grid laid out from A1, blanks included: one stray cell far to the right widens only its own row. */
export const MAX_GRID_SLOTS = 4_000_000;

/** The size of a sheet in Excel since 2007. */
export const MAX_ROWS = 1_048_576;
export const MAX_COLUMNS = 16_384;

/** Filters of one sheet: its own, and one for each of its tables. */
export const MAX_FILTERS = 100;

/** Merged areas of one sheet; readers look at each. */
export const MAX_MERGES = 50_000;
