import {css, type CSSResult} from 'lit';

/** The ring, for whoever draws one: as wide as its box. */
export const ringStyles: CSSResult = css`
  .ring {
    display: block;
    inline-size: 100%;
    fill: none;
    stroke: var(--sr-line);
    stroke-width: 6;
    rotate: -90deg;
  }
  .ring .arc {
    stroke: var(--sr-done);
    stroke-linecap: round;
    transition: stroke-dasharray var(--sr-slow) var(--sr-ease);
  }
  @media (forced-colors: active) {
    .ring {
      stroke: GrayText;
    }
  }
`;

/** A ring or a bar by itself: as large as the text around it asks for. */
export const meterStyles: CSSResult = css`
  ${ringStyles}
  .root {
    font-size: inherit;
  }
  .meter {
    display: grid;
    place-items: center;
    inline-size: var(--skill-progress-size, 3.75em);
  }
  .meter > * {
    grid-area: 1 / 1;
  }
  .meter b {
    font-size: calc(var(--skill-progress-size, 3.75em) * 0.25);
    font-weight: 700;
  }
  :host([shape='bar']) .meter {
    grid: auto / 1fr auto;
    gap: 0.75em;
    inline-size: auto;
  }
  :host([shape='bar']) .meter > * {
    grid-area: auto;
  }
  :host([shape='bar']) .pbar {
    inline-size: 100%;
    block-size: var(--skill-progress-size, 0.5em);
  }
  :host([shape='bar']) b {
    font-size: inherit;
  }
`;
