/** Office's own colours, as "#RRGGBB". */
export interface OfficeColours {
  readonly background: string;
  readonly text: string;
}

/** The colours Office shows its panes in; null where the host tells none (Excel on the web, some versions on Mac). */
export function officeColours(): OfficeColours | null {
  const theme = Office.context.officeTheme;
  if (!theme?.bodyBackgroundColor || !theme.bodyForegroundColor) return null;
  return { background: theme.bodyBackgroundColor, text: theme.bodyForegroundColor };
}
