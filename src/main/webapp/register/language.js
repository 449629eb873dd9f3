/** The language of the page: chosen by its reader, remembered, and until then the one that the browser prefers. */
import english from './english.js';
import korean from './korean.js';
import { choose, language as preferred } from '../desk/language.js';

export { fill } from '../desk/language.js';

const TEXTS = { en: english, ko: korean };

let language = preferred;

/** `en` or `ko`. */
export function current() {
  return language;
}

/** The texts of the language. */
export function texts() {
  return TEXTS[language];
}

/** For dates: English as the browser writes it, otherwise the language of the page. */
function locale() {
  const preferred = navigator.language ?? '';
  return preferred.toLowerCase().startsWith(language) ? preferred : language;
}

/** A day such as `2026-11-22` in words. */
export function day(iso) {
  return new Intl.DateTimeFormat(locale(), { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(`${iso}T00:00:00Z`));
}

/** A moment in words, in Korean time. */
export function moment(at) {
  return new Intl.DateTimeFormat(locale(), { dateStyle: 'long', timeStyle: 'medium', timeZone: 'Asia/Seoul' })
    .format(at);
}

/** Writes the page in the language now and whenever another one is chosen; `show` writes what is not in the HTML. */
export function speak(show) {
  for (const button of document.querySelectorAll('[data-language]')) {
    button.addEventListener('click', () => {
      language = button.dataset.language;
      choose(language);
      write(show);
    });
  }
  write(show);
}

function write(show) {
  document.documentElement.lang = language;
  for (const element of document.querySelectorAll('[data-text]')) {
    element.textContent = texts()[element.dataset.text];
  }
  for (const element of document.querySelectorAll('[data-label]')) {
    element.setAttribute('aria-label', texts()[element.dataset.label]);
  }
  for (const button of document.querySelectorAll('[data-language]')) {
    button.setAttribute('aria-pressed', String(button.dataset.language === language));
  }
  show();
}
