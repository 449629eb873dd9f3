/** Holidays, year by year; managers announce one. */
import { get, send } from './api.js';
import { csv, xlsx } from './download.js';
import { confirmed, date, done, field, form, longText } from './forms.js';
import { day, fill, isoDay, language, moment, number, said, weekday } from './language.js';
import { caseLink, h, table } from './parts.js';

const PATH = '/api/holidays';

const texts = said({
  en: {
    title: 'Holidays', lead: 'Deadlines that would end on one of these days, a Saturday or a Sunday end on the next working day.', years: 'Years', day: 'Day', name: 'Holiday', source: 'Source', announced: 'Announced', some: '{total} holidays in {year}', none: 'No holiday is known in {year}.',
    announce: 'Announce a holiday', announceButton: 'Announce the holiday', dayLabel: 'Day', dayHelp: 'Today or later.', korean: 'Name in Korean', english: 'Name in English', sourceLabel: 'Source', sourceHelp: 'Who decided it and when, such as: Decision of the State Council of 2026-12-01.',
    heading: 'Announce {day} as a holiday?', effect: 'Everything is counted with it from now on, and every awaited deadline that would end on it moves with its tasks and timers. An announced holiday cannot be taken back.',
    done: '{day} is a holiday: {name}.', moved: '{count} deadlines moved.', oneMoved: 'One deadline moved.', noneMoved: 'No awaited deadline ended on it.', case: 'Case', before: 'Ended', after: 'Ends now', counted: 'How it is counted',
  },
  ko: {
    title: '공휴일', lead: '기한의 마지막 날이 공휴일, 토요일 또는 일요일이면 그다음 근무일에 만료합니다.', years: '연도', day: '날짜', name: '공휴일', source: '근거', announced: '공고일', some: '{year}년 공휴일 {total}일', none: '{year}년의 공휴일이 등록되지 않았습니다.',
    announce: '공휴일 지정', announceButton: '공휴일을 지정합니다', dayLabel: '날짜', dayHelp: '오늘 또는 그 뒤의 날입니다.', korean: '국문 이름', english: '영문 이름', sourceLabel: '근거', sourceHelp: '2026. 12. 1. 국무회의 의결과 같이 누가 언제 결정하였는지 입력합니다.',
    heading: '{day}을 공휴일로 지정하시겠습니까?', effect: '이제부터 모든 기한을 이 공휴일을 포함하여 계산하며, 이날 만료하는 진행 중인 기한은 업무와 함께 옮겨집니다. 지정한 공휴일은 취소할 수 없습니다.',
    done: '{day}을 공휴일로 지정하였습니다: {name}', moved: '기한 {count}건을 옮겼습니다.', oneMoved: '기한 1건을 옮겼습니다.', noneMoved: '이날 만료하는 진행 중인 기한이 없습니다.', case: '사건', before: '이전 만료', after: '새 만료', counted: '계산',
  },
});

export const title = () => texts.title;

async function all() {
  const holidays = [];
  for (let next = `${PATH}?rows=200`; next;) {
    const list = await get(next);
    holidays.push(...list.holidays);
    next = list.next;
  }
  return holidays;
}

export async function show(main, match, who, notice = null) {
  const holidays = await all();
  const years = [...new Set(holidays.map((one) => one.date.slice(0, 4)))];
  const asked = new URLSearchParams(location.search).get('year') ?? isoDay(Date.now()).slice(0, 4);
  const shown = holidays.filter((one) => one.date.startsWith(`${asked}-`));
  main.replaceChildren(...[
    h('div', { class: 'head' }, h('h1', {}, texts.title), h('div', { class: 'actions' }, xlsx(`${PATH}?rows=200`, 'holidays'), csv(`${PATH}?rows=200`, 'holidays'))),
    h('p', {}, texts.lead),
    notice,
    h('nav', { class: 'years', 'aria-label': texts.years }, years.map((year) =>
      h('a', { class: 'button', href: `/holidays?year=${year}`, 'aria-current': year === asked ? 'page' : null }, year))),
    h('p', { role: 'status', class: 'state' }, fill(shown.length ? texts.some : texts.none, { year: asked, total: number(shown.length) })),
    shown.length ? table(texts.title, [texts.day, texts.name, texts.source, texts.announced], shown.map((one) => [
      weekday(one.date), language === 'ko' ? one.nameKorean : one.nameEnglish, language === 'ko' ? one.sourceKorean : one.source, day(one.announcedOn),
    ])) : null,
    who.groups.includes('managers') ? h('details', { class: 'act' }, h('summary', {}, texts.announce), announcement(main, match, who)) : null,
  ].filter((part) => part));
}

function announcement(main, match, who) {
  return form({
    label: texts.announce,
    fields: [
      date({ name: 'date', label: texts.dayLabel, help: texts.dayHelp }),
      field({ name: 'nameKorean', label: texts.korean, maxlength: 100 }),
      field({ name: 'nameEnglish', label: texts.english, maxlength: 100 }),
      longText({ name: 'source', label: texts.sourceLabel, help: texts.sourceHelp, maxlength: 400 }),
    ],
    button: texts.announceButton,
    async send(holiday) {
      const isMeant = await confirmed({ heading: fill(texts.heading, { day: day(holiday.date) }), effects: [texts.effect], button: texts.announceButton });
      return isMeant ? send('POST', PATH, holiday) : undefined;
    },
    done({ holiday, movedDeadlines: moved }) {
      history.replaceState(null, '', `/holidays?year=${holiday.date.slice(0, 4)}`);
      return show(main, match, who, done(
        h('p', {}, h('strong', {}, fill(texts.done, { day: day(holiday.date), name: language === 'ko' ? holiday.nameKorean : holiday.nameEnglish }))),
        h('p', {}, moved.length === 0 ? texts.noneMoved : moved.length === 1 ? texts.oneMoved : fill(texts.moved, { count: number(moved.length) })),
        moved.length ? table(texts.title, [texts.case, texts.before, texts.after, texts.counted], moved.map((one) => [
          caseLink(one.caseNumber), moment(one.before), moment(one.after), language === 'ko' ? one.explanationKorean : one.explanation,
        ])) : null));
    },
  });
}
