/** What became of a start or a completion in Tasklist, told with the case number, what comes next and the letter that went out. */
import { get, Refusal } from './api.js';
import { fill, said } from './language.js';
import { h } from './parts.js';
import { line } from './tasks.js';
import { words } from './words.js';

const STARTED = /\/process-definition\/(?:key\/)?[^/]+\/(?:start|submit-form)$/;
const COMPLETED = /\/task\/([^/]+)\/(?:complete|submit-form|resolve)$/;

/** Letters written that many milliseconds before the last change belong to it. */
const TOGETHER = 30_000;

/** How often and after how many milliseconds it is asked again while the system works. */
const TRIES = 8;
const PAUSE = 600;

/** In milliseconds, longer than the web app shows what it says. */
const SILENCE = 5_000;

const texts = said({
  en: { started: 'Case {number} is opened', refused: 'Case {number}: {state}', completed: 'Done: case {number}', over: 'The case is over: {state}.', next: 'What comes next', nothing: 'Nothing is to be done by a person at the moment; the system goes on by itself.', letter: 'Letter: {subject}', read: 'Read the case {number}', close: 'Close' },
  ko: { started: '사건 {number}이(가) 접수되었습니다', refused: '사건 {number}: {state}', completed: '업무를 완료하였습니다: 사건 {number}', over: '사건이 종결되었습니다: {state}.', next: '다음에 할 일', nothing: '지금은 사람이 할 일이 없으며 시스템이 이어서 처리합니다.', letter: '통지: {subject}', read: '사건 {number} 보기', close: '닫기' },
});

async function tell(caseNumber, heading) {
  const path = `/api/cases/${encodeURIComponent(caseNumber)}`;
  let [file, course] = [null, null];
  for (let i = 0; i < TRIES; i++) {
    [file, course] = await Promise.all([get(path), get(`${path}/course`)]);
    const isWorking = !file.closedAt && course.tasks.length === 0;
    if (i > 0 && !isWorking) { // letters are written by jobs, a moment later
      break;
    }
    await new Promise((resolve) => setTimeout(resolve, PAUSE));
  }
  const { letters } = await get(`${path}/letters`);
  const told = await words();
  show(file, course, letters.filter((letter) => Date.parse(letter.writtenAt) >= Date.parse(file.updatedAt) - TOGETHER), told, heading);
}

function show(file, course, letters, told, heading) {
  const state = told.value('CaseStatus', file.status);
  const title = file.closedAt && heading === texts.started ? texts.refused : heading;
  const dialog = h('dialog', { class: 'desk-outcome', 'aria-labelledby': 'desk-outcome' },
    h('h2', { id: 'desk-outcome' }, fill(title, { number: file.caseNumber, state })),
    file.closedAt ? h('p', { role: 'status' }, fill(texts.over, { state })) : null,
    file.closedAt && course.tasks.length === 0 ? null : [h('h3', {}, texts.next), course.tasks.length === 0 ? h('p', {}, texts.nothing) : h('ul', {}, course.tasks.map((task) => h('li', {}, line(task, course.people, told))))],
    letters.map((letter) => [h('h3', {}, fill(texts.letter, { subject: said({ en: letter.en.subject, ko: letter.ko.subject }) })), h('div', { class: 'paper' }, said({ en: letter.en.body, ko: letter.ko.body }))]),
    h('p', {}, h('a', { href: `/cases/${file.caseNumber}` }, fill(texts.read, { number: file.caseNumber }))),
    h('form', { method: 'dialog' }, h('button', {}, texts.close)));
  dialog.addEventListener('close', () => dialog.remove());
  document.body.append(dialog);
  dialog.showModal();
}

/** Whoever cannot read the case is told nothing more than the web app says. */
async function quietly(work) {
  try {
    await work();
  } catch (failure) {
    if (!(failure instanceof Refusal)) {
      throw failure;
    }
  }
}

/** What the web app would say for a few seconds is said by our window. */
function silence() {
  document.body.dataset.told = '';
  setTimeout(() => delete document.body.dataset.told, SILENCE);
}

function answered(path, text) {
  const task = COMPLETED.exec(path);
  if (task || STARTED.test(path)) {
    silence();
  }
  if (STARTED.test(path)) {
    const { businessKey } = JSON.parse(text);
    quietly(() => tell(businessKey, texts.started));
  } else if (task) {
    quietly(async () => tell((await get(`/api/open-tasks/${task[1]}`)).caseNumber, texts.completed));
  }
}

const open = XMLHttpRequest.prototype.open;
XMLHttpRequest.prototype.open = function (method, address, ...others) {
  if (method.toUpperCase() === 'POST') {
    const { pathname } = new URL(address, location.href);
    this.addEventListener('load', () => this.status < 300 && answered(pathname, this.response || this.responseText));
  }
  return open.call(this, method, address, ...others);
};

const send = window.fetch;
window.fetch = async (address, options = {}) => {
  const response = await send(address, options);
  if ((options.method ?? 'GET').toUpperCase() === 'POST' && response.ok) {
    const { pathname } = new URL(address.url ?? address, location.href);
    response.clone().text().then((text) => answered(pathname, text));
  }
  return response;
};
