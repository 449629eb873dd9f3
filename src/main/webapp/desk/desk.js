/** Shows the page that the address names, below the bar. */
import { isMarked, session } from './api.js';
import { bar } from './bar.js';
import { language, said } from './language.js';
import { h, refusal } from './parts.js';
import './keys.js';

/** Addresses and the modules that show them: each exports `title(match)` and `show(main, match, who)`. */
const PAGES = [
  [/^\/login$/, () => import('./login.js')],
  [/^\/cases$/, () => import('./cases.js')],
  [/^\/cases\/new$/, () => import('./case-new.js')],
  [/^\/cases\/([^/]+)$/, () => import('./case.js')],
  [/^\/cases\/([^/]+)\/criteria$/, () => import('./criteria.js')],
  [/^\/cases\/([^/]+)\/findings$/, () => import('./findings.js')],
  [/^\/organizations$/, () => import('./organizations.js')],
  [/^\/organizations\/new$/, () => import('./organization-new.js')],
  [/^\/organizations\/([\d-]+)$/, () => import('./organization.js')],
  [/^\/auditors$/, () => import('./auditors.js')],
  [/^\/holidays$/, () => import('./holidays.js')],
  [/^\/rulings$/, () => import('./rulings.js')],
  [/^\/reconciliations$/, () => import('./reconciliations.js')],
  [/^\/first-day$/, () => import('./first-day.js')],
];

const nowhere = {
  title: () => said({ en: 'Page not found', ko: '페이지를 찾을 수 없습니다' }),
  show: (main) => main.append(h('h1', {}, nowhere.title()), h('p', {}, said({ en: 'There is nothing at this address.', ko: '이 주소에는 아무것도 없습니다.' }))),
};

async function start() {
  document.documentElement.lang = language;
  document.getElementById('skip').textContent = said({ en: 'Skip to the content', ko: '본문 바로가기' });
  const main = document.getElementById('content');
  const who = location.pathname === '/login' && !isMarked() ? null : await session(); // who logs in is nobody, as a rule
  document.getElementById('bar').replaceWith(bar(who));
  const path = decodeURIComponent(location.pathname).replace(/(.)\/$/, '$1');
  const [match, load] = PAGES.map(([pattern, module]) => [pattern.exec(path), module]).find(([found]) => found) ?? [[], async () => nowhere];
  const page = await load();
  document.title = `${page.title(match)} – ${said({ en: 'Injeung', ko: '인증' })}`;
  try {
    await page.show(main, match, who);
  } catch (failure) {
    if (!('status' in failure)) {
      throw failure;
    }
    main.replaceChildren(h('h1', {}, page.title(match)), refusal(failure, () => location.reload()));
  }
}

start();
