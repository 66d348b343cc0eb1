// The import page: files go up one by one, with progress, and what becomes of each is taken from its own page. Without this
// the form sends them all at once and leads to a page that says the same.
const ADDRESS = '/api/imports';
const ways = new Map(); // row on the page → { file, xhr, id }: everything that has not come to its end
let sending = Promise.resolve();
let sent = 0;

const page = () => document.querySelector('[data-import]');
const list = name => page()?.querySelector(`[data-list="${name}"]`);
const wait = ms => new Promise(resolve => setTimeout(resolve, ms));

function start(files) {
  for (const file of files) {
    const row = page().querySelector('template').content.firstElementChild.cloneNode(true);
    for (const name of row.querySelectorAll('[data-name]')) name.textContent = file.name;
    row.querySelector('progress').setAttribute('aria-label', file.name);
    row.querySelector('button').addEventListener('click', () => stop(row));
    ways.set(row, { file, report: page().dataset.report });
    sent++;
    place(row, 'run', 'append');
    sending = sending.then(() => send(row));
  }
}

async function send(row) {
  const way = ways.get(row);
  if (!way) return;
  if (way.file.size > Number(page()?.dataset.limit ?? Infinity)) return refuse(row, page().dataset.tooLarge);
  for (;;) {
    const { status, answer } = await upload(row, way);
    if (!ways.has(row)) return;
    if (status === 202) {
      way.id = row.dataset.job = answer.id;
      delete way.file;
      follow(row);
      return;
    }
    if (status !== 429 && status !== 503) return refuse(row, answer?.reason ?? UNANSWERED);
    tell(row, null, answer?.reason ?? 'Waiting for room.');
    await wait(2000);
  }
}

const UNANSWERED = 'The library does not answer, or the file can no longer be read. Is the program still running? Try again.';

function upload(row, way) {
  return new Promise(resolve => {
    const xhr = way.xhr = new XMLHttpRequest();
    const report = way.report ? `&report=${encodeURIComponent(way.report)}` : '';
    xhr.open('POST', `${ADDRESS}?name=${encodeURIComponent(way.file.name.slice(-255))}${report}`);
    xhr.setRequestHeader('Content-Type', 'application/octet-stream');
    xhr.setRequestHeader('X-Form-Token', page()?.querySelector('[name=__RequestVerificationToken]').value ?? '');
    xhr.upload.addEventListener('progress', event => tell(row, Math.floor(100 * event.loaded / (event.total || 1)), 'Sending.'));
    xhr.addEventListener('loadend', () => resolve({ status: xhr.status, answer: read(xhr.responseText) }));
    xhr.send(way.file);
  });
}

function read(text) {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

// Asks how far it is until it has come to its end or needs a decision, then shows the file's own view of itself.
async function follow(row) {
  for (let pause = 150; ways.has(row); pause = Math.min(pause * 1.5, 1500)) {
    await wait(pause);
    const response = await fetch(`${ADDRESS}/${row.dataset.job}`).catch(() => null);
    const answer = await response?.json().catch(() => null);
    if (response?.ok && ['waiting', 'working'].includes(answer?.state)) {
      tell(row, answer.percent, answer.words);
      continue;
    }
    if (response?.status === 404) return refuse(row, answer?.reason ?? UNANSWERED);
    if (response?.ok && await show(row, answer)) return;
    tell(row, null, 'The library does not answer. Trying again.');
  }
}

async function show(row, answer) {
  const response = await fetch(answer.url).catch(() => null);
  if (!response?.ok) return false;
  const view = new DOMParser().parseFromString(await response.text(), 'text/html').querySelector(`[data-job="${answer.id}"]`);
  if (!view) return false;
  const hadFocus = row.contains(document.activeElement) || row.dataset.focus === 'yes';
  leave(row);
  place(document.adoptNode(view), answer.state === 'asking' ? 'ask' : 'done', 'prepend');
  if (hadFocus) view.querySelector('[tabindex]')?.focus();
  say(`${answer.file}: ${answer.words}`);
  return true;
}

function refuse(row, reason) {
  const name = ways.get(row)?.file?.name ?? row.querySelector('[data-name], .file')?.textContent ?? '';
  const view = document.createElement('div');
  view.className = 'import msg is-bad stack-s';
  const title = Object.assign(document.createElement('strong'), { textContent: `Not imported: ${name}`, tabIndex: -1 });
  view.append(document.createElement('p'), Object.assign(document.createElement('p'), { textContent: reason }));
  view.firstChild.append(title);
  leave(row);
  place(view, 'done', 'prepend');
  say(`Not imported: ${name}. ${reason}`);
}

async function stop(row) {
  const way = ways.get(row);
  if (!way) return;
  if (!way.id) {
    refuse(row, 'Stopped. Nothing in the library was changed.');
    way.xhr?.abort();
    return;
  }
  tell(row, null, 'Stopping.');
  const body = new URLSearchParams({ __RequestVerificationToken: page().querySelector('[name=__RequestVerificationToken]').value });
  await fetch(`/import/${way.id}/stop`, { method: 'POST', body }).catch(() => null);
}

function tell(row, percent, words) {
  const bar = row.querySelector('progress');
  if (percent === null || percent === undefined) bar.removeAttribute('value');
  else bar.value = percent;
  row.querySelector('[data-percent]').textContent = percent === null || percent === undefined ? '' : `${percent} %`;
  row.querySelector('[data-words]').textContent = words;
}

function place(view, name, how) {
  const target = list(name);
  target?.querySelector('.imports')[how](view);
  count();
}

function leave(row) {
  ways.delete(row);
  row.remove();
  if (ways.size === 0) sent = 0;
}

function count() {
  for (const section of page()?.querySelectorAll('[data-list]') ?? []) section.hidden = section.querySelector('.imports').childElementCount === 0;
  const left = list('run')?.querySelector('[data-count]');
  if (left) left.textContent = sent > 1 ? `${sent - ways.size} of ${sent} files done` : '';
}

function say(words) {
  const region = page()?.querySelector('[data-announce]');
  if (region) region.textContent = words;
}

// A page that was loaded anew, or come back to, takes up what is still on its way.
function takeUp() {
  if (!page()) return;
  for (const part of page().querySelectorAll('[data-scripted]')) part.hidden = false;
  for (const row of ways.keys()) {
    page().querySelector(`[data-job="${row.dataset.job}"]`)?.remove();
    if (!row.isConnected) place(row, 'run', 'append');
  }
  for (const row of page().querySelectorAll('[data-running]')) {
    if (ways.has(row)) continue;
    ways.set(row, { id: row.dataset.job });
    sent++;
    follow(row);
  }
  count();
}

// The buttons of a view: the form goes out behind the page, and the view follows what comes of it.
async function act(form, button) {
  const row = form.closest('[data-job]');
  const body = new URLSearchParams(new FormData(form, button));
  for (const other of form.querySelectorAll('button')) other.disabled = true;
  const response = await fetch(button?.getAttribute('formaction') ?? form.getAttribute('action'), { method: 'POST', body }).catch(() => null);
  if (!response?.ok) {
    for (const other of form.querySelectorAll('button')) other.disabled = false;
    const fault = form.querySelector('[data-fault]') ?? form.appendChild(Object.assign(document.createElement('span'), { className: 'small' }));
    fault.dataset.fault = '';
    fault.textContent = UNANSWERED;
    say(UNANSWERED);
    return;
  }
  if (ways.has(row)) return;
  const answer = await fetch(`${ADDRESS}/${row.dataset.job}`).then(fresh => fresh.json()).catch(() => null);
  const view = page().querySelector('template').content.firstElementChild.cloneNode(true);
  for (const name of view.querySelectorAll('[data-name]')) name.textContent = answer?.file ?? '';
  Object.assign(view.dataset, { job: row.dataset.job, focus: 'yes' });
  row.remove();
  ways.set(view, { id: row.dataset.job });
  sent++;
  place(view, 'run', 'append');
  follow(view);
}

document.addEventListener('submit', event => {
  const form = event.target;
  if (!page()?.contains(form)) return;
  event.preventDefault();
  if (form.closest('[data-job]')) return void act(form, event.submitter);
  form.querySelector('.problem')?.remove();
  start([...form.elements.files.files]);
  form.reset();
});

for (const kind of ['dragenter', 'dragover', 'dragleave', 'drop']) {
  document.addEventListener(kind, event => {
    if (!page() || !event.dataTransfer?.types.includes('Files')) return;
    event.preventDefault();
    page().querySelector('.drop').classList.toggle('is-over', kind === 'dragenter' || kind === 'dragover');
    if (kind === 'drop') start([...event.dataTransfer.files]);
  });
}

addEventListener('beforeunload', event => {
  if ([...ways.values()].some(way => way.file)) event.preventDefault();
});
takeUp();
window.Blazor?.addEventListener('enhancedload', takeUp);
