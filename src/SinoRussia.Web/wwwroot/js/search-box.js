import { onKey } from './keys.js';

onKey('/', () => {
  const box = document.querySelector('form[role=search] input[type=search]');
  if (!box) return false;
  box.focus();
  box.select();
});
