/** The language of a person: chosen once and kept in a cookie that the server reads too, until then the one that the browser prefers. */
const COOKIE = /(?:^|;\s*)language=(ko|en)(?:;|$)/;
const YEAR = 365 * 24 * 60 * 60;
const DAY = 24 * 60 * 60 * 1000;

/** `en` or `ko`. */
export const language = COOKIE.exec(document.cookie)?.[1]
  ?? (navigator.languages.map((tag) => tag.slice(0, 2).toLowerCase()).find((tag) => tag === 'ko' || tag === 'en') ?? 'en');

/** What happens at the window before everything is shown in another language. */
export const LEAVING = 'injeung:leaving';

/** Chooses a language; whatever is shown is to be shown anew. */
export function choose(chosen) {
  document.cookie = `language=${chosen}; path=/; max-age=${YEAR}; samesite=strict${location.protocol === 'https:' ? '; secure' : ''}`;
}

/** The one of `{ en, ko }` in this language. */
export const said = (words) => words?.[language] ?? words?.en ?? '';

/** A text with its placeholders, such as `{total}`, filled. */
export const fill = (text, values) => text.replace(/\{(\w+)\}/g, (placeholder, name) => values[name] ?? placeholder);

const numbers = new Intl.NumberFormat(language);

/** A number with its groups of digits. */
export const number = (value) => numbers.format(value);

/** A format of days and times in Asia/Seoul. */
const format = (options) => new Intl.DateTimeFormat(language === 'ko' ? 'ko' : 'en-GB', { timeZone: 'Asia/Seoul', ...options });
const long = format({ dateStyle: 'long' });
const time = format({ hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
const dayOfWeek = format({ weekday: 'short' });
const iso = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Seoul' });

const dateOf = (day) => new Date(day.length === 10 ? `${day}T00:00:00+09:00` : day);

/** A day such as `2026-11-22`, or the day of a moment, in words: 2026년 11월 22일. */
export const day = (at) => long.format(dateOf(at));

/** The same with the day of the week. */
export const weekday = (at) => `${day(at)} (${dayOfWeek.format(dateOf(at))})`;

/** A moment in words, to the minute, in Korean time. */
export const moment = (at) => `${day(at)} ${time.format(new Date(at))}`;

/** The hour and minute of a moment in Korea: 14:02. */
export const timeOfDay = (at) => time.format(new Date(at));

/** The day of a moment in Korea, such as `2026-11-22`. */
export const isoDay = (at) => iso.format(new Date(at));

/** How many days from today until a day in Korea; negative if it is over. */
export function daysUntil(at) {
  const until = Date.parse(`${at.length === 10 ? at : isoDay(at)}T00:00:00Z`);
  return Math.round((until - Date.parse(`${isoDay(Date.now())}T00:00:00Z`)) / DAY);
}

/** How far a day is: "17일 남음", "오늘", "3일 지남". */
export function distance(at) {
  const days = daysUntil(at);
  if (days === 0) {
    return language === 'ko' ? '오늘' : 'today';
  }
  const count = number(Math.abs(days));
  if (language === 'ko') {
    return days > 0 ? `${count}일 남음` : `${count}일 지남`;
  }
  const unit = Math.abs(days) === 1 ? 'day' : 'days';
  return days > 0 ? `${count} ${unit} left` : `${count} ${unit} over`;
}

/** The last day before a moment at which something is over, as deadlines are kept. */
export const lastDay = (endsAt) => isoDay(Date.parse(endsAt) - 1);
