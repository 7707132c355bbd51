/// <reference types="office-js" />
/* Brings the names `Excel` and `Office` into this folder; nothing outside it may use them. */

/** Whether the program that we run in has this level of the Excel interface. */
export function hasExcelApi(version: string): boolean {
  return Office.context.requirements.isSetSupported('ExcelApi', version);
}
