/**
 * form-js, which has no option for it, speaks the language of the person. What it says is replaced where it stands in the form, before
 * the browser draws it. Only places that it fills itself are looked at, so that nothing that people wrote is ever taken for its words.
 */
import { fill, language, said } from './language.js';

const ERRORS = '.fjs-form-field-error li';
const PLACES = language !== 'ko' ? ERRORS : `${ERRORS}, .fjs-select-placeholder, .fjs-dropdownlist-empty, .fjs-input[placeholder], .fjs-number-arrow-container button`;

const KOREAN = [
  [/^Field is required\.$/, '필수 항목입니다. 입력하거나 선택해 주십시오.'],
  [/^Field must have minimum value of (?<limit>.+)\.$/, '{limit} 이상의 값을 입력해 주십시오.'],
  [/^Field must have maximum value of (?<limit>.+)\.$/, '{limit} 이하의 값을 입력해 주십시오.'],
  [/^Field must have minimum length of (?<limit>.+)\.$/, '{limit}자 이상 입력해 주십시오.'],
  [/^Field must have maximum length of (?<limit>.+)\.$/, '{limit}자 이내로 입력해 주십시오.'],
  [/^Field must be a valid +international phone number\./, '국제 전화번호 형식으로 입력해 주십시오. 예: +82212345678'],
  [/^Field must be a valid email\.$/, '전자우편 주소를 정확히 입력해 주십시오.'],
  [/^Value is not a number\.$/, '숫자를 입력해 주십시오.'],
  [/^Value is expected to be an integer\.$/, '소수점 없이 입력해 주십시오.'],
  [/^Value is expected to have at most (?<limit>\d+) decimal digits?\.$/, '소수점 아래 {limit}자리까지 입력해 주십시오.'],
  [/^Please select a valid value, the two nearest valid values are (?<below>\S+) and (?<above>\S+)\.$/, '입력할 수 없는 값입니다. 가장 가까운 값은 {below} 또는 {above}입니다.'],
  [/^Date and time must both be entered\.$/, '날짜와 시각을 모두 입력해 주십시오.'],
  [/^Select$/, '선택'],
  [/^Search$/, '검색'],
  [/^No results$/, '검색 결과가 없습니다.'],
  [/^yyyy\. mm\. dd\.$/, '연. 월. 일.'],
  [/^hh:mm$/, '시:분'],
  [/^Increment$/, '늘리기'],
  [/^Decrement$/, '줄이기'],
];

/** A pattern is read by nobody, in no language. */
const PATTERN = [/^Field must match pattern .*\.$/s, said({ en: 'This is not in the form that is described above.', ko: '위 설명에 맞게 입력해 주십시오.' })];

const SAYINGS = language === 'ko' ? [...KOREAN, PATTERN] : [PATTERN];

function translated(text) {
  for (const [pattern, saying] of SAYINGS) {
    const found = pattern.exec(text);
    if (found) {
      return fill(saying, found.groups ?? {});
    }
  }
  return text;
}

function translate(place) {
  for (const node of place.childNodes) {
    if (node.nodeType === Node.TEXT_NODE && translated(node.data) !== node.data) {
      node.data = translated(node.data);
    }
  }
  for (const name of ['placeholder', 'aria-label']) {
    const told = place.getAttribute(name) ?? '';
    if (translated(told) !== told) {
      place.setAttribute(name, translated(told));
    }
  }
}

new MutationObserver(() => document.querySelectorAll(PLACES).forEach(translate))
  .observe(document.body, { childList: true, characterData: true, subtree: true });

if (language === 'ko') {
  const weekdays = ['일', '월', '화', '수', '목', '금', '토'];
  const months = Array.from({ length: 12 }, (month, i) => `${i + 1}월`);
  window.flatpickr.localize({
    weekdays: { shorthand: weekdays, longhand: weekdays.map((one) => `${one}요일`) },
    months: { shorthand: months, longhand: months },
    yearAriaLabel: '연도',
    monthAriaLabel: '월',
    scrollTitle: '스크롤하여 바꾸기',
  });
  window.flatpickr.setDefaults({ ariaDateFormat: 'Y년 n월 j일' });
}
