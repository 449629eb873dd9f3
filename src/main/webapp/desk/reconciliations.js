/** Reconciliations of the register: the list, one of them, and the order of one. */
import { get, send } from './api.js';
import { csv, xlsx, pages } from './download.js';
import { fill, moment, number, said } from './language.js';
import { facts, h, refusal, section, table } from './parts.js';

const PATH = '/api/reconciliations';
const PAUSE = 1000;

const texts = said({
  en: {
    title: 'Reconciliation', one: 'Reconciliation of {at}', lead: 'Looks whether each valid or suspended certificate waits for exactly one next event, and mends what is missing. It runs by itself every night at two o\'clock.', order: 'Run one now',
    started: 'Started', by: 'By', ended: 'Ended', certificates: 'Certificates', repaired: 'Repaired', conflicts: 'To look at', runs: 'runs …', system: 'the system', some: '{total} reconciliations', none: 'None has run yet. Run one, or wait for the night.',
    repairs: 'What was mended', noRepairs: 'Nothing had to be mended.', conflictsHeading: 'What a person has to look at', noConflicts: 'Nobody has to look at anything.', not: 'Only managers read and run reconciliations.',
  },
  ko: {
    title: '대사', one: '{at} 대사', lead: '유효하거나 효력정지된 인증서마다 다음 일정이 정확히 하나씩 있는지 확인하고 빠진 것을 바로잡습니다. 매일 새벽 2시에 자동으로 실행됩니다.', order: '지금 실행',
    started: '시작', by: '실행한 사람', ended: '종료', certificates: '인증서', repaired: '바로잡음', conflicts: '확인 필요', runs: '실행 중 …', system: '시스템', some: '{total}건', none: '아직 실행된 대사가 없습니다. 지금 실행하거나 새벽의 자동 실행을 기다려 주십시오.',
    repairs: '바로잡은 내용', noRepairs: '바로잡을 것이 없었습니다.', conflictsHeading: '사람이 확인해야 할 내용', noConflicts: '확인해야 할 것이 없습니다.', not: '대사는 결재권자만 보고 실행합니다.',
  },
});

export const title = () => texts.title;

const at = (id) => `/reconciliations?id=${id}`;

export async function show(main, match, who) {
  if (!who.groups.includes('managers')) {
    main.replaceChildren(h('h1', {}, texts.title), h('p', { class: 'notice' }, texts.not));
    return;
  }
  const id = new URLSearchParams(location.search).get('id');
  await (id ? showOne(main, id, who) : showAll(main, who));
}

const by = (one, who) => (one.startedBy === 'system' ? texts.system : one.startedBy === who.user ? who.name : one.startedBy);

async function showAll(main, who) {
  const after = new URLSearchParams(location.search).get('after');
  const list = await get(`${PATH}?rows=25${after ? `&after=${encodeURIComponent(after)}` : ''}`);
  const failed = h('div', {});
  const order = async (event) => {
    event.currentTarget.disabled = true;
    try {
      location.assign(at((await send('POST', PATH)).id));
    } catch (failure) {
      event.target.disabled = false;
      failed.replaceChildren(refusal(failure));
    }
  };
  main.replaceChildren(...[
    h('div', { class: 'head' }, h('h1', {}, texts.title), h('div', { class: 'actions' },
      xlsx(`${PATH}?rows=200`, 'reconciliations'), csv(`${PATH}?rows=200`, 'reconciliations'), h('button', { type: 'button', class: 'button first', onclick: order }, texts.order))),
    h('p', {}, texts.lead),
    failed,
    h('p', { role: 'status', class: 'state' }, list.total === 0 ? texts.none : fill(texts.some, { total: number(list.total) })),
    list.total === 0 ? null : table(texts.title, [texts.started, texts.by, texts.ended, texts.certificates, texts.repaired, texts.conflicts], list.reconciliations.map((one) => [
      h('a', { href: at(one.id) }, moment(one.startedAt)), by(one, who), one.endedAt ? moment(one.endedAt) : texts.runs,
      number(one.certificates), number(one.repaired), number(one.conflicts.length),
    ])),
    pages(list),
  ].filter((part) => part));
}

async function showOne(main, id, who) {
  const one = await get(`${PATH}/${encodeURIComponent(id)}`);
  const lines = (texts_, none) => (texts_.length ? h('ul', {}, texts_.map((line) => h('li', {}, line))) : h('p', {}, none));
  main.replaceChildren(...[
    h('p', { class: 'back' }, h('a', { href: '/reconciliations' }, `‹ ${texts.title}`)),
    h('h1', {}, fill(texts.one, { at: moment(one.startedAt) })),
    h('div', { role: 'status' }, facts([texts.by, by(one, who)], [texts.ended, one.endedAt ? moment(one.endedAt) : texts.runs],
      [texts.certificates, one.endedAt ? number(one.certificates) : null], [texts.repaired, one.endedAt ? number(one.repaired) : null])),
    one.endedAt ? section('conflicts', texts.conflictsHeading, lines(one.conflicts, texts.noConflicts)) : null,
    one.endedAt ? section('repairs', texts.repairs, lines(one.repairs, texts.noRepairs)) : null,
  ].filter((part) => part));
  if (!one.endedAt) {
    setTimeout(() => showOne(main, id, who), PAUSE);
  }
}
