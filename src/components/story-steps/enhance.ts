/** `<story-steps>`: beside the words stands the picture of the step in the middle of the window, where the style lets it. */
class StorySteps extends HTMLElement {
  connectedCallback(): void {
    const steps = [...this.querySelectorAll('.step')];
    const show = (step: Element | undefined) => {
      for (const one of steps) one.nextElementSibling?.classList.toggle('is-shown', one === step);
    };
    show(steps[0]);
    const observer = new IntersectionObserver(
      (entries) => {
        const met = entries.find(({ isIntersecting }) => isIntersecting);
        if (met) show(met.target);
      },
      // A line across the middle of the window.
      { rootMargin: '-50% 0px -50% 0px' },
    );
    for (const step of steps) observer.observe(step);
  }
}

customElements.define('story-steps', StorySteps);
