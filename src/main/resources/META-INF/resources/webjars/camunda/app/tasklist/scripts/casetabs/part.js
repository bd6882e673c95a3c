/*
 * A part of the case page within the webapp. It has a root of its own, so that it looks as on the
 * case page and nothing of its looks reaches the webapp, nor the other way.
 */
import { button, element } from '../absence/page.js';
import { leaveForLogin } from '../login.js';
import * as server from './server.js';

const LOOKS = ['/sider/pages.css', '/sider/casefile.css'];

export class Part {
  /**
   * @param root the webapp's root scope, which leads to the login
   */
  constructor(root) {
    this.root = root;
    this.node = element('div', { className: 'case-part' });
    this.shadow = this.node.attachShadow({ mode: 'open' });
    this.body = element('div', { className: 'case-part-body' });
    this.shadow.append(
      ...LOOKS.map((href) => element('link', { rel: 'stylesheet', href })),
      this.body
    );
  }

  /** Shows what the server has under the path; whether it could be had. */
  async load(path) {
    this.path = path;
    this.say('Henter …');
    try {
      const html = await server.part(path);
      if (path === this.path) {
        const page = new DOMParser().parseFromString(html, 'text/html');
        this.body.replaceChildren(...page.body.childNodes);
      }
      return path === this.path;
    } catch (trouble) {
      if (path === this.path) {
        this.tell(trouble, () => this.onRetry());
      }
      return false;
    }
  }

  /** What "Prøv igen" does; whoever has more to do after loading says so. */
  onRetry() {
    this.load(this.path);
  }

  find(selector) {
    return [...this.body.querySelectorAll(selector)];
  }

  say(text) {
    const line = element('p', {}, text);
    line.setAttribute('role', 'status');
    this.body.replaceChildren(line);
  }

  tell(trouble, again) {
    this.body.replaceChildren(...troubled(trouble, again, this.root));
  }
}

/** What went wrong in a sentence, with what can be done about it. */
export function troubled(trouble, again, root) {
  const line = element('p', { className: 'trouble' }, trouble.message);
  line.setAttribute('role', 'alert');
  return [
    line,
    element(
      'p',
      {},
      ...(again ? [button('Prøv igen', again), ' '] : []),
      ...(trouble.isLoggedOut ? [button('Log ind igen', () => leaveForLogin(root))] : [])
    )
  ];
}
