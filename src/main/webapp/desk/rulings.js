/** What the rules make of every situation, with filters that stand in the address. */
import { get } from './api.js';
import { csv } from './download.js';
import { date } from './forms.js';
import { day, fill, language, number, said } from './language.js';
import { h, table } from './parts.js';
import { words } from './words.js';

const PATH = '/api/rulings';

/** How many rows stand on the page unless all are asked for. */
const ROWS = 50;

const texts = said({
  en: {
    title: 'Table of rulings', lead: 'What the rules and the configuration of this server make of every combination. People decide; the table says what is proposed to them and who decides it. It holds for {day}.', show: 'Show', reset: 'Reset', all: 'All', on: 'Rules of the day',
    affected: 'Affected persons', established: 'Ground established', none: 'none', scheme: 'Scheme', obliged: 'Certificate', compulsory: 'compulsory', voluntary: 'voluntary', earlier: 'Earlier violations',
    situation: 'Situation', outcome: 'Outcome', decided: 'Decided by', bar: 'Bar', waiver: 'Fine waiver', reasons: 'Reasons and legal basis', some: '{shown} of {total} situations', whole: 'Show all {total}', nothing: 'No situation fits. Take filters away.', violations: '{count} earlier violations', oneViolation: '1 earlier violation', persons: '{count} persons', establishedGround: 'established: {ground}',
  },
  ko: {
    title: '처분 기준표', lead: '이 서버의 규칙과 설정이 모든 경우에 대하여 제안하는 처분입니다. 결정은 사람이 하며, 표는 무엇이 제안되고 누가 결정하는지를 보여 줍니다. 기준일은 {day}입니다.', show: '보기', reset: '초기화', all: '전체', on: '규칙의 기준일',
    affected: '피해 정보주체 수', established: '확인된 취소 사유', none: '없음', scheme: '인증 종류', obliged: '인증서', compulsory: '의무', voluntary: '임의', earlier: '이전 위반',
    situation: '경우', outcome: '결과', decided: '결정하는 사람', bar: '재신청 유예기간', waiver: '과태료 면제', reasons: '이유와 법적 근거', some: '{total}개 중 {shown}개', whole: '{total}개 모두 보기', nothing: '해당하는 경우가 없습니다. 조건을 줄여 주십시오.', violations: '이전 위반 {count}회', oneViolation: '이전 위반 1회', persons: '{count}명', establishedGround: '확인된 사유: {ground}',
  },
});

/** Who decides, as the API says it in English. */
const DECIDERS = { 'two case officers': '담당자 2명', 'case officer': '담당자', committee: '인증위원회', manager: '결재권자' };

const deciders = (text) => (language === 'ko' ? text.split(', ').map((one) => DECIDERS[one] ?? one).join(', ') : text);

/** How long a bar is, of a period such as P1Y. */
function length(period) {
  const [, count, unit] = /^P(\d+)([YMD])$/.exec(period) ?? [];
  const units = said({ en: { Y: 'year', M: 'month', D: 'day' }, ko: { Y: '년', M: '개월', D: '일' } });
  return !count ? period : language === 'ko' ? `${count}${units[unit]}` : `${count} ${units[unit]}${count === '1' ? '' : 's'}`;
}

export const title = () => texts.title;

export async function show(main) {
  const asked = new URLSearchParams(location.search);
  const path = asked.get('on') ? `${PATH}?on=${encodeURIComponent(asked.get('on'))}` : PATH;
  const [{ day: of, rulings }, told] = await Promise.all([get(path), words()]);
  const filters = [
    ['scheme', texts.scheme, ({ scheme }) => scheme, (value) => told.value('Scheme', value)],
    ['obliged', texts.obliged, ({ obliged }) => String(obliged), (value) => (value === 'true' ? texts.compulsory : texts.voluntary)],
    ['affected', texts.affected, ({ affectedPersons }) => String(affectedPersons), (value) => number(Number(value))],
    ['established', texts.established, ({ established }) => established ?? 'NONE', (value) => (value === 'NONE' ? texts.none : told.value('Ground', value))],
    ['earlier', texts.earlier, ({ earlierViolations }) => String(earlierViolations), (value) => value],
  ];
  const shown = rulings.filter(({ situation }) => filters.every(([name, , at]) => !asked.get(name) || asked.get(name) === at(situation)));
  main.replaceChildren(...[
    h('div', { class: 'head' }, h('h1', {}, texts.title), h('div', { class: 'actions' }, csv(path, 'rulings'))),
    h('p', {}, fill(texts.lead, { day: day(of) })),
    search(asked, filters, rulings),
    h('p', { role: 'status', class: 'state' }, shown.length ? fill(texts.some, { shown: number(shown.length), total: number(rulings.length) }) : texts.nothing),
    shown.length ? table(texts.title, [texts.situation, texts.outcome, texts.decided, texts.bar, texts.waiver, texts.reasons], cut(shown, asked).map((one) => row(one, told))) : null,
    cut(shown, asked).length < shown.length ? h('p', {}, h('a', { class: 'button', href: whole(asked) }, fill(texts.whole, { total: number(shown.length) }))) : null,
  ].filter((part) => part));
}

/** The first rows, unless all are asked for. */
const cut = (rows, asked) => (asked.get('rows') === 'all' ? rows : rows.slice(0, ROWS));

function whole(asked) {
  const wanted = new URLSearchParams(asked);
  wanted.set('rows', 'all');
  return `/rulings?${wanted}`;
}

function search(asked, filters, rulings) {
  const on = date({ name: 'on', label: texts.on, optional: true, value: asked.get('on') ?? '' });
  const form = h('form', { class: 'filters', action: '/rulings', method: 'get', 'aria-label': texts.title },
    filters.map(([name, label, of, say]) => h('div', {},
      h('label', { for: name }, label),
      h('select', { id: name, name, onchange: (event) => event.target.form.requestSubmit() },
        h('option', { value: '' }, texts.all),
        [...new Set(rulings.map(({ situation }) => of(situation)))].map((value) => h('option', { value, selected: asked.get(name) === value }, say(value)))))),
    on.element,
    h('button', { type: 'submit', class: 'button first' }, texts.show),
    h('a', { class: 'button', href: '/rulings' }, texts.reset));
  form.addEventListener('submit', (event) => {
    const { value, problem } = on.read();
    on.tell(problem ?? '');
    if (problem) {
      event.preventDefault();
      on.target.focus();
      return;
    }
    on.target.value = value ?? '';
    form.querySelectorAll('input, select').forEach((input) => input.toggleAttribute('disabled', input.value === ''));
  });
  window.addEventListener('pageshow', () => form.querySelectorAll('[disabled]').forEach((input) => input.removeAttribute('disabled')));
  return form;
}

function row(one, told) {
  const { affectedPersons, earlierViolations, established, obliged, scheme } = one.situation;
  return [
    h('span', { class: 'situation' }, [
      `${told.value('Scheme', scheme)} · ${obliged ? texts.compulsory : texts.voluntary}`,
      `${fill(texts.persons, { count: number(affectedPersons) })} · ${earlierViolations === 1 ? texts.oneViolation : fill(texts.violations, { count: number(earlierViolations) })}`,
      established ? fill(texts.establishedGround, { ground: told.value('Ground', established) }) : null,
    ].filter(Boolean).map((line) => h('span', {}, line))),
    [h('strong', {}, told.value('ConsequenceOutcome', one.outcome)), one.ground ? h('span', { class: 'reason' }, told.value('Ground', one.ground)) : null],
    deciders(one.decidedBy),
    one.bar ? length(one.bar) : '–',
    one.fineWaiver ? told.value('WaiverPolicyWaiver', one.fineWaiver) : '–',
    h('details', {}, h('summary', {}, texts.reasons), h('ul', {}, one.reasons.map((reason) => h('li', {}, reason))), h('p', {}, one.legalBasis)),
  ];
}
