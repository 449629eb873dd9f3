/** What a completion in Tasklist writes is shown before it goes out: whoever has read it lets it go, or returns to the form as it stands. */
import { Refusal, send as post } from './api.js';
import { fill, language, said } from './language.js';
import { h, spelled } from './parts.js';

const COMPLETED = /\/task\/([^/]+)\/submit-form$/;

/** In milliseconds, longer than the web app needs to say something. */
const SOON = 500;

const texts = said({
  en: { heading: 'Completing the task issues this', lead: 'Read it as it will be issued. Nothing has been sent yet.', letter: 'Letter: {subject}', to: 'To {number} in case {caseNumber}', page: '{title}, page {page}', pdf: 'Save as PDF', back: 'Back to the form', go: 'Complete the task and issue it' },
  ko: { heading: '업무를 완료하면 나가는 문서입니다', lead: '나갈 그대로의 내용이니 확인하십시오. 아직 발송하지 않았습니다.', letter: '통지: {subject}', to: '{number} 앞, 사건 {caseNumber}', page: '{title} {page}쪽', pdf: 'PDF로 저장', back: '서식으로 돌아가기', go: '업무를 완료하고 발송하기' },
});

const OTHER = { en: 'ko', ko: 'en' };
const IN_OTHER = { en: { en: 'Documents in Korean', ko: '문서를 국문으로 보기' }, ko: { en: 'Documents in English', ko: '문서를 영문으로 보기' } };

/** Whether the completion may go on: it issues nothing, it is refused anyway, or the person has read what it issues. */
async function allowed(task, variables) {
  const answers = Object.fromEntries(Object.entries(variables).map(([name, { value }]) => [name, value]));
  const read = (lang) => post('POST', `/api/open-tasks/${task}/preview?lang=${lang}`, answers);
  try {
    const preview = await read(language);
    return preview.letters.length + preview.documents.length === 0 || await confirmed(preview, read);
  } catch (failure) {
    if (!(failure instanceof Refusal)) {
      throw failure;
    }
    return true; // the web app tells why
  }
}

function confirmed({ letters, documents }, read) {
  return new Promise((resolve) => {
    const place = h('div', {});
    const show = (shown, lang) => place.replaceChildren(h('div', {},
      shown.map((one) => paper(one, lang)),
      shown.length > 0 && h('button', { type: 'button', class: 'soft', onclick: async () => show((await read(OTHER[lang])).documents, OTHER[lang]) }, said(IN_OTHER[lang]))));
    show(documents, language);
    const dialog = h('dialog', { class: 'desk-outcome desk-preview', 'aria-labelledby': 'desk-preview' },
      h('h2', { id: 'desk-preview' }, texts.heading),
      h('p', {}, texts.lead),
      place,
      letters.map((letter) => [
        h('h3', {}, fill(texts.letter, { subject: said({ en: letter.en.subject, ko: letter.ko.subject }) })),
        h('p', {}, fill(texts.to, { number: spelled(letter.businessNumber), caseNumber: letter.caseNumber })),
        h('div', { class: 'paper', tabindex: '0' }, said({ en: letter.en.body, ko: letter.ko.body })),
      ]),
      h('form', { method: 'dialog' }, h('button', { value: 'back', class: 'soft' }, texts.back), h('button', { value: 'go' }, texts.go)));
    dialog.addEventListener('close', () => {
      dialog.remove();
      resolve(dialog.returnValue === 'go');
    });
    document.body.append(dialog);
    dialog.showModal();
  });
}

const paper = ({ title, pdf, pages }, lang) => [
  h('h3', {}, title),
  h('div', { class: 'pages', tabindex: '0', lang }, pages.map((page, i) => h('img', { src: `data:image/png;base64,${page}`, alt: fill(texts.page, { title, page: i + 1 }) }))),
  h('p', {}, h('a', { href: URL.createObjectURL(new Blob([Uint8Array.from(atob(pdf), (sign) => sign.charCodeAt(0))], { type: 'application/pdf' })), download: `${title}.pdf` }, texts.pdf)),
];

/** The web app goes on as after a refusal, so that the form stays as it is; what it says of that is taken away. */
function returnTo(request) {
  document.body.dataset.returned = '';
  Object.defineProperties(request, { readyState: { value: 4 }, status: { value: 409 }, responseText: { value: '{}' } });
  request.dispatchEvent(new Event('readystatechange'));
  setTimeout(() => {
    document.querySelectorAll('.alert-danger .close').forEach((button) => button.click());
    delete document.body.dataset.returned;
  }, SOON);
}

const { open, send } = XMLHttpRequest.prototype;
const tasks = new WeakMap();

XMLHttpRequest.prototype.open = function (method, address, ...others) {
  tasks.set(this, method.toUpperCase() === 'POST' ? COMPLETED.exec(new URL(address, location.href).pathname)?.[1] : undefined);
  return open.call(this, method, address, ...others);
};

XMLHttpRequest.prototype.send = function (body) {
  const task = tasks.get(this);
  if (task) {
    allowed(task, JSON.parse(body).variables).then((mayGo) => (mayGo ? send.call(this, body) : returnTo(this)));
  } else {
    send.call(this, body);
  }
};
