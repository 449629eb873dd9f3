/** The first page of the register: search, list, pages. The address carries the search, so it can be kept and sent. */
import { ask, element, end, addressOf, holder, problem } from './register.js';
import { speak, texts, fill, day } from './language.js';

const ROWS = 20;
const byId = (id) => document.getElementById(id);

/** What the page shows: `loading`, `found` or `failed`. */
let shown = { state: 'loading' };
let asked = 0;

function wanted() {
  const parameters = new URLSearchParams(location.search);
  const page = Number.parseInt(parameters.get('page') ?? '1', 10);
  return { query: (parameters.get('query') ?? '').trim(), page: page >= 1 && page <= 100_000 ? page : 1 };
}

async function load() {
  const { query, page } = wanted();
  byId('query').value = query;
  const request = ++asked;
  shown = { state: 'loading' };
  show();
  try {
    const parameters = new URLSearchParams({ query, first: String((page - 1) * ROWS), rows: String(ROWS) });
    const result = await ask(`api/certificates?${parameters}`);
    if (request === asked) {
      shown = { state: 'found', query, page, result };
    }
  } catch (failure) {
    if (request === asked) {
      shown = { state: 'failed', status: failure.status ?? 0 };
    }
  }
  if (request === asked) {
    show();
  }
}

function go(query, page) {
  const parameters = new URLSearchParams();
  if (query) {
    parameters.set('query', query);
  }
  if (page > 1) {
    parameters.set('page', String(page));
  }
  const search = parameters.size ? `?${parameters}` : '';
  history.pushState(null, '', location.pathname + search);
  return load();
}

function show() {
  const words = texts();
  document.title = words.documentTitle;
  const found = shown.state === 'found';
  const certificates = found ? shown.result.certificates : [];
  byId('status').textContent = statusLine(words);
  byId('status').classList.toggle('busy', shown.state === 'loading');
  byId('problem').hidden = shown.state !== 'failed';
  if (shown.state === 'failed') {
    byId('problem-text').textContent = problem(shown.status, words);
  }
  byId('table').hidden = certificates.length === 0;
  byId('rows').replaceChildren(...certificates.map((certificate) => row(certificate, words)));
  showPages(words);
}

function statusLine(words) {
  if (shown.state === 'loading') {
    return words.searching;
  }
  if (shown.state === 'failed') {
    return '';
  }
  const { total } = shown.result;
  if (total === 0) {
    return shown.query ? fill(words.none, { query: shown.query }) : words.noneAtAll;
  }
  return total === 1 ? words.one : fill(words.some, { total: total.toLocaleString() });
}

function showPages(words) {
  const pages = shown.state === 'found' ? Math.ceil(shown.result.total / ROWS) : 0;
  byId('pages').hidden = pages <= 1 && !(shown.page > 1);
  byId('page').textContent = fill(words.page, { page: shown.page ?? 1, pages: Math.max(pages, 1) });
  byId('previous').disabled = !(shown.page > 1);
  byId('next').disabled = !(shown.page < pages);
}

function row(certificate, words) {
  const line = document.createElement('tr');
  const heading = document.createElement('th');
  heading.scope = 'row';
  const link = element('a', certificate.number);
  link.href = addressOf(certificate.number);
  heading.append(link);
  const status = document.createElement('td');
  status.append(element('span', words.statuses[certificate.status], `status ${certificate.status.toLowerCase()}`));
  if (certificate.revokedOn) {
    status.append(element('span', day(certificate.revokedOn), 'hint'));
  }
  const organization = document.createElement('td');
  organization.append(...holder(certificate, words));
  const validUntil = document.createElement('td');
  validUntil.append(end(certificate));
  line.append(
    heading,
    organization,
    element('td', certificate.scope),
    validUntil,
    status,
  );
  // Read out and, on narrow screens, shown before each value.
  const names = [words.number, words.organization, words.scope, words.validUntil, words.statusHeading];
  line.setAttribute('role', 'row');
  [...line.children].forEach((cell, i) => {
    cell.setAttribute('role', cell === heading ? 'rowheader' : 'cell');
    cell.dataset.name = names[i];
  });
  return line;
}

async function turn(by) {
  await go(shown.query, shown.page + by);
  byId('results').focus();
}

byId('search').addEventListener('submit', (event) => {
  event.preventDefault();
  go(byId('query').value.trim(), 1);
});
byId('previous').addEventListener('click', () => turn(-1));
byId('next').addEventListener('click', () => turn(1));
byId('again').addEventListener('click', load);
window.addEventListener('popstate', load);
window.addEventListener('pageshow', (event) => {
  if (event.persisted) {
    load(); // shown again from the browser's memory: ask for the state of now
  }
});

speak(show);
load();
