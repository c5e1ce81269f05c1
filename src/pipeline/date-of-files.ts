/**
 * The date written into the files: SOURCE_DATE_EPOCH (seconds since 1970, reproducible-builds.org) where it is set, else
 * the dossier's own, so that the same dossier gives the same bytes.
 */
export function dateOfFiles(env: Readonly<Record<string, string | undefined>>, dossierDate: string): Date {
  const epoch = epochOf(env);
  if (epoch) return epoch;
  const [year = 1970, month = 1, day = 1] = dossierDate.split('-').map(Number);
  return new Date(Date.UTC(year, month - 1, day));
}

/** When this build takes place, for what depends on it: SOURCE_DATE_EPOCH where it is set, else now. */
export function momentOfBuild(env: Readonly<Record<string, string | undefined>>): Date {
  return epochOf(env) ?? new Date();
}

function epochOf(env: Readonly<Record<string, string | undefined>>): Date | undefined {
  const epoch = env['SOURCE_DATE_EPOCH'];
  return epoch !== undefined && /^\d+$/.test(epoch) ? new Date(Number(epoch) * 1000) : undefined;
}
