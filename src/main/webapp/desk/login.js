/** Where people log in. */
import { logIn } from './api.js';
import { home } from './bar.js';
import { fill, said } from './language.js';
import { h } from './parts.js';

const texts = said({
  en: {
    title: 'Log in',
    lead: 'For certification bodies, auditors, the committee, agencies and organizations.',
    user: 'User',
    password: 'Password',
    logIn: 'Log in',
    missing: 'Enter {field}.',
    wrong: 'User or password is wrong. Check both and try again.',
    unreachable: 'The server cannot be reached. Check the connection and try again.',
    register: 'Back to the public register',
  },
  ko: {
    title: '로그인',
    lead: '인증기관, 인증심사원, 인증위원회, 관계 기관과 신청 조직이 사용합니다.',
    user: '사용자',
    password: '비밀번호',
    logIn: '로그인',
    missing: '{field}을(를) 입력해 주십시오.',
    wrong: '사용자 또는 비밀번호가 맞지 않습니다. 확인한 뒤 다시 입력해 주십시오.',
    unreachable: '서버에 연결할 수 없습니다. 연결을 확인한 뒤 다시 시도해 주십시오.',
    register: '공개 등록부로 돌아가기',
  },
});

export const title = () => texts.title;

/** Where somebody wanted to go: an address of ours, never another site's. */
function next(who) {
  const asked = new URLSearchParams(location.search).get('next') ?? '';
  const isOurs = /^\/(?![/\\])/.test(asked) && new URL(asked, location.origin).origin === location.origin;
  return isOurs ? asked + location.hash : home(who);
}

export function show(main, match, who) {
  if (who) {
    location.replace(next(who));
    return;
  }
  const field = (name, type, complete) => {
    const input = h('input', { id: name, name, type, autocomplete: complete, required: true, maxlength: 200, 'aria-describedby': `${name}-problem`, autocapitalize: 'none', spellcheck: 'false' });
    const problem = h('p', { id: `${name}-problem`, class: 'field-problem', role: 'alert' });
    return { input, problem, parts: [h('label', { for: name }, texts[name]), input, problem] };
  };
  const user = field('user', 'text', 'username');
  const password = field('password', 'password', 'current-password');
  const button = h('button', { type: 'submit' }, texts.logIn);
  const tell = ({ input, problem }, text) => {
    problem.textContent = text;
    input.setAttribute('aria-invalid', String(text !== ''));
    if (text) {
      input.focus();
    }
  };
  const submit = async (event) => {
    event.preventDefault();
    tell(user, '');
    tell(password, '');
    const missing = [user, password].find(({ input }) => input.value === '');
    if (missing) {
      tell(missing, fill(texts.missing, { field: texts[missing.input.name] }));
      return;
    }
    button.disabled = true;
    try {
      location.replace(next(await logIn(user.input.value.trim(), password.input.value)));
    } catch (failure) {
      button.disabled = false;
      password.input.value = '';
      tell(password, failure.status === 401 ? texts.wrong : failure.status === 0 ? texts.unreachable : failure.message);
    }
  };
  main.replaceChildren(h('div', { class: 'login-card' },
    h('h1', {}, texts.title),
    h('p', {}, texts.lead),
    h('form', { novalidate: true, onsubmit: submit, class: 'stacked' }, user.parts, password.parts,
      button,
      h('div', { id: 'sign-on', hidden: true })), // sign-on by OpenID Connect adds its button here
    h('p', {}, h('a', { href: '/' }, texts.register))));
  user.input.focus();
}
