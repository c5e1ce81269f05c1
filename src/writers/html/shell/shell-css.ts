/**
 * The look of what `mendTemplate` adds. Nothing of it is printed but the text version, where somebody prints that.
 * Focus rings have the text's own colour, which contrasts with whatever the text stands on (WCAG 2.2, 1.4.11).
 */
export const SHELL_CSS = `
[hidden]{display:none!important}
.pupitre-unseen{position:absolute;width:1px;height:1px;margin:-1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
@media screen{
section a:focus-visible{outline:3px solid currentcolor;outline-offset:3px}
body[data-bespoke-view] button:focus-visible,body[data-bespoke-view] time:focus-visible{outline:2px solid currentcolor!important;outline-offset:2px;opacity:1!important}
body[data-bespoke-view] .bespoke-marp-parent.bespoke-marp-inactive>.bespoke-marp-osc:focus-within{opacity:1;pointer-events:auto}
body[data-bespoke-view] .bespoke-marp-osc>button[aria-disabled=true]{opacity:.15!important;cursor:not-allowed!important}
body[data-bespoke-view=""] .bespoke-marp-parent>.bespoke-marp-osc>button[data-pupitre]{line-height:32px;height:32px;padding:0 6px;vertical-align:top;opacity:1}
.bespoke-marp-osc>button[aria-pressed=true]{text-decoration:underline;text-underline-offset:4px}
body[data-pupitre-text]{background:#fff;color:#1a1a1a;overflow:auto}
}
#pupitre-text{box-sizing:border-box;max-width:46em;margin:0 auto;padding:1rem;font:1.125rem/1.6 system-ui,sans-serif;overflow-wrap:anywhere}
#pupitre-text button{font:inherit;min-height:44px;padding:0 1em;color:#1a1a1a;background:#fff;border:2px solid currentcolor}
#pupitre-text section{margin-top:2rem;padding-top:1rem;border-top:2px solid #767676;outline-offset:4px}
#pupitre-text :is(h1,h2,h3){line-height:1.25}
#pupitre-text img{max-width:100%;height:auto}
#pupitre-text table{border-collapse:collapse;width:100%}
#pupitre-text :is(th,td){border:1px solid #767676;padding:.4em;text-align:start;vertical-align:top}
#pupitre-text a{color:#0b4a8f}
@media print{.pupitre-unseen{display:none}}
@media (prefers-reduced-motion:reduce){*,::before,::after{transition-duration:.01ms!important;animation-duration:.01ms!important;scroll-behavior:auto!important}}
`.replaceAll('\n', '');
