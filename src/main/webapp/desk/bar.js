/** The bar above all pages of ours and the web apps: where one can go, search, language, account. */
import { choose, language, LEAVING, said } from './language.js';
import { logOut } from './api.js';
import { h } from './parts.js';

const APPS = '/camunda/app';
const STAFF = ['case-officers', 'auditors', 'committee', 'managers'];

/** Where somebody can go: address, words, and the groups that find something there; none for everybody. */
const PLACES = [
  { address: `${APPS}/tasklist/default/`, words: { en: 'Work', ko: '업무' }, groups: [...STAFF, 'applicants'], counted: true },
  { address: '/cases', words: { en: 'Cases', ko: '사건' } },
  { address: '/organizations', words: { en: 'Organizations', ko: '조직' } },
  { address: '/', words: { en: 'Register', ko: '등록부' } },
  { address: `${APPS}/cockpit/default/`, words: { en: 'Overview', ko: '현황' }, groups: ['managers', 'administrators'] },
  { address: `${APPS}/admin/default/`, words: { en: 'Accounts', ko: '계정 관리' }, groups: ['administrators'] },
];

const MORE = [
  { address: '/auditors', words: { en: 'Auditors', ko: '인증심사원' }, groups: ['case-officers', 'auditors', 'managers'] },
  { address: '/holidays', words: { en: 'Holidays', ko: '공휴일' } },
  { address: '/rulings', words: { en: 'Table of rulings', ko: '처분 기준표' } },
  { address: '/reconciliations', words: { en: 'Reconciliation', ko: '대사' }, groups: ['managers'] },
  { address: '/first-day', words: { en: 'My first day', ko: '처음 사용하는 날' } },
];

const may = (who, place) => !place.groups || place.groups.some((group) => who.groups.includes(group));

/** Where the work of somebody is. */
export function home(who) {
  if (who.groups.some((group) => STAFF.includes(group))) {
    return PLACES[0].address;
  }
  return who.groups.includes('administrators') ? `${APPS}/admin/default/` : '/cases';
}

/** The bar for somebody, or for nobody (`null`), who may log in. */
export function bar(who) {
  const made = h('header', { class: 'desk-bar' },
    h('a', { class: 'desk-brand', href: who ? home(who) : '/' }, h('img', { src: '/register/icon.svg', alt: '', width: 28, height: 28 }), said({ en: 'Injeung', ko: '인증' })),
    who ? menu(who) : h('span', { class: 'desk-space' }),
    who ? search() : null,
    languages(),
    who ? account(who) : null);
  return made;
}

function menu(who) {
  const links = PLACES.filter((place) => may(who, place)).map((place) => link(place));
  count(links[0], who);
  return h('nav', { class: 'desk-menu', 'aria-label': said({ en: 'Main', ko: '주 메뉴' }) },
    h('details', { class: 'desk-fold', name: 'desk' },
      h('summary', {}, said({ en: 'Menu', ko: '메뉴' })),
      h('ul', {}, PLACES.filter((place) => may(who, place)).map((place) => h('li', {}, link(place))), MORE.filter((place) => may(who, place)).map((place) => h('li', {}, link(place))))),
    h('ul', { class: 'desk-row' }, links.map((made) => h('li', {}, made)),
      h('li', {}, h('details', { name: 'desk' },
        h('summary', {}, said({ en: 'More', ko: '더 보기' })),
        h('ul', {}, MORE.filter((place) => may(who, place)).map((place) => h('li', {}, link(place))))))));
}

function link(place) {
  const here = place.address === '/' ? location.pathname === '/' : location.pathname.startsWith(place.address);
  return h('a', { href: place.address, 'aria-current': here ? 'page' : null }, said(place.words));
}

/** How much waits for somebody, beside "Work". */
async function count(made, who) {
  if (!may(who, PLACES[0])) {
    return;
  }
  try {
    const response = await fetch('/camunda/api/engine/engine/default/task/count', { headers: { Accept: 'application/json' } });
    if (response.ok) {
      const { count: waiting } = await response.json();
      made.append(' ', h('span', { class: 'desk-count' }, String(waiting)));
    }
  } catch {
    // the link works without it
  }
}

function search() {
  const words = said({ en: 'Search cases', ko: '사건 찾기' });
  return h('form', { class: 'desk-search', role: 'search', action: '/cases', method: 'get' },
    h('input', { type: 'search', name: 'query', maxlength: 100, placeholder: words, 'aria-label': words, autocomplete: 'off', 'aria-keyshortcuts': '/' }));
}

function languages() {
  const other = language === 'ko' ? 'en' : 'ko';
  return h('button', {
    type: 'button',
    class: 'desk-language',
    lang: other,
    onclick: () => {
      dispatchEvent(new Event(LEAVING)); // forms keep what was typed
      choose(other);
      location.reload();
    },
  }, other === 'ko' ? '한국어' : 'English');
}

function account(who) {
  return h('details', { class: 'desk-account', name: 'desk' },
    h('summary', {}, who.name),
    h('ul', {},
      h('li', { class: 'desk-id' }, who.user, who.organizations.map((own) => [' · ', own.name])),
      h('li', {}, h('button', {
        type: 'button',
        onclick: async () => {
          await logOut();
          location.assign('/login');
        },
      }, said({ en: 'Log out', ko: '로그아웃' })))));
}
