// Annotating on reading pages: what is selected becomes a draft, the draft opens the panel, the panel saves.
import './selection.js';
import './caret.js';
import './form.js';
import * as drafts from './drafts.js';
import { redraw } from './highlights.js';
import { load, open } from './panel.js';
import { passages, report } from './passages.js';

// The list of notes on a page without the panel: what can be done there needs a script, so it is hidden until here.
function offer() {
  if (passages().length === 0) return;
  for (const tool of document.querySelectorAll('[data-needs-script]')) tool.hidden = false;
  const kept = document.querySelector('[data-kept]');
  if (kept) kept.hidden = drafts.of(report(), location.pathname).length === 0;
}

document.addEventListener('click', event => {
  const edit = event.target.closest?.('a[data-edit]');
  if (edit) {
    event.preventDefault();
    open({ id: edit.dataset.edit });
  } else if (event.target.closest?.('[data-kept] button')) {
    load();
  }
});

offer();
window.Blazor?.addEventListener('enhancedload', () => {
  redraw();
  offer();
});
