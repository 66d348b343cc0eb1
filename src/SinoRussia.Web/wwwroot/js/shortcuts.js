// The shortcut sheet, and the switch for single keys wherever the key table stands.
import { areOn, onKey, switchTo } from './keys.js';

function open() {
  const sheet = document.getElementById('shortcuts');
  if (!sheet) return false;
  if (!sheet.open) sheet.showModal();
}

function showSwitches() {
  for (const row of document.querySelectorAll('[data-key-switch]')) {
    row.hidden = false;
    row.querySelector('input').checked = areOn();
  }
}

onKey('?', open);
document.addEventListener('click', event => {
  if (event.target.closest?.('[data-shortcuts]') && open() !== false) event.preventDefault();
});
document.addEventListener('change', event => {
  if (!event.target.closest?.('[data-key-switch]')) return;
  switchTo(event.target.checked);
  showSwitches();
});
showSwitches();
window.Blazor?.addEventListener('enhancedload', showSwitches);
