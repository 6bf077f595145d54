import {css, type CSSResult} from 'lit';

/** What every element of the library shares: type, controls, focus, status glyphs, small bars. */
export const baseStyles: CSSResult = css`
  /* Only those ::before that need it: asking for all would make the browser style two of them for each element. */
  *,
  .g::before,
  .chevron::before,
  .turn::before {
    box-sizing: border-box;
  }
  [hidden] {
    display: none !important;
  }
  .root {
    /* Sizes are those of a page at 16px; --f says what the type of a place is then, to measure by. */
    font: 400 0.8125em/1.35 var(--sr-font);
    --f: 13;
    color: var(--sr-ink);
    font-variant-numeric: tabular-nums;
    -webkit-font-smoothing: antialiased;
    /* Inherited, and written as d3-zoom writes it to the stage: by another name it would restyle all that is drawn. */
    -webkit-tap-highlight-color: #0000;
    text-align: start;
    text-transform: none;
    letter-spacing: normal;
    word-spacing: normal;
    text-indent: 0;
  }
  /* But links flash when they are tapped, the page's own among them. */
  a,
  ::slotted(*) {
    -webkit-tap-highlight-color: initial;
  }
  .root.light {
    color-scheme: light;
  }
  .root.dark {
    color-scheme: dark;
  }
  button,
  input,
  textarea {
    font: inherit;
    color: inherit;
    letter-spacing: inherit;
    margin: 0;
  }
  button {
    border: 0;
    background: none;
    padding: 0;
    cursor: pointer;
  }
  :focus-visible {
    outline: 2px solid var(--sr-focus);
    outline-offset: 2px;
  }
  .vh {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  .ic {
    inline-size: calc(16em / var(--f));
    block-size: calc(16em / var(--f));
    flex: none;
    fill: none;
    stroke: currentColor;
    stroke-width: 1.6;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  .rtl .turns > .ic {
    transform: scaleX(-1);
  }
  .ib {
    inline-size: calc(32em / var(--f));
    block-size: calc(32em / var(--f));
    border-radius: var(--sr-radius);
    display: grid;
    place-items: center;
    flex: none;
    color: var(--sr-ink-2);
  }
  .ib:hover {
    background: var(--sr-surface-2);
  }

  /* Status: four shapes, so that colour is never the only sign. Drawn on ::before of .g, --g wide.
     Far out the box itself is a tone. */
  .g:where(:not(.far > .box))::before {
    content: '';
    flex: none;
    font-size: var(--g, calc(15em / var(--f)));
    inline-size: calc(1em - 2px);
    block-size: calc(1em - 2px);
    margin: 1px;
    border-radius: 50%;
    border: 0.1em solid var(--sr-todo);
    forced-color-adjust: none;
  }
  .g.learning::before {
    border-color: var(--sr-learning);
    padding: 0.075em;
    background: linear-gradient(90deg, transparent 50%, var(--sr-learning) 50%) content-box;
  }
  .rtl .g.learning::before {
    transform: scaleX(-1);
  }
  .g.done::before {
    border: 0;
    background: var(--sr-done);
    clip-path: polygon(
      evenodd,
      0 0,
      100% 0,
      100% 100%,
      0 100%,
      0 0,
      21% 55%,
      30% 45%,
      43% 58%,
      69% 30%,
      79% 39%,
      43% 77%,
      21% 55%
    );
  }
  .g.skipped::before {
    border: 0.09em dashed var(--sr-skip);
    background: linear-gradient(var(--sr-skip), var(--sr-skip)) center / 48% 0.11em no-repeat;
  }
  .star {
    display: inline-block;
    flex: none;
    inline-size: var(--star, calc(12em / var(--f)));
    aspect-ratio: 1;
    margin-inline-start: 4px;
    vertical-align: -1px;
    background: var(--sr-ink);
    forced-color-adjust: none;
    clip-path: polygon(
      50% 6%,
      63% 35%,
      94% 39%,
      72% 61%,
      77% 92%,
      50% 77%,
      22% 92%,
      28% 61%,
      6% 39%,
      37% 35%
    );
  }
  .pbar {
    display: flex;
    gap: 1px;
    inline-size: calc(132em / var(--f));
    block-size: calc(6em / var(--f));
    border-radius: 3px;
    background: var(--sr-line);
    overflow: hidden;
  }
  .pbar i {
    background: var(--sr-done);
    transition: inline-size var(--sr-slow) var(--sr-ease);
  }
  .pbar i + i {
    background: repeating-linear-gradient(90deg, var(--sr-learning) 0 3px, transparent 3px 5px);
  }
`;
