import { checkSite, type SiteProblem } from './check-site';
import { gatherFacts } from './gather-facts';
import { describe, sentences, type PageLanguage } from './sentences';
import './self-check.css';

const language: PageLanguage = /^fr/i.test(navigator.language) ? 'fr' : 'en';
const say = sentences[language];
/** Of a long list of files, the first ones tell enough. */
const mostNamed = 8;

document.documentElement.lang = language;
const root = document.getElementById('result');
const again = document.createElement('button');
again.type = 'button';
again.textContent = say.again;
again.addEventListener('click', () => void run());
if (root !== null) void run();

async function run(): Promise<void> {
  const verdict = element('p', say.checking);
  verdict.setAttribute('role', 'status');
  verdict.className = 'verdict';
  root?.replaceChildren(verdict);
  const facts = await gatherFacts(window.location.href.split(/[?#]/)[0] ?? '');
  const problems = checkSite(facts);
  const stopping = problems.filter(({ stops }) => stops);
  const others = problems.filter(({ stops }) => !stops);
  verdict.textContent =
    stopping.length > 0
      ? say.stopped(stopping.length)
      : others.length > 0
        ? say.works(others.length)
        : say.inOrder(facts.files.length);
  verdict.dataset['verdict'] = stopping.length > 0 ? 'stopped' : 'works';
  root?.append(...section(say.stops, stopping), ...section(say.advice, others), again, element('p', say.notSeen));
}

function section(title: string, problems: readonly SiteProblem[]): readonly HTMLElement[] {
  if (problems.length === 0) return [];
  const list = document.createElement('ul');
  list.append(...problems.map(item));
  return [element('h2', title), list];
}

function item(problem: SiteProblem): HTMLElement {
  const { what, todo } = describe(problem, language);
  const entry = document.createElement('li');
  entry.dataset['problem'] = problem.name;
  const about = document.createElement('details');
  about.append(element('summary', say.concerned(problem.about.length)));
  about.open = problem.about.length <= mostNamed;
  const list = document.createElement('ul');
  list.append(...problem.about.map((each) => element('li', each)));
  about.append(list);
  entry.append(element('h3', what), element('p', todo), about);
  return entry;
}

function element(name: 'p' | 'h2' | 'h3' | 'li' | 'summary', text: string): HTMLElement {
  const made = document.createElement(name);
  made.textContent = text;
  return made;
}
