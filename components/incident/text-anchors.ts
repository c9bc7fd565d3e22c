/** The address of a line of a notice on the incident's page. `offset`: where the line begins in the notice's body. */
export const textAnchor = (report: number, offset: number): string => `text-${report}-${offset}`;
