/** What a file could say of the machine that it was made on. */
export interface Machine {
  readonly cwd: string;
  readonly home?: string;
  readonly temporary?: string;
  readonly user?: string;
}

/** Names of users that say nothing about anybody. */
const ANYBODY = new Set(['root', 'admin', 'user', 'users', 'runner', 'ubuntu', 'debian', 'node', 'build', 'guest', 'administrator']);

/** Paths of this machine as they may stand in any format, and the name of who works on it. Paths of one step are no secret. */
export function machineTexts({ cwd, home, temporary, user }: Machine): readonly string[] {
  const folders = [cwd, home].filter((path) => path !== undefined && path.split(/[/\\]/).filter((step) => step !== '').length >= 2);
  const roots = [home, temporary].flatMap((path) => (path !== undefined && path.length > 1 ? [`${path.replace(/[/\\]+$/, '')}/`] : []));
  const paths = [...folders, ...roots].filter((path) => path !== undefined);
  const named = user !== undefined && user.length >= 3 && !ANYBODY.has(user.toLowerCase()) ? [`/home/${user}`, `/Users/${user}`, `\\Users\\${user}`] : [];
  return [...new Set([...paths.flatMap(spellings), ...named, '/node_modules/'])];
}

/** As it is, in an address, and with the other separator. */
const spellings = (path: string): readonly string[] => [path, encodeURI(path), path.replaceAll('\\', '/'), path.replaceAll('\\', '\\\\'), path.replaceAll('/', '\\')];
