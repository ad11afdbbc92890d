/** One row of a table that others take: columns with their values, the same columns in every row of a table. */

/** What a cell may hold; an empty text where there is nothing to say. */
export type CellValue = string | number | boolean | string[];

export type Row = Record<string, CellValue>;
