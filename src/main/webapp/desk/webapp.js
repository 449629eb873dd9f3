/** Makes a web app of Camunda part of the desk: the bar above it, the language of the person, our page for the login. */
import { session } from './api.js';
import { bar } from './bar.js';
import { language } from './language.js';
import { h } from './parts.js';

const LOGIN = /^#\/login/;

// Before the app starts, which takes the language of the browser.
Object.defineProperty(navigator, 'language', { get: () => language, configurable: true });
Object.defineProperty(navigator, 'languages', { get: () => [language], configurable: true });
document.documentElement.lang = language;

/** Nobody is logged in any more: he logs in at our page and comes back. */
function leave(from) {
  if (LOGIN.test(location.hash)) {
    location.replace(`/login?next=${encodeURIComponent(location.pathname + from)}`);
  }
}

addEventListener('hashchange', (event) => leave(new URL(event.oldURL).hash));
leave('');

for (const href of ['/desk/bar.css', '/desk/webapp.css']) {
  document.head.append(h('link', { rel: 'stylesheet', href }));
}
session().catch(() => null).then((who) => document.body.prepend(bar(who))); // whom nobody answers may log in
