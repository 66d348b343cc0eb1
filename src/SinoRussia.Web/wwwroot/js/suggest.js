// Suggestions under every search box of the library, as an ARIA combobox with a list. Without script the box is a plain search.
const PAUSE = 120;
const KINDS = { entity: 'name', heading: 'heading', finding: 'finding', tag: 'tag', recent: 'searched before' };
let number = 0;

function arm(box) {
  if (box.dataset.suggest) return;
  box.dataset.suggest = 'on';
  const id = `suggestions-${++number}`;
  const list = document.createElement('div');
  list.id = id;
  list.className = 'suggest';
  list.setAttribute('role', 'listbox');
  list.setAttribute('aria-label', 'Suggestions');
  list.hidden = true;
  const said = document.createElement('span');
  said.className = 'vh';
  said.setAttribute('role', 'status');
  box.setAttribute('role', 'combobox');
  box.setAttribute('aria-autocomplete', 'list');
  box.setAttribute('aria-expanded', 'false');
  box.setAttribute('aria-controls', id);
  box.form.append(list, said);

  let timer;
  let asked;
  let current = -1;

  // In a box that searches within something a suggestion is words to search for there; elsewhere it leads to its own place.
  const take = chosen => {
    if (!box.form.querySelector('input[type=hidden]')) {
      location.assign(chosen.dataset.url);
      return;
    }

    const search = new URL(chosen.dataset.url, location.href);
    box.value = (search.pathname === '/search' && search.searchParams.get('q')) || chosen.querySelector('.text').textContent;
    box.form.requestSubmit();
  };

  const close = () => {
    clearTimeout(timer);
    asked?.abort();
    list.hidden = true;
    current = -1;
    box.setAttribute('aria-expanded', 'false');
    box.removeAttribute('aria-activedescendant');
    said.textContent = '';
  };

  const choose = at => {
    const options = list.children;
    options[current]?.setAttribute('aria-selected', 'false');
    current = at;
    const option = options[current];
    if (!option) {
      box.removeAttribute('aria-activedescendant');
      return;
    }

    option.setAttribute('aria-selected', 'true');
    option.scrollIntoView({ block: 'nearest' });
    box.setAttribute('aria-activedescendant', option.id);
  };

  const show = suggestions => {
    list.replaceChildren(...suggestions.map((suggestion, i) => option(suggestion, `${id}-${i}`)));
    current = -1;
    box.removeAttribute('aria-activedescendant');
    list.hidden = suggestions.length === 0;
    box.setAttribute('aria-expanded', String(!list.hidden));
    said.textContent = suggestions.length === 1 ? '1 suggestion' : `${suggestions.length} suggestions`;
  };

  const ask = async () => {
    asked?.abort();
    const typed = box.value.trim();
    if (typed === '') {
      close();
      return;
    }

    asked = new AbortController();
    try {
      const answer = await fetch(`/search/suggest?q=${encodeURIComponent(typed)}`, { signal: asked.signal });
      if (answer.ok && box.value.trim() === typed && document.activeElement === box) show((await answer.json()).suggestions);
    } catch (error) {
      // A newer letter ended it, or the server is away: a search box works without suggestions.
      if (error.name !== 'AbortError') close();
    }
  };

  box.addEventListener('input', event => {
    clearTimeout(timer);
    if (!event.isComposing) timer = setTimeout(ask, PAUSE);
  });
  box.addEventListener('compositionend', () => {
    clearTimeout(timer);
    timer = setTimeout(ask, PAUSE);
  });
  box.addEventListener('keydown', event => {
    if (event.isComposing || event.ctrlKey || event.metaKey) return;
    const count = list.hidden ? 0 : list.children.length;
    if (event.key === 'ArrowDown' && count === 0 && box.value.trim() !== '') ask();
    else if (event.key === 'ArrowDown' && count > 0) choose(current + 1 >= count ? -1 : current + 1);
    else if (event.key === 'ArrowUp' && count > 0) choose(current < 0 ? count - 1 : current - 1);
    else if (event.key === 'Enter' && count > 0 && current >= 0) take(list.children[current]);
    else if (event.key === 'Escape' && count > 0) close();
    else return;
    event.preventDefault();
  });
  box.addEventListener('blur', close);
  box.form.addEventListener('submit', close);

  // The press must not take the focus from the box, or the list is gone before the click.
  list.addEventListener('pointerdown', event => event.preventDefault());
  list.addEventListener('click', event => {
    const chosen = event.target.closest('[role=option]');
    if (chosen) take(chosen);
  });
}

function option(suggestion, id) {
  const item = document.createElement('div');
  item.id = id;
  item.setAttribute('role', 'option');
  item.setAttribute('aria-selected', 'false');
  item.dataset.url = suggestion.url;
  const text = document.createElement('span');
  text.className = 'text';
  if (suggestion.language !== 'en') text.lang = suggestion.language;
  text.textContent = suggestion.text;
  const kind = document.createElement('span');
  kind.className = 'kind';
  kind.textContent = suggestion.note === '' ? KINDS[suggestion.kind] : `${KINDS[suggestion.kind]} · ${suggestion.note}`;
  item.append(text, ' ', kind);
  return item;
}

function armAll() {
  for (const box of document.querySelectorAll('form[role=search][action="/search"] input[type=search][name=q]')) arm(box);
}

armAll();
window.Blazor?.addEventListener('enhancedload', armAll);
