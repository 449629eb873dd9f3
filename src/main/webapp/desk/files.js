/** The files of a case: what there is, shown in the page where a browser can, and new ones, each with its own progress. */
import { get, Refusal } from './api.js';
import { choice, field } from './forms.js';
import { fill, language, moment, said } from './language.js';
import { h, refusal, section, table } from './parts.js';

const texts = said({
  en: {
    files: 'Files', file: 'File', purpose: 'Purpose', size: 'Size', added: 'Added', versions: 'Versions', none: 'No files yet.', show: 'Show {name}', version: 'Version {version}', readers: 'Read by {names}', read: '{name} ({times}×, last {at})',
    STAFF: 'certification body', AGENCY: 'an agency', ORGANIZATION: 'the organization',
    add: 'Add files', help: 'Up to {mb} MB each. PDF and pictures are shown here. Files that were added stay; a new version takes the place of an older one.', about: 'About', aboutHelp: 'For example a finding or an item of the criteria, 2.5.6.',
    drop: 'Drop files here, or', choose: 'Choose files', replace: 'New version', replaceFile: 'New version of {name}', sending: 'Sending {name}', sent: '{name} is added.', waiting: 'waits', again: 'Try again', remove: 'Leave it out', tooLarge: '{name} is larger than {mb} MB.', log: 'Your session is over. Log in in another tab and try again here.',
  },
  ko: {
    files: '파일', file: '파일', purpose: '용도', size: '크기', added: '등록', versions: '버전', none: '아직 파일이 없습니다.', show: '{name} 보기', version: '버전 {version}', readers: '열람: {names}', read: '{name}({times}회, 최근 {at})',
    STAFF: '인증기관', AGENCY: '관계 기관', ORGANIZATION: '해당 조직',
    add: '파일 추가', help: '파일마다 {mb} MB까지 보낼 수 있습니다. PDF와 그림은 이 화면에서 볼 수 있습니다. 추가한 파일은 지워지지 않으며 새 버전이 앞의 버전을 대신합니다.', about: '관련 항목', aboutHelp: '예: 결함 번호, 인증기준 항목 2.5.6',
    drop: '파일을 여기에 끌어다 놓거나', choose: '파일 선택', replace: '새 버전', replaceFile: '{name}의 새 버전', sending: '{name} 보내는 중', sent: '{name}을(를) 추가하였습니다.', waiting: '대기 중', again: '다시 시도', remove: '보내지 않기', tooLarge: '{name}이(가) {mb} MB보다 큽니다.', log: '로그인이 만료되었습니다. 다른 탭에서 로그인한 뒤 여기에서 다시 시도해 주십시오.',
  },
});

const MEGABYTE = 1024 * 1024;
const UNITS = ['byte', 'kilobyte', 'megabyte'];

/** In the units of the limit. */
function size(bytes) {
  const power = bytes < 1024 ? 0 : bytes < MEGABYTE ? 1 : 2;
  return new Intl.NumberFormat(language, { style: 'unit', unit: UNITS[power], unitDisplay: power ? 'short' : 'long', maximumFractionDigits: power === 2 ? 1 : 0 }).format(bytes / 1024 ** power);
}

/** The section of a case; `name` tells who an account is. It shows itself anew when files were added. */
export async function files(caseNumber, told, name) {
  const path = `/api/cases/${encodeURIComponent(caseNumber)}/files`;
  const list = h('div', {});
  const news = h('p', { role: 'status' });
  const show = (found) => list.replaceChildren(...shown(found, path, told, name, (file, chosen) => queue.add([chosen], { replaces: file.id })));
  const found = await get(path);
  const queue = sender(path, found, news, async () => show(await get(path)));
  show(found);
  return section('files', texts.files, list, found.mayAdd ? adding(found, told, queue) : null, queue.element, news);
}

function shown({ files: all, mayAdd }, path, told, name, replace) {
  const byId = new Map(all.map((file) => [file.id, file]));
  const current = all.filter((file) => !file.replacedBy);
  return current.length === 0 ? [h('p', {}, texts.none)] : [
    table(texts.files, [texts.file, texts.purpose, texts.size, texts.added, texts.versions], current.map((file) => [
      [link(file, path), readers(file, name)],
      [told.value('FilePurpose', file.purpose), file.about ? [' · ', file.about] : null],
      size(file.bytes),
      [moment(file.addedAt), h('br'), h('span', { class: 'hint' }, file.addedBy ? name(file.addedBy) : texts[file.addedAs])],
      [earlier(file, byId, path), ' ', mayAdd ? picker(fill(texts.replaceFile, file), texts.replace, false, ([chosen]) => replace(file, chosen)) : null],
    ])),
    ...current.filter((file) => file.shown).map((file) => preview(file, path)),
  ];
}

const link = (file, path) => h('a', { href: `${path}/${file.id}`, target: file.shown ? '_blank' : null, rel: file.shown ? 'noopener' : null }, file.name);

/** Loaded when it is opened: whoever opens it reads it, and that is recorded. */
function preview(file, path) {
  const made = h('details', { class: 'preview' }, h('summary', {}, fill(texts.show, file)));
  made.addEventListener('toggle', () => made.append(file.mediaType === 'application/pdf'
    ? h('iframe', { src: `${path}/${file.id}`, title: file.name })
    : h('img', { src: `${path}/${file.id}`, alt: file.name })), { once: true });
  return made;
}

const readers = (file, name) => (file.readings?.length ? h('p', { class: 'hint' }, fill(texts.readers, {
  names: file.readings.map((one) => fill(texts.read, { name: name(one.by), times: one.times, at: moment(one.lastAt) })).join(', '),
})) : null);

function earlier(file, byId, path) {
  const links = [];
  for (let older = byId.get(file.replaces); older; older = byId.get(older.replaces)) {
    links.push(h('li', {}, h('a', { href: `${path}/${older.id}` }, fill(texts.version, older)), ' ', h('span', { class: 'hint' }, `${older.name} · ${moment(older.addedAt)}`)));
  }
  return [fill(texts.version, file), links.length ? h('ul', {}, links) : null];
}

/** A button that chooses files. */
function picker(label, button, many, chosen) {
  const input = h('input', { type: 'file', multiple: many, hidden: true, 'aria-label': label });
  input.addEventListener('change', () => {
    const chosenFiles = [...input.files];
    input.value = ''; // the same file may be chosen again
    chosen(chosenFiles);
  });
  return [input, h('button', { type: 'button', class: 'button', 'aria-label': label === button ? null : label, onclick: () => input.click() }, button)];
}

function adding(found, told, queue) {
  const purpose = choice({ name: 'purpose', label: texts.purpose, choices: told.values('FilePurpose') });
  const about = field({ name: 'about', label: texts.about, help: texts.aboutHelp, maxlength: 40, optional: true });
  const add = (chosen) => {
    const wanted = purpose.read();
    purpose.tell(wanted.problem ?? '');
    if (wanted.problem) {
      waiting = chosen;
      purpose.target.focus();
    } else if (chosen.length) {
      waiting = [];
      queue.add(chosen, { purpose: wanted.value, about: about.read().value });
    }
  };
  let waiting = []; // chosen before their purpose
  purpose.target.addEventListener('change', () => add(waiting));
  const place = h('div', { class: 'drop' }, h('span', {}, texts.drop), ' ', picker(texts.choose, texts.choose, true, add));
  const over = (event) => {
    event.preventDefault();
    place.classList.add('over');
  };
  place.addEventListener('dragenter', over);
  place.addEventListener('dragover', over);
  place.addEventListener('dragleave', () => place.classList.remove('over'));
  place.addEventListener('drop', (event) => {
    event.preventDefault();
    place.classList.remove('over');
    add([...event.dataTransfer.files]);
  });
  return h('details', { class: 'act' }, h('summary', {}, texts.add), h('p', { class: 'hint' }, fill(texts.help, { mb: found.maxMegabytes })),
    h('div', { class: 'stacked form' }, purpose.element, about.element), place);
}

/** Sends files one after the other, each with its progress; what is refused stays with its choice, to be sent again. */
function sender(path, { maxMegabytes }, news, done) {
  const element = h('ul', { class: 'uploads' });
  let last = Promise.resolve();

  function add(chosen, fields) {
    chosen.forEach((file) => {
      const row = h('li', {});
      element.append(row);
      enqueue(row, file, fields);
    });
  }

  function enqueue(row, file, fields) {
    row.replaceChildren(file.name, ' ', h('span', { class: 'hint' }, texts.waiting));
    last = last.then(() => sendOne(row, file, fields));
  }

  async function sendOne(row, file, fields) {
    const bar = h('progress', { max: 1, value: 0, 'aria-label': fill(texts.sending, file) });
    row.replaceChildren(h('span', {}, file.name), ' ', bar);
    try {
      if (file.size > maxMegabytes * MEGABYTE) {
        throw new Refusal(413, { detail: fill(texts.tooLarge, { name: file.name, mb: maxMegabytes }) });
      }
      await send(path, file, fields, (part) => {
        bar.value = part;
      });
      row.remove();
      news.textContent = fill(texts.sent, { name: file.name.normalize('NFC') });
      await done();
    } catch (failure) {
      row.replaceChildren(h('span', {}, file.name), refusal(failure instanceof Refusal ? failure : new Refusal(0)),
        h('button', { type: 'button', onclick: () => enqueue(row, file, fields) }, texts.again), ' ',
        h('button', { type: 'button', class: 'button', onclick: () => row.remove() }, texts.remove));
    }
  }

  return { element, add };
}

/** What is wrong with the file, which stands above it: the name of the field says nothing to people. */
function problem({ status, response }) {
  return status === 401 ? { detail: texts.log } : { ...response, detail: response?.errors?.map((one) => one.problem).join(' ') ?? response?.detail };
}

/** Asked for each file: whoever logged in again in another tab has another one, and loses no choice here. */
async function token() {
  const response = await fetch('/api/session', { cache: 'no-cache' });
  return response.ok ? (await response.json()).token : '';
}

/** `fetch` tells nothing of how much was sent. */
async function send(path, file, fields, progress) {
  const sent = await token();
  const body = new FormData();
  Object.entries(fields).filter(([, value]) => value !== undefined).forEach(([name, value]) => body.append(name, value));
  body.append('file', file);
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open('POST', path);
    request.responseType = 'json';
    request.setRequestHeader('Accept', 'application/json');
    request.setRequestHeader('Accept-Language', language);
    request.setRequestHeader('X-Session-Token', sent);
    request.upload.addEventListener('progress', (event) => progress(event.loaded / event.total));
    request.addEventListener('error', () => reject(new Refusal(0)));
    request.addEventListener('load', () => (request.status < 300 ? resolve(request.response)
      : reject(new Refusal(request.status, problem(request)))));
    request.send(body);
  });
}
