/**
 * The date written into the files: SOURCE_DATE_EPOCH (seconds since 1970, reproducible-builds.org) where it is set, else
 * the dossier's own, so that the same dossier gives the same bytes.
 */
export function dateOfFiles(env: Readonly<Record<string, string | undefined>>, dossierDate: string): Date {
  const epoch = env['SOURCE_DATE_EPOCH'];
  if (epoch !== undefined && /^\d+$/.test(epoch)) return new Date(Number(epoch) * 1000);
  const [year = 1970, month = 1, day = 1] = dossierDate.split('-').map(Number);
  return new Date(Date.UTC(year, month - 1, day));
}
