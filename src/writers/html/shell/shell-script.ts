/**
 * Runs in the page after Marp's own script, on whose classes it builds: tells which slide was turned to (WCAG 2.2, 4.1.3), lets
 * one-letter shortcuts be switched off (2.1.4), and shows the slides as flowing text that zooms and reflows (1.4.4, 1.4.10).
 * Text for browsers, so that its bytes, whose digest the page's policy names, are the same from every compiler.
 */
export const SHELL_SCRIPT = `(() => {
  const { body } = document;
  const view = body.dataset.bespokeView;
  const stage = document.getElementById(':$p');
  const text = document.getElementById('pupitre-text');
  const status = document.getElementById('pupitre-status');
  const shortcuts = document.querySelector('[data-pupitre="keys"]');
  if (view === 'next' || !text) return;

  const remembered = (value) => {
    try {
      if (value !== undefined) localStorage.setItem('pupitre-shortcuts', value);
      return localStorage.getItem('pupitre-shortcuts');
    } catch { return value; }
  };
  let letters = remembered() !== 'off';
  const shown = () => stage.querySelector('.bespoke-marp-active');

  const flowing = (section) => {
    const copy = section.cloneNode(true);
    for (const { name } of [...copy.attributes]) if (name !== 'id' && name !== 'lang') copy.removeAttribute(name);
    copy.querySelectorAll('[aria-hidden="true"], style').forEach((element) => element.remove());
    copy.querySelectorAll('svg[role="img"]').forEach((chart) => {
      const words = document.createElement('p');
      words.textContent = (chart.querySelector('desc') ?? chart.querySelector('title')).textContent;
      chart.replaceWith(words);
    });
    copy.querySelectorAll('[id]').forEach((element) => element.removeAttribute('id'));
    copy.id = 'pupitre-text-' + section.id;
    copy.tabIndex = -1;
    return copy;
  };
  const reading = () => !text.hidden;
  const read = (on) => {
    if (view !== '') return;
    if (on && text.childElementCount === 1) text.append(...[...stage.querySelectorAll('foreignObject > section')].map(flowing));
    text.hidden = !on;
    stage.hidden = on;
    body.toggleAttribute('data-pupitre-text', on);
    const section = on && shown() && document.getElementById('pupitre-text-' + shown().querySelector('section').id);
    if (section) section.focus();
    else document.querySelector('[data-pupitre="text"]').focus();
  };

  const showShortcuts = () => shortcuts.setAttribute('aria-pressed', String(letters));
  showShortcuts();
  document.addEventListener('click', (event) => {
    const pressed = event.target.closest?.('[data-pupitre]')?.dataset.pupitre;
    if (pressed === 'text' || pressed === 'slides') read(pressed === 'text');
    if (pressed === 'keys') {
      letters = !letters;
      remembered(letters ? 'on' : 'off');
      showShortcuts();
    }
    const jump = reading() && event.target.closest?.('a[href^="#"]');
    if (jump) {
      event.preventDefault();
      document.getElementById('pupitre-text-' + jump.getAttribute('href').slice(1))?.focus();
    }
  });
  addEventListener('keydown', (event) => {
    const plain = !event.ctrlKey && !event.metaKey && !event.altKey;
    const letter = plain && event.key.length === 1 && event.key !== ' ';
    if (view === '' && ((letter && letters && event.key === 't') || (reading() && event.key === 'Escape'))) {
      event.preventDefault();
      event.stopImmediatePropagation();
      read(!reading());
    } else if (reading() || (letter && !letters)) event.stopImmediatePropagation();
    else if ((event.key === 'Enter' || event.key === ' ') && event.target.matches?.('time[role="button"]')) {
      event.preventDefault();
      event.stopImmediatePropagation();
      event.target.click();
    }
  }, true);

  if (view === 'overview') return;
  const tell = () => {
    const name = shown()?.getAttribute('aria-label') ?? '';
    if (status.textContent !== name) status.textContent = name;
  };
  new MutationObserver(tell).observe(stage, { subtree: true, attributes: true, attributeFilter: ['class'] });
  tell();
})();
`;
