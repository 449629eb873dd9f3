/** What the keyboard does on every page: `/` searches, `g` and a letter go somewhere, `?` shows all of it. */
import { said } from './language.js';
import { facts, h } from './parts.js';

const PLACES = { c: '/cases', o: '/organizations', w: '/camunda/app/tasklist/default/', r: '/' };

const HELP = [
  ['/', { en: 'Search', ko: '찾기' }],
  ['g c', { en: 'Cases', ko: '사건' }],
  ['g o', { en: 'Organizations', ko: '조직' }],
  ['g w', { en: 'Work', ko: '업무' }],
  ['g r', { en: 'Register', ko: '등록부' }],
  ['j, k', { en: 'Next and previous row of a list', ko: '목록의 다음 줄과 이전 줄' }],
  ['Enter', { en: 'Open the row', ko: '그 줄 열기' }],
  ['?', { en: 'Show this help', ko: '이 도움말 보기' }],
];

let goes = false;

const isTyping = (target) => target.closest?.('input, textarea, select, [contenteditable]');

function step(by) {
  const rows = [...document.querySelectorAll('main tbody th a, main .work > summary')];
  const next = rows.indexOf(document.activeElement) + by;
  rows[Math.max(0, Math.min(rows.length - 1, next))]?.focus();
}

function help() {
  const dialog = h('dialog', { class: 'help', 'aria-labelledby': 'help-heading' },
    h('h2', { id: 'help-heading' }, said({ en: 'Keyboard', ko: '단축키' })),
    facts(...HELP.map(([key, words]) => [h('kbd', {}, key), said(words)])),
    h('p', {}, h('a', { href: '/first-day' }, said({ en: 'My first day', ko: '처음 사용하는 날' }))),
    h('form', { method: 'dialog' }, h('button', {}, said({ en: 'Close', ko: '닫기' }))));
  dialog.addEventListener('close', () => dialog.remove());
  document.body.append(dialog);
  dialog.showModal();
}

document.addEventListener('keydown', (event) => {
  if (event.ctrlKey || event.altKey || event.metaKey || isTyping(event.target)) {
    return;
  }
  if (goes && PLACES[event.key]) {
    location.assign(PLACES[event.key]);
  } else if (event.key === '/') {
    event.preventDefault();
    (document.querySelector('main input[type=search]') ?? document.querySelector('.desk-search input'))?.focus();
  } else if (event.key === 'j' || event.key === 'k') {
    step(event.key === 'j' ? 1 : -1);
  } else if (event.key === '?' && !document.querySelector('dialog[open]')) {
    help();
  }
  goes = event.key === 'g';
});
