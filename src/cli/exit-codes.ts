/** What the command's exit code says; 70 is sysexits' EX_SOFTWARE. */
export const EXIT = { done: 0, wrongDossier: 1, wrongUsage: 2, missingProgram: 3, bug: 70 } as const;
export type ExitCode = (typeof EXIT)[keyof typeof EXIT];
