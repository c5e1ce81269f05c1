const NAME = '[A-Za-z_][\\w:.-]*';
const TAG = new RegExp(`^<(/?)(${NAME})((?:\\s+${NAME}="[^"<]*")*)\\s*(/?)>`);
const ENTITY = /&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[\da-fA-F]+);)/;

/** The names of the elements of an XML text in order, with its character data; throws where it is not well-formed. */
export function parseXml(xml: string): { readonly names: readonly string[]; readonly text: string } {
  const [open, names]: [string[], string[]] = [[], []];
  let [rest, text] = [xml, ''];
  if (ENTITY.test(xml)) throw new Error('a bare ampersand');
  while (rest !== '') {
    const tag = TAG.exec(rest);
    if (!tag) {
      if (rest.startsWith('<')) throw new Error(`no tag: ${rest.slice(0, 60)}`);
      const end = rest.indexOf('<');
      text += end === -1 ? rest : rest.slice(0, end);
      rest = end === -1 ? '' : rest.slice(end);
      continue;
    }
    const [whole, closing, name = '', attributes = '', empty] = tag;
    const keys = [...attributes.matchAll(new RegExp(`(${NAME})=`, 'g'))].map((match) => match[1]);
    if (new Set(keys).size < keys.length) throw new Error(`an attribute twice in ${whole}`);
    if (closing) {
      if (open.pop() !== name) throw new Error(`</${name}> closes nothing`);
    } else {
      names.push(name);
      if (!empty) open.push(name);
    }
    rest = rest.slice(whole.length);
  }
  if (open.length > 0) throw new Error(`${open.join(', ')} left open`);
  return { names, text };
}
