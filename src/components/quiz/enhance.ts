/**
 * `<quiz-round>`: makes each list of answers one to choose from, says whether the one checked was true, opens the
 * answer, and tells at the end how many were. Nothing is sent or kept.
 */
class QuizRound extends HTMLElement {
  #answered = 0;
  #right = 0;

  connectedCallback(): void {
    for (const question of this.querySelectorAll('fieldset')) {
      makeChoices(question);
      const button = question.querySelector('button');
      button?.addEventListener('click', () => this.#check(question));
    }
  }

  #check(question: HTMLFieldSetElement): void {
    if (question.dataset.done) return;
    const inputs = [...question.querySelectorAll('input')];
    const chosen = inputs.findIndex(({ checked }) => checked);
    const right = Number(question.dataset.right);
    const verdict = chosen < 0 ? 'none' : chosen === right ? 'right' : 'wrong';
    this.#say(question, verdict);
    if (chosen < 0) return;
    question.dataset.done = verdict;
    for (const [at, input] of inputs.entries()) {
      input.disabled = true;
      if (at === right) input.closest('li')?.classList.add('is-right');
    }
    question.querySelector('button')?.setAttribute('aria-disabled', 'true');
    const details = question.querySelector('details');
    if (details) details.open = true;
    this.#count(verdict === 'right');
  }

  #say(question: HTMLElement, verdict: string): void {
    const status = question.querySelector('[role="status"]');
    const words = JSON.parse(this.dataset.verdicts ?? '{}')[verdict];
    const told = verdict === 'none' ? '' : question.querySelector('.quiz-tells')?.textContent;
    if (!status) return;
    status.textContent = words;
    // Who listens hears the sentence that others see opened below.
    const heard = document.createElement('span');
    heard.className = 'visually-hidden';
    heard.textContent = ` ${told}`;
    status.append(heard);
  }

  #count(isRight: boolean): void {
    this.#answered += 1;
    if (isRight) this.#right += 1;
    const total = this.querySelector('.quiz-total');
    if (total && this.#answered === this.querySelectorAll('fieldset').length)
      total.textContent = JSON.parse(this.dataset.totals ?? '[]')[this.#right];
  }
}

function makeChoices(question: HTMLElement): void {
  const list = question.querySelector('ul');
  for (const item of list?.children ?? []) {
    const [label, input] = [document.createElement('label'), document.createElement('input')];
    input.type = 'radio';
    input.name = list?.dataset.name ?? '';
    label.append(input, ...item.childNodes);
    item.append(label);
  }
  const check = question.querySelector<HTMLElement>('.check');
  if (check) check.hidden = false;
}

customElements.define('quiz-round', QuizRound);
